"""Where a comma belongs between two finite verbs: liest ein Stück | das niemand kennt; sei verletzt | sagte er.

That one is missing, `finite_pairs` knows. It stands where the second clause begins: before a conjunction, a relative pronoun or
its preposition when the second verb ends the clause (`clause_openers`); before the verb of saying and its subject; before „doch“
and „denn“; before a pronoun or adverb with its verb (bleibt frei | sie dürfen); between two verbs side by side when a subordinate
clause ends with the first.
"""

import re
from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.clause_marks import clause_before
from qa.grammar.clause_openers import CONJUNCTIONS, JOINS, MAY_GOVERN, RELATIVE, ends_main, opener, opens_without_verb
from qa.grammar.clause_phrases import GOVERNING
from qa.grammar.determiner_phrases import DETERMINERS
from qa.grammar.finite_pairs import MARK, ends_clause, finite_pairs, finite_places
from qa.grammar.subjects import PREPOSITIONS
from qa.grammar.two_verbs import is_behind_opening
from qa.languages.quotation import SPEECH
from qa.languages.tokens import Word, words_of
from qa.languages.verb_number import is_infinitive
from qa.languages.wordlist import words

BUT = words("doch denn aber sondern")
NO_DENN = words("es sei mehr wer was wie wo warum geschweige ob")
NO_TAGS = words("laut zufolge hatte wird mitgeteilt")
TAGS = (SPEECH - NO_TAGS) | words("erläutert erläuterte gestand scherzte seufzte seufzt klagt klagte gesteht bekannte")
SUBJECTS = words("er sie es man wir ich")
OPENING = DETERMINERS | GOVERNING
ADVERBS = words(
    "so heute dann nun jetzt hier dort danach anschließend inzwischen daher deshalb damals dabei seitdem zuvor später"
    " gestern morgen mittlerweile zugleich bisher zudem außerdem dies das"
)
BEFORE_VERB = SUBJECTS | ADVERBS
SUBJUNCTIVES = words(
    "sei seien habe werde könne müsse solle wolle dürfe hätten hätte würden müssten könnten sollten wäre wären gebe gehe komme"
)
ARTICLES = words("der die das ein eine kein keine sein seine ihr ihre dieser diese")
NO_END = CONJUNCTIONS | MAY_GOVERN | RELATIVE | PREPOSITIONS | SUBJECTS
OPENERS = (SUBJECTS | ARTICLES | words("jeder jede jedes alle viele beide niemand das dies")) - words("der")
DESCRIBES = re.compile(r"[a-zäöüß]{3,}e[rnsm]?")
MODALS = words(
    "kann konnte muss musste soll sollte will wollte darf durfte ist sind war waren wird wurde wurden hat hatte"
)
HEAD = re.compile(
    r" ?(?:[Ww]enn|[Ww]eil|[Dd]a|[Nn]achdem|[Oo]bwohl|[Ss]obald|[Ss]olange|[Ff]alls|[Bb]evor|[Ii]ndem|[Ww]ährend|[Ww]as)\b"
)
PLURAL = re.compile(r"(?!ge|\w+ge\w+)[a-zäöüß]{3,}en")  # aufweichen
SPACES = (" ", "\u00a0")
STARTS = DETERMINERS | PREPOSITIONS
AUXILIARIES = words("hat hatte hatten hätte hätten habe wird würde würden werde lässt ließ ließen")


def clause_seams(text: str) -> Iterator[tuple[Span, Span]]:
    """Yield the word before each lacking comma and the one behind it.

    >>> text = "Sie liest ein Stück das niemand kennt."
    >>> [(first.of(text), second.of(text)) for first, second in clause_seams(text)]
    [('Stück', 'das')]
    """
    found = words_of(text)
    for place in _seams(found, text):
        before, after = found[place - 1 : place + 1]
        yield Span(before.start, before.end), Span(after.start, after.end)


def _seams(found: tuple[Word, ...], text: str) -> Iterator[int]:
    met = set[int]()
    for one, other in finite_pairs(text):
        met.add(other)
        between = found[one + 1 : other]
        if not _is_broken(between):
            place = _seam(found, one, other, text)
            if place is not None:
                yield place
    for place in finite_places(text):
        if place not in met and ends_clause(found[place], text):
            start = opens_without_verb(found, place, text)
            if start is not None:
                yield start
        if place + 1 < len(found) and found[place + 1].text.endswith("en") and _is_followed(found, place, text):
            yield place + 1
        elif place and found[place - 1].text.endswith("en") and _is_behind_plural(found, place, text):
            yield place


