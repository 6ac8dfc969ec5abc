"""`druckreif score`: how near to a reference, and what the findings cost."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from qa.cli.output import emit, emit_exactly
from qa.errors import InputError
from qa.messages import _

if TYPE_CHECKING:
    from qa.documents import Checked
    from qa.score import Score, Scorecard


def score(
    target: Annotated[Path, typer.Argument(help="The German article.")],
    reference: Annotated[
        list[Path] | None, typer.Option(help="A reference translation, repeatable; lines must correspond.")
    ] = None,
    source: Annotated[
        Path | None, typer.Option(help="The source article, for the scorecard; default: the one beside it.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    trend: Annotated[Path | None, typer.Option(help="Append the figures to this file, one JSON line a run.")] = None,
) -> None:
    """Print BLEU, chrF and TER against references, and an MQM-style scorecard of the (unconfirmed) findings."""
    from qa.config import Config
    from qa.pairs import source_beside
    from qa.pipeline import check_file
    from qa.score import scorecard

    config = Config.nearest(target.parent)
    checked = check_file(target, source or source_beside(target, config), config=config)
    card = scorecard(checked.findings, len(checked.target.text.split()))
    scores = _scores(checked, reference or [])
    row = _row(target, scores, card)
    if trend:
        with trend.open("a", encoding="utf-8") as file:
            file.write(
                json.dumps({"time": datetime.now(UTC).isoformat(timespec="seconds"), **row}, ensure_ascii=False) + "\n"
            )
    if as_json:
        emit_exactly(json.dumps(row, ensure_ascii=False, indent=1) + "\n")
        return
    for item in scores:
        emit(f"{item.metric:8} {item.value:6.1f}  {item.signature}\n")
    emit(_card_lines(card))


def _scores(checked: "Checked", references: list[Path]) -> "list[Score]":
    from qa.readers import read
    from qa.score import against_references

    if not references:
        return []
    blocks = [block.span.of(checked.target.text) for block in checked.target.blocks]
    others = []
    for path in references:
        document = read(path, "de")
        others.append([block.span.of(document.text) for block in document.blocks])
        if len(others[-1]) != len(blocks):
            raise InputError(
                _(
                    "{path}: has {count} paragraphs, {other} has {others}; they must correspond",
                    path=path,
                    count=len(others[-1]),
                    other=checked.path,
                    others=len(blocks),
                )
            )
    return against_references(blocks, others)


def _row(target: Path, scores: "list[Score]", card: "Scorecard") -> dict[str, object]:
    return {
        "file": str(target),
        "scores": {item.metric: {"value": round(item.value, 2), "signature": item.signature} for item in scores},
        "scorecard": {
            "confirmed": False,
            "words": card.words,
            "points": card.points,
            "points_per_1000_words": round(card.per_thousand, 2),
            "by_severity": {severity.value: count for severity, count in card.by_severity.items()},
            "by_type": dict(card.by_type),
        },
    }


def _card_lines(card: "Scorecard") -> str:
    lines = [
        f"scorecard (unconfirmed): {card.points:g} points on {card.words} words = {card.per_thousand:.1f} per 1,000"
    ]
    lines += [
        f"  {count:3} {severity}"
        for severity, count in sorted(card.by_severity.items(), key=lambda item: -item[0].rank)
    ]
    lines += [
        f"  {count:3} {kind}" for kind, count in sorted(card.by_type.items(), key=lambda item: (-item[1], item[0]))
    ]
    return "".join(f"{line}\n" for line in lines)
