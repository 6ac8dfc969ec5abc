"""A range of figures is joined by a hyphen.

Between two figures the en dash, without spaces, stands for “bis”: 205–210 Dollar (Amtliche Regelung, § 82; DIN 5008). Only
figures before a unit or a currency are judged; scores (2-1), telephone numbers and names of things (Boeing 737-800) are not
ranges. Many desks type the hyphen: a text that has no dashed range is told so in a note. Spaces around it go as well, but
unsafely: between figures a hyphen with spaces may be a dash.

    Bad:  Die Tonne kostet 205-210 Dollar, im Mai waren es 190–195 Dollar.
    Good: Die Tonne kostet 205–210 Dollar, im Mai waren es 190–195 Dollar.
    Bad:  Die Drohnen flogen 80 - 180 Kilometer weit, je nach Wind 3–4 Stunden lang.
    Good: Die Drohnen flogen 80–180 Kilometer weit, je nach Wind 3–4 Stunden lang.
    Good: Die Boeing 737-800 flog 5 Stunden, das Spiel endete 2-1.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.languages.units import unit_words
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("range-dash", Severity.WARNING, mqm="linguistic-conventions/punctuation", its="typographical")
FIGURE = r"\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?"
RANGE = lazily(
    rf"(?<![\w.,/-])(?P<low>{FIGURE})(?P<hyphen>-|[ \u00a0]-[ \u00a0])(?P<high>{FIGURE})"
    r"(?:[ \u00a0\u202f](?=[^\W\d])|[ \u00a0\u202f]?(?=[%°€$₴₽]))"
)
YEAR = re.compile(r"(?:19|20)\d\d")  # Im Jahr 2022 - 3000 Tonnen weniger – …
DASHED = lazily(r"\d–\d")
QUICK = re.compile(r"\d(?:-|[ \u00a0]-[ \u00a0])\d")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per hyphen between a lower and a higher figure; its edit sets the dash."""
    text = article.target.text
    if not article.has_figures or not QUICK.search(text):
        return
    found = [match for match in RANGE.finditer(text) if _value(match["low"]) < _value(match["high"])]
    units = {word.span.start for word in unit_words(text, "de")} if found else set()
    severity = None if DASHED.search(text) else Severity.NOTE
    for match in found:
        is_typed_as_dash = len(match["hyphen"]) > 1
        if match.end() in units and not (is_typed_as_dash and YEAR.fullmatch(match["low"])):
            hyphen = Span(*match.span("hyphen"))
            yield RULE.finding(
                Span(match.start(), match.end("high")),
                _("a range takes an en dash: “{range}”", range=f"{match['low']}–{match['high']}"),
                edits=(Edit(hyphen, "–", safe=not is_typed_as_dash),),
                suggestions=(f"{match['low']}–{match['high']}",),
                severity=severity,
            )


def _value(figure: str) -> float:
    return float(figure.replace(".", "").replace(",", "."))
