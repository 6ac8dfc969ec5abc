"""The review page for editors: source and translation side by side, findings in their place, in one file that needs no network.

Articles are other people's texts. Jinja2 escapes whatever comes from them, links are only ever to the page's own parts,
and the Content-Security-Policy admits exactly the page's own style and script, by their hashes
(https://www.w3.org/TR/CSP3/#grammardef-hash-source): markup that got through all the same could load and run nothing.
"""

from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from qa.documents import Checked, RuleInfo
from qa.messages import spoken
from qa.reports.page.cards import Card, cards, marks, visible
from qa.reports.page.labels import SIGNS, dimensions, labels, languages, severities, verdicts
from qa.reports.page.rows import Row, rows
from qa.reports.page.tables import Line, Tally, lines, names_as_reported, scorecard
from qa.reports.paths import shown
from qa.version import __version__

if TYPE_CHECKING:
    from jinja2 import Template

PAGE = Path(__file__).resolve().parent / "page"


@dataclass(frozen=True, slots=True)
class View:
    """One article as the page shows it; `number` counts the page's articles from 1."""

    number: int
    path: str
    article: Checked
    rows: list[Row]
    cards: list[Card]
    names: list[Line]
    numbers: list[Line]
    scorecard: list[Tally]


def render(articles: Sequence[Checked], rules: Sequence[RuleInfo] = ()) -> str:
    """Return the review page of the articles, a whole HTML document (UTF-8); what `rules` say of themselves is shown with them.

    The same articles give the same page, byte for byte.
    """
    style, script = _part("page.css"), _part("page.js")
    views = list(_views(articles))
    return _template().render(
        views=views,
        style=style,
        script=script,
        policy=policy(style, script),
        language=spoken(),
        version=__version__,
        counts=Counter(card.finding.severity for view in views for card in view.cards),
        rules=sorted(Counter(card.finding.rule for view in views for card in view.cards).items()),
        summaries={rule.id: rule.summary for rule in rules},
        label=labels(),
        severities=severities(),
        signs=SIGNS,
        languages=languages(),
        verdicts=verdicts(),
        dimensions=dimensions(),
    )


def policy(style: str, script: str) -> str:
    """Return a Content-Security-Policy that forbids everything but this style and this script."""
    return f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'; form-action 'none'"


def _hash(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode("utf-8")).digest()).decode("ascii")


def _views(articles: Sequence[Checked]) -> Iterator[View]:
    first = 1
    for number, article in enumerate(articles, start=1):
        yield View(
            number,
            _readable(shown(article.path)),
            article,
            rows(article, *marks(article, first)),
            cards(article, first),
            lines(article, names_as_reported(article)),
            lines(article, article.numbers),
            scorecard(article),
        )
        first += len(article.findings)


def _readable(path: str) -> str:
    """Return the path with a question mark for each byte of it that is no UTF-8, since the page is."""
    return path.encode("utf-8", "replace").decode("utf-8")


def _decimal(value: float) -> str:
    """Return the number with one decimal, 21.4 or 21,4 as the language in force has it."""
    from babel.numbers import format_decimal

    return format_decimal(value, format="#,##0.0", locale=spoken())


@cache
def _part(name: str) -> str:
    return (PAGE / name).read_text(encoding="utf-8")


@cache
def _template() -> "Template":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # escapes by itself; spaCy brings it along

    environment = Environment(
        loader=FileSystemLoader(PAGE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"decimal": _decimal, "visible": visible}
    return environment.get_template("page.html")
