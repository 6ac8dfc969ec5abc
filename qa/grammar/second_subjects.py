"""A second nominative in a clause that has its subject: Er hat ein Vertrag unterschrieben; man braucht kein Pass.

The subject is a pronoun (er, man, ich, wir, wer) beside its verb, or a masculine (der Minister) that opens the sentence before
it. Silent where a predicate may stand (Er ist, wird, bleibt, hieß ein Held), behind als and wie, and about measures.
"""

from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.adjectives import has_attribute
from qa.grammar.clause_runs import Run, runs_of
from qa.grammar.determined_nouns import is_judged
from qa.grammar.finite_runs import CONJUNCTIONS, JOINTS, verb_of
from qa.grammar.noun_numbers import is_nominative
from qa.grammar.noun_places import behind_names, noun_behind
from qa.grammar.subject_numbers import next_phrase
from qa.grammar.subject_words import is_measure, is_quantity
from qa.grammar.verb_objects import PERIOD
from qa.languages.noun_case import Reading, readings
from qa.languages.tokens import forms_of
from qa.languages.wordlist import words

ARTICLES = words("ein kein mein sein unser")
SUBJECTS = words("er man ich wir wer")
MASCULINES = words("der ein kein dieser jeder")
# A predicate may stand beside them
LINKING = words(
    "ist sind war waren bin bist seid sei seien wäre wären wird werden wurde wurden würde würden bleibt bleiben blieb blieben"
    " heißt heißen hieß hießen scheint scheinen schien schienen nennt nennen nannte nannten gilt galt gelten galten fühlt"
    " fühlte stirbt starb bedeutet dünkt schimpft tut bleibe bleibst werde wirst"
    " werdet heiße scheine nenne gelte"
)
INFINITE = words("sein werden bleiben heißen geworden gewesen geblieben worden scheinen nennen tun")
# What follows may be in any case, or belong to another clause
OPEN = words("als wie statt außer so solch manch was desto je pro à plus minus samt nebst zu dass ob wenn weil")


def second_subjects(text: str) -> Iterator[Span]:
    """Yield the phrases that must be an object.

    >>> text = "Er hat ein Vertrag unterschrieben. Er ist ein Freund."
    >>> [span.of(text) for span in second_subjects(text)]
    ['ein Vertrag']
    """
    if ARTICLES.isdisjoint(forms_of(text)):
        return
    for run in runs_of(text):
        found = run.words
        if ARTICLES.isdisjoint(found) or not OPEN.isdisjoint(found[1:]) or not JOINTS.isdisjoint(found):
            continue
        at = _object(run)
        if at is not None:
            start, end = run.span(text, at[0]).start, run.span(text, at[1]).end
            if not has_attribute(text, end):
                yield Span(start, end)


def _object(run: Run) -> tuple[int, int] | None:
    """Return where article and noun of the second nominative stand in the run."""
    found = run.words
    verb = verb_of(found)
    if verb < 0 or found[verb] in LINKING or found[-1] in INFINITE or found[-2:-1] == ["zu"]:
        return None
    if any(word in INFINITE for word in found[-3:-1]):
        return None
    subject = _subject(run, verb)
    if subject < 0:
        return None
    place = 0
    while place < len(found):
        if place != subject and found[place] in ARTICLES:
            noun = noun_behind(found, place + 1)
            if noun and _is_object(found[noun]) and behind_names(found, noun) == noun + 1:
                return place, noun
        place = max(place + 1, next_phrase(found, place) if place != verb else 0)
    return None


def _subject(run: Run, verb: int) -> int:
    """Return the place of the pronoun beside the verb, or of the masculine that opens the clause, -1 for none."""
    found = run.words
    first = found[0].lower()
    near = {0: verb == 1, verb + 1: True, 1: verb == len(found) - 1 and first in CONJUNCTIONS}
    for place, is_beside in near.items():
        if is_beside and place < len(found) and found[place].lower() in SUBJECTS:
            return place
    noun = noun_behind(found, 1) if run.begins_sentence and first in MASCULINES else 0
    return 0 if noun and noun == verb - 1 and is_nominative(found[noun], first, is_first=True) else -1


def _is_object(noun: str) -> bool:
    """True for a masculine that is nothing else, and no measure of time or space."""
    found = readings(noun)
    if Reading.MASCULINE not in found or not found.isdisjoint({Reading.NEUTER, Reading.FEMININE}):
        return False
    is_other = is_measure(noun) or is_quantity(noun) or PERIOD.fullmatch(noun) is not None
    return not is_other and is_judged(noun, is_described=True)
