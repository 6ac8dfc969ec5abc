"""A verb whose clause has no subject of its number: Am Montag wurden das Vorhaben verschoben; weil er das Buch gelesen haben.

All that might be a subject is looked at; where one word of the clause may be one in the number of the verb, this is silent. Only
er, ich, man, wir and a masculine (der Minister) are subjects whatever else there is.
"""

from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.adjectives import PARTICIPLE, is_adjective
from qa.grammar.clause_runs import Run, runs_of
from qa.grammar.cut_clauses import cut_clause
from qa.grammar.finite_runs import (
    CONJUNCTIONS,
    JOINTS,
    MODALS,
    OPENERS,
    RELATIVES,
    VERBS,
    has_verb,
    joint_of,
    regular_verb,
    verb_of,
)
from qa.grammar.late_verbs import SUBORDINATING, at_end, subjects_of
from qa.grammar.subject_misfit import Clause, is_closed, misfit_of
from qa.grammar.subject_numbers import subjects
from qa.grammar.subject_words import EITHER, GOVERNING, ONE, PRONOUNS, is_number
from qa.languages.noun_case import readings
from qa.languages.verb_number import is_infinitive, verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_name

AUXILIARIES = words("haben werden können müssen sollen wollen dürfen")
PLAIN = words("er es man ich sie wer was ein jemand niemand etwas nichts du Du irgendjemand irgendwer irgendetwas")
GOVERNING_INFINITIVES = MODALS | words("lässt ließ lasse lassen ließen")
PLAIN_ONES = words("Der Das Er Sie Es Ein Man Ich Wer Was Dies")
PASSIVE = words("wurde wird werde")
ASKED = words("dass ob wie wer was wo wann warum weil wenn")
COORDINATING = words("denn doch aber")
SPEAKING = words(
    "sagten erklärten betonten berichteten teilten meinten erzählten schrieben ergänzten sagen erklären betonen berichten fügten"
    " warnen meinen schreiben berichten melden mahnen mahnten meinten urteilten klagen klagten entgegneten erwiderten"
    " empörten empören gestanden gestehen versichern behaupten kritisieren beklagen bemängelten bestätigen verkünden verkündeten"
    " räumten gaben warnten kritisierten beklagten behaupteten versicherten bestätigten meldeten fragten erinnerten"
)
PLURALS = ("s", "er", "en", "innen", "ler")
BEHIND_SINCE = words("dem den einem einer dahin heute gestern zum zur ins in vielen wenigen mehr fast über jeher")
UNTIL = words("zum zur in im nach an auf ins Anfang Mitte Ende")  # behind „bis“, which is no conjunction then
HEADS = ("", ".", "!", "?", ":", ";", "\n")
CONTENT_CLAUSES = words("Dass Ob Wie Wer Was Wo")  # that may be the subject themselves
FIRST_CLAUSES = words(
    "Weil Wenn Als Nachdem Obwohl Während Bevor Falls Da Seit Seitdem Sobald Solange Bis Sofern Damit"
)


def clause_numbers(text: str) -> Iterator[tuple[Span, str]]:
    """Yield verbs and what must be their subject.

    >>> text = "Am Montag wurden das Vorhaben verschoben."
    >>> [(span.of(text), subject) for span, subject in clause_numbers(text)]
    [('wurden', 'das Vorhaben')]
    """
    runs = runs_of(text)
    for place, run in enumerate(runs):
        found = _before_conjunction(run.words)
        subject = cut_clause(runs, place)
        if subject:
            yield run.span(text, 0 if verb_number(found[0]) else len(found) - 1), subject
            continue
        verb = verb_of(found) if len(found) > 1 else -1
        if verb < 0:
            continue
        if JOINTS.isdisjoint(found):
            clauses = [] if _is_plain(found, verb) else [(Clause(runs, place, found, verb, found[verb]), verb)]
        else:
            clauses = list(_joined(runs, place, verb))
        for clause, at in clauses:
            subject = _misfit(clause)
            if subject:
                yield run.span(text, at), subject
                break


def _before_conjunction(run: list[str]) -> list[str]:
    """Return the words up to an „und“ that another clause follows: welche Folgen das hat | und wer sie trägt."""
    if "und" in run:
        joint = run.index("und")
        if joint > 1 and run[joint + 1 : joint + 2] and run[joint + 1] in ASKED:
            return run[:joint]
    return run


def _is_plain(run: list[str], verb: int) -> bool:
    """True where one look tells that the verb has its subject: Er | kam; am Montag | kam sie; Wir | kamen."""
    if "wir" in run:
        return False
    if verb_number(run[verb]) == "singular":
        is_yours = run[verb].endswith("t") and run[verb + 1 : verb + 2] == ["ihr"]  # Kinder braucht | ihr
        return is_yours or run[0] in PLAIN_ONES or not PLAIN.isdisjoint(run)
    return ("sie" in run or run[0] == "Wir") and PRONOUNS.isdisjoint(run)


