"""Two words that are always one: statt finden, außer ordentlich, erst ein mal; a table says which, and behind what."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from qa.documents import Span
from qa.grammar.adjectives_apart import adjectives_apart
from qa.grammar.listed_nouns import listed_nouns_apart
from qa.grammar.nouns_apart import nouns_apart
from qa.languages.first_letters import first_letters
from qa.languages.lazy_pattern import lazily
from qa.languages.table_rows import table_rows
from qa.languages.tokens import words_in, words_of
from qa.languages.wordlist import words
from qa.languages.words import is_known, is_noun

TABLE = Path(__file__).with_name("words_apart.tsv")
LOOSE = lazily(r"\b(?:von|vom|und|wie|ab)\b[^,.;:!?\n]{0,40}$")  # von Anfang an gefordert, ab und zu geteilt
DETERMINED = lazily(r"\b(?:der|die|das|den|dem|ein|eine|einen|einem|kein\w*|[Dd]ies\w+|jed\w+|Das|Den|Ein|Einen) $")
AROUND = {"heraus": lazily(r"\b[Aa]us [^,.;:!?\n]*$"), "hinaus": lazily(r"\b[Üü]ber [^,.;:!?\n]*$")}
# With any participle or infinitive that they make a listed word with
ADVERBS = words(
    "herum umher voraus hinüber herüber vorüber voran hinweg fort nieder hinterher los empor vorbei herbei ab an auf aus bei ein"
    " vor um"
)
NOTHING = re.compile(r"(?!)")
ALWAYS = ("mal", "einander")
REACH = 20  # characters before
# What follows the verb at the end of its clause, for END in the table
ENDS = (
    r"[.,;:!?“»]| (?:ha(?:t|be|ben|tten?)|sind|ist|sei(?:en)?|war(?:en)?|wurden?|w[ei]rd(?:en)?|worden|und|oder|sowie|will"
    r"|wollen|wollten?"
    r"|soll(?:en|ten?)?|kann|können|konnten?|muss|müssen|mussten?|darf|dürfen|dürften?)\b"
)
GUARDED = 90  # characters before, in which a guard is looked for
Row = tuple[re.Pattern[str] | None, re.Pattern[str], frozenset[str] | None]
MAY_BE_TWO = frozenset({"an", "ab", "aus", "auf", "vor", "um", "zu", "ein", "mit"})


def always_one(text: str) -> Iterator[tuple[Span, str]]:
    """Yield what is written apart, two nouns or two other words, and the whole word.

    >>> [whole for _, whole in always_one("Ein Amphibien Flugzeug soll an der Übung teil nehmen.")]
    ['Amphibienflugzeug', 'teilnehmen']
    """
    for span in dict.fromkeys((*nouns_apart(text), *listed_nouns_apart(text), *words_apart(text))):
        left, *rest = span.of(text).split()
        yield span, left + "".join(rest).lower()
    for span in adjectives_apart(text):
        yield span, span.of(text).replace(" ", "").capitalize()


def words_apart(text: str) -> Iterator[Span]:
    """Yield the words that belong together.

    >>> [span.of("Das soll am Montag statt finden.") for span in words_apart("Das soll am Montag statt finden.")]
    ['statt finden']
    """
    rows = _rows()
    firsts = words_in(text) & rows.keys()
    for word, start, end in [word for word in words_of(text) if word[0] in firsts] if firsts else ():
        letter = text[end + 1 : end + 2]
        for before, pattern, letters in rows[word]:
            match = pattern.match(text, start) if letters is None or letter in letters else None
            if (
                match
                and (before is None or before.search(text, max(0, start - GUARDED), start))
                and _is_one(match, text)
            ):
                yield Span(start, match.end())


def _is_one(match: re.Match[str], text: str) -> bool:
    first, before = match[0].split()[0], text[max(0, match.start() - 2 * REACH - 10) : match.start()]
    if first.istitle() and is_noun(first) and DETERMINED.search(before):  # Das Teil nehmen wir mit.
        return False
    if first.lower() in ADVERBS and not is_known(match[0].replace(" ", "")):
        return False
    if AROUND.get(first, NOTHING).search(before) and not is_known(match[0].replace(" ", "")):
        return False  # aus dem System heraus zu versenden
    if match[0].split()[0].lower() not in MAY_BE_TWO or match[0].endswith(ALWAYS):
        return True
    return not LOOSE.search(text[max(0, match.start() - 2 * REACH - 10) : match.start()])


@cache
def _rows() -> dict[str, list[Row]]:
    """Return by first word, in small letters and with a capital, what must stand before it, the pattern of the pair, and the
    letters of which the second word begins with one.
    """
    rows: dict[str, list[Row]] = {}
    for before, firsts, second, after, _witness in table_rows(TABLE):
        guard = None if before == "-" else lazily(rf"{before}$" if before.startswith("(?") else rf"\b{before}$")
        letters = first_letters(second)
        for first in firsts.split():
            for form in (first.removeprefix("="),) if first.startswith("=") else (first, first.title()):
                rows.setdefault(form, []).append(
                    (guard, lazily(rf"{form} {second}(?![\w-])(?={after.replace('END', ENDS)}|$)"), letters)
                )
    return rows
