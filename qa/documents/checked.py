"""A checked article: what every report is written from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from qa.documents.bead import Alignment
from qa.documents.document import Document
from qa.documents.finding import Finding
from qa.documents.span import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """Source sentences that a finding is about: their text as read, and their span in the source file."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name of the source and what stands for it in the German; `german` is empty where nothing was found.

    `source` is the nominative. `verdict` is one of `qa.names.Verdict`, or "missing"; `preferred` is what the house writes.
    """

    source: str
    source_span: Span
    german: str = ""
    german_span: Span | None = None
    verdict: str = "missing"
    preferred: str = ""


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A number of one side and its like on the other. `verdict`: "same", "different", "missing", "added"."""

    source: str = ""
    source_span: Span | None = None
    german: str = ""
    german_span: Span | None = None
    verdict: str = "same"
    preferred: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """An article with its findings, whose spans lie in `target.raw` (`source_span`: in `source.raw`), in text order.

    `path` is as the user wrote it; `encoding` turns `target.raw` back into the bytes of the file. `names` and `numbers`
    are filled only where a report asked for tables; their spans, like the findings', lie in the files.
    `passages` maps fingerprints to source sentences where the documents themselves are not at hand (a cached result).
    """

    path: str
    target: Document
    findings: tuple[Finding, ...]
    source: Document | None = None
    alignment: Alignment | None = None
    encoding: str = "utf-8"
    names: tuple[NameRow, ...] = ()
    numbers: tuple[NumberRow, ...] = ()
    passages: Mapping[str, Passage] = field(default_factory=dict)
