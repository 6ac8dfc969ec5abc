"""The verb is in the singular, its subject in the plural, or the other way round.

Only where the subject is certain: article and noun stand first, the verb right behind them, and nothing else in the clause can be
the subject; or a quotation stands first, and the verb before its speaker; or a number of people or things is the subject of a
passive (wurde drei Menschen verletzt; zwei der Männer wurde verletzt) or opens a subordinate clause; or a relative „die“ stands
behind a plural (die Arbeiten, die im Mai begonnen hatte); or a pronoun, a bare number or two countries are the subject (erhalten
jeder, der; niemand wurden; 21 enthielt sich); or no word of the clause can be a subject in the number of its verb (Am Montag
wurden das Vorhaben verschoben; weil das Gesetz nicht galten; im Saal wurden applaudiert), also where another clause cuts it in
two (Der Minister, der krank war, sagten ab). Silent wherever the words before the verb may be an object
(Die Angriffe bestätigte das Militär) or a predicate (Der Grund sind die Kosten), one of several subjects, or a quantity, which
may have either (eine Reihe von Angriffen wurden).

    Bad:  Die Behörden meldet, dass drei Menschen starben.
    Good: Die Behörden melden, dass drei Menschen starben.
    Bad:  Der Sprecher teilten am Montag mit, die Stadt sei sicher.
    Good: Der Sprecher teilte am Montag mit, die Stadt sei sicher.
    Bad:  „Wir bleiben“, sagten der Minister.
    Good: „Wir bleiben“, sagte der Minister.
    Bad:  Bei dem Angriff wurde drei Menschen verletzt.
    Good: Bei dem Angriff wurden drei Menschen verletzt.
    Bad:  Die Arbeiten, die im Mai begonnen hatte, ruhen.
    Good: Die Arbeiten, die im Mai begonnen hatten, ruhen.
    Bad:  Seit Mai sind die Brücke gesperrt.
    Good: Seit Mai ist die Brücke gesperrt.
    Good: Die Angriffe bestätigte das Militär, der Grund sind die Kosten.
"""

