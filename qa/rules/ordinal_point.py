"""The day of a date lacks its full stop.

German marks an ordinal number in figures by a full stop (Duden D 79): am 3. Mai. English, Ukrainian and Russian write none.
The edit is safe behind a preposition or article that only a date can follow.

    Bad:  Die Verhandlung beginnt am 3 Mai in Riga.
    Good: Die Verhandlung beginnt am 3. Mai in Riga.
    Good: Das Update Windows 11 Mai-Patch hat 3 Fehler.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.calendar import MONTHS
from qa.languages.lazy_pattern import lazily
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "ordinal-point",
    Severity.WARNING,
    mqm="locale-conventions/date-format",
    its="locale-violation",
    yields_to=("range-dash", "date-mismatch"),
)
QUICK = lazily(r"\d[ \u00a0][JFMASOND]")  # a day and a month
DAY = lazily(
    r"(?P<lead>\b(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Ss]eit|[Aa]b|de[nmrs])[ \u00a0])?(?<![\w.,:/§–-])(?P<day>[1-9]|[12]\d|3[01])"
    rf"[ \u00a0](?:{'|'.join(MONTHS)}|Jänner|Feber)(?![\w-])"
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per day of a month without its full stop."""
    text = article.target.text
    if not article.has_figures or not QUICK.search(text):
        return
    for match in DAY.finditer(text):
        day = Span(*match.span("day"))
        yield RULE.finding(
            day,
            _("the day of a date takes a full stop: “{day}.”", day=match["day"]),
            edits=(Edit(Span(day.end, day.end), ".", safe=match["lead"] is not None),),
            suggestions=(match["day"] + ".",),
        )
