"""A perfect whose verb has neither an object nor its sich: dass der Frontverlauf nicht verändert habe; hat der Preis verteuert.

These verbs change something or themselves. Told where the clause has one noun phrase alone, its subject, with genitives and
prepositional phrases; whatever else may be an object (a second noun, a pronoun, a clause behind it) keeps it silent.
"""

import re
from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.clause_marks import BEGINS, at_openings
from qa.grammar.clause_phrases import Chunk, chunks
from qa.grammar.verb_clause import PERIODS
from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words

VERBS = (
    "verändert|verteuert|verbilligt|verschlechtert|verbessert|verschärft|verringert|verlangsamt|beschleunigt|verdoppelt|verdreifacht"
    "|vervierfacht|verfünffacht|halbiert|vergrößert|verkleinert|verstärkt|verfestigt|verhärtet|stabilisiert|normalisiert|zugespitzt"
    "|ausgeweitet|ausgebreitet|gewandelt|geändert|erhöht|verspätet|geeinigt|verständigt|angenähert"
    "|abgezeichnet|herausgestellt"
)
HAVE = "hat|habe|hatte|haben|hatten|hätte|hätten"
WORDS = r"[^,.;:!?–—„“”»«\"()\n]"
BEHIND = r"(?=[.;!?“]|$|,(?! (?:was|wie|wer|wen|wem|wo|dass|ob|worauf|woran)\b))"
SUBORDINATE = lazily(
    rf"\b(?:dass|Dass|weil|Weil|nachdem|Nachdem|obwohl|Obwohl|sodass|da|Da) (?P<clause>{WORDS}{{4,}}?) (?P<verb>{VERBS})"
    rf" (?:{HAVE}){BEHIND}",
    words=VERBS,
)
MAIN = lazily(
    rf"{BEGINS}(?P<first>{WORDS}{{3,}}?) (?:{HAVE}) (?:(?P<behind>{WORDS}*?) )?(?P<verb>{VERBS}){BEHIND}", words=VERBS
)
OTHER = words(
    "sich einander uns mich dich euch und oder sowie als nur mehr weniger viel wenig vieles so kaum nichts etwas alles zu"
)
NO_SUBJECTS = words("es dies das was ihm ihnen ihr")
OBLIQUE = words("den dem einen einem")
MEASURE = re.compile(r"Tonnen?|Liter|Kilo(?:gramm)?|Meter|Quadratmeter|Kubikmeter|Hektar|Fass|Barrel|Stück")
OWNERS = words("der des eines einer dieser dieses seiner seines ihrer ihres unserer unseres")
TOKEN = re.compile(r"[\w-]+")


def lost_reflexives(text: str) -> Iterator[Span]:
    """Yield the participles.

    >>> text = "Am Montag hat die Lage verschlechtert. Er sagt, dass der Preis um 5 Prozent erhöht habe."
    >>> [span.of(text) for span in lost_reflexives(text)]
    ['erhöht', 'verschlechtert']
    """
    for match in SUBORDINATE.finditer(text):
        if _has_only_subject(match["clause"]):
            yield Span(*match.span("verb"))
    for match in at_openings(MAIN, text):
        if _has_only_subject(match["first"], match["behind"] or ""):
            yield Span(*match.span("verb"))


def _has_only_subject(*parts: str) -> bool:
    """True for one noun phrase and what belongs to it, and no word that may be an object."""
    if any(not OTHER.isdisjoint(TOKEN.findall(part.lower())) for part in parts):
        return False
    phrases = [phrase for part in parts for phrase in _phrases(chunks(part))]
    if len(phrases) != 1:
        return False
    subject = phrases[0]
    is_plain = subject.determiner not in OBLIQUE and subject.head.lower() not in NO_SUBJECTS
    return is_plain and subject.head not in PERIODS


def _phrases(found: list[Chunk]) -> list[Chunk]:
    """Return the nouns and pronouns without a preposition, less genitives: der Preis | einer Tonne | Stahl is one."""
    return [
        chunk
        for place, chunk in enumerate(found)
        if chunk.kind in ("noun", "pronoun") and not (place and _belongs(found[place - 1], chunk))
    ]


def _belongs(before: Chunk, chunk: Chunk) -> bool:
    """True for a genitive behind its noun, or what a measure measures."""
    is_genitive = chunk.determiner in OWNERS and not (chunk.determiner == "der" and chunk.is_nominative)
    is_owned = before.kind in ("noun", "governed") and is_genitive
    is_measured = not chunk.determiner and MEASURE.fullmatch(before.head) is not None
    return chunk.kind == "noun" and (is_owned or is_measured)