import re
from collections.abc import Iterator
from itertools import chain

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.clause_marks import begins_sentence
from qa.grammar.clause_numbers import clause_numbers
from qa.grammar.determined_nouns import adjectival_ending, declined, is_attributive, is_judged
from qa.grammar.determiner_phrases import SPACES, Phrase, phrases
from qa.grammar.joined_subjects import verbs_of_many
from qa.grammar.number_subjects import numbered_subjects
from qa.grammar.plural_subjects import plural_subjects
from qa.grammar.pronoun_subjects import pronoun_subjects
from qa.grammar.subjects import CLAUSE, may_have_subject
from qa.grammar.verb_after_subject import has_no_object, verb_after
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading
from qa.languages.quotation import MARKS
from qa.languages.tokens import Word, words_of
from qa.languages.verb_number import in_other_number, is_infinitive, verb_number
from qa.languages.wordlist import words
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "verb-number",
    Severity.WARNING,
    mqm="linguistic-conventions/grammar",
    its="grammar",
    yields_to=("spelling", "agreement", "glued-words"),
)
QUOTED = re.compile(r"[“”«»\"], $")
COPULA = words("ist sind war waren sei seien wäre wären wird werden würde würden blieb blieben hieß hießen")
TAKES_GENITIVE = words("gedenken gedachten bedürfen bedurften harren harrten")  # Der Helfer gedachten am Abend Tausende
AUXILIARIES = words("haben werden können müssen sollen wollen dürfen")
CUT = re.compile(r",[^,.;:!?\n]*,")  # Die Häuser hat, wie es heißt, eine Firma gebaut
SHARED = re.compile(r"\b(?:und|sowie|oder|wie)\b")  # sagten der Minister und sein Sprecher
REACH = 200  # characters
ASKS = lazily(
    r"\b(?:[Ww]arum|[Ww]ozu|[Ww]ieso|[Ww]ohin|[Ww]eshalb)\b[^.,;:!?\n]*[a-zäöüß]n\?$"
)  # Warum es nicht versuchen?
QUANTITY = lazily(  # die Mehrheit der Menschen sind: Duden has both
    r"\w*(?:mehrheit|minderheit|anzahl|vielzahl|menge|gruppe|masse|million|milliarde|tonne|familie)"
    r"|(?:bruch|groß)?teil|hälfte|reihe|serie|zahl|drittel|viertel|fünftel|dutzend|prozent|haufen|paar|hundert|tausend|fülle|liter"
    r"|handvoll|rest|art|sorte"
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per verb."""
    text = article.target.text
    found, has_speech = words_of(text), not MARKS.isdisjoint(article.characters)
    judged = set[int]()
    for phrase in phrases(text):
        verb = None
        if text[phrase.start].isupper():
            verb = _verb_behind(phrase, text)
        elif has_speech and phrase.place and phrase.determiner in ("der", "die"):
            verb = _verb_before(phrase, text, found[phrase.place - 1])
        if verb is not None:
            judged.add(verb.start)
            yield _finding(verb, text[phrase.start : phrase.end], text)
    others = (
        plural_subjects(text, article.words),
        numbered_subjects(text),
        pronoun_subjects(text),
        clause_numbers(text),
        verbs_of_many(text),
    )
    for verb, subject in chain.from_iterable(others):
        if verb.start not in judged and not ASKS.search(text[max(0, verb.start - REACH) : verb.end + 1]):
            judged.add(verb.start)
            yield _finding(verb, subject, text)


def _finding(span: Span, subject: str, text: str) -> Finding:
    verb = span.of(text)
    if verb_number(verb) == "singular":
        message = _("“{verb}” is singular, “{subject}” is plural", verb=verb, subject=subject)
    else:
        message = _("“{verb}” is plural, “{subject}” is singular", verb=verb, subject=subject)
    right = in_other_number(verb)
    return RULE.finding(span, message, edits=(Edit(span, right, safe=False),), suggestions=(right,))


def _verb_behind(phrase: Phrase, text: str) -> Span | None:
    """Return the verb that follows a phrase at the head of a sentence and has another number."""
    if text[phrase.end : phrase.end + 1] not in (*SPACES, ","):
        return None
    number, is_nominative = _number(phrase)
    span = verb_after(text, phrase.end) if number else None
    verb = span.of(text) if span else ""
    if span is None or verb in TAKES_GENITIVE or verb_number(verb) == number:
        return None
    if not begins_sentence(text, phrase.start):
        return None
    if is_nominative and verb not in COPULA:
        return span
    if not is_nominative and is_infinitive(verb) and not _is_finite(span, phrase, text):
        return None
    if has_no_object(verb, phrase.noun):
        return span
    clause = CLAUSE.match(text, span.end)
    is_cut = CUT.match(text, span.end) is not None
    return None if is_cut or (clause and may_have_subject(clause[0])) else span


def _is_finite(verb: Span, phrase: Phrase, text: str) -> bool:
    """True for „Die Behörde melden, dass“ and „Die Stadt haben am“; „Eine Frage stellen“ has an infinitive."""
    if text.startswith(", dass ", verb.end):
        return True
    return verb.of(text) in AUXILIARIES and phrase.determiner in ("die", "das") and text[verb.end : verb.end + 1] == " "


def _verb_before(phrase: Phrase, text: str, before: Word) -> Span | None:
    """Return the verb between a quotation and its speaker: „…“, sagten der Minister."""
    if text[before.end : phrase.start] not in SPACES or not QUOTED.search(
        text[max(0, before.start - 3) : before.start]
    ):
        return None
    number, is_nominative = _number(phrase)
    if not number or (phrase.determiner == "der" and not is_nominative) or verb_number(before.text) in ("", number):
        return None
    sentence = re.split(r"[.!?\n]", text[phrase.end : phrase.end + REACH])[0]
    return None if SHARED.search(sentence) else Span(before.start, before.end)


def _number(phrase: Phrase) -> tuple[str, bool]:
    """Return the number of a phrase, "" where it is not certain, and whether it can be no object."""
    found = declined(phrase.noun)
    if (phrase.adjective and not is_attributive(phrase.adjective)) or QUANTITY.fullmatch(phrase.noun.lower()):
        return "", False
    if phrase.determiner in ("das", "eine"):
        return "singular", False
    if phrase.determiner == "ein":
        return "singular", Reading.MASCULINE in found and Reading.NEUTER not in found
    if not is_judged(phrase.noun, is_described=True):
        return "", False
    is_feminine, is_plural = Reading.FEMININE in found, Reading.PLURAL in found
    if phrase.determiner == "der":  # der Abgeordnete is a man, a woman would be „der Abgeordneten“
        is_masculine = Reading.MASCULINE in found and (not is_feminine or adjectival_ending(phrase.noun.lower()) == "e")
        return ("singular", True) if is_masculine else ("", False)
    if phrase.determiner == "die" and adjectival_ending(phrase.noun.lower()) == "e":
        return "", False  # die Parteivorsitzende is a woman, or they are several
    if phrase.determiner == "die" and is_feminine != is_plural:
        return ("plural" if is_plural else "singular"), False
    return "", False
