"""Which source sentences meet which sentences of the translation, and how sure that is.

`align` is the whole interface. It reads the texts into clues (`evidence`, `sides`), finds what the two sides share
(`matches`), scores every bead near the diagonal (`scores`) and takes the best way through (`paths`).
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qa.alignment.aligner import align

__all__ = ["align"]


def __getattr__(name: str) -> Any:
    """Import `align` on first use: the stems beside it serve rules that never align, and numpy is not theirs to pay."""
    if name != "align":
        raise AttributeError(f"module 'qa.alignment' has no attribute {name!r}")
    from qa.alignment.aligner import align

    return align
