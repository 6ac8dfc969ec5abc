"""A word stands for another that sounds or means nearly the same: seid for seit, wie for als, Läute for Leute.

„Seit“ tells since when; „seid“ is what one says to others (ihr seid). Behind a comparative stands „als“: größer als gestern, mehr
als hundert; „wie“ compares what is alike (so groß wie). Reported only before words of time and figures, and behind comparatives
that are nothing else; other words where their company tells what is meant (ein Leib Brot, der Brand wurde gelöst), hat for
ist and the other half of weder and entweder among them; and compounds that nobody writes, of which one part sounds like that of
a common one (Merkmahl, Totesopfer, Rückgrad).

    Bad:  Seid Montag fehlt der Strom.
    Good: Seit Montag fehlt der Strom.
    Bad:  Der Schaden ist größer wie im Vorjahr, mehr wie 100 Menschen starben.
    Good: Der Schaden ist größer als im Vorjahr, mehr als 100 Menschen starben.
    Bad:  Der Brand wurde gelöst, und die alten Läute kehrten zurück.
    Good: Der Brand wurde gelöscht, und die alten Leute kehrten zurück.
    Bad:  Nach der Explosion einer Landmiene stieg die Zahl der Totesopfer.
    Good: Nach der Explosion einer Landmine stieg die Zahl der Todesopfer.
    Good: Ihr seid so stark wie nie, und sie werden immer stärker, wie alle wissen.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.confused_parts import compound_with_other_part
from qa.languages.lazy_pattern import lazily
from qa.languages.sieve import Sieve
from qa.languages.table_rows import table_rows
from qa.languages.tokens import words_of
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "confused-words", Severity.WARNING, mqm="linguistic-conventions/grammar", its="grammar", yields_to=("doubled-word",)
)
COMPOUNDS = Sieve(compound_with_other_part)
TABLE = Path(__file__).with_name("confused_words.tsv")
NUMBER = r"(?:\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend)"
TIME = (
    r"(?:(?:rund|etwa|mehr als|über|fast|knapp|gut) )?(?:\d|(?:zweieinhalb|anderthalb|zwei|drei|vier|fünf|sechs|sieben|acht|neun"
    r"|zehn|vielen|einigen|mehreren|wenigen) )|(?:Jahren|Monaten|Wochen|Tagen|Stunden|Jahrzehnten|Jahrhunderten|Anfang|Ende|Mitte"
    r"|Beginn|Kriegsbeginn|Jahresbeginn|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai"
    r"|Juni|Juli|August|September|Oktober|November|Dezember|gestern|damals|[Ll]angem|[Kk]urzem|[Ll]ängerem|jeher|dem \d+"
    r"|dem (?:Jahr|Beginn|Ende|Angriff|Krieg|Sommer|Winter|Herbst|Frühjahr))\b"
)
# Not heute: Seid heute pünktlich!
SEID = lazily(rf"\b(?P<word>[Ss]eid) (?={TIME})")
YOU = re.compile(r"\b[Ii]hr\b")
COMPARATIVE = (
    "größer|kleiner|höher|niedriger|stärker|schwächer|schneller|langsamer|älter|jünger|kürzer|besser|schlechter|schlimmer|teurer"
    "|billiger|häufiger|seltener|reicher|ärmer|gefährlicher|schwieriger|tiefer|heißer|kälter|wärmer|geringer|wahrscheinlicher"
)
# immer größer, wie …; and what may be put in: besser wie folgt
PUT_IN = "folgt|gesagt|immer|üblich|gewohnt|geplant|erwähnt|vereinbart|berichtet|versprochen|es|sie|er|man|wir|ich"
WIE = lazily(
    rf"\b(?<!so )(?<!immer )(?:{COMPARATIVE}) (?P<word>wie) (?!(?:{PUT_IN})\b)"
    rf"|\b(?:mehr|weniger) (?P<few>wie) (?={NUMBER}|die Hälfte|ein Drittel|ein Viertel|das Doppelte|eine Million|eine Milliarde)"
    rf"|\bProzent(?:punkte)? (?:mehr|weniger|höher|niedriger) (?P<percent>wie) "
)
# A word or a choice of words at the head of a pattern: without it nothing need be searched
BEGINS = re.compile(r"\\b(?:(?P<word>\[\w\w\]\w+)|\(\?:(?P<choice>[\wäöüß|]+)\))(?= |\\b)")


WORD_FIRST = re.compile(
    r"(?:\\b|\(\?<[!=][^()|]*\))*\(\?P<word>"
)  # nothing before the wrong word but what must not be there


class Company(NamedTuple):
    """The company in which a word is the wrong one, what is meant for each wrong form, and words of which a text has one."""

    row: int
    pattern: re.Pattern[str]
    meant: dict[str, str]
    needs: frozenset[str]
    begins_with_word: bool


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per word; the edit writes the other."""
    text = article.target.text
    if "eid " in text:
        for match in SEID.finditer(text):
            sentence = re.split(r"[.!?\n]", text[: match.start()])[-1]
            if not YOU.search(sentence):
                yield _finding(Span(*match.span("word")), "Seit" if match["word"] == "Seid" else "seit", text)
    if "er wie " in text or "hr wie " in text:
        for match in WIE.finditer(text):
            yield _finding(Span(*match.span(match.lastgroup or 0)), "als", text)
    if compounds := COMPOUNDS(article.words):
        for form, start, end in words_of(text):
            if form in compounds and form not in _companies():
                yield _finding(Span(start, end), compound_with_other_part(form), text)
    yield from _in_company(article)


