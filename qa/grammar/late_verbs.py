"""Clauses whose verb stands last and has another number than its subject: weil das Gesetz nicht | galten; Türen, die | klemmt."""

from qa.grammar.adjectives import is_adjective
from qa.grammar.antecedents import antecedent
from qa.grammar.finite_runs import CONJUNCTIONS, FINITE, JOINTS, RELATIVES, has_verb
from qa.grammar.subject_misfit import COPULAS, Clause, misfit_of
from qa.grammar.subject_numbers import subjects
from qa.grammar.subject_words import PRONOUNS
from qa.grammar.subjects_found import Subjects
from qa.languages.noun_case import Reading, readings
from qa.languages.verb_number import PARTICIPLE, verb_number
from qa.languages.wordlist import words

PREPOSITIONS = words(
    "in an auf aus bei mit nach von zu für gegen durch um über unter vor hinter neben zwischen ohne seit wegen trotz"
)
SUBJECTS = words("der das wer was welcher welches")  # that open a clause
# Relative pronouns that may be the subject, by what is enough for the verb
OPENS_WITH = {"may_be_one": SUBJECTS | words("die welche"), "may_be_many": words("die welche"), "": frozenset[str]()}
# Without these nothing is a subject whatever else there is
ALONE = PRONOUNS | words("der ein kein sein ihr mein unser dieser jeder")
PASSIVE = words("wird wurde werde würde")
SUBORDINATING = CONJUNCTIONS | RELATIVES


def at_end(clause: Clause) -> str:
    """Return the wrong subject of a clause whose verb stands last."""
    run, found, verb = clause.run, clause.words, clause.verb
    first, is_behind_comma = found[0].lower(), run.left.endswith(",")
    if first in PREPOSITIONS:
        is_relative = is_behind_comma and verb > 2 and _is_relative(found[1:3]) and not _is_listed(clause)
        if clause.form in PASSIVE and PARTICIPLE.fullmatch(
            found[verb - 1]
        ):  # in denen unterrichtet wird: nobody is named
            return ""
        return misfit_of(subjects_of(clause, found[2:verb]), clause) if is_relative else ""
    if (
        verb < 2
        or not (is_behind_comma or (run.begins_sentence and first not in RELATIVES))
        or first not in SUBORDINATING
    ):
        return ""
    if first in ("der", "die") and run.left == "," and clause.place and verb_number(clause.form):
        subject = _relative(clause, first)
        if subject:
            return subject
    is_question = first == "welche" and found[1][0].isupper()  # welche Folgen | das hat
    if first in OPENS_WITH[enough(clause)] and not is_question:
        return ""
    if first in ("der", "das") and _goes_on(clause):
        return ""
    inner = subjects_of(clause, found[not is_question : verb])
    if first in ("die", "welche") and not is_question:
        inner.has_either()
    elif first in SUBJECTS:
        inner.note_one(first)
    return misfit_of(inner, clause)


def _is_relative(found: list[str]) -> bool:
    """True for (in) der Menschen, (von) denen; not for (seit) der letzten, (in) der Stadt, where „der“ is an article."""
    pronoun, following = found
    fitting = {"der": Reading.FEMININE, "dem": Reading.DATIVE, "den": Reading.ACCUSATIVE}.get(pronoun)
    if fitting is None or following.islower():
        is_article = fitting is not None and following.endswith("en") and is_adjective(following[:-2])
        return pronoun in RELATIVES and not is_article
    return fitting not in readings(following)


def _is_listed(clause: Clause) -> bool:
    """True for the second of several places: die im Kreis, | in der Stadt und im Dorf gesammelt werden."""
    before = clause.runs[clause.place - 1].words
    return before[0] in SUBORDINATING and not (verb_number(before[-1]) or before[-1] in FINITE)


def _relative(clause: Clause, pronoun: str) -> str:
    """Return what a relative pronoun stands for where that is certain and has another number than the verb."""
    before = clause.runs[clause.place - 1]
    is_list = before.left == "," and not has_verb(before.words)
    if is_list and (PARTICIPLE.fullmatch(before.words[0]) or is_adjective(before.words[0])):
        return ""  # Melnyk, bekannt aus Serien, die | ihren Vertrag verlor
    noun, number = antecedent(before.words, pronoun, is_list=is_list)
    if not noun or number == verb_number(clause.form) or not JOINTS.isdisjoint(clause.words[:3]):
        return ""
    inner = subjects(clause.words[1 : clause.verb])
    if pronoun == "der":
        return noun if not inner.is_joined and clause.form not in COPULAS else ""
    if number == "plural":
        inner.may_be_many, inner.many, inner.may_be_dative = True, noun, False
    else:
        inner.note_one(noun)
    return noun if misfit_of(inner, clause) else ""


def _goes_on(clause: Clause) -> bool:
    """True for the rest of a clause that another cut in two: dass A und B, die …, | das Ergebnis beeinflusst haben."""
    if clause.words[1][0].isupper():
        return True
    before = clause.runs[clause.place - 2] if clause.place > 1 else None
    return before is not None and not has_verb(before.words)


def subjects_of(clause: Clause, *parts: list[str]) -> Subjects:
    """Return what may be the subject, reading no further than must be."""
    opens = clause.run.begins_sentence and parts[0][:1] == clause.words[:1]
    return subjects(*parts, opens=opens, until=enough(clause))


def enough(clause: Clause) -> str:
    """Return what, once found, tells that the verb has its subject; "" where another may be the subject all the same."""
    found = clause.words
    if verb_number(clause.form) == "singular":
        return "" if "wir" in found else "may_be_one"
    alone = PRONOUNS if clause.form in COPULAS else ALONE
    return "may_be_many" if alone.isdisjoint(found) and found[0].lower() not in alone else ""
