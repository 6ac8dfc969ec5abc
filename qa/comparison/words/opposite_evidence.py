"""Is a German word that says the opposite said of the same thing? By the words, names and figures around it and its source."""

import re
from functools import cached_property

from qa.alignment.german_stems import german_stems
from qa.comparison.article import Article
from qa.comparison.figures.compared_times import are_of_then
from qa.comparison.pair import Pair
from qa.comparison.words.around import NEAR, clause_of, has_sentences, is_near, is_next, limits_in
from qa.comparison.words.rendered import german_renderings, places_of
from qa.documents import Span
from qa.languages.morphology import readings
from qa.languages.negation import denials, exclusions, german_denials
from qa.languages.opposites import WORD, Opposite

SHORTEST = 3  # letters of a word that is looked up
BEHIND = 32  # characters before what follows it
BETWEEN_SOURCE, BETWEEN_GERMAN = 1, 2  # words before it: после [долгих] выборов, nach [den langen] Wahlen
LAST_WORD, FIGURE = re.compile(r"\w+(?= $)"), re.compile(r"\d+")
THAN = re.compile(r"[^.;!?]{0,60}\b(?:ніж|аніж|чем|нежели)\b")
ALS = re.compile(r"[^.;!?]{0,60}\b(?:als|wie)\b")  # halb so viele wie
COMPARED = re.compile(r"\w+(?:er|st)e[nrms]?")  # before a noun: niedrigere Löhne
# Montagabend, Jahresende, Mai; but Bundestag, Mainz and Mittelmeer are things
TIME = re.compile(
    r"(?i)(?:(?:(?:mon|diens|donners|frei|sams|sonn|feier|werk)?tag|mittwoch|januar|februar|märz|april|mai|juni|juli|august|september"
    r"|oktober|november|dezember|\w*jahr(?:hundert|zehnt)?|monat|woche|quartal|frühling|sommer|herbst|winter|morgen"
    r"|(?:vor|nach)?mittag|abend|nacht|nächt|stunde|minute|uhr|ende|anfang|anbruch|beginn|mitte)(?:e?[ns]|en|es|e)?)+\b"
)
Anchor = tuple[Span, int]  # a word of the source, and where the German has it


