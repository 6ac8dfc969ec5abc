"""Make `qa/languages/capital_words.de.bin` and `small_only.de.bin`: words that always have a capital, and that never have one.

    pip install wordfreq german-nouns spacy-lookups-data
    python tools/build_capital_words.py qa/languages

spaCy's lookup tables count a million German words of the web by case, and the web writes names carelessly, too; see
`tools/build_noun_case.py`. What the tables are is told in `qa/languages/capital_words.py`.
"""

import sys
from collections.abc import Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from wordfreq import get_frequency_dict

from qa.grammar.adjectives import is_adjective as has_adjective_forms
from qa.grammar.adjectives import parted
from qa.languages.capital_words import ALWAYS, NEVER, table_of
from qa.languages.compounds import ADJECTIVE_ENDINGS
from qa.languages.english import frequent_english_words
from qa.languages.verb_number import PARTICIPLE, verb_number
from qa.languages.words import is_known, is_name, is_noun, zipf
from tools.build_noun_case import LEAST, LISTED, is_adjective, is_verb_form, lead, spacy_table

# By how much (natural logarithm) the capital must outweigh the small letter, of names and of other words
NAME, OTHER = 2.0, 3.0
# By how much the small letter must outweigh the capital, of what is no noun and no name, and of what may be one
SMALL, SMALL_NOUN = 2.0, 4.5
ADJECTIVE = 4.0  # by how much with an adjective's ending: goldene 0.5, kalten 1.3, ukrainische 2.0; dortigen 6.2
SMALL_IN_N = frozenset(["sein", "nun", "von", "dann", "wann", "wenn", "denn", "schon", "davon"])
NO_SMALL_WORDS = frozenset(["holt", "waren", "allem", "gewordenen"])  # a name, and what is a noun often enough
SHORTEST, COUNTED = 4, 3.3  # letters of a name; from here up small words were counted well enough


def has_capital(word: str, counts: Mapping[str, float], listed: Mapping[str, float]) -> bool:
    """True for a name, or a noun that Wiktionary lacks."""
    if len(word) < SHORTEST or is_noun(word):
        return False
    ahead = lead(word, counts)
    if ahead is None or ahead < (NAME if is_name(word) else OTHER) or (word in listed and ahead < LISTED):
        return False
    return not is_verb_form(word, counts) and not is_adjective(word, counts)


def is_small(word: str, counts: Mapping[str, float]) -> bool:
    """True for finite verbs, participles, adverbs, dortigen; not for what may be made a noun: lesen, große, verletzte."""
    if len(word) < SHORTEST - 1 or zipf(word) < COUNTED or word not in counts or word in frequent_english_words():
        return False
    behind = counts[word] - counts.get(word.capitalize(), LEAST)
    if behind < (SMALL_NOUN if is_noun(word) or is_name(word) else SMALL):
        return False
    if word in NO_SMALL_WORDS:
        return False
    is_inflected = word.endswith(ADJECTIVE_ENDINGS) and has_adjective_forms(parted(word)[0])
    if is_inflected and not (verb_number(word) and not PARTICIPLE.fullmatch(parted(word)[0])):
        return behind >= ADJECTIVE and not is_noun(word)
    if word.endswith("n") and not PARTICIPLE.fullmatch(word) and not word.endswith(("ten", "ein")):  # lesen
        return word in SMALL_IN_N
    is_participle = word.endswith(("te", "ten")) and PARTICIPLE.fullmatch(word.removesuffix("n").removesuffix("e"))
    return not is_participle or behind >= SMALL_NOUN


def main(folder: Path) -> None:
    """Write both tables and say how many words are in them."""
    counts, listed = spacy_table("lexeme_prob"), spacy_table("lemma_lookup")
    words = [word for word in get_frequency_dict("de", "large") if word.isalpha() and is_known(word)]
    for table, found in (
        (ALWAYS, [word for word in words if has_capital(word, counts, listed)]),
        (NEVER, [word for word in words if is_small(word, counts)]),
    ):
        (folder / table.name).write_bytes(table_of(found))
        print(table.name, len(found))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]))