def _joined(runs: tuple[Run, ...], place: int, verb: int) -> Iterator[tuple[Clause, int]]:
    """Yield the clause of a verb and its place; where two verbs share a subject (kam und | ging), one clause for each."""
    run = _before_conjunction(runs[place].words)
    joint = joint_of(run, verb)
    if joint:
        yield Clause(runs, place, run[:joint], verb, run[verb]), verb
        second = run[joint + 1] if joint > verb + 1 else ""
        is_governed = run[verb] in GOVERNING_INFINITIVES and is_infinitive(second)  # kann … bearbeiten und | löschen
        if not is_governed and verb_number(second) not in ("", verb_number(run[verb])):
            yield Clause(runs, place, run[:joint], verb, second), joint + 1
    elif verb > 1 and run[verb - 1] in JOINTS:
        first = regular_verb(run[: verb - 1])
        if first >= 0 and verb_number(run[first]) != verb_number(run[verb]):
            yield Clause(runs, place, run[: verb - 1], first, run[verb]), verb
    else:
        yield Clause(runs, place, run, verb, run[verb]), verb


def _misfit(clause: Clause) -> str:
    """Return the subject that has another number than the verb, "" for none."""
    found, verb = clause.words, clause.verb
    first, is_infinite = found[0].lower(), is_infinitive(clause.form)
    is_main = clause.run.left[-1:] in HEADS and first not in SUBORDINATING | OPENERS and clause.run.right == ","
    if (
        verb == len(found) - 1 and verb and not (is_main and not is_infinite)
    ):  # Sprecher Iwan Bondar | versicherten, dass
        is_until = first == "bis" and (found[1] in UNTIL or found[1][0].isdigit())  # bis zum Mai das Amt | informieren
        is_open = (first not in CONJUNCTIONS or is_until) and clause.form not in AUXILIARIES
        return "" if is_infinite and (is_open or first == "als" or _awaits_modal(clause)) else at_end(clause)
    if first in OPENERS and first not in RELATIVES and not _is_adverbial(found, verb):
        return ""
    if first in JOINTS and first not in COORDINATING:
        if verb == 1 or not verb or _is_second(clause):
            return ""
        found, verb = found[1:], verb - 1
    before, behind = found[:verb], found[verb + 1 :]
    if not verb and _goes_on(clause):
        return ""
    if verb == 1 and is_infinite and _is_title(clause, before[0], behind):
        return ""
    if not verb and clause.form in SPEAKING:
        return _speaker(clause, behind)
    if not _is_main(clause, first, before, behind):
        return ""
    subject = misfit_of(subjects_of(clause, before, behind), clause) or _first_of_two(clause, before, behind)
    return subject if subject and not _has_infinitive(before) else ""


def _goes_on(clause: Clause) -> bool:
    """True for „kommen die Nachbarn zusammen, | machen ein Feuer“: the subject of the verb before is its subject, too."""
    before = clause.runs[clause.place - 1].words if clause.place and clause.run.left == "," else []
    verb = verb_of(before) if before else -1
    is_main = verb >= 0 and (verb == 1 or before[0] not in FIRST_CLAUSES)
    return is_main and verb_number(before[verb]) == verb_number(clause.form)


def _is_second(clause: Clause) -> bool:
    """True for „Der Dom, 1978 geweiht, | und das Rathaus bilden“: what opens the sentence, without a verb, is a subject, too."""
    head = clause.runs[clause.place - 2] if clause.place > 1 and clause.run.left == "," else None
    return head is not None and head.begins_sentence and head.right == "," and verb_of(head.words) < 0


def _is_title(clause: Clause, noun: str, behind: list[str]) -> bool:
    """True for „Reich | werden in China“, „Wohnung | verkaufen leicht gemacht“, whose verb may be an infinitive."""
    if not clause.run.begins_sentence or is_name(noun) or noun.lower() in ONE or PARTICIPLE.fullmatch(noun.lower()):
        return False
    if clause.form in AUXILIARIES:
        return not behind or not (PARTICIPLE.fullmatch(behind[-1]) or is_infinitive(behind[-1]))
    is_governed = behind[:1] != ["vor"] or behind[1:2] != ["allem"]  # Darunter | leiden vor allem der Handel
    return not behind or (behind[0] in GOVERNING and is_governed) or behind[-1] == "gemacht"


