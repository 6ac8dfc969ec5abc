"""Which source sentences meet which sentences of the translation, and how sure that is.

`align` is the whole interface. `evidence` takes a segment apart into clues, `sides` makes arrays of them, `anchors` finds
the band to search, `matches` what the two sides share, `shape_scores` and `scores` weigh every bead in the band, `paths`
takes the best way through. `relearn` then learns words from that way, and the last steps are done again.
`learn_lexicon` gives what a corpus of pairs teaches.
"""

from typing import TYPE_CHECKING

from qa.lazy import lazy_names

if TYPE_CHECKING:
    from qa.alignment.aligner import align
    from qa.alignment.learn import Rendering, learn_lexicon

_WHERE = {
    "align": "qa.alignment.aligner",
    "Rendering": "qa.alignment.learn",
    "learn_lexicon": "qa.alignment.learn",
}

__all__ = ["Rendering", "align", "learn_lexicon"]

# The stems beside the aligner serve rules that never align, and numpy is not theirs to pay.
__getattr__ = lazy_names("qa.alignment", _WHERE)
