"""A clause that another or an apposition cuts in two: Der Minister, der krank war, | kam; wie der Leiter, Iwan Koval, | sagte."""

from collections.abc import Iterator

from qa.grammar.clause_runs import Run
from qa.grammar.finite_runs import CONJUNCTIONS, FINITE, JOINTS, OPENERS, RELATIVES, is_clause, regular_verb, verb_of
from qa.grammar.subject_misfit import Clause, misfit_of
from qa.grammar.subject_numbers import subjects
from qa.languages.verb_number import is_infinitive, verb_number
from qa.languages.wordlist import words

FARTHEST = 3  # runs between the two parts
HEADS = ("", ".", "!", "?", ":", ";", "\n")
NO_HEADS = words("wer was je nicht weder entweder sowohl")  # Nicht der Minister, sondern seine Berater, | kamen
NO_APPOSITIONS = OPENERS - RELATIVES | JOINTS | words("darunter also etwa sogar vor nebst samt geschweige")


def cut_clause(runs: tuple[Run, ...], place: int) -> str:
    """Return the subject of the second part of a clause that has another number than its verb there, "" for none.

    >>> from qa.grammar.clause_runs import runs_of
    >>> cut_clause(runs_of("Der Minister, der krank war, sagten ab."), 2)
    'der Minister'
    """
    run = runs[place]
    if (
        run.left != ","
        or place < 2
        or run.words[0] in OPENERS
        or verb_number(run.words[0]) == verb_number(run.words[-1]) == ""
    ):
        return ""
    for head in _heads(runs, place):
        return _misfit(runs, place, head)
    return ""


def _heads(runs: tuple[Run, ...], place: int) -> Iterator[Run]:
    """Yield the run that a run goes on, if there is one: it has no verb, and what stands between is complete without it."""
    appositions = 0
    for index in range(place - 2, max(-1, place - 2 - FARTHEST), -1):
        between = runs[index + 1]
        appositions += not _has_verb(between.words)
        if between.left != "," or appositions > 1 or not _is_between(between.words):
            return
        head = runs[index]
        if not _has_verb(head.words):
            first = head.words[0].lower()
            opens = head.left[-1:] in HEADS or (first in CONJUNCTIONS and head.left[-1:] == ",")
            if opens and first not in NO_HEADS and head.words[0] != "Sie":
                yield head
            return


def _is_between(run: list[str]) -> bool:
    """True for a relative clause, and for an apposition that names one: der Leiter, Iwan Bondar, sagte."""
    if _has_verb(run):
        opens = not OPENERS.isdisjoint(run[:2])
        return opens and is_clause(run) and (verb_number(run[-1]) != "" or run[-1] in FINITE)
    found = subjects(run)
    return run[0] not in NO_APPOSITIONS and not found.many and not found.is_joined and JOINTS.isdisjoint(run)


def _has_verb(run: list[str]) -> bool:
    return not FINITE.isdisjoint(run) or regular_verb(run) >= 0


def _misfit(runs: tuple[Run, ...], place: int, head: Run) -> str:
    run, first = runs[place], head.words[0].lower()
    is_subordinate = first in CONJUNCTIONS and not (first in ("als", "da") and head.left[-1:] in HEADS)
    verb = len(run.words) - 1 if is_subordinate else 0
    form = run.words[verb]
    if not verb_number(form) or (len(run.words) > 1 and verb_of(run.words) != verb) or not JOINTS.isdisjoint(run.words):
        return ""
    if is_infinitive(form) or (first in OPENERS - RELATIVES and not is_subordinate) or len(head.words) < 2:
        return ""
    clause = Clause(runs, place, head.words + run.words, len(head.words) + verb, form)
    if is_subordinate:
        return misfit_of(subjects(head.words[1:], run.words[:verb]), clause)
    return misfit_of(subjects(head.words, run.words[1:], opens=True), clause)
