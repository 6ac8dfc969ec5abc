"""The numbers the bead score is made of.

Found by coordinate search for the F1 of beads on news articles whose sentences were merged, cut, dropped and added. The
optimum is broad: a quarter more or less of any of them costs less than half a point.
"""

from dataclasses import dataclass, field, replace
from math import inf

Shape = tuple[int, int]
_OF_NEWS = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2))
SHAPES: tuple[Shape, ...] = (*_OF_NEWS, (2, 3), (3, 2), (1, 4), (4, 1), (1, 5), (5, 1))
_WIDE = {
    (2, 3): -4.5,
    (3, 2): -4.5,
    (1, 4): -6.5,
    (4, 1): -6.5,
    (1, 5): -8.0,
    (5, 1): -8.0,
}  # beads of a free translator; news has hardly any


@dataclass(frozen=True, slots=True)
class Weights:
    """Natural logarithms of probabilities, unless it says otherwise."""

    shape: dict[Shape, float] = field(
        default_factory=lambda: {(1, 1): -0.15, (1, 2): -4.0, (2, 1): -4.0, (1, 3): -6.0, (3, 1): -6.0, (2, 2): -5.0}
    )
    shape_blind: float = 1.5  # more for all but 1-1 where there is no lexicon
    swap: float = -7.0
    null: float = -5.0  # where most words are known …
    null_blind: float = -8.0  # … and where none is: silence proves nothing
    null_teaser: float = 2.0  # more for teasers, credits, calls to subscribe
    null_half: float = -3.0  # … and for what is no whole sentence
    null_hole: float = -1.5  # where the other text has no room for most of what lies between two anchors …
    in_hole: float = -2.0  # … and for a bead with something of that, for each
    covered: float = 0.4  # share of known words that counts as most
    evidence: float = 0.75  # each direction counts half: both see the same matches
    silence: float = 2.5  # less for a segment that finds no answer though most of its words are known …
    answered: float = 6.0  # … which is one that gains as much over chance
    length: float = 1.5
    key_prior: float = 0.6  # pseudo-count of a key in the background
    text_prior: float = 500.0  # clues the background is widened by
    # Clues that chance draws from: words come in bursts, and a longer text makes none of them rarer.
    near: float = 2000.0
    # More pseudo-count where a longer text is cut to `near`: what is rare there is no great surprise.
    near_prior: float = 1.0
    length_ratio: float | None = None  # target over source; None: to be guessed from the segments
    spread: float = 0.022  # variance of log(length ratio) that does not shrink with length
    spread_short: float = 1.7  # … and the part that does: Gale & Church's s² over characters
    same_sentences: tuple[float, ...] = (-0.13, -2.3, -3.9)  # number of sentences differs by 0, 1, 2 or more
    more_sentences: tuple[float, ...] = (-0.2, -1.8, -2.8)  # a segment of any text holds 0, 1, 2 or more too many
    broken: float = -4.5  # beads part in the middle of a sentence, on one side only
    carried: float = (
        -20.0
    )  # … where the rest of the sentence shares its segment with another one, so that it cannot be left out
    evidence_blind: float = 0.65
    relearn_blind: int = 8
    relearn_from: int = 60  # beads; from fewer there is nothing to learn
    both_blocks: float = 1.2  # beads part where both sides begin a paragraph
    one_block: float = -0.8  # … where only one does
    heading: float = -3.0  # a bead has more headings on one side than on the other, for each
    one_teaser: float = -2.0  # … more teasers or credits, for each: a call to subscribe is no sentence's translation
    inside_block: float = -2.5  # a bead runs over the beginning of a paragraph, on one side only
    temperature: float = 2.0
    temperature_blind: float = 1.5
    looks: int = 1  # how often the text is aligned anew with what it taught
    looks_blind: int = 2

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """The shapes of beads that are looked for, a beginning of SHAPES."""
        return SHAPES[: len(self.shape)]

    def without_lexicon(self) -> "Weights":
        """Return the weights for languages that have no lexicon: joined and cut sentences win more narrowly there, and where
        words cannot tell which of two boundaries is right, a wider bead leaves it open.
        """
        shape = {size: value + (self.shape_blind if size != (1, 1) else 0.0) for size, value in self.shape.items()}
        return replace(
            self, shape=shape | _WIDE, near=inf, silence=0.0, temperature=self.temperature_blind, looks=self.looks_blind
        )

    def seen_through(self, coverage: float) -> "Weights":
        """Return the weights for texts of which that share of the words is known: the less, the less silence proves."""
        known = min(1.0, coverage / self.covered)
        if known == 1.0:
            return self
        return replace(
            self,
            null=known * self.null + (1 - known) * self.null_blind,
            evidence=known * self.evidence + (1 - known) * self.evidence_blind,
        )


DEFAULT = Weights()
