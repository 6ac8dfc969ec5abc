"""No space stands between a number and its percent sign or unit.

German puts a space there, best a no-break one: 5 % (DIN 5008). Compounds and suffixes are written together (eine
5%-Hürde, 100%ig). A text that never sets the space follows another house's habit and gets a note only. The style
setting `percent_space` may ask for a narrow space ("narrow") or none at all ("none").

    Bad:  Die Inflation stieg auf 5,1%, nach 4 % im Mai.
    Good: Die Inflation stieg auf 5,1 %, nach 4 % im Mai.
    Good: Sie scheiterte an der 5%-Hürde.
    Bad:  Die Stadt liegt 50km von der Front, der Bus fährt um 4Uhr.
    Good: Die Stadt liegt 50 km von der Front, der Bus fährt um 4 Uhr.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("percent-space", Severity.WARNING, mqm="locale-conventions/number-format", its="locale-violation")
PERCENT = lazily(r"(?<!\d)(?<!\d[.,])(?P<figure>\d+(?:[.,]\d+)*)(?P<space>[ \u00a0\u202f\u2009]?)[%‰](?![\w-])(?! -\w)")
UNIT = lazily(
    r"(?<![\w.,/-])(?P<figure>\d{1,3}(?:[.,]\d+)*)(?P<unit>km/h|km|kg|cm|mm|kWh|MWh|MW|GW|Uhr|Euro|Dollar|Rubel|Hrywnja|Grad|Prozent"
    r"|Mio|Mrd|Millionen|Milliarden|Meter|Kilometer|Jahre|Tage|Stunden|Minuten|€)(?![\w/-])"
)
HABIT = 2  # as many signs without a space, and none with one, are a habit


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per percent sign without (house style "none": with) a space."""
    text = article.target.text
    if article.style.typography.percent_space != "none" and article.has_figures:
        yield from _units(article)
    if "%" not in text and "‰" not in text:
        return
    found = list(PERCENT.finditer(text))
    spaces = [match["space"] for match in found]
    if article.style.typography.percent_space == "none":
        yield from (_surplus(match) for match in found if match["space"])
        return
    is_habit = len(found) >= HABIT and not any(spaces)
    space = _space(article.style.typography.percent_space, spaces)
    for match in found:
        if not match["space"]:
            yield RULE.finding(
                Span(*match.span()),
                _("space missing before the percent sign"),
                edits=(Edit(Span(*match.span("space")), space),),
                suggestions=(match["figure"] + space + text[match.end() - 1],),
                severity=Severity.NOTE if is_habit else None,
            )


def _units(article: Article) -> Iterator[Finding]:
    """Yield one finding per unit that stands at its number: 50km, 4Uhr, 20€; not 100m-Lauf, 5G."""
    text = article.target.text
    for match in UNIT.finditer(text):
        right = match["figure"] + _space(article.style.typography.percent_space, [" "]) + match["unit"]
        yield RULE.finding(
            Span(*match.span()),
            _("space missing before the unit"),
            edits=(
                Edit(Span(match.end("figure"), match.end("figure")), right[len(match["figure"]) : -len(match["unit"])]),
            ),
            suggestions=(right,),
        )


def _space(wish: str, spaces: list[str]) -> str:
    if wish == "narrow":
        return "\N{NARROW NO-BREAK SPACE}"
    return max((space for space in spaces if space), key=spaces.count, default=" ")


def _surplus(match: re.Match[str]) -> Finding:
    space = Span(*match.span("space"))
    return RULE.finding(
        Span(space.start, match.end()),
        _("house style sets no space before the percent sign"),
        edits=(Edit(space, ""),),
        suggestions=(match.group()[-1],),
    )
