"""Ground floor: plain frozen records. No I/O, no language knowledge, only the standard library.

All offsets are Unicode code points, half-open: `span.start` is the first character, `span.end` the one after the last.
"""

from qa.documents.bead import Alignment, Bead
from qa.documents.checked import Checked, NameRow, NumberRow, Passage
from qa.documents.document import RUNNING_TEXT, Block, BlockKind, Document, Segment
from qa.documents.finding import Edit, Finding, Severity
from qa.documents.origin import Origin
from qa.documents.position import Lines
from qa.documents.rule_info import RuleInfo
from qa.documents.span import Span

__all__ = [
    "RUNNING_TEXT",
    "Alignment",
    "Bead",
    "Block",
    "BlockKind",
    "Checked",
    "Document",
    "Edit",
    "Finding",
    "Lines",
    "NameRow",
    "NumberRow",
    "Origin",
    "Passage",
    "RuleInfo",
    "Segment",
    "Severity",
    "Span",
]
