"""The languages that articles are translated from, as BCP 47 codes."""

CYRILLIC_LANGUAGES = ("uk", "ru", "kk")  # whose names and numbers are read and whose letters are told from German ones
SLAVIC_LANGUAGES = ("uk", "ru")  # … and whose words are looked up as well: lemmas, lexicon, negation
