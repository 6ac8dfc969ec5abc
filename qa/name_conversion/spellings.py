"""How one word of a name is respelled: the letters in which the systems differ change, all others stay as they are."""

import re

from qa.glossary import OURS, ConceptEntry, Kind
from qa.languages.morphology import readings
from qa.names.german import ENDINGS, is_in_capitals
from qa.names.judgement import is_native
from qa.names.lemmas import candidates
from qa.names.spelling import first_form
from qa.names.systems import system

# Only in these do German systems differ: Selenskyj, Selensky; Sergei, Sergej; Gaidar, Gajdar; Pissarew, Pisarew.
LAST_SOUND, INNER_J = re.compile(r"(?:ij|yj|[ijy])$"), re.compile(r"j(?![aeiouäöü])")
ADJECTIVE = re.compile(r"e[rsnm]?$")
SHORTEST_FIRST = sorted(ENDINGS, key=len)
ALIKE = 55  # of rapidfuzz' ratio in [0, 100]: Wolodymyr and Wladimir are 59; a pen name is no spelling of a name
PEOPLE = frozenset({"Surn", "Name", "Patr"})


def level(word: str) -> str:
    """Return a German word without what the German systems write in two ways.

    >>> level("Selenskyj") == level("Selensky"), level("Rajkin") == level("Raikin"), level("Max") == level("Maks")
    (True, True, False)
    """
    low = word.lower().replace("ss", "s")
    return INNER_J.sub("i", LAST_SOUND.sub("i", low))


def small(text: str) -> str:
    """Return words in capitals as one writes names: KRYWYJ RIH → Krywyj Rih; others as they are."""
    return text.title() if is_in_capitals(text) else text


def as_the_table_writes(source: str, german: str, language: str, base: str, family: str) -> tuple[str, str, str] | None:
    """Return stem, wanted stem and ending of a German word that renders a source word (in any case), or None.

    None as well where more than the systems' own letters would change: Max stays Max, whatever the table makes of Макс.

    >>> as_the_table_writes("Горського", "Horskyjs", "uk", "uk", "press")
    ('Horskyj', 'Horsky', 's')
    """
    for form in dict.fromkeys((*candidates(source, language), source)):
        wanted = _written(form, language, base, family)
        for ending in SHORTEST_FIRST:
            stem = german.removesuffix(ending)
            if (stem != german or not ending) and level(stem) == level(wanted):
                return stem, wanted, ending
    return None


def _written(form: str, language: str, base: str, family: str) -> str:
    if base == language:
        return first_form(form, system(family, language))
    wanted = first_form(form, system("duden", language, base))
    # No press table reads one language as another: Толстой in a Ukrainian text is Tolstoj all the same.
    return re.sub(r"yj$", "y", re.sub(r"(?<=[aeo])i$", "j", wanted)) if family == "press" else wanted


def is_ours(words: list[str], language: str) -> bool:
    """True for a name that is transcribed and not spelled as abroad, by the shape of its last word or by the dictionary."""
    last = candidates(words[-1], language)
    if any(is_native(form) for form in (words[-1], *last[:2])):
        return True
    return len(words) > 1 and any(
        reading.is_known and reading.grammemes & PEOPLE for reading in readings(words[-1], language)
    )


def is_respelling(found: str, preferred: str) -> bool:
    """True for as many words with other letters; not for Halbinsel Krim and Krim, nor for Schwarzen Meer and Schwarzes Meer.

    >>> is_respelling("Kyjiw", "Kiew"), is_respelling("Halbinsel Krim", "Krim")
    (True, False)
    """
    before, after = found.split(), preferred.split()
    if len(before) != len(after):
        return False
    is_inflection = [ADJECTIVE.sub("", word) for word in before] == [ADJECTIVE.sub("", word) for word in after]
    others = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    return not is_inflection and all(word[:1].isupper() for pair in others for word in pair)


def are_spellings(found: str, preferred: str) -> bool:
    """True for two spellings of a person's name; Boris Akunin and Grigori Tschchartischwili are two names."""
    from rapidfuzz.fuzz import ratio

    return is_respelling(found, preferred) and float(ratio(found.casefold(), preferred.casefold())) >= ALIKE


def is_transcribed_person(entry: ConceptEntry) -> bool:
    """True for a person whose German name follows one of our tables; Orbán and Orban are both as the desk likes."""
    return entry.kind is Kind.PERSON and entry.base in OURS
