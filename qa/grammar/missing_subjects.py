"""A clause without a subject, in which a masculine stands in another case: Dabei wurde den Vertrag unterschrieben.

All of the clause must be known, and nothing in it may be its subject; what holds no subject by right (den Frauen wurde geholfen)
has no accusative. Silent about times (den ganzen Tag wurde gebaut), and where a clause that follows may be the subject.
"""

from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.adjectives import PARTICIPLE
from qa.grammar.clause_runs import Run, runs_of
from qa.grammar.determined_nouns import is_judged
from qa.grammar.finite_runs import JOINTS, OPENERS, RELATIVES, has_verb, is_clause, verb_of
from qa.grammar.impersonal import WITH_DATIVE
from qa.grammar.noun_places import noun_behind
from qa.grammar.subject_misfit import Clause, is_closed, is_infinitive_group
from qa.grammar.subject_numbers import OF_WOMEN, next_phrase, subjects
from qa.grammar.subject_words import is_measure
from qa.grammar.verb_objects import PERIOD
from qa.languages.noun_case import Reading, readings
from qa.languages.verb_number import is_infinitive, verb_number
from qa.languages.wordlist import words

ACCUSATIVES = words("den einen keinen seinen ihren unseren diesen jeden")
DATIVES = words("dem den einem keinem seinem seinen ihrem ihren unserem diesem diesen") | frozenset(OF_WOMEN)
ARTICLES = ACCUSATIVES | DATIVES
CAPITAL = frozenset(word.capitalize() for word in ARTICLES)
CERTAIN = JOINTS | words("er es man ich sie wir wer was Er Es Sie Man Wir Ich Das das Dies")
PASSIVES = words("wurde wird werde ist war sei")
OF_MANY = ACCUSATIVES - words("einen jeden")  # den: a plural in the dative as well
BREAK = "~"  # the verb, which no phrase goes beyond
ENDS = (".", "!", "?", ",", ";", "")
HEADS = ("", ".", "!", "?", ";", "\n")
# Subjects that are no nouns, besides those of `subject_words`
OTHERS = words(
    "beides anderes anderer weitere weiterer weiteres letzterer letztere letzteres ersterer ersteres derselbe dieselbe dasselbe"
    " derjenige diejenige eins keins keines meines manches mancher einiges solches folgendes welches sonstiges zweites drittes"
    " dergleichen derlei allerlei vielerlei genug mehr weniger so zu du ihr zufolge zuliebe entlang hinauf hinab hinunter herauf"
    " herunter hinaus hinein lang hoch gegenüber gemäß entsprechend ausgenommen inbegriffen vorausgesetzt betreffend selbst"
)
CONTENT = words(
    "dass ob wie wer was wo wann warum weshalb wieso wohin woher womit wodurch wofür wovon worüber wen wem wessen welcher welche"
    " welches welchen wenn sondern sowie um ohne statt anstatt"
)
CONJOINED = words("dass weil wenn ob obwohl nachdem bevor während sobald falls sofern damit da")


def missing_subjects(text: str) -> Iterator[Span]:
    """Yield the phrases that must be the subject.

    >>> text = "Dabei wurde den Vertrag unterschrieben."
    >>> [span.of(text) for span in missing_subjects(text)]
    ['den Vertrag']
    """
    runs = runs_of(text)
    for place, run in enumerate(runs):
        found = run.words
        has_phrase = not ARTICLES.isdisjoint(found) or found[0] in CAPITAL
        if has_phrase and run.right in ENDS and CERTAIN.isdisjoint(found):
            at = _accusative(runs, place)
            if at is not None:
                yield Span(run.span(text, at[0]).start, run.span(text, at[1]).end)


