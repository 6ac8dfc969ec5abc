"""Sentence alignment: one banded dynamic programme over beads, fed by all evidence there is."""

from collections.abc import Sequence, Sized
from dataclasses import replace
from pathlib import Path

import numpy as np

from qa.alignment.anchors import band_along, find_anchors, find_band, holes
from qa.alignment.band import Band
from qa.alignment.cuts import Cuts, learned_cuts
from qa.alignment.encoder import Encoder, Likeness
from qa.alignment.length_fit import with_lengths
from qa.alignment.lexicon import dictionary
from qa.alignment.matches import Matcher
from qa.alignment.mixture import adapted
from qa.alignment.partners import with_partners
from qa.alignment.paths import SWAP, Lattice, Step, size_of
from qa.alignment.relatedness import relatedness
from qa.alignment.relearn import relearned
from qa.alignment.scores import bead_scores
from qa.alignment.shape_scores import edge_scores
from qa.alignment.sides import Floats, Side, side
from qa.alignment.single import Single, single_path
from qa.alignment.weights import DEFAULT, Weights
from qa.documents import Alignment, Bead
from qa.languages.codes import require_language


def align(
    source: Sequence[str],
    target: Sequence[str],
    *,
    source_language: str = "uk",
    target_language: str = "de",
    encoder: Encoder | None = None,
    source_blocks: Sequence[int] | None = None,
    target_blocks: Sequence[int] | None = None,
    source_headings: Sequence[bool] | None = None,
    target_headings: Sequence[bool] | None = None,
    house_lexicons: Sequence[Path] = (),
    learn: bool = False,
    weights: Weights = DEFAULT,
) -> Alignment:
    """Return the alignment of two texts given as segments; every segment is in exactly one bead.

    `source_blocks` and `target_blocks` say for each segment in which paragraph it stands; that both sides begin a
    paragraph counts for a boundary between beads, but does not force one. `source_headings` and `target_headings` say
    which segments are headings: these rarely render a sentence of the text. An `encoder` adds the likeness of meanings,
    `house_lexicons` add renderings to the shipped ones (`druckreif lexicon learn` writes them). Long texts teach their own
    words which render one another; with `learn`, texts of a few sentences do, too.
    Raises ValueError when a list of blocks or headings is not as long as its segments, ConfigError for an unreadable lexicon,
    LanguageError for what is no language's code (ua).

    >>> [(b.source, b.target) for b in align(["Дніпро тече на південь.", "Київ великий."],
    ...                                      ["Der Dnipro fließt nach Süden.", "Kyjiw ist groß."])]
    [((0,), (0,)), ((1,), (1,))]
    """
    require_language(source_language)
    require_language(target_language)
    if not source or not target:
        return _one_sided(len(source), len(target))
    lexicon = dictionary(source_language, target_language, house_lexicons)
    is_blind = not lexicon and encoder is None
    weights = weights.without_lexicon() if is_blind else weights
    if len(source) == len(target) == 1 and encoder is None:
        _require_as_many(source, source_blocks, source_headings)
        _require_as_many(target, target_blocks, target_headings)
        one, other = Single(source[0], source_language, lexicon), Single(target[0], target_language, lexicon)
        return _alignment(single_path(one, other, weights), 1, 1, weights, lexicon)
    numbering: dict[str, int] = {}
    left = _with_layout(side(source, source_language, lexicon, numbering), source_blocks, source_headings)
    right = _with_layout(side(target, target_language, lexicon, numbering), target_blocks, target_headings)
    anchors = find_anchors(left, right)
    hole, other_hole = holes(anchors, len(left), len(right))
    left, right = replace(left, hole=hole), replace(right, hole=other_hole)
    band = find_band(len(left), len(right), anchors)
    if not lexicon:
        left, right = with_partners(left, right, len(numbering)), with_partners(right, left, len(numbering))
    likeness = Likeness(encoder, source, target) if encoder is not None else None
    steps = _best_path(left, right, len(numbering), band, weights, likeness)
    if len(steps) >= (weights.relearn_from if lexicon and not learn else weights.relearn_blind):
        for _ in range(weights.looks):
            steps = _look_again(left, right, len(numbering), steps, weights, likeness, is_blind)
    return _alignment(steps, len(left), len(right), weights, lexicon)


