"""Words that say what the name behind them is, and their German: місто (Палу), die Stadt (Palu)."""

from functools import cache, lru_cache
from pathlib import Path

from qa.languages.morphology import readings
from qa.languages.table_rows import table_rows

TABLE = Path(__file__).with_name("appositions.tsv")
PERSON = "person"
ENDINGS = ("", "s", "es", "e", "en", "n")


@lru_cache(maxsize=20_000)
def german_appositions(word: str, language: str, *, is_person: bool) -> tuple[str, ...]:
    """Return the German words, in lower case, that a source word before a name stands for; empty for most words.

    `is_person`: the name may be a person's, so that titles count too; before a place a title says nothing of the place.

    >>> german_appositions("місті", "uk", is_person=False), german_appositions("президент", "uk", is_person=False)
    (('stadt',), ())
    """
    table = _table("uk" if language == "uk" else "ru")
    lemmas = dict.fromkeys([word.lower(), *(reading.lemma for reading in readings(word.lower(), language))])
    found = [table[lemma] for lemma in lemmas if lemma in table]
    return tuple(dict.fromkeys(word for kind, german in found if is_person or kind != PERSON for word in german))


def is_apposition(german: str, words: tuple[str, ...]) -> bool:
    """True when a German word is one of these (lower-case) words, inflected or the end of a compound.

    >>> is_apposition("Hafenstadt", ("stadt",)), is_apposition("Statt", ("stadt",))
    (True, False)
    """
    low = german.lower()
    return any(low.endswith(word + ending) for word in words for ending in ENDINGS)


@cache
def _table(language: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return the kind and the German words by lemma."""
    rows = table_rows(TABLE)
    column = rows[0].index(language)
    return {lemma: (row[0], tuple(row[3].lower().split("|"))) for row in rows[1:] for lemma in row[column].split("|")}
