"""The page of measured numbers, docs/measured.md, as Markdown. Its summary is also the README's (tools/write_docs.py)."""

from collections.abc import Iterable, Iterator, Sequence

from qa.bench.corpus import ArticleCounts
from qa.bench.figures import NOTHING, Share, together
from qa.bench.labelled import LabelledCounts
from qa.version import __version__

HEAD = """# Measured

<!-- Written by `druckreif bench --write-page`; run that instead of editing. -->

What version {version} finds and what it says wrongly, in counts with Wilson's 95 % intervals. Findings below severity warning
are not counted. *Net recall* counts a planted error as found only if nothing is said of the unspoilt text at that place. How to
measure on texts of your own: [bench.md](bench.md).
"""
WEAKEST = 5


def page(articles: Sequence[ArticleCounts], labelled: LabelledCounts | None, about: str, speed: Iterable[str]) -> str:
    """Return the page; `about` says in a few words what the labelled texts are, `speed` is lines as they were measured."""
    total = sum(articles, ArticleCounts("all"))
    parts = [HEAD.format(version=__version__), "<!-- summary -->"]
    parts += [*_summary(total, labelled, about), "<!-- /summary -->", "", *_articles(articles, total)]
    if labelled is not None:
        parts += [*_planted(labelled), *_clean(labelled), *_real(labelled), *_beads(labelled)]
    parts += _rules(together(total.by_rule, labelled.by_rule if labelled else {}))
    timings = list(speed)
    if timings:
        parts += ["## Speed", "", "```text", *timings, "```", ""]
    return "\n".join(parts)


def _summary(total: ArticleCounts, labelled: LabelledCounts | None, about: str) -> Iterator[str]:
    if labelled is not None and labelled.planted:
        net = labelled.net_recall
        yield (
            f"- Of errors planted one at a time in {about or 'the labelled texts'}, {_percent(net)} are found"
            f" ({_of(net)}, in {len(labelled.planted)} classes)."
        )
        weak = sorted(labelled.planted.items(), key=lambda row: row[1].value)[:WEAKEST]
        yield "- Weakest: " + ", ".join(f"`{name}` {_percent(share)} ({_of(share)})" for name, share in weak) + "."
    if labelled is not None and labelled.clean_words:
        alarms, errors = (labelled.per_thousand(n) for n in (labelled.clean_alarms, labelled.clean_errors))
        yield (
            f"- On {labelled.clean_words:,} words of good text, {alarms:.2f} findings per 1,000 words are made"
            f" ({labelled.clean_alarms} findings; {errors:.2f} per 1,000 at severity error), among them real slips."
        )
    if labelled is not None and labelled.real:
        found = sum(labelled.real.values(), NOTHING)
        yield f"- Of errors that two raters marked in machine translations, {_of(found)} are found."
    yield (
        f"- On the articles that ship: {_of(total.recall)} labelled errors are found, {_of(total.precision)} findings are"
        f" right, {total.clean_alarms} false alarms in {total.clean_words:,} clean words."
    )


def _percent(share: Share) -> str:
    return f"{round(100 * share.value)} %"


def _of(share: Share) -> str:
    return f"{share.hits:,} of {share.total:,}"


def _cell(share: Share) -> str:
    low, high = share.interval
    return f"{share.value:.2f} ({_of(share)}; {low:.2f}–{high:.2f})" if share.total else "–"


def _table(*head: str) -> list[str]:
    return [f"| {' | '.join(head)} |", "|---" * len(head) + "|"]


def _articles(articles: Iterable[ArticleCounts], total: ArticleCounts) -> Iterator[str]:
    yield from ("## On the articles that ship", "")
    yield from _table(
        "article",
        "errors found",
        "findings right",
        "by the rule that was meant",
        "repaired exactly",
        "clean",
        "strict F1",
    )
    for row in (*articles, total):
        shares = " | ".join(map(_cell, (row.recall, row.precision, row.same_rule, row.repaired)))
        clean = f"{row.clean_alarms} in {row.clean_words:,} words"
        yield f"| {row.name} | {shares} | {clean} | {row.beads.f1:.3f} |"
    yield ""


def _planted(counts: LabelledCounts) -> Iterator[str]:
    if counts.planted:
        yield from ("## Planted errors", "", *_table("class", "net recall", "first repair exact"))
        for name, net in sorted(counts.planted.items()):
            yield f"| `{name}` | {_cell(net)} | {_cell(counts.repaired.get(name, NOTHING))} |"
        repaired = sum(counts.repaired.values(), NOTHING)
        yield from (f"| all | {_cell(counts.net_recall)} | {_cell(repaired)} |", "")


def _clean(counts: LabelledCounts) -> Iterator[str]:
    if counts.clean_words:
        yield from (
            "## Good text",
            "",
            f"{counts.clean_words:,} words; segments about which something is said: {_cell(counts.clean_flagged)}.",
            "",
            *_table("rule", "findings", "per 1,000 words"),
        )
        for rule, count in sorted(counts.clean_by_rule.items(), key=lambda row: (-row[1], row[0])):
            yield f"| `{rule}` | {count} | {counts.per_thousand(count):.2f} |"
        yield from (f"| all | {counts.clean_alarms} | {counts.per_thousand(counts.clean_alarms):.2f} |", "")


def _real(counts: LabelledCounts) -> Iterator[str]:
    if counts.real:
        yield from ("## Errors that people marked", "", *_table("category", "found"))
        yield from (f"| {name} | {_cell(share)} |" for name, share in sorted(counts.real.items()))
        yield ""


def _beads(counts: LabelledCounts) -> Iterator[str]:
    if counts.beads:
        yield from (
            "## Alignment",
            "",
            "Strict F1 of beads with both sides filled; null segments are those without partner.",
            "",
        )
        yield from _table("set", "strict F1", "precision", "recall", "null precision", "null recall")
        for name, beads in counts.beads.items():
            shares = " | ".join(map(_cell, (beads.precision, beads.recall, beads.null_precision, beads.null_recall)))
            yield f"| {name} | {beads.f1:.3f} | {shares} |"
        yield from ("", "Beads that are right, by their confidence, all sets together:", "")
        yield from _table("confidence", "right")
        steps: dict[str, Share] = {}
        for beads in counts.beads.values():
            steps = together(steps, dict(beads.by_confidence()))
        yield from (f"| {step} | {_cell(share)} |" for step, share in sorted(steps.items()))
        yield ""


def _rules(by_rule: dict[str, Share]) -> Iterator[str]:
    yield from ("## Each rule", "", "Findings that were right, of those in the texts above.", "")
    yield from _table("rule", "precision")
    yield from (f"| `{rule}` | {_cell(share)} |" for rule, share in sorted(by_rule.items()))
    yield ""
