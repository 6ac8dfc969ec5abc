"""Druckreif: may this German translation be printed, and if not, where exactly is it wrong?

The public names of the library are here; each loads what it needs when it is first called.
"""

from typing import TYPE_CHECKING

from qa.lazy import lazy_names
from qa.version import __version__

if TYPE_CHECKING:
    from qa.alignment import align
    from qa.config import Config
    from qa.documents import Alignment, Bead, Document, Edit, Finding, Severity, Span
    from qa.names import NameMatch, find_names, match_name, spellings, transliterate
    from qa.pipeline import check

_WHERE = {
    "check": "qa.pipeline",
    "Config": "qa.config",
    "align": "qa.alignment",
    "transliterate": "qa.names",
    "spellings": "qa.names",
    "find_names": "qa.names",
    "match_name": "qa.names",
    "NameMatch": "qa.names",
    **dict.fromkeys(("Alignment", "Bead", "Document", "Edit", "Finding", "Severity", "Span"), "qa.documents"),
}

__all__ = [
    "Alignment",
    "Bead",
    "Config",
    "Document",
    "Edit",
    "Finding",
    "NameMatch",
    "Severity",
    "Span",
    "__version__",
    "align",
    "check",
    "find_names",
    "match_name",
    "spellings",
    "transliterate",
]

__getattr__ = lazy_names("qa", _WHERE)
