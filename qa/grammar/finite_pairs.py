"""Finite verbs that are followed by another in the same stretch of text, with no mark between them.

German has one finite verb a clause; so between two that are certain a comma is missing, or one of them is too many. A verb
is certain by its form and by what stands beside it: „erklärte“ is none before a noun (der erklärte Wille), „standen“ always is.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from qa.grammar.adjectives import is_adjective
from qa.grammar.clause_phrases import GOVERNING, Chunk
from qa.grammar.determiner_phrases import DETERMINERS
from qa.grammar.finite_verbs import AUXILIARIES, PLURALS, SPEAKING, STRONG, is_preterite, may_be_finite
from qa.grammar.verb_clause import is_speaker
from qa.languages.sieve import Sieve
from qa.languages.tokens import Word, spelled_in, words_in, words_of
from qa.languages.verb_number import PARTICIPLE, is_infinitive, verb_number
from qa.languages.wordlist import words

MARK = re.compile(
    r",(?!\d)|[;:!?–—()„“”»«\"‚‘*_/|<>\n…]|(?<!\d)\."
    r"|\.(?! (?:[a-z]|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))| - "
)
OTHERS = words(
    "gilt hilft fällt läuft wächst steigt sinkt zieht bringt führt führte zeigt heißt trägt fährt wirft stirbt sitzt droht"
    " fehlt braucht scheint leidet besteht entsteht verlässt enthält erhält betrifft betrug entsprach galt gewann verliert"
    " standen lagen fielen traten wussten brachten dachten kannten trugen wüchsen träten käme kämen gäbe gäben ginge gingen"
    " stünde stünden bliebe blieben ließe ließen fände fänden gehe komme gebe stehe liege lasen trafen sprangen gewannen"
    " nannten sahen saßen hingen wuchsen halfen griffen bleibe brauche laufe nehme halte lasse drohe fehle wisse gelte"
)
NO_VERB = words("weiß brach laut gleich gebeten")  # brach liegen, weiß gestrichen
FOLLOWERS = (DETERMINERS | GOVERNING) - words("bis als wie")
PRONOUNS = words("er sie es man wir sich nicht")
ENDS = tuple(".,;:!?“»)–\n")
AND = (" und ", " oder ")
PARTICLE = re.compile(
    r"(?:zurück|zusammen|weiter|wieder|voraus|heraus|hinaus|herein|hinein|bevor|ab|an|auf|aus|bei|ein|fest|fort|frei|her|hin|los"
    r"|mit|nach|nieder|statt|teil|vor|weg|zu|hervor|um|durch|gegenüber|entgegen|bekannt)(?=[a-zäöüß]{3})"
)
REPORTS = words("erklärt versichert berichtet betont bestätigt behauptet erläutert beteuert kritisiert ergänzt")
CLOSED = words("worden werden sein haben können müssen sollen gewesen geworden")
ENDED = re.compile(r"[a-zäöüß]*ge[a-zäöüß]{2,}(?:t|en)|(?:be|ver|er|ent|zer|unter|über|miss)[a-zäöüß]+t|[a-zäöüß]+iert")
# Not verschrieben, bezogen: those are participles
PLURAL = re.compile(
    r"(?:be|ver|er|ent|zer|unter|über|wider)(?:gaben|gingen|kamen|nahmen|fanden|hielten|ließen|liefen|riefen|sprachen|starben"
    r"|fuhren|schlugen|warfen|sanken|standen|sahen)"
)
SPEAKERS = words("er sie der die das ein eine")
INSEPARABLE = ("wieder", "durch", "um", "hinter", "voll", "wider")
FAR = 40  # words between the two


@lru_cache(maxsize=1 << 14)
def is_certain(word: str) -> bool:
    """True for forms that are nothing but finite verbs: ist, standen, gilt.

    >>> [is_certain(word) for word in ("ist", "standen", "benannte", "haben")]
    [True, True, False, False]
    """
    if word in NO_VERB:
        return False
    is_listed = word in AUXILIARIES or word in STRONG or word in PLURALS or word in OTHERS
    return is_listed or (is_preterite(word) and not word.endswith("te"))


@lru_cache(maxsize=1 << 14)
def _may_be(word: str) -> bool:
    """True for what is finite where nothing beside it speaks against that: meldet, meldete, meldeten."""
    if word in NO_VERB or not word.islower():
        return False
    if word.endswith("ten"):
        is_past = verb_number(word) == "plural" and not is_infinitive(word)
        return is_past and not is_adjective(word.removesuffix("en"))
    if word.endswith("t") and (PARTICIPLE.fullmatch(word) or word in ("zeigt", "heißt")):
        return False
    return may_be_finite(word)


@lru_cache(maxsize=1 << 14)
def _is_compound(word: str) -> bool:
    """True for verbs that keep their particle only at the end of a clause: mitteilte, einräumt, stattfand."""
    match = PARTICLE.match(word)
    if match is None or not word.islower():
        return False
    rest = word[match.end() :]
    return len(rest) > 2 and (is_certain(rest) or (rest not in AUXILIARIES and _may_be(rest)))


@lru_cache(maxsize=1 << 14)
def _may_be_anywhere(word: str) -> bool:
    return is_certain(word) or _may_be(word) or word in REPORTS or _is_compound(word)


def _may_be_verb(word: str) -> bool:
    return _may_be_anywhere(word) or may_be_finite(word)


VERBS = Sieve(lambda word: word[0] >= "a" and _may_be_verb(word))


@lru_cache(maxsize=1 << 13)
def _may_describe(word: str) -> bool:
    """True for a past that is a participle before a noun as well: erklärte, bestätigten, wiederholte; not sagte."""
    stem = word.removesuffix("n").removesuffix("e")
    return PARTICIPLE.fullmatch(stem) is not None or stem.startswith(INSEPARABLE)


def ends_clause(word: Word, text: str) -> bool:
    """True where a mark or „und“ follows."""
    return word.end == len(text) or text[word.end] in ENDS or text.startswith(AND, word.end)


def is_finite_at(found: tuple[Word, ...], place: int, text: str) -> bool:
    """True for a word that can be nothing but a finite verb where it stands."""
    word = found[place].text
    if is_certain(word):
        return True
    if word in REPORTS:
        return _is_report(found, place, text)
    if not _may_be(word):
        is_before_verb = place + 1 < len(found) and is_certain(found[place + 1].text)  # (die) zuflogen | schoss
        return is_before_verb or ends_clause(found[place], text)  # mitteilte
    if word.endswith("t"):
        return True
    if place and found[place - 1].text in DETERMINERS:
        return False
    if not _may_describe(word) or ends_clause(found[place], text):
        return True
    if place + 1 == len(found) or text[found[place].end : found[place + 1].start] not in (" ", "\u00a0"):
        return False
    behind = found[place + 1].text
    if behind[0].isupper():
        return word in SPEAKING and is_speaker(Chunk("noun", "", "", behind)) and not _is_described(found, place)
    return behind in FOLLOWERS or behind in PRONOUNS


def _is_report(found: tuple[Word, ...], place: int, text: str) -> bool:
    """True for „worden berichtet das Amt“, „eingeschränkt versichert Kowal“: a clause has ended, and the speaker follows."""
    if not 0 < place < len(found) - 1 or text[found[place].end] not in " \u00a0":
        return False
    before, behind = found[place - 1].text, found[place + 1].text
    has_ended = before in CLOSED or ENDED.fullmatch(before) is not None
    return has_ended and (behind in SPEAKERS or behind[0].isupper()) and text[found[place - 1].end] in " \u00a0"


def _is_described(found: tuple[Word, ...], place: int) -> bool:
    """True where an article before the word has no noun yet: der dafür bekannte Kowal."""
    for word in reversed(found[max(0, place - 5) : place]):
        if word.text[0].isupper():
            return False
        if word.text in DETERMINERS:
            return True
    return False


@lru_cache(maxsize=2)
def verb_places(text: str) -> tuple[int, ...]:
    """Return the places of the words that may be finite verbs, here or by `may_be_finite`; capitals are none."""
    verbs = VERBS(words_in(text))
    return tuple([place for place, word in enumerate(spelled_in(text)) if word in verbs])


@lru_cache(maxsize=2)
def finite_places(text: str) -> tuple[int, ...]:
    """Return the places of the finite verbs among the words of a text."""
    found = words_of(text)
    places = verb_places(text)
    return tuple([n for n in places if _may_be_anywhere(found[n].text) and is_finite_at(found, n, text)])


def has_finite(text: str, start: int, end: int) -> bool:
    """True when a finite verb begins in `[start, end)` of a text."""
    found = words_of(text)
    return any(start <= found[place].start < end for place in finite_places(text))


def finite_pairs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of two finite verbs with no mark between them."""
    found = words_of(text)
    for one, other in pairwise(finite_places(text)):
        if other - one < FAR and not MARK.search(text, found[one].end, found[other].start):
            yield one, other
