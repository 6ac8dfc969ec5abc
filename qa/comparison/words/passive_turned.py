"""Who did it to whom: „Die Beamten wurden von Zuhörern hinausgeführt“ for «приставы вывели слушателей»."""

import re

from qa.comparison.words.rendered import places_of
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.morphology import Reading, readings

# Subject, wurde, agent, participle: [drei] Beamte wurden [am Montag] von Zuhörern hinausgeführt.
PASSIVE = lazily(
    r"(?P<subject>[A-ZÄÖÜ][a-zäöüß]{2,})\s+wurden?\s+(?:[a-zäöüß]+\s+){0,2}?von\s+(?:[a-zäöüß]+(?:n|m|r|i|f)\s+){0,2}"
    r"(?P<agent>[A-ZÄÖÜ][a-zäöüß]{2,})\s+(?:[a-zäöüß]+\s+){0,2}?(?P<verb>[a-zäöüß]*ge[a-zäöüß]+(?:t|en)|[a-zäöüß]{4,}(?:t|en))\b"
)
CLAUSE = lazily(r"[,.;:!?–—()«»„“\"]")
WORD = lazily(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
BETWEEN = 2  # words between a verb and its object: вывели [троих пожилых] слушателей


def passive_turned(source: str, german: str, language: str) -> tuple[Span, Span] | None:
    """Return the German passive and the active clause of the source, where subject and object have changed places.

    >>> source, german = "Вчитель похвалив учня.", "Der Lehrer wurde von Schülern gelobt."
    >>> [span.of(text) for span, text in zip(passive_turned(source, german, "uk"), (german, source))]
    ['Lehrer wurde von Schülern gelobt', 'Вчитель похвалив учня']
    """
    if "wurde" not in german or " von " not in german:
        return None
    passives = list(PASSIVE.finditer(german))
    if len(passives) != 1 or len(re.findall(r"\bvon\b", german)) != 1:
        return None
    here = passives[0]
    start = 0
    for end in (*(match.start() for match in CLAUSE.finditer(source)), len(source)):
        found = _active(source, Span(start, end), language)
        if found:
            subject, thing = found
            is_agent = here.start("agent") in places_of(thing.of(source), language, german)
            subjects = places_of(subject.of(source), language, german)
            if is_agent and (not subjects or here.start("subject") in subjects):
                return Span(*here.span()), Span(subject.start, thing.end)
        start = end + 1
    return None


def _active(source: str, clause: Span, language: str) -> tuple[Span, Span] | None:
    """Return subject and object, the only two nouns of a clause with one active verb, which stands between them."""
    words = [(Span(*m.span()), readings(m.group(), language)) for m in WORD.finditer(source, clause.start, clause.end)]
    verbs = [place for place, (span, found) in enumerate(words) if _is_active(span.of(source), found)]
    nouns = [place for place, (_, found) in enumerate(words) if found and "NOUN" in found[0].grammemes]
    if len(verbs) != 1 or len(nouns) != 2 or not nouns[0] < verbs[0] < nouns[1] <= verbs[0] + 1 + BETWEEN:
        return None
    subject, thing = words[nouns[0]], words[nouns[1]]
    if any("PREP" in reading.grammemes for place, (_, found) in enumerate(words) for reading in found[:1]):
        return None
    if not (_may_be(subject[1], "nomn") and not _may_be(subject[1], "accs")):
        return None
    if not (_may_be(thing[1], "accs") and not _may_be(thing[1], "nomn")):
        return None
    return subject[0], thing[0]


def _is_active(word: str, found: tuple[Reading, ...]) -> bool:
    is_verb = bool(found) and "VERB" in found[0].grammemes
    return is_verb and not word.lower().endswith(("ся", "сь"))


def _may_be(found: tuple[Reading, ...], case: str) -> bool:
    return any("NOUN" in reading.grammemes and case in reading.grammemes for reading in found if reading.is_known)
