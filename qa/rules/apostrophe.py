"""An apostrophe stands before the s of a plural or genitive.

German sets none there: die Autos, des Präsidenten, die LKWs, Kyjiws Straßen, ins, aufs (Amtliche Regelung, § 96 E). Of names only
those of Ukraine, Russia and their neighbours that the glossary has are reported; firms may have one (Willi's Imbiss), and in
geht's or gibt's it stands for „es“. An accent is no apostrophe (geht´s).

    Bad:  Die Daten der GPS-Halsbänder's reichen nicht aus.
    Good: Die Daten der GPS-Halsbänder reichen nicht aus.
    Bad:  Auf dem Parkplatz standen die Auto's der Gäste.
    Good: Auf dem Parkplatz standen die Autos der Gäste.
    Bad:  Putin's Truppen standen vor Kyjiw.
    Good: Putins Truppen standen vor Kyjiw.
    Good: Bei Willi's Imbiss gibt's den President's Cup zu sehen.
"""

import re
from collections.abc import Iterator
from functools import cache

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.glossary import OURS, Kind, shipped
from qa.languages.compounds import parts
from qa.languages.english import frequent_english_words
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import is_mostly_noun
from qa.languages.small_words import small_words
from qa.languages.words import is_known, is_name, is_noun
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "apostrophe",
    Severity.WARNING,
    mqm="linguistic-conventions/spelling",
    its="misspelling",
    yields_to=("name-spelling",),
)
BEFORE_S = lazily(
    r"(?<![\w’'-])(?:(?P<before>[A-Za-zäöüß]+)[ \u00a0])?(?P<first>(?:[^\W_]+-)*)"
    r"(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,})(?P<s>['’]s)(?![\w’'-])"
)
ABBREVIATED = lazily(
    r"(?<![\w’'-])(?P<short>LKW|PKW|AKW|CD|DVD|NGO|SUV|PC|US|EU|UN|NATO|SMS|FPV|KFZ)(?P<s>['’]s)(?![\w’'-])"
)
NAMED = lazily(
    r"(?<![\w’'-])(?P<name>[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?)(?P<s>['’]s)(?=[ \u00a0][A-ZÄÖÜa-zäöüß])"
)
CONTRACTED = lazily(r"(?<![\w’'-])(?P<short>(?i:in|an|auf|durch|für|um|vor|über|unter|hinter))(?P<s>['’]s)(?![\w’'-])")
ACCENT = re.compile(r"(?<=[^\W\d_])(?P<accent>[´`])(?=s\b)")
ACCENTS = frozenset("´`")
NEXT, OPENING = re.compile(r"[ \u00a0][A-Za-zÄÖÜäöüß]+"), '„»"“‚'
NAMES = (Kind.PERSON, Kind.PLACE, Kind.REGION, Kind.WATER)
ARTICLES = small_words("article")
GERMAN = re.compile(r"[äöüß]|(?:ung|heit|keit|schaft|chen|tion)$", re.IGNORECASE)  # no English word


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per apostrophe; the edit takes it out, with the s where the noun has a plural without it."""
    text = article.target.text
    for match in ACCENT.finditer(text) if not ACCENTS.isdisjoint(article.characters) else ():
        span = Span(*match.span("accent"))
        edits = (Edit(span, "’", safe=False),)
        yield RULE.finding(
            span, _("“{accent}” is no apostrophe", accent=span.of(text)), edits=edits, suggestions=("’",)
        )
    if "'s" not in text and "’s" not in text:
        return
    for match in BEFORE_S.finditer(text):
        if _is_german(match) and not is_name(match["noun"]):
            has_s = is_known(match["noun"] + "s")
            right = match["first"] + match["noun"] + ("s" if has_s else "")
            yield _finding(Span(match.start("first"), match.end()), match.span("s"), right, keeps_s=has_s)
    for pattern in (ABBREVIATED, CONTRACTED):
        for match in pattern.finditer(text):
            yield _finding(Span(*match.span()), match.span("s"), f"{match['short']}s", keeps_s=True)
    for match in NAMED.finditer(text):
        if match["name"] in _our_names() and _goes_on_in_german(match, text):
            has_s = match["name"][-1] not in "sxzß"
            right = match["name"] + ("s" if has_s else "")
            yield _finding(Span(match.start(), match.end("s")), match.span("s"), right, keeps_s=has_s)


def _finding(span: Span, ending: tuple[int, int], right: str, *, keeps_s: bool) -> Finding:
    edit = Edit(Span(ending[0], ending[0] + 1 if keeps_s else ending[1]), "", safe=False)
    message = _("no apostrophe belongs in “{right}”", right=right)
    return RULE.finding(span, message, edits=(edit,), suggestions=(right,))


def _goes_on_in_german(match: re.Match[str], text: str) -> bool:
    """True before a German word; „Putin's People“ and Lenin's Tomb are titles."""
    following = NEXT.match(text, match.end())
    word = following[0].strip() if following else ""
    is_german = is_known(word) and word.lower() not in frequent_english_words()
    before = text[max(0, match.start() - 2) : match.start()]
    return is_german and not any(mark in before for mark in OPENING)


@cache
def _our_names() -> frozenset[str]:
    """Return the words of the names that the glossary transcribes, given names left out: one may be that of a shop."""
    from qa.names.given_names import is_borne  # names, which few texts ask for

    terms = (entry.preferred for entry in shipped().of_kind(*NAMES) if entry.base in OURS)
    return frozenset(word for term in terms for word in term.split() if word[0].isupper() and not is_borne(word))


def _is_german(match: re.Match[str]) -> bool:
    """True for a German common noun, told by its article, its letters or its compound."""
    noun = match["noun"].lower()
    if not (is_mostly_noun(noun) or any(map(is_noun, parts(noun)[-1:]))):
        return False
    return (match["before"] or "").lower() in ARTICLES or GERMAN.search(noun) is not None
