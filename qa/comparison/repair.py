"""How a finding about a name is mended."""

from typing import TypedDict

from qa.documents import Edit, Span


class Repair(TypedDict):
    """The keyword arguments of `Rule.finding` that say how to mend it."""

    edits: tuple[Edit, ...]
    suggestions: tuple[str, ...]
    source_span: Span | None
