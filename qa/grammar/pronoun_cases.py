"""A preposition before a pronoun or a noun in a case that it cannot take: mit ihn, für ihm, Berufung auf der Behörde.

And a noun in another case than the dative before „zufolge“: Den Minister zufolge; and a bare plural without its ending behind a
preposition that takes the dative: aus Mangel an Beweise.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from qa.grammar.adjectives import has_attribute
from qa.grammar.determined_nouns import declined, is_attributive, is_judged
from qa.grammar.determiner_phrases import Phrase, phrases
from qa.grammar.governed import Governed
from qa.languages.lazy_pattern import lazily, words_of_any
from qa.languages.noun_case import Reading, readings
from qa.languages.table_rows import table_rows
from qa.languages.tokens import forms_of, words_of
from qa.languages.wordlist import words

TABLE = Path(__file__).with_name("noun_prepositions.tsv")
WITH_DATIVE = words("mit von bei aus nach zu gegenüber")  # not seit, which opens a clause as well: seit ihn alle kennen
NO_DATIVE, NO_ACCUSATIVE = words("ihn mich dich niemanden jemanden"), words("ihm ihnen mir dir niemandem jemandem")
PRONOUNS = NO_DATIVE | NO_ACCUSATIVE
WITH_ACCUSATIVE = words("für durch gegen ohne")
# ohne ihm zu helfen; trug dazu bei die Lage zu bessern
INFINITIVE = lazily(r"[^,.;:!?\n]*\b(?:zu [a-zäöüß]+n\b|[a-zäöüß]+zu[a-zäöüß]+n\b)")
ZUFOLGE = lazily(
    r"(?: (?:der|des|von|vom|in|im) (?:[a-zäöüß]+e[nrs] )?[A-ZÄÖÜ][\w-]+)?(?:, (?:[A-ZÄÖÜ][\w’'-]+ ?){1,4},)? zufolge\b"
)
AT_ONCE = lazily(r" zufolge\b")
OPENS = lazily(r"(?:^|[.!?:;,–—][“»\"]?\s|[\n„»])$")
NEEDS = (
    "Mangel|Bedarf|Interesse|Zweifel|Beteiligung|Teilnahme|Überschuss|Reichtum|Vorrat|Überfluss|Minimum|Maximum|Höchstmaß"
    "|Fehlen|Anteil|Vorräte|Defizit"
)
MANGEL = lazily(
    rf"\b(?P<noun>{NEEDS}) (?P<preposition>an)[ \u00a0](?P<plural>[A-ZÄÖÜ][a-zäöüß]{{2,}})(?![\w-])", words=NEEDS
)


def wrong_pronoun_cases(text: str) -> Iterator[Governed]:
    """Yield prepositions with what follows in another case.

    >>> [found.case for found in wrong_pronoun_cases("Man sprach mit ihn, unter Berufung auf einem Zeugen.")]
    ['dative', 'accusative']
    """
    if _words().isdisjoint(forms_of(text)):
        return
    yield from _pronouns(text)
    if "zufolge" in text:
        yield from _before_zufolge(text)
    yield from _behind_nouns(text)
    for match in MANGEL.finditer(text):
        if _lacks_dative(match["plural"]) and not has_attribute(text, match.end()):
            yield Governed(match["preposition"], "dative", match.start("preposition"), match.end())


def _pronouns(text: str) -> Iterator[Governed]:
    if PRONOUNS.isdisjoint(forms_of(text)):
        return
    found = words_of(text)
    for place in [place for place, word in enumerate(found[1:]) if word[0] in PRONOUNS]:
        preposition, pronoun = found[place], found[place + 1]
        low = preposition.text.lower()
        case = "dative" if pronoun.text in NO_DATIVE else "accusative"
        if low not in (WITH_DATIVE if case == "dative" else WITH_ACCUSATIVE):
            continue
        is_beside = pronoun.start == preposition.end + 1 and text[preposition.end] in " \u00a0"
        is_explained = has_attribute(text, pronoun.end) or (  # für ihm nahestehende Leute
            low in ("ohne", "gegenüber", "zu", "bei") and INFINITIVE.match(text, pronoun.end)
        )
        if is_beside and not is_explained:
            yield Governed(preposition.text, case, preposition.start, pronoun.end)


def _before_zufolge(text: str) -> Iterator[Governed]:
    for phrase in phrases(text):
        end = AT_ONCE.match(text, phrase.end)
        if end is None and phrase.determiner in ("den", "einen"):
            end = ZUFOLGE.match(text, phrase.end)
        if (
            end
            and _is_no_dative(phrase)
            and (not phrase.adjective or is_attributive(phrase.adjective))
            and OPENS.search(text, max(0, phrase.start - 3), phrase.start)
        ):
            yield Governed("zufolge", "dative", phrase.start, end.end())


def _is_no_dative(phrase: Phrase) -> bool:
    if not is_judged(phrase.noun, is_described=True):
        return False
    found = declined(phrase.noun)
    if phrase.determiner == "den":
        return Reading.DATIVE_PLURAL not in found
    if phrase.determiner == "der":
        return Reading.MASCULINE in found and Reading.FEMININE not in found
    return phrase.determiner in ("die", "das", "ein", "eine", "einen")


def _behind_nouns(text: str) -> Iterator[Governed]:
    for pattern, case in _table():
        for match in pattern.finditer(text):
            if not has_attribute(text, match.end()):
                yield Governed(match["head"], case, match.start("head"), match.end())


def _lacks_dative(noun: str) -> bool:
    """True for a form that can only be a plural, and no dative: Beweise, Zeugenaussagen has its -n."""
    found = readings(noun) - ({Reading.DATIVE} if noun.endswith("e") else set())  # dem Beweise is old
    return found == {Reading.PLURAL} and is_judged(noun, is_described=True)


@cache
def _words() -> frozenset[str]:
    """Return the words of which a text must have one: pronouns, nouns, zufolge."""
    return PRONOUNS | {"zufolge"} | words_of_any(MANGEL, *(pattern for pattern, _case in _table()))


@cache
def _table() -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = []
    for nouns, preposition, determiners, case, _witness in table_rows(TABLE):
        forms = determiners.replace(" ", "|")
        pattern = lazily(
            rf"\b(?P<head>(?:{nouns}) {preposition})[ \u00a0](?:{forms})[ \u00a0]"
            r"(?:[a-zäöüß]{3,}e[nrsm]? )?[A-ZÄÖÜ][\w-]+",
            words=nouns,
        )
        rows.append((pattern, case))
    return tuple(rows)