def _alignment(steps: Sequence[Step], source: int, target: int, weights: Weights, lexicon: str) -> Alignment:
    beads = tuple(bead for step in steps for bead in _beads(step))
    return Alignment(beads, relatedness(steps, source, target, weights, bool(lexicon)))


def _look_again(
    source: Side,
    target: Side,
    keys: int,
    steps: list[Step],
    weights: Weights,
    likeness: Likeness | None,
    is_blind: bool,
) -> list[Step]:
    """Return the best way as it is after the steps found so far have taught what they can: words, and where no lexicon
    decides, also kinds of bead, lengths and boundaries.
    """
    band = band_along([(step.row, step.column) for step in steps], len(source), len(target))
    cuts = None
    if is_blind:
        weights = with_lengths(adapted(weights, source, target, steps), source, target, steps)
        cuts = learned_cuts(source, target, steps)
    left, right, keys = relearned(source, target, steps, keys)
    return _best_path(left, right, keys, band, weights, likeness, cuts)


def _best_path(
    source: Side,
    target: Side,
    keys: int,
    band: Band,
    weights: Weights,
    likeness: Likeness | None,
    cuts: Cuts | None = None,
) -> list[Step]:
    """Return the best way through the two sides, as they are known now."""
    coverage = 1.0 if likeness is not None else min(source.coverage, target.coverage)
    seen = weights.seen_through(coverage)
    scores = bead_scores(source, target, band, Matcher(source, target, keys, seen), seen)
    if likeness is not None:
        scores[:-1] += likeness.scores(band, seen.shapes)
    if cuts is not None:
        scores += cuts.scores(source, target, band, seen.shapes)
    after_bead, after_null = edge_scores(source, target, band, seen)
    scores += after_bead
    omission, addition = _null_scores(source, seen), _null_scores(target, seen)
    lattice = Lattice(band, scores, omission, addition, after_null)
    del scores  # the lattice has its own: a tenth of the memory of a long text
    return lattice.best_path(seen.temperature)


def _null_scores(text: Side, weights: Weights) -> Floats:
    """Return for each segment what it is worth to leave it alone.

    Teasers and credits often stand on one side only; what people leave out are sentences, not halves of them.
    """
    half = text.broken[:-1] | text.broken[1:]
    scores = weights.null + weights.null_teaser * text.teaser + weights.null_half * half
    found: Floats = np.where(text.hole, np.maximum(scores, weights.null_hole), scores).astype(np.float32)
    return found


def _with_layout(text: Side, blocks: Sequence[int] | None, headings: Sequence[bool] | None) -> Side:
    """Return the side with the boundaries at which a new block begins, and its headings, as far as they are known."""
    _require_as_many(text, blocks, headings)
    begins, heading = text.begins_block.copy(), text.heading
    if blocks is not None:
        begins[1:-1] = np.diff(np.array(blocks, np.int64)) != 0
    if headings is not None:
        heading = np.array(headings, np.bool_)
    return replace(text, begins_block=begins, heading=heading)


def _require_as_many(text: Sized, blocks: Sequence[int] | None, headings: Sequence[bool] | None) -> None:
    for name, given in ("blocks", blocks), ("headings", headings):
        if given is not None and len(given) != len(text):
            raise ValueError(f"{len(given)} {name} for {len(text)} segments")


def _beads(step: Step) -> list[Bead]:
    """Return the bead of a step, or two crossing ones in the order of the target."""
    m, n = size_of(step.kind)
    rows, columns = range(step.row - m, step.row), range(step.column - n, step.column)
    if step.kind == SWAP:
        return [Bead((rows[1],), (columns[0],), step.probability), Bead((rows[0],), (columns[1],), step.probability)]
    return [Bead(tuple(rows), tuple(columns), step.probability)]


def _one_sided(source: int, target: int) -> Alignment:
    """Return the alignment of a text with nothing: all omitted, or all added, and that is certain."""
    omitted = [Bead((i,), ()) for i in range(source)]
    added = [Bead((), (j,)) for j in range(target)]
    return Alignment((*omitted, *added), 0.0)
