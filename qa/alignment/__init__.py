"""Which source sentences meet which sentences of the translation, and how sure that is.

`align` is the whole interface. It reads the texts into clues (`evidence`, `sides`), finds what the two sides share
(`matches`), scores every bead near the diagonal (`scores`) and takes the best way through (`paths`).
"""

from qa.alignment.aligner import align

__all__ = ["align"]
