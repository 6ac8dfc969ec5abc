"""Words that tell what a name beside them is: село Коряково, Верховна Рада, офіцер Березовець."""

from functools import cache, lru_cache
from pathlib import Path

from qa.languages.morphology import readings
from qa.languages.table_rows import table_rows

TABLE = Path(__file__).with_name("heads.tsv")


@cache
def heads(kind: str, language: str) -> frozenset[str]:
    """Return the lemmas of a kind (organisation, place, person, place-abbreviation, no-name, document) in `uk` or `ru`.

    >>> "рада" in heads("organisation", "uk")
    True
    """
    rows = table_rows(TABLE)
    column = rows[0].index("uk" if language == "uk" else "ru")
    return frozenset(word for row in rows[1:] if row[0] == kind for word in row[column].split("|"))


@lru_cache(maxsize=50_000)
def is_head(kind: str, word: str, language: str) -> bool:
    """True when the word is a form of a head of that kind.

    >>> is_head("place", "селі", "uk")
    True
    """
    wanted = heads(kind, language)
    return word.lower() in wanted or any(reading.lemma in wanted for reading in readings(word.lower(), language))
