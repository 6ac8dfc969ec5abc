"""Commas where nothing ends: behind the first phrase of a sentence, between verb and object, inside sowohl … als auch.

A comma is judged only where a single one stands in its sentence so far, and where the words before it hold no verb: a second
comma, a clause or an apposition may explain it.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from qa.documents import Segment, Span
from qa.grammar.finite_verbs import AUXILIARIES, PLURALS, PRETERITES, STRONG, may_be_finite
from qa.grammar.plain_phrases import PREPOSITIONS, begins_adverbial, begins_subject, is_plain
from qa.languages.lazy_pattern import lazily
from qa.languages.quotation import SPEECH
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_name, is_noun

INFINITE = words("haben werden können müssen sollen wollen dürfen hätten würden könnten möchten mögen")
MAY_SPLIT = AUXILIARIES | INFINITE  # (Er) hat, am Montag …
VERBS = MAY_SPLIT | STRONG | PLURALS | PRETERITES
REMARKS = ("Mit anderen Worten", "Im Klartext", "Im Ernst", "Zum Glück", "Um Himmels willen")
SPEAKING = (SPEECH - AUXILIARIES) | words("gab gibt sei hielt wäre")  # gab er an; sei es im Mai, sei es im Juni
# Opens a sentence and is no answer, call or remark by itself: not Nun, Gut, Klar
ADVERBS = words(
    "Danach Zuvor Daraufhin Deshalb Deswegen Dadurch Dabei Dafür Damals Außerdem Zudem Gleichzeitig Inzwischen Derzeit"
    " Gestern Heute Seitdem Anschließend Schließlich Bislang Bisher Später Dort Mittlerweile Unterdessen Zunächst"
)
CALLED = words("Sie du ihr Ihr wir er sie es man ich")  # Frau Kowal, haben Sie …
SUBJECTS = CALLED | words("der die das ein eine dieser diese dieses")  # Die Hände in den Taschen, wurde der Mann …
NOMINATIVES = words("Der Die Das Ein Eine Sein Seine Ihr Ihre Dieser Diese Mehrere Zwei Drei Viele Einige")
OBJECTS = PREPOSITIONS | words("nicht sich gestern heute bereits schon noch den dem einen einem erst wieder")
TELLS = lazily(r"(?:teilt|klärt|sagt|richtet|kündigt|gegeben|rechnet|zählt|tont|heißen|\bzufolge)\s*,")
OPENS_CLAUSE = words(
    "der die das den dem dessen deren was wer wie wo wann ob dass weil wenn als um ohne statt und aber oder sondern"
)
ENDS_CLAUSE = lazily(r"[^,;:–—()„“”»«\"]*\b[a-zäöüß]+(?:en|t)[.!?]?[“»]?")
MARKS = re.compile(r"[,;:!?–—()„“”»«\"\n]|[^\d]\.")
WORDS = r"[^,.;:!?–—()„“”»«\"\n]{3,80}"
CONJUNCTION = lazily(  # Bis die offenen Flammen, gelöscht waren
    r"\b(?:[Dd]ass|[Ww]eil|[Nn]achdem|[Ww]enn|[Bb]evor|[Oo]bwohl|[Ff]alls|[Ss]obald|[Bb]is|[Dd]a|[Aa]ls|[Oo]b)"
    rf" (?P<phrase>{WORDS}), (?P<verb>[a-zäöüß]+(?:t|en)) (?P<aux>[a-zäöüß]+)(?=[,.;!?“]|$)"
)
TWO_VERBS = re.compile(r", [a-zäöüß]+(?:t|en) [a-zäöüß]+(?:[,.;!?“]|$)")  # ends every match of it
SOWOHL = lazily(rf"\b[Ss]owohl (?P<phrase>{WORDS}), als auch\b")
WEDER = lazily(rf"\b[Ww]eder (?P<phrase>{WORDS}), noch (?P<other>{WORDS})(?=[.!?])")
THAN = lazily(  # mehr Menschen, als im Vorjahr
    r"\b(?:mehr|weniger|höher|niedriger|größer|kleiner|besser|schlechter|häufiger|seltener|stärker|schneller|teurer"
    r"|billiger)(?P<what>(?: [\w-]+){0,3}), als "
    rf"(?P<phrase>(?:im|am|in|vor|bei|auf|mit|zu|nach|seit|zum|zur|beim) {WORDS})(?=[.!?])"
)
# weniger als, die Forscher beantragt hatten; but: mehr als, wie es heißt, zwanzig
BEHIND_THAN = lazily(
    r"(?<![\w-])(?:(?:mehr|weniger)(?: [\w-]+){0,2}|anders|[a-zäöüß]{3,}er) als(?P<comma>,)"
    r" (?:die|der|das|den|dem|ein|eine|einen|er|sie|es|man|wir|ich|im|am|in|bei|vor|zuvor|bisher|bislang|ursprünglich|noch"
    r"|zunächst|sonst)\b[^,.;:!?–—()\n]*[.!?…](?!\w)",
    words="als",
)
CONTRACTION = lazily(
    r" (?:zur|zum|im|am|beim|vom|ins|für)(?P<comma>,) (?!(?:am|im|vom|zum|zur|ins|wie|so)\b)[^,.!?\n]*[.!?]"
)
# A verb and the preposition that it needs: Die Stadt wartet, auf Hilfe aus Kyjiw.
GOVERNED = lazily(
    r"\b(?:wartet|warten|wartete|warteten|hofft|hoffen|hoffte|hofften|verzichtet|verzichten|besteht|beruht|stützt sich"
    r"|einigten sich|einigen sich|beläuft sich)\b(?P<object>[^,.;:!?–—()„“”»«\"\n]*), auf "
    rf"(?!(?:de[rnms]|die|das|deren|dessen|denen|welche\w*|was|wen|wem)\b)(?P<phrase>{WORDS})"
)
# mit Brot, Milch, und Käse: bare nouns, of which none can explain the one before
LISTED = lazily(
    r"(?<![\w-])([A-ZÄÖÜ][a-zäöüß]{2,}), ([A-ZÄÖÜ][a-zäöüß]{2,})(?P<comma>), und ([A-ZÄÖÜ][a-zäöüß]{2,})(?=[.;!?])"
)
# in Kyjiw, Lwiw, und Odessa; but: in Sumy, Ukraine, und Lwiw
PLACES_LISTED = lazily(
    r"\b(?:in|aus|nach|von|bei) [A-ZÄÖÜ][a-zäöüß]{2,}, (?!\w+(?:ien|land|aine|kei|arus|len)\b)[A-ZÄÖÜ][a-zäöüß]{2,}"
    r"(?P<comma>), und [A-ZÄÖÜ][a-zäöüß]{2,}(?=[.;!?])"
)
LAST_OF_LIST = re.compile(r", und [A-ZÄÖÜ][a-zäöüß]+[.;!?]")
GOES_ON = re.compile(r"[.!?]|, (?:de[rnm]|die|das|deren|dessen|denen) |$")
WORD = re.compile(r"[\w-]+")


class Stray(NamedTuple):
    """A comma at an offset of the text, and the word behind it."""

    comma: int
    word: Span


def stray_commas(segments: Iterable[Segment]) -> Iterator[Stray]:
    """Yield the commas of sentences that part what belongs together."""
    for segment in segments:
        text = segment.text
        if ", " not in text:
            continue
        for comma in {*_first(text), *_inside(text)}:
            after = WORD.search(text, comma)
            if after:
                start = segment.span.start
                yield Stray(start + comma, Span(*after.span()).shift(start))


def _first(text: str) -> Iterator[int]:
    """Yield the first comma of a sentence where its verb stands behind it, or before it and lacks the other half."""
    bare = text.lstrip('„»"')
    phrase, _comma, rest = bare.partition(", ")
    if not phrase or not rest or MARKS.search(phrase):
        return
    comma = len(text) - len(bare) + len(phrase)
    verb, _space, behind = rest.partition(" ")
    if verb.islower() and _parts_from_verb(phrase, verb, behind):
        yield comma
    before, _space, last = phrase.rpartition(" ")
    is_split = last in MAY_SPLIT and before and is_plain(before) and begins_subject(before)
    if is_split and verb not in OPENS_CLAUSE and ENDS_CLAUSE.fullmatch(rest.partition("“")[0]):
        yield comma


def _parts_from_verb(phrase: str, verb: str, behind: str) -> bool:
    """True for Am Montag, hat …; Die Polizei, hat …; Danach, wurde …; not for Am Montag, sagte er, …"""
    if verb in SPEAKING or ("," in behind and TELLS.search(behind)):
        return verb == "gibt" and behind.startswith("es ") and is_plain(phrase) and begins_adverbial(phrase)
    if phrase in ADVERBS:
        return verb in VERBS
    if not is_plain(phrase) or phrase in REMARKS:
        return False
    if begins_adverbial(phrase):
        is_other = may_be_finite(verb) or (verb.endswith("ten") and verb_number(verb) == "plural")
        return verb in VERBS or ("," not in behind and is_other)
    following, _space, next_word = behind.partition(" ")
    if following == "das" and (behind.endswith("?") or next_word[:1].islower()):  # Herr Minister, war das richtig?
        return False
    if not begins_subject(phrase):
        return False
    if verb not in MAY_SPLIT:  # Der Präsident, traf am Montag
        is_finite = verb in VERBS or may_be_finite(verb)
        return is_finite and following in OBJECTS and phrase.split()[0] in NOMINATIVES and "," not in behind
    may_be_apart = not PREPOSITIONS.isdisjoint(phrase.split())
    return following not in (SUBJECTS if may_be_apart else CALLED)


def _inside(text: str) -> Iterator[int]:
    """Yield the commas between subject and predicate of a clause, before an object, and within pairs of conjunctions."""
    for match in CONJUNCTION.finditer(text) if TWO_VERBS.search(text) else ():
        if match["aux"] in MAY_SPLIT and is_plain(f"Da {match['phrase']}"):
            yield match.end("phrase")
    for match in GOVERNED.finditer(text) if ", auf " in text else ():
        is_other = "darauf" in match["object"] or not PREPOSITIONS.isdisjoint(match["object"].split())
        if not is_other and is_plain(f"Da {match['phrase']}") and GOES_ON.match(text, match.end()):
            yield match.end("object")
    for pattern in (CONTRACTION, BEHIND_THAN):
        for match in pattern.finditer(text):
            yield match.start("comma")
    for pattern, needed in ((SOWOHL, "owohl "), (WEDER, "eder "), (THAN, ", als ")):
        for match in pattern.finditer(text) if needed in text else ():
            phrases = [phrase for name, phrase in match.groupdict().items() if name != "what"]
            if all(is_plain(f"Da {phrase}") for phrase in phrases) or (pattern is not THAN and _are_words(phrases)):
                yield match.end("what" if pattern is THAN else "phrase")
    for match in LISTED.finditer(text) if LAST_OF_LIST.search(text) else ():
        if all(is_noun(noun.lower()) and not is_name(noun.lower()) for noun in (match[1], match[2], match[4])):
            yield match.start("comma")
    for match in PLACES_LISTED.finditer(text) if LAST_OF_LIST.search(text) else ():
        yield match.start("comma")


def _are_words(phrases: list[str]) -> bool:
    """True for single words in small letters: sowohl groß, als auch (teuer); weder groß, noch teuer."""
    return all(phrase.isalpha() and phrase.islower() for phrase in phrases)
