"""Words of names that are translated, not transcribed: Західна (Вірджинія) is West, (Верховний) суд is Court."""

from functools import cache, lru_cache
from pathlib import Path

from qa.languages.morphology import readings
from qa.languages.table_rows import table_rows
from qa.names.german import Piece, ending_after
from qa.names.judgement import Judgement
from qa.names.records import Verdict

TABLE = Path(__file__).with_name("translated_words.tsv")
SHORT = 4  # letters: New and Nowy are no slips of each other
COST = 1.2  # of a match: a name in its own letters is better


@lru_cache(maxsize=20_000)
def translations(word: str, language: str) -> tuple[str, ...]:
    """Return the Latin words that may stand for a word of a source name, in lower case; empty for most words.

    >>> translations("Західній", "uk"), translations("Березовець", "uk")
    (('west', 'western', 'westliche'), ())
    """
    table = _table("uk" if language == "uk" else "ru")
    lemmas = dict.fromkeys([word.lower(), *(reading.lemma for reading in readings(word.lower(), language))])
    return next((table[lemma] for lemma in lemmas if lemma in table), ())


def by_translation(word: str, piece: Piece, language: str) -> Judgement | None:
    """Return the judgement of a piece that translates the word, its German inflection included, or None."""
    for latin in translations(word, language):
        if piece.low.startswith(latin) and (ending := ending_after(piece.low, len(latin))) is not None:
            stem = piece.text[: len(latin)]
            return Judgement("ambiguous", "other", Verdict.ACCEPTED, stem, ending, COST)
    return None


def is_misspelt_translation(word: str, piece: Piece, language: str) -> bool:
    """True for a piece one letter off what translates the word: Premer sounds like Прем'єр and is no Premier."""
    from rapidfuzz.distance import OSA

    known = translations(word, language)
    long = (latin for latin in known if len(latin) > SHORT and piece.low not in known)
    return any(OSA.distance(latin, piece.low, score_cutoff=1) == 1 for latin in long)


@cache
def _table(language: str) -> dict[str, tuple[str, ...]]:
    rows = table_rows(TABLE)
    column = rows[0].index(language)
    return {
        lemma: tuple(latin.lower() for cell in row[2:4] for latin in cell.split("|") if latin)
        for row in rows[1:]
        for lemma in row[column].split("|")
    }


@cache
def english_words() -> frozenset[str]:
    """Return the English words of the table, in lower case.

    >>> "council" in english_words(), "rat" in english_words()
    (True, False)
    """
    rows = table_rows(TABLE)
    return frozenset(word.lower() for row in rows[1:] for word in row[2].split("|") if word)