def _in_company(article: Article) -> Iterator[Finding]:
    """Yield the words whose company tells that another is meant."""
    text, companies = article.target.text, _companies()
    wrong = article.words & companies.keys()
    rows = {
        company.row: company
        for company in chain.from_iterable(map(companies.__getitem__, wrong))
        if not (company.needs and company.needs.isdisjoint(article.words))
    }
    if not rows:
        return
    places: dict[str, list[int]] = {}
    for form, start, _end in words_of(text):
        if form in wrong:
            places.setdefault(form, []).append(start)
    for company in rows.values():
        for match in _matches(company, places, text):
            if match["word"] in company.meant:
                yield _finding(Span(*match.span("word")), company.meant[match["word"]], text)


def _matches(company: Company, places: dict[str, list[int]], text: str) -> Iterable[re.Match[str]]:
    """Return the matches of a pattern; one that begins with the wrong word is tried where such a word stands."""
    if not company.begins_with_word:
        return company.pattern.finditer(text)
    starts = [start for form in company.meant if form in places for start in places[form]]
    return filter(None, [company.pattern.match(text, start) for start in starts])


@cache
def _companies() -> dict[str, tuple[Company, ...]]:
    """Return the rows of the table by the words that may be wrong, of several words by the last."""
    found: dict[str, tuple[Company, ...]] = {}
    for row, (wrong, pattern, right, _witness, *needs) in enumerate(table_rows(TABLE)):
        meant = [word.replace("_", " ") for word in right.split()]
        begins = BEGINS.match(pattern)
        needed = (begins["word"] or begins["choice"]) if begins else ""
        forms = dict(zip([word.replace("_", " ") for word in wrong.split()], meant, strict=True))
        is_one_word = not any(" " in form for form in forms)
        company = Company(
            row,
            lazily(pattern, words=needed),
            forms,
            frozenset(" ".join(needs).split()),
            is_one_word and WORD_FIRST.match(pattern) is not None,
        )
        for word in dict.fromkeys(form.rpartition(" ")[2] for form in forms):
            found[word] = (*found.get(word, ()), company)
    return found


def _finding(span: Span, right: str, text: str) -> Finding:
    return RULE.finding(
        span,
        _("“{right}” is meant here, not “{word}”", right=right, word=span.of(text)),
        edits=(Edit(span, right, safe=False),),
        suggestions=(right,),
    )
