"""Is a German word that says the opposite said of the same thing? By the words, names and figures around it and its source."""

import re
from functools import cached_property

from qa.documents import Span
from qa.languages.morphology import readings
from qa.languages.negation import denials, exclusions, german_denials
from qa.languages.opposites import WORD, Opposite
from qa.rules.article import Article, Pair
from qa.rules.rendered import german_renderings, places_of, stems_of

FIGURE = re.compile(r"\d+")
SHORTEST = 3
BREAK = re.compile(r"[.;:!?](?:\s|$)|\n")
CLAUSE = re.compile(r"[,;:.!?–—()„“«»\"](?:\s|$)|\n")
NEAR = 60
BEHIND = 32
WORDS_BETWEEN = 3


class Evidence:
    """What source and German of one pair have in common, place by place."""

    def __init__(self, article: Article, pair: Pair, mine: list[Opposite], theirs: list[Opposite]) -> None:
        assert article.source is not None
        self.article, self.pair, self.mine, self.theirs = article, pair, mine, theirs
        self.language = article.source.language
        self.german, self.source = article.target_of(pair), article.source_of(pair)

    @cached_property
    def anchors(self) -> list[tuple[Span, int]]:
        """Words, names and figures of the source with the places where the German has them, both in their side's text."""
        return [*self._words(), *self._figures(), *self._names()]

    def speaks_against(self, here: Opposite, there: Opposite, is_left_over: bool) -> bool:
        """True when the German word `here` must be said of what `there` of the source is said of."""
        if self._is_denied(here, there):
            return False
        if here.pole.is_by_object and self._is_next(here.span, there.span, here.pole.evidence):
            return not self._is_told_otherwise(here, there)
        if not is_left_over or here.pole.evidence in ("object", "figure"):
            return False
        if here.pole.evidence == "sure":
            return True
        if self._is_explained(here, there):
            return False
        near = self._near(here, there)
        match here.pole.evidence:
            case "alone":
                return bool(near) or not (_has_sentences(self.german) or _has_sentences(self.source))
            case "beside":
                return bool(near)
            case "next":
                return len({span for span, _ in near}) > 1
            case _:
                return self._keeps_order(near, here, there)

    def _words(self) -> list[tuple[Span, int]]:
        found = []
        for match in WORD.finditer(self.source):
            if len(match.group()) >= SHORTEST:
                places = places_of(match.group(), self.language, self.german)
                if not places:
                    lemmas = {reading.lemma for reading in readings(match.group(), self.language)[:1]}
                    places = [place for lemma in lemmas for place in places_of(lemma, self.language, self.german)]
                found += [(Span(*match.span()), place) for place in places]
        return found

    def _figures(self) -> list[tuple[Span, int]]:
        mine = [(match.group(), match.start()) for match in FIGURE.finditer(self.german)]
        return [
            (Span(*match.span()), place)
            for match in FIGURE.finditer(self.source)
            for figure, place in mine
            if figure == match.group()
        ]

    def _names(self) -> list[tuple[Span, int]]:
        return [
            (use.source_span.shift(-self.pair.source_span.start), use.target_span.start - self.pair.target_span.start)
            for use in self.article.names
            if use.pair is self.pair and use.target_span is not None
        ]

    def _is_denied(self, here: Opposite, there: Opposite) -> bool:
        mine, theirs = _clause(self.german, here.span), _clause(self.source, there.span)
        source = (self.source, self.language, self.german)
        return any(span.overlaps(mine) for span in german_denials(self.german)) or any(
            span.overlaps(theirs) for span in [*denials(*source), *exclusions(*source)]
        )

    def _is_explained(self, here: Opposite, there: Opposite) -> bool:
        """True when another word of the source says what `here` says, or another of the German what `there` says."""
        word = there.span.of(self.source)
        if " " not in word and any(
            not here.span.start <= place < here.span.end for place in places_of(word, self.language, self.german)
        ):
            return True
        stems = stems_of(here.span.of(self.german))
        rest = self.source[: there.span.start] + " " + self.source[there.span.end :]
        return any(
            stems & german_renderings(m.group(), self.language)
            for m in WORD.finditer(rest)
            if len(m.group()) >= SHORTEST
        )

    def _near(self, here: Opposite, there: Opposite) -> list[tuple[Span, int]]:
        return [
            (span, place)
            for span, place in self.anchors
            if not span.overlaps(there.span)
            and not here.span.start <= place < here.span.end
            and _is_near(self.source, span.start, there.span.start)
            and _is_near(self.german, place, here.span.start)
        ]

    def _keeps_order(self, near: list[tuple[Span, int]], here: Opposite, there: Opposite) -> bool:
        """True when the things around both words stand in one order: A sold to B, and not B bought of A."""
        nouns = [(span, place) for span, place in near if not self.german[place].islower()]
        before = [pair for pair in nouns if pair[0].end <= there.span.start]
        behind = [pair for pair in nouns if pair[0].start >= there.span.end]
        went_back = any(place > here.span.start for _, place in before)
        came_forward = any(place < here.span.start for _, place in behind)
        if went_back and came_forward:
            return False
        if before and behind:
            return before[-1][1] < behind[0][1]
        if self._is_next(here.span, there.span, here.pole.evidence):
            return True
        return (bool(before) and not went_back) or (bool(behind) and not came_forward)

    def _is_told_otherwise(self, here: Opposite, there: Opposite) -> bool:
        """True when the German says of the same thing what `there` says, or the source what `here` says."""
        kind = here.pole.evidence
        return any(word.pole == there.pole and self._is_next(word.span, there.span, kind) for word in self.mine) or any(
            word.pole == here.pole and self._is_next(here.span, word.span, kind) for word in self.theirs
        )

    def _is_next(self, here: Span, there: Span, kind: str) -> bool:
        """True when both are followed by the same thing."""
        return any(
            0 < span.start - there.end <= BEHIND
            and 0 < place - here.end <= BEHIND
            and _is_next(self.source, there.end, span.start)
            and _is_next(self.german, here.end, place)
            for span, place in self.anchors
            if kind != "figure" or self.source[span.start].isdigit()
        )


def _has_sentences(text: str) -> bool:
    """True for more than one sentence, of which the other side may lack one."""
    return BREAK.search(text.strip()[:-1]) is not None


def _clause(text: str, span: Span) -> Span:
    ends = [match.start() for match in CLAUSE.finditer(text)]
    return Span(
        max((end for end in ends if end <= span.start), default=0),
        min((end for end in ends if end >= span.end), default=len(text)),
    )


def _is_next(text: str, end: int, start: int) -> bool:
    return len(text[end:start].split()) < WORDS_BETWEEN and not CLAUSE.search(text, end, start)


def _is_near(text: str, one: int, other: int) -> bool:
    start, end = sorted((one, other))
    return end - start <= NEAR and not BREAK.search(text, start, end)
