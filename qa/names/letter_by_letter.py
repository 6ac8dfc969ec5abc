"""German words that are a foreign name letter by letter from Cyrillic: Tettscher for Тэтчер (Thatcher), Dschok for Джоко (Joko).

The name is known from the table of foreign names or, written out by sound, from the word list. A name of our region has
no other spelling than the transcription, and an unknown foreign name may be right as it stands: both are left alone.
"""

import re
from functools import lru_cache

from qa.languages.english import english_words
from qa.languages.words import is_name, is_noun, zipf
from qa.names.foreign import follows_stem, has_foreign_shape, known_spellings, nominatives
from qa.names.judgement import is_native
from qa.names.known_abroad import GIVEN, known_abroad

# What transcription brings into names that have it seldom otherwise: Tettscher, Stajnem, Leykers, Nikson, Chobart, Livinhston,
# Middlton, Barnsl.
MARK = re.compile(
    r"d?t?sch|sht|sh|kh|zh|ts|[aeo]j|[aeo]y|j|y|w|v|k|ks|z|ue|^u|^ch|(?<=[bdlmnrz])h|(?<=[bdfgkpst])l(?=[bdfgkmnpst]|$)"
)
# Zipf frequencies from which a known spelling outweighs the unknown one; short names resemble something by chance.
MARKED, MARKED_SHORT, UNMARKED, UNMARKED_SHORT = 1.5, 2.7, 2.5, 3.3
GAP = 1.8  # how much more frequent (tenfold steps) the word meant must be: Kristian 3.0, Christian 4.9
SMALL_GAP = 1.0  # where the name is in the table: Solt 1.9, Salt 3.4
NEVER = 9.9
# The same by letters of the Cyrillic name, where nothing says that it is foreign: chance finds hardly anything of eight.
UNTOLD = {3: NEVER, 4: NEVER, 5: NEVER, 6: 3.2, 7: 2.5}
SLAVIC = re.compile(r"(?:ov|ova|ev|eva|ow|owa|in|ina|ski|ska|vic|vici|slav|slaw|itz|icz|ycz)$")  # Petrova, Bohuslav
SHORT, COMMON = 5, 4.0
MOST_SLIPS = 2  # by how many letters a name without marks may be off: Arison, Arizona
ALIKE, MUCH_ALIKE = 40, 70  # of rapidfuzz' ratio in [0, 100]: Dschok and Joko (40), not Jufri and Gopher
SURE_FORMS, LONG = 3, 7  # of a short word only the likeliest nominatives, lest Фінау become Fine
LONG_ENOUGH = 5  # letters of a word that is known itself, and still no spelling of the name: Ronald for Роналду
OPEN_VOWELS = str.maketrans("ao", "ee")
DOUBLED = re.compile(r"(.)\1")


@lru_cache(maxsize=20_000)
def meant_spelling(german: str, word: str, language: str = "uk", *, is_certain: bool = True) -> str | None:
    """Return the spelling of a foreign name that a German word has letter by letter, its case ending lost or not, or None.

    `is_certain`: the names around say that this one is foreign. A word without any mark of transcription may be a rare
    name as it stands; then only a very common one is meant. So it is where nothing says that the name is foreign at all: a
    village of ours may be called anything.

    >>> meant_spelling("Tettscher", "Тэтчер", "ru"), meant_spelling("Donggala", "Донггала")
    ('Thatcher', None)
    """
    if len(word) < 4 or len(german) < 3 or (is_noun(german) and not is_name(german)):
        return None
    if known := known_abroad(word, language):
        spellings = [form for name in known for form in name.spellings]
        if german in spellings or not follows_stem(german, word, language):
            return None
        is_given = all(name.kind == GIVEN for name in known)
        return spellings[0] if _outweighs(spellings[0], german, is_given, is_certain) else None
    return _by_word_list(german, word, language, is_certain)


def is_right_abroad(german: str, word: str, language: str = "uk") -> bool:
    """True when the table of foreign names has the German word for the Cyrillic one: Bjorn for Бйорн."""
    return any(german in name.spellings for name in known_abroad(word, language))


def _outweighs(known: str, german: str, is_given: bool, is_certain: bool) -> bool:
    """A word that is a name itself is left alone as a given name, which may be spelled in many ways: Tomas, Roberta."""
    if not (zipf(german) or is_name(german)):
        return not (is_given and _are_variants(german.lower(), known.lower()))
    if is_given:
        return zipf(known) >= zipf(german) + GAP and is_certain and not german.startswith(known)
    return zipf(known) >= zipf(german) + SMALL_GAP or len(german) >= LONG_ENOUGH


def _are_variants(german: str, known: str) -> bool:
    """Alisson beside Allison, Yohannes beside Johannes, Tennent beside Tennant are names of their own."""
    if german[0] == "y" and german[1:] == known[1:]:
        return True
    return DOUBLED.sub(r"\1", german).translate(OPEN_VOWELS) == DOUBLED.sub(r"\1", known).translate(OPEN_VOWELS)


def _by_word_list(german: str, word: str, language: str, is_certain: bool) -> str | None:
    low, floor = german.lower(), zipf(german) + GAP if zipf(german) else 0.0
    if is_noun(german) or (floor and not is_certain):
        return None
    forms = nominatives(word, language)
    if is_native(forms[0]) or not follows_stem(german, word, language):
        return None
    for form in forms[: SURE_FORMS if len(word) < LONG else None]:
        for known in known_spellings(form) if not is_native(form) else ():
            if (floor and is_noun(known) and not is_name(known)) or known.lower() in english_words():
                continue  # Menga is no slip for Menge, nor Kepa for Keep
            least = max(floor, _least(low, known.lower(), len(form)))
            if not (is_certain or has_foreign_shape(form)):
                least = max(least, _untold(low, known, len(form)))
            if known.lower() != low and zipf(known) >= least:
                return known
    return None


def _untold(german: str, known: str, letters: int) -> float:
    """How frequent it must be where nothing says that the name is foreign: Wilschana is a village, and no slip for Wilson."""
    from rapidfuzz.fuzz import ratio

    if (
        is_noun(known)
        or SLAVIC.search(known)
        or german[0] != known[0].lower()
        or ratio(german, known.lower()) < MUCH_ALIKE
    ):
        return NEVER
    return UNTOLD.get(letters, MARKED)


def _least(german: str, known: str, letters: int) -> float:
    """How frequent a known spelling must be to be meant by a word that has so many letters in Cyrillic."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.fuzz import ratio

    is_short = letters <= SHORT
    if is_noun(known) and not is_name(known) and is_short:
        return COMMON
    if _are_variants(german, known) or ratio(german, known) < ALIKE:
        return NEVER
    if marks := set(MARK.findall(german)) - set(MARK.findall(known)):
        if is_short:
            return MARKED_SHORT
        return MARKED if any(len(mark) > 1 for mark in marks) else UNMARKED
    if known[0] != german[0] or OSA.distance(german, known) > (MOST_SLIPS if letters > LONG else 1):
        return NEVER if is_short else COMMON  # Rusu is no Rosa
    return UNMARKED_SHORT if is_short else UNMARKED