def _accusative(runs: tuple[Run, ...], place: int) -> tuple[int, int] | None:
    """Return where the phrase stands in the run, from its article to its noun."""
    run = runs[place]
    found = run.words
    verb = verb_of(found)
    if verb < 1 or verb_number(found[verb]) != "singular" or is_infinitive(found[verb]):
        return None
    is_due = verb > 2 and found[verb - 2] == "zu" and found[verb] in ("ist", "war", "sei")  # den Kredit zu tilgen ist
    rest = found[: verb - 2] if is_due else found
    if verb < len(found) - 1 and is_infinitive_group(found[:verb]):
        return None  # Sich einen Plan auszudenken ist schwierig
    if not OTHERS.isdisjoint(rest) or run.left[-1:] in ("(", "„", "»"):
        return None
    first = found[0].lower()
    if verb == len(found) - 1:
        if first not in CONJOINED or found[1].lower() not in ARTICLES:
            return None
        tokens, start, noted = found[1:verb], 1, subjects(found[1:verb])
    else:
        goes_on = run.left == "," and place > 0 and has_verb(runs[place - 1].words) and first not in OPENERS
        if (run.left[-1:] not in HEADS and not goes_on) or first in OPENERS - RELATIVES or _may_follow(runs, place):
            return None
        tokens, start = [first, *found[1:verb], BREAK, *found[verb + 1 :]], 0
        noted = subjects(found[:verb], found[verb + 1 :], opens=not goes_on)
        clause = Clause(runs, place, found, verb, found[verb])
        if not is_closed(clause, "singular", is_certain=False):
            return None
    if noted.may_be_one or noted.may_be_many or noted.is_measured or noted.is_joined:
        return None
    phrase = _phrase(tokens, DATIVES if _is_passive(tokens, found[verb]) else frozenset())
    return (phrase[0] + start, phrase[1] + start) if phrase else None


def _may_follow(runs: tuple[Run, ...], place: int) -> bool:
    """True where the next run may be the subject: Den Ausschlag gab, | dass; …, den Vertrag zu kündigen."""
    following = runs[place + 1] if runs[place].right == "," and place + 1 < len(runs) else None
    return following is not None and (
        following.words[0] in CONTENT or is_infinitive_group(following.words) or not is_clause(following.words)
    )


def _is_passive(tokens: list[str], verb: str) -> bool:
    """True for wurde … geschlossen, geschlossen ist: without a subject only where the verb is content with a dative."""
    ends = [word for word in (tokens[0], tokens[-1]) if word not in ARTICLES and PARTICIPLE.fullmatch(word)]
    return verb in PASSIVES and bool(ends) and WITH_DATIVE.isdisjoint(tokens)


def _phrase(tokens: list[str], datives: frozenset[str]) -> tuple[int, int] | None:
    """Return article and noun of the last phrase in the accusative that might be a subject; one in the dative, if any may."""
    found, place = None, 0
    while place < len(tokens):
        token = tokens[place]
        if token == BREAK:
            place += 1
            continue
        noun = noun_behind(tokens, place + 1) if token in ACCUSATIVES else 0
        if noun:
            if _is_time(tokens[noun]):
                return None
            if _is_masculine(tokens[noun], token):
                found = (place, noun)
        noun = noun_behind(tokens, place + 1) if token in datives else 0
        is_attribute = place > 0 and tokens[place - 1][0].isupper()  # der Rat | der Stadt
        if noun and not is_attribute and _is_dative(tokens[noun], token):
            return None if _is_time(tokens[noun]) else (place, noun)
        place = next_phrase(tokens, place)
    return found


def _is_time(noun: str) -> bool:
    return is_measure(noun) or PERIOD.fullmatch(noun) is not None


def _is_dative(noun: str, article: str) -> bool:
    found = readings(noun)
    if not is_judged(noun, is_described=True):
        return False
    if article in OF_WOMEN:
        return Reading.FEMININE in found and Reading.MASCULINE not in found
    return (Reading.DATIVE if article.endswith("em") else Reading.DATIVE_PLURAL) in found


def _is_masculine(noun: str, article: str) -> bool:
    found = readings(noun)
    is_one = Reading.MASCULINE in found and Reading.ACCUSATIVE in found and is_judged(noun, is_described=True)
    return is_one and (article not in OF_MANY or Reading.DATIVE_PLURAL not in found)
