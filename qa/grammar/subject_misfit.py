"""Has a clause a subject of the number of its verb? Weighs what `qa.grammar.subject_numbers` has found against the verb."""

from typing import NamedTuple

from qa.grammar.clause_runs import Run, ends_speech
from qa.grammar.finite_runs import JOINTS, is_clause
from qa.grammar.impersonal import lacks_subject, may_be_impersonal
from qa.grammar.subject_numbers import subjects
from qa.grammar.subject_words import GOVERNING, OBLIQUE, PRONOUNS
from qa.grammar.subjects_found import Subjects
from qa.languages.lazy_pattern import lazily
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words

COPULAS = words(
    "ist sind war waren sei seien wäre wären wird werden würde würden bleibt bleiben blieb blieben heißt heißen hieß hießen"
)
# Beside these, 20 Minuten is no subject
NOT_COUNTING = words("dauerten haben hatten hätten sollen sollten wollen wollten können konnten müssen mussten wurden")
ANOTHER = words("und doch denn aber")  # that open a clause which has a verb of its own
ZU = lazily(
    r"(?:ab|an|auf|aus|bei|ein|fest|fort|frei|her\w*|hin\w*|los|mit|nach|nieder|um|vor\w*|weg|weiter|wieder|zurück|zusammen|zu|bereit"
    r"|durch|entgegen|teil|dar|über|unter|statt|kennen|fern)zu\w+e?n"
)
ENDS = (".", "!", "?", ",", ";", "")
# 20 Minuten may be their subject: 20 Minuten genügte
OF_MEASURES = COPULAS | words(
    "hat hatte habe hätte soll sollte will wollte kann konnte könnte muss musste müsste darf durfte kostet kostete reicht reichte"
    " fehlt fehlte dauert dauerte trennt trennte liegt lag vergeht verging entspricht entsprach beträgt betrug genügt genügte"
    " macht machte gilt galt kommt kam fließt floss steht stand geht ging entfällt entfiel gehört gehörte zählt zählte braucht"
    " brauchte wiegt wog misst maß fällt fiel füllt füllte bringt brachte bedeutet bedeutete scheint schien lässt ließ verlor"
)
SENTENCE_ENDS = (".", "!", "?", ":", ";", "\n", "")


class Clause(NamedTuple):
    """The words of a clause in its run, the place of its verb, and the form that is judged, which may stand behind „und“."""

    runs: tuple[Run, ...]
    place: int
    words: list[str]
    verb: int
    form: str

    @property
    def run(self) -> Run:
        """The run that the clause is, or begins."""
        return self.runs[self.place]


def is_closed(clause: Clause, number: str, *, is_certain: bool) -> bool:
    """True where no subject of this number may follow the mark at the end of the run.

    Each run up to the end of the sentence must be a clause of its own, or hold no subject; where the subject is certain, it must
    not be the first of a list.
    """
    runs = clause.runs
    if len(clause.words) < len(clause.run.words):
        return True
    for run, following in zip(runs[clause.place :], (*runs[clause.place + 1 :], None), strict=True):
        if run.right in SENTENCE_ENDS or following is None or ends_speech(run, following):
            return True
        if is_clause(following.words):
            if is_certain or following.words[0] in ANOTHER:
                return True
            continue
        if is_infinitive_group(following.words):
            continue
        if is_certain:
            if not JOINTS.isdisjoint(following.words):
                return False
            continue
        found = subjects(_without_joint(following.words))
        if found.may_be_many or found.is_joined if number == "plural" else found.may_be_one:
            return False
    return True


def is_infinitive_group(run: list[str]) -> bool:
    """True for „Wasser zu trinken“, „das Land zurückzugeben“.

    >>> is_infinitive_group("das Land zurückzugeben".split()), is_infinitive_group("das Land".split())
    (True, False)
    """
    last = run[-1]
    return last.endswith("n") and last[0].islower() and (run[-2:-1] == ["zu"] or ZU.fullmatch(last) is not None)


def _without_joint(run: list[str]) -> list[str]:
    """Return what follows „und zwar“, or „und“ before what is no subject: und dem Krieg, und in der Stadt."""
    if (
        run[0] in ("und", "oder")
        and len(run) > 1
        and (run[1] in ("zwar", "damit") or run[1] in OBLIQUE or run[1] in GOVERNING)
    ):
        return run[1 + (run[1] in ("zwar", "damit")) :] or run
    return run


def misfit_of(found: Subjects, clause: Clause) -> str:
    """Return the subject that has another number than the verb, "" for none."""
    if found.may_be_one and found.may_be_many and not found.only:
        return ""
    verb, is_main = clause.form, clause.verb < len(clause.words) - 1
    if verb_number(verb) == "plural":
        subject = _only_one(found, verb) or _one(found, clause, is_main=is_main)
        is_open = is_main and subject and not is_closed(clause, "plural", is_certain=bool(found.only))
        return "" if is_open else subject
    if found.only == "wir" and not found.is_joined:
        return found.only
    if found.may_be_one or not found.many:
        return ""
    if found.is_measured and verb in OF_MEASURES:
        return ""
    if found.may_be_dative and may_be_impersonal(verb, clause.words, COPULAS):
        return ""
    return found.many if not is_main or is_closed(clause, "singular", is_certain=False) else ""


def _one(found: Subjects, clause: Clause, *, is_main: bool) -> str:
    """Return the subject in the singular where there is none in the plural; „es“ for a passive that has no subject at all."""
    verb = clause.form
    if found.may_be_many or (found.is_measured and (verb not in NOT_COUNTING or found.is_joined)):
        return ""
    is_without = is_main and not found.may_be_one and not found.is_measured
    return "es" if is_without and clause.run.right in ENDS and lacks_subject(verb, clause.words) else found.one


def _only_one(found: Subjects, verb: str) -> str:
    """Return the pronoun or masculine that is the subject whatever else there is."""
    if found.only in PRONOUNS:
        return found.only
    is_subject = found.only not in ("wir", "er wir") and not found.is_joined and verb not in COPULAS
    return found.only if is_subject else ""