def _awaits_modal(clause: Clause) -> bool:
    """True for „dass es gehoben werden, | aber nicht fahren kann“, where one verb governs both infinitives."""
    following = clause.runs[clause.place + 1].words if clause.place + 1 < len(clause.runs) else [""]
    is_joined = clause.run.right == "," and following[0] in ("aber", "sondern", "und", "oder", "nicht", "doch")
    return is_joined and following[-1] in GOVERNING_INFINITIVES


def _first_of_two(clause: Clause, before: list[str], behind: list[str]) -> str:
    """Return a plural that follows a singular verb, and „und“ it: Dort steht | 20 Häuser und ein Klub.

    Of a passive the second, too, may tell: wurde ein Haus und | 20 Wagen zerstört.
    """
    if verb_number(clause.form) != "singular" or "und" not in behind or not before:
        return ""
    joint = behind.index("und")
    if joint + 1 == len(behind) or subjects(before, opens=clause.run.begins_sentence).may_be_many:
        return ""
    opens = clause.run.begins_sentence
    first, second = subjects(before, behind[:joint], opens=opens), subjects(behind[joint + 1 :])
    if second.one and not second.one.startswith(behind[joint + 1]):  # traf die Männer und ihre Familien | eine Granate
        return ""
    if first.one and not first.may_be_many and second.many and is_number(behind[joint + 1]):
        return second.many if clause.form in PASSIVE and PARTICIPLE.fullmatch(behind[-1]) else ""
    return misfit_of(first, clause) if second.may_be_one or second.may_be_many else ""


def _has_infinitive(before: list[str]) -> bool:
    """True for „Fenster putzen | macht Mühe“, where the infinitive is the subject."""
    last = before[-1] if before else ""
    is_described = before[-2:-1] and (before[-2] in ONE or before[-2] in EITHER)  # auf den übrigen
    if "zu" in before or (last.islower() and last.endswith(("en", "ern", "eln")) and not is_described):
        return True
    return any(word[0].islower() and word not in VERBS and is_infinitive(word) for word in before)


def _is_main(clause: Clause, first: str, before: list[str], behind: list[str]) -> bool:
    """True for a main clause: it begins a sentence, or follows a clause; the verb may only stand first behind a clause."""
    run, place = clause.run, clause.place
    previous = clause.runs[place - 1] if place else None
    if not before:
        is_behind = run.left == "," and previous is not None and previous.begins_sentence and bool(behind)
        first_clause = previous.words if previous and is_behind else [""]
        if first_clause[0] in ("Und", "Doch", "Aber", "Denn"):
            first_clause = [first_clause[1].capitalize(), *first_clause[2:]] if len(first_clause) > 2 else [""]
        opens = FIRST_CLAUSES if verb_number(clause.form) == "singular" else FIRST_CLAUSES | CONTENT_CLAUSES
        return first_clause[0] in opens and first_clause[-1][0].islower()
    if before[-1] in JOINTS:
        return False
    if run.begins_sentence:
        return True
    return run.left in (",", "–") and (first in COORDINATING or (previous is not None and has_verb(previous.words)))


def _is_adverbial(found: list[str], verb: int) -> bool:
    """True for seit dem 1. Mai, bis 2030, um zehn Uhr, so | kann: no clause begins so."""
    first, second = found[0].lower(), found[1] if len(found) > 1 else ""
    if first == "als" and verb == 2 and len(found) > verb + 1:  # Als gefährlich | gilt
        return second[0].isupper() or is_adjective(second)
    if first in ("so", "da", "damit", "als") and verb == 1:
        return True
    if first == "während":
        return second in ("des", "eines", "dieser", "seiner", "ihrer")
    return first == "um" or (first in ("bis", "seit") and (not second[:1].islower() or second in BEHIND_SINCE))


def _speaker(clause: Clause, behind: list[str]) -> str:
    """Return the one who speaks: „…“, sagten | Melnytschuk; …, sagten | er."""
    runs, place, left = clause.runs, clause.place, clause.run.left
    is_reported = (
        left == "," and place > 0 and runs[place - 1].words[0] not in OPENERS and has_verb(runs[place - 1].words)
    )
    if not behind or not (left.endswith(("“,", '",')) or is_reported):
        return ""
    found = subjects(behind)
    if found.only in PRONOUNS and not found.is_joined:
        return found.only
    if not is_closed(clause, "plural", is_certain=bool(found.one)):
        return ""
    if not found.may_be_many:
        return found.one
    name = behind[: next((index for index, word in enumerate(behind) if not word[0].isupper()), len(behind))]
    is_name = name and not any(readings(part) or part.endswith(PLURALS) for part in name)
    return " ".join(name) if is_name and not subjects(behind[len(name) :]).may_be_many else ""
