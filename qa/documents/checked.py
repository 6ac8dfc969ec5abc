"""A checked article: what every report is written from."""

from dataclasses import dataclass

from qa.documents.bead import Alignment
from qa.documents.document import Document
from qa.documents.finding import Finding


@dataclass(frozen=True, slots=True)
class Checked:
    """An article with its findings, whose spans lie in `target.raw` (`source_span`: in `source.raw`), in text order.

    `path` is as the user wrote it; `encoding` turns `target.raw` back into the bytes of the file.
    """

    path: str
    target: Document
    findings: tuple[Finding, ...]
    source: Document | None = None
    alignment: Alignment | None = None
    encoding: str = "utf-8"
