"""The words of one name found in a German text, put together: one span, one verdict, one form to write instead."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qa.documents import Span
from qa.languages.words import is_noun
from qa.names.german import Piece, inflected
from qa.names.given_names import established
from qa.names.judgement import Judgement
from qa.names.lemmas import candidates
from qa.names.records import NameMatch, Verdict
from qa.names.translated import english_words

SEVEREST_FIRST = (Verdict.FORBIDDEN, Verdict.NEAR_MISS, Verdict.OTHER_BASE, Verdict.OTHER_SYSTEM, Verdict.ACCEPTED)
WIDEST_GAP = 5  # Tyne und Wear


@dataclass(frozen=True, slots=True)
class Part:
    """Source word number `at` and the German piece that renders it."""

    at: int
    word: str
    piece: Piece
    judged: Judgement


def nearest_first(pieces: Iterable[Piece], taken: Sequence[Part]) -> list[Piece]:
    """Return the pieces, those beside what is already taken in front: a surname stands beside its given name."""
    if not taken:
        return list(pieces)
    last = taken[-1].piece
    return sorted(pieces, key=lambda piece: abs(piece.start - last.end))


def gap(one: Piece, other: Piece) -> int:
    """Return how many characters lie between two pieces; negative when they overlap."""
    return max(one.start, other.start) - min(one.end, other.end)


def is_enough(words: Sequence[str], taken: Sequence[Part]) -> bool:
    """True when the words found stand for the name: its last or its longest word, and not by sound alone if short."""
    if not taken or not words:
        return False
    # A Rajon or Meer alone does not stand for (Бахмутський) район.
    own = [at for at, word in enumerate(words) if not word[0].islower()] or range(len(words))
    longest = max(own, key=lambda at: len(words[at]))
    main = [part for part in taken if part.at in (own[-1], longest)]
    if len(taken) == 1:
        return bool(main) and (main[0].judged.cost < 1.5 or len(main[0].word) > 1)
    return bool(main)


def assembled(german: str, taken: Sequence[Part]) -> NameMatch:
    """Return the match that covers the neighbouring parts around the last one found; the область is not what names it."""
    main = max(taken, key=lambda part: (not part.word[0].islower(), part.at))
    group = _neighbours(sorted(taken, key=lambda part: part.piece.start), main)
    span = Span(group[0].piece.start, group[-1].piece.end)
    decisive = min(group, key=lambda part: SEVEREST_FIRST.index(_verdict(part, group)))
    verdict = _verdict(decisive, group)
    system = (
        "ambiguous"
        if verdict is Verdict.ACCEPTED and decisive.judged.verdict is not verdict
        else decisive.judged.system
    )
    return NameMatch(span, span.of(german), system, decisive.judged.base, _preferred(german, group), verdict)


def _neighbours(ordered: Sequence[Part], main: Part) -> list[Part]:
    group = [main]
    before = ordered[: ordered.index(main)]
    for part in reversed(before):
        if group[0].piece.start - part.piece.end > WIDEST_GAP:
            break
        group.insert(0, part)
    for part in ordered[ordered.index(main) + 1 :]:
        if part.piece.start - group[-1].piece.end > WIDEST_GAP:
            break
        group.append(part)
    return group


def _verdict(part: Part, group: Sequence[Part]) -> Verdict:
    """A foreign surname makes a foreign given name: Іван Ракітич is Ivan Rakitić, nobody's Iwan.

    What is translated tells nothing (Gebiet Ryazan, Region Khmelnytskyi), unless into English: Kyiv School of Economics.
    """
    names = (other for other in group if not other.word[0].islower() or _is_english(other.piece))
    foreign = any(other.judged.base == "other" and other is not part for other in names)
    if foreign and part.judged.verdict is Verdict.OTHER_SYSTEM:
        return Verdict.ACCEPTED
    return part.judged.verdict


def _is_english(piece: Piece) -> bool:
    """True for School; Region is a German word as well."""
    return piece.low in english_words() and not is_noun(piece.low)


def _preferred(german: str, group: Sequence[Part]) -> str:
    # Mikhail can only be a Russian Михаил, even where the surname could be anybody's.
    base = "ru" if any(part.judged.base == "ru" for part in group) else group[-1].judged.base
    text, at = "", group[0].piece.start
    is_english = any(_verdict(part, group) is Verdict.OTHER_SYSTEM for part in group)
    for part in group:
        stays = _verdict(part, group) is Verdict.ACCEPTED and not (is_english and _is_only_tolerated(part))
        right = part.piece.text if stays else inflected(_of_base(part, base), part.judged.ending)
        text += german[at : part.piece.start] + right
        at = part.piece.end
    return text


def _is_only_tolerated(part: Part) -> bool:
    """Yerlan may be anybody's spelling of his own name, but beside Akkenzhenov it is English: Jerlan Akkenschenow."""
    return part.judged.system == "ambiguous" and part.judged.base != "other"


def _of_base(part: Part, base: str) -> str:
    """A given name follows the surname: Михайло Мішустін is Michail Mischustin, a Russian."""
    if part.judged.base == base:
        return part.judged.preferred
    known = (f for form in candidates(part.word, "uk") for f in established(form, "uk", base)[:1])
    return next(known, part.judged.preferred)