def _is_broken(between: tuple[Word, ...]) -> bool:
    """True where a capital shows a line that has lost its point: eindämmen Die Erhöhung."""
    return any(word.text[0].isupper() and word.text.lower() in OPENING for word in between)


def _seam(found: tuple[Word, ...], one: int, other: int, text: str) -> int | None:
    """Return the place of the word before which the comma belongs."""
    first, second = found[one].text, found[other].text
    is_joined = any(word.text in JOINS for word in found[one + 1 : other])
    if second in TAGS and _has_speaker(found, other, text) and (not is_joined or first in SUBJUNCTIVES):
        return other
    if ends_clause(found[other], text):
        return opener(found, one, other, text)
    if is_joined:
        return None
    if first in TAGS and second in SUBJUNCTIVES:
        start = _reported(found, one, other)
        if start is not None:
            return start
    for place in range(one + 1, other):
        if found[place].text in BUT and not (found[place].text == "denn" and found[place - 1].text in NO_DENN):
            return place
    if other - one == 1:
        return other if is_behind_opening(found[one].start, text) else None
    return _next_main(found, one, other, text)


def _reported(found: tuple[Word, ...], said: int, other: int) -> int | None:
    """Return where reported speech begins: betonte er | die Lage sei ernst; sagt Anna Kowal | sie habe Zeit."""
    place = said + 1
    if found[place].text in SUBJECTS and place + 1 == other:  # der Minister sagte | er habe
        return place if said > 0 and found[said - 1].text[0].isupper() else None
    for start in range(other - 1, said, -1):
        if found[start].text in OPENERS:
            return start if start > place or (said and found[said - 1].text[0].isupper()) else None
    return None


def _next_main(found: tuple[Word, ...], one: int, other: int, text: str) -> int | None:
    """Return where the second of two main clauses begins: frei | sie dürfen; verletzt | der Fahrer kam."""
    before = found[other - 1]
    if before.text in BEFORE_VERB and other - one > 2:
        is_governed = text[before.start - 2].isalpha() and found[other - 2].text in NO_END
        return None if is_governed else other - 1
    for place in range(other - 2, one + 1, -1):
        word, end = found[place].text, found[place - 1].text
        if word in STARTS and ends_main(end) and end not in PREPOSITIONS:
            return place
        if word in ARTICLES and end[0].isupper() and place - one > 2:
            return place
        if ends_main(end) and (word[0].isupper() or DESCRIBES.fullmatch(word)):  # gebrochen | ganze Straßen versanken
            return place
        if word[0].islower() and not DESCRIBES.fullmatch(word):
            return None
    return None


def _has_speaker(found: tuple[Word, ...], verb: int, text: str) -> bool:
    """True for „sagte er“, „sagte Kowal“ and „sagte die Ministerin“."""
    end = found[verb].end
    if verb + 1 == len(found) or text[end : found[verb + 1].start] not in (" ", "\u00a0"):
        return False
    behind = found[verb + 1].text
    return behind in SUBJECTS or behind in ("der", "die", "das", "ein", "eine") or behind[0].isupper()


def _is_followed(found: tuple[Word, ...], place: int, text: str) -> bool:
    """True where a plural that may be an infinitive follows the last verb of a subordinate clause: die er sah | werden …"""
    if place + 2 >= len(found) or text[found[place].end : found[place + 1].start] not in (" ", "\u00a0"):
        return False
    second, third = found[place + 1], found[place + 2]
    if not second.text.islower() or not is_infinitive(second.text) or ends_clause(second, text):
        return False
    if MARK.search(text, second.end, third.start) or is_infinitive(third.text):
        return False
    is_simple = found[place].text not in AUXILIARIES or second.text in ("werden", "haben")  # hat können, lässt bauen
    return is_simple and is_behind_opening(found[place].start, text)


def _is_behind_plural(found: tuple[Word, ...], place: int, text: str) -> bool:
    """True where a plural ends its clause before another verb and its subject: wenn die Wege aufweichen | kann man …"""
    if not 0 < place < len(found) - 1 or found[place].text not in MODALS or not PLURAL.fullmatch(found[place - 1].text):
        return False
    behind = found[place + 1].text
    is_close = text[found[place - 1].end : found[place].start] in SPACES and text[found[place].end] in SPACES
    if not is_close or behind not in OPENERS or (place > 1 and found[place - 2].text == "zu"):
        return False
    clause = clause_before(text, found[place].start)
    return HEAD.match(clause) is not None and is_behind_opening(found[place].start, text)
