"""The figures of a labelled set as lines for people at a terminal."""

from collections.abc import Iterator

from qa.bench.figures import NOTHING
from qa.bench.labelled import LabelledCounts

GOOD = 0.9  # the net recall that a class should have


def lines_of(counts: LabelledCounts, *, verbose: bool = False) -> Iterator[str]:
    """Yield what was counted, one line a class; kinds of sets that were not there are left out."""
    for name, net in sorted(counts.planted.items()):
        yield f"planted {name:24} net recall {net}, first repair exact {counts.repaired.get(name, NOTHING)}"
    if counts.planted:
        good = sum(net.value >= GOOD for net in counts.planted.values())
        yield f"planted in all: net recall {counts.net_recall}; {good} of {len(counts.planted)} classes at {GOOD:.2f}"
    if verbose:
        yield from (f"    alarm {alarm}" for alarm in counts.alarms)
    if counts.clean_words:
        alarms, errors = counts.per_thousand(counts.clean_alarms), counts.per_thousand(counts.clean_errors)
        yield (
            f"clean: {counts.clean_words} words, {counts.clean_alarms} alarms = {alarms:.2f} per 1,000"
            f" ({errors:.2f} at error), segments flagged {counts.clean_flagged}"
        )
        by_rule = (f"{rule} {counts.per_thousand(n):.2f}" for rule, n in counts.clean_by_rule.most_common())
        yield "clean by rule, per 1,000: " + ", ".join(by_rule)
    for name, share in sorted(counts.real.items()):
        yield f"real {name}: recall {share}"
    for name, beads in counts.beads.items():
        yield from (f"{name} {line}" for line in beads.lines())
