"""German verbs whose particle closes the clause: schloss einen Angriff aus, which a lexicon knows as ausschließen."""

from collections.abc import Iterator

from qa.comparison.words.rendered import german_renderings
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.negation import denials, denying_words, german_denials

FARTHEST = 120  # characters between a verb and its particle
PARTICLE = lazily(
    r"\b(?:ab|an|auf|aus|bei|ein|fest|frei|her|hin|los|mit|nach|nieder|statt|teil|vor|weg|weiter|zu|zurück|zusammen)\b"
    r"(?=\s*(?:[,.;:!?–—)“”»\"]|$|(?:und|oder|sowie)\b))"
)
VERB = lazily(r"\b[a-zäöüß]{3,}\b")
CLAUSE = lazily(r"[,.;:!?–—()„“”«»\"]")
WORD = lazily(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
DENIED = lazily(r"\s+(?P<verb>[^\W\d_]+(?:['’ʼ][^\W\d_]+)*)")


def affirmed(source: str, german: str, language: str) -> tuple[Span, Span] | None:
    """Return the verb that the source denies and where a German sentence without any denial says that somebody did it.

    >>> source, german = "Він не виключив удару.", "Er schloss einen Schlag aus."
    >>> [span.of(text) for span, text in zip(affirmed(source, german, "uk"), (source, german))]
    ['виключив', 'schloss einen Schlag aus']
    """
    if not PARTICLE.search(german) or german_denials(german):
        return None
    others = [*denying_words(german), *denying_words(german, near=True)]
    for denial in denials(source, language, german):
        match = DENIED.match(source, denial.end)
        if not match or not denial.of(source).lower().endswith("не"):
            continue
        renderings = _verbs(german_renderings(match["verb"], language))
        same = [word for word in WORD.findall(source) if _verbs(german_renderings(word, language)) & renderings]
        if len(same) != 1:
            continue
        for torn in _torn(german, renderings):
            if all(span.start == torn.start or span.end == torn.end for span in others):
                return Span(*match.span("verb")), torn
    return None


def _verbs(renderings: frozenset[str]) -> frozenset[str]:
    """Return the stems with those of the verbs whose participles they may be: festgenomm, festnehm."""
    from qa.alignment.german_stems import german_stems

    return renderings.union(*(german_stems(stem + "en") for stem in renderings if "ge" in stem))


def _torn(german: str, renderings: frozenset[str]) -> Iterator[Span]:
    """Yield verb and particle, with all between them, where together they are one of the renderings."""
    from qa.alignment.german_stems import german_stems

    for particle in PARTICLE.finditer(german):
        start = max(particle.start() - FARTHEST, 0)
        for verb in VERB.finditer(german, start, particle.start()):
            is_one = not CLAUSE.search(german, verb.end(), particle.start())
            if is_one and renderings.intersection(german_stems(particle.group() + verb.group())):
                yield Span(verb.start(), particle.end())
