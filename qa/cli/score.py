"""`druckreif score`: how near to references, and what the findings cost, for each article and for all together."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from qa.cli.output import emit, emit_exactly, say
from qa.documents import Checked, Document, Severity
from qa.errors import ConfigError, InputError
from qa.fixes.write import append
from qa.messages import _
from qa.reports.paths import shown

if TYPE_CHECKING:
    from qa.score import Score, Scorecard


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of an article, or of all (`name` is empty); without references there are no scores."""

    name: str
    scores: Sequence["Score"]
    card: "Scorecard"


def score(
    targets: Annotated[list[Path], typer.Argument(help="German articles, or folders of them.")],
    reference: Annotated[
        list[Path] | None,
        typer.Option(
            help="A reference translation, repeatable; it must have the article's paragraphs. For several articles a folder"
            " in which references have their names."
        ),
    ] = None,
    source: Annotated[
        Path | None, typer.Option(help="The source article, for the scorecard; default: the one beside it.")
    ] = None,
    weights: Annotated[
        str, typer.Option(help="Penalty points of a finding by severity.", metavar="error=5,warning=1,note=0")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    trend: Annotated[
        Path | None, typer.Option(help="Append the figures of all to this file, one JSON line a run.")
    ] = None,
) -> None:
    """Print BLEU, chrF and TER against references, and an MQM-style scorecard of the (unconfirmed) findings."""
    from qa.batch import check_all
    from qa.cli.targets import Configs, tasks_for
    from qa.score import scorecard

    points = _weights(weights)
    outcomes = check_all(tasks_for(targets, Configs(), source=source), whole=True)
    for outcome in outcomes:
        if outcome.trouble:
            say(f"druckreif: {outcome.trouble}")
    articles = [outcome.checked for outcome in outcomes if outcome.checked]
    texts = [(_blocks(article.target), _references(article, reference or [])) for article in articles]
    cards = [scorecard(article.findings, len(article.target.text.split()), points) for article in articles]
    rows = [
        Row(article.path, _scores([text]), card) for article, text, card in zip(articles, texts, cards, strict=True)
    ]
    if rows:
        _write([*rows, Row("", _scores(texts), sum(cards[1:], cards[0]))], trend, as_json)
    raise typer.Exit(2 if len(articles) < len(outcomes) else 0)


def _weights(said: str) -> dict[Severity, float]:
    """Return MQM's weights with those that the option gives. Raises ConfigError."""
    from qa.score import WEIGHTS

    found = dict(WEIGHTS)
    for part in filter(None, said.split(",")):
        name, _equals, number = part.partition("=")
        try:
            found[Severity(name.strip())] = float(number)
        except ValueError as error:
            raise ConfigError(_('--weights: "{part}" is not like error=5', part=part)) from error
    return found


def _blocks(document: Document) -> list[str]:
    return [block.span.of(document.text) for block in document.blocks]


def _references(article: Checked, named: Iterable[Path]) -> list[list[str]]:
    """Return the paragraphs of an article's references. Raises InputError when they do not correspond."""
    from qa.readers import read

    found = []
    for path in named:
        file = path / Path(article.path).name if path.is_dir() else path
        blocks = _blocks(read(file, "de"))
        if len(blocks) != len(article.target.blocks):
            raise InputError(
                _(
                    "{path}: has {count} paragraphs, {other} has {others}; they must correspond",
                    path=file,
                    count=len(blocks),
                    other=article.path,
                    others=len(article.target.blocks),
                )
            )
        found.append(blocks)
    return found


def _scores(texts: Sequence[tuple[list[str], list[list[str]]]]) -> list["Score"]:
    """Return the scores of the texts together; each is the paragraphs of an article and those of its references."""
    from qa.score import against_references

    hypothesis = [block for blocks, _references in texts for block in blocks]
    references = [
        [block for blocks in column for block in blocks] for column in zip(*(r for _, r in texts), strict=True)
    ]
    return against_references(hypothesis, references) if references else []


def _write(rows: Sequence[Row], trend: Path | None, as_json: bool) -> None:
    *articles, total = rows
    if trend:
        now = {"time": datetime.now(UTC).isoformat(timespec="seconds"), "files": len(articles)}
        append(trend, (json.dumps(now | _figures(total), ensure_ascii=False) + "\n").encode())
    if as_json:
        documents = [{"file": row.name, **_figures(row)} for row in articles]
        emit_exactly(
            json.dumps({"documents": documents, "corpus": _figures(total)}, ensure_ascii=False, indent=1) + "\n"
        )
        return
    emit("".join(f"{line}\n" for line in (*_table(articles, total), "", *_card_lines(total.card))))


def _figures(row: Row) -> dict[str, Any]:
    card = row.card
    return {
        "scores": {item.metric: {"value": round(item.value, 2), "signature": item.signature} for item in row.scores},
        "scorecard": {
            "confirmed": False,
            "words": card.words,
            "points": card.points,
            "points_per_1000_words": round(card.per_thousand, 2),
            "by_severity": {severity.value: count for severity, count in card.by_severity.items()},
            "by_type": dict(card.by_type),
        },
    }


def _table(articles: Sequence[Row], total: Row) -> Iterator[str]:
    """Yield a line an article, one for all where there are several, and the signatures that reproduce the scores."""
    head = [*(item.metric for item in total.scores), _("words"), _("points"), _("per 1,000")]
    rows = articles if len(articles) == 1 else (*articles, total)
    names = [shown(row.name) if row.name else _("All") for row in rows]
    width = max(map(len, names))
    yield _line("".ljust(width), head)
    for name, row in zip(names, rows, strict=True):
        card = row.card
        figures = [f"{item.value:.1f}" for item in row.scores]
        yield _line(name.ljust(width), [*figures, str(card.words), f"{card.points:g}", f"{card.per_thousand:.1f}"])
    yield from ([""] if total.scores else [])
    yield from (f"{item.metric:6} {item.signature}" for item in total.scores)


def _line(name: str, figures: Iterable[str]) -> str:
    return name + "".join(f"{figure:>11}" for figure in figures)


def _card_lines(card: "Scorecard") -> Iterator[str]:
    yield _(
        "scorecard (unconfirmed): {points:g} points on {words} words = {per_thousand:.1f} per 1,000",
        points=card.points,
        words=card.words,
        per_thousand=card.per_thousand,
    )
    yield from _counts(
        {severity.value: n for severity, n in sorted(card.by_severity.items(), key=lambda i: -i[0].rank)}
    )
    yield from _counts(dict(sorted(card.by_type.items(), key=lambda item: (-item[1], item[0]))))


def _counts(counts: Mapping[str, int]) -> Iterator[str]:
    yield from (f"  {count:3} {name}" for name, count in counts.items())