class Evidence:
    """What source and German of one pair have in common, place by place."""

    def __init__(self, article: Article, pair: Pair, mine: list[Opposite], theirs: list[Opposite]) -> None:
        assert article.source is not None
        self.article, self.pair, self.mine, self.theirs = article, pair, mine, theirs
        self.language = article.source.language
        self.german, self.source = article.target_of(pair), article.source_of(pair)
        self._found: dict[Span, list[Anchor]] = {}

    def speaks_against(self, here: Opposite, there: Opposite, is_left_over: bool) -> bool:
        """True when the German word `here` must be said of what `there` of the source is said of."""
        kind = here.pole.evidence
        if kind != "sure" and self._is_denied(here, there):
            return False
        if here.pole.is_by_object and self._is_next(here.span, there.span):
            return not self._is_told_otherwise(here, there)
        if not is_left_over:
            return False
        if kind == "object":
            return self._is_behind_one_word(here, there)
        return kind == "sure" or (not self._is_explained(here, there) and self._is_beside(here, there))

    def _is_beside(self, here: Opposite, there: Opposite) -> bool:
        near = self.near(here.span, there.span)
        if self._is_told_from_the_other_side(near, here, there):
            return False
        match here.pole.evidence:
            case "alone":
                return bool(near) or not (has_sentences(self.german) or has_sentences(self.source))
            case "next":
                return len({span for span, _ in near}) > 1 and not self._next_in_source(there.span)
            case "order":
                return self._keeps_order(near, here, there)
            case "event" if any(span.start == there.span.end + 1 for span, _ in self._next_in_source(there.span)):
                return self._is_next(here.span, there.span)
            case _:
                return bool(near)

    def _is_denied(self, here: Opposite, there: Opposite) -> bool:
        """True when one clause denies what the other does not (nicht abgelehnt – ухвалили), or either limits or takes back.

        What the opposite itself says denies nothing else: ohne Erlaubnis.
        """
        if not self.deny_alike(here.span, there.span) or here.pole.evidence in ("measured", "event"):
            return not self.deny_alike(here.span, there.span)
        mine, theirs = clause_of(self.german, here.span), clause_of(self.source, there.span)
        limits = (mine, limits_in(self.german, here.span)), (theirs, limits_in(self.source, there.span))
        return any(clause.overlaps(span) for clause, spans in limits for span in spans)

    def deny_alike(self, here: Span, there: Span) -> bool:
        """True when the clauses around two words deny equally often, apart from what those words say."""
        mine, theirs = clause_of(self.german, here), clause_of(self.source, there)
        source = (self.source, self.language)  # idioms the German explains deny all the same: ніхто не загинув
        there_denying = [*denials(*source), *exclusions(*source)]
        here_denied = sum(mine.overlaps(span) and not here.contains(span) for span in german_denials(self.german))
        there_denied = sum(theirs.overlaps(span) and not there.contains(span) for span in there_denying)
        return here_denied == there_denied

    def _is_explained(self, here: Opposite, there: Opposite) -> bool:
        """True when another word of the source says what `here` says, or another of the German what `there` says."""
        word = there.span.of(self.source)
        if " " not in word and any(
            not here.span.start <= place < here.span.end for place in places_of(word, self.language, self.german)
        ):
            return True
        rest = self.source[: there.span.start] + " " + self.source[there.span.end :]
        words = [m.group() for m in WORD.finditer(rest) if len(m.group()) >= SHORTEST]
        said = set().union(*(german_renderings(word, self.language) for word in words))
        return all(said & set(german_stems(word)) for word in WORD.findall(here.span.of(self.german)))

    def near(self, here: Span, there: Span) -> list[Anchor]:
        """Return the words, names and figures that stand near a place of the German and one of the source."""
        return [
            (span, place)
            for span, place in self._anchors(there)
            if not span.overlaps(there)
            and not here.start <= place < here.end
            and is_near(self.source, span.start, there.start)
            and is_near(self.german, place, here.start)
        ]

    def _is_told_from_the_other_side(self, near: list[Anchor], here: Opposite, there: Opposite) -> bool:
        """True when what stands before went behind and the other way round: B bought of A, and not A sold to B."""
        before, behind = self._things(near, there)
        stay_before = {span for span, place in before if place < here.span.start}
        stay_behind = {span for span, place in behind if place > here.span.start}
        return any(span not in stay_before for span, _ in before) and any(span not in stay_behind for span, _ in behind)

    def _keeps_order(self, near: list[Anchor], here: Opposite, there: Opposite) -> bool:
        """True when the things around both words stand in one order: A is higher than B, and not B lower than A."""
        if are_of_then(self.source, there.span, self.german, here.span):
            return bool(near)
        if THAN.match(self.source, there.span.end) and not ALS.match(self.german, here.span.end):
            return False  # compared with something else, which may have become what is spoken of
        before, behind = self._things(near, there)
        if before and behind:
            return before[-1][1] < behind[0][1]
        if COMPARED.fullmatch(here.span.of(self.german)) and self._is_next(here.span, there.span):
            return True
        if before:
            return all(place < here.span.start for _, place in before)
        opens = WORD.search(self.source, clause_of(self.source, there.span).start)
        is_first = opens is not None and opens.end() >= there.span.start
        return is_first and bool(behind) and all(place > here.span.start for _, place in behind)

    def _things(self, near: list[Anchor], there: Opposite) -> tuple[list[Anchor], list[Anchor]]:
        """Return the nouns and names before and behind a word of the source; times of day and year stand anywhere."""
        things = [
            (span, place) for span, place in near if self.german[place].isupper() and not TIME.match(self.german, place)
        ]
        return (
            [(span, place) for span, place in things if span.end <= there.span.start],
            [(span, place) for span, place in things if span.start >= there.span.end],
        )

    def _is_told_otherwise(self, here: Opposite, there: Opposite) -> bool:
        """True when the German says of the same thing what `there` says, or the source what `here` says.

        What stands alone may be said of it: «первый поезд – в 5:40, последний – в 22:40».
        """
        return any(word.pole == there.pole and self._is_next(word.span, there.span) for word in self.mine) or any(
            word.pole == here.pole and (self._is_next(here.span, word.span) or not self._next_in_source(word.span))
            for word in self.theirs
        )

    def _next_in_source(self, there: Span) -> list[Anchor]:
        """Return the first anchor behind a word of the source, with all its places in the German."""
        behind = sorted(
            (span, place)
            for span, place in self._anchors(there)
            if 0 < span.start - there.end <= BEHIND and is_next(self.source, there.end, span.start, BETWEEN_SOURCE)
        )
        return [anchor for anchor in behind if anchor[0] == behind[0][0]]

    def _is_next(self, here: Span, there: Span) -> bool:
        """True when both are followed by the same thing."""
        return any(
            0 < place - here.end <= BEHIND and is_next(self.german, here.end, place, BETWEEN_GERMAN)
            for _, place in self._next_in_source(there)
        )

    def _is_behind_one_word(self, here: Opposite, there: Opposite) -> bool:
        """True when both follow the same word: пояснила режисерка перед – erläuterte die Regisseurin nach. Days do not count."""
        before = LAST_WORD.search(self.german, 0, here.span.start)
        return (
            before is not None
            and not TIME.match(self.german, before.start())
            and any(
                place == before.start() and self.source[span.end : there.span.start] == " "
                for span, place in self._anchors(there.span)
            )
        )

    def _anchors(self, there: Span) -> list[Anchor]:
        """Return words, names and figures around a word of the source with the places where the German has them."""
        if there not in self._found:
            around = Span(self.source.rfind(" ", 0, max(0, there.start - NEAR)) + 1, there.end + NEAR)
            names = [name for name in self._names if around.overlaps(name[0])]
            self._found[there] = [*self._words(around), *self._figures(around), *names]
        return self._found[there]

    def _words(self, around: Span) -> list[Anchor]:
        found = []
        for match in WORD.finditer(self.source, around.start, around.end):
            if len(match.group()) >= SHORTEST:
                places = places_of(match.group(), self.language, self.german)
                if not places:
                    lemmas = {reading.lemma for reading in readings(match.group(), self.language)}
                    places = [place for lemma in lemmas for place in places_of(lemma, self.language, self.german)]
                found += [(Span(*match.span()), place) for place in places]
        return found

    def _figures(self, around: Span) -> list[Anchor]:
        mine = [(match.group(), match.start()) for match in FIGURE.finditer(self.german)]
        return [
            (Span(*match.span()), place)
            for match in FIGURE.finditer(self.source, around.start, around.end)
            for figure, place in mine
            if figure == match.group()
        ]

    @cached_property
    def _names(self) -> list[Anchor]:
        return [
            (use.source_span.shift(-self.pair.source_span.start), use.target_span.start - self.pair.target_span.start)
            for use in self.article.names_in(self.pair)
            if use.target_span is not None
        ]
