"""Verbs that lack their particle: wies die Vorwürfe (zurück), nahm an der Sitzung (teil); what each needs is a table."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from qa.grammar.clause_phrases import Chunk
from qa.grammar.verb_clause import ADVERBS, SUBJECTS, Clause, clause_of, is_speaker
from qa.languages.lazy_pattern import lazily
from qa.languages.table_rows import table_rows
from qa.languages.wordlist import words

TABLE = Path(__file__).with_name("lost_particles.tsv")
CONTRACTED = {"am": "an", "im": "in", "ins": "in", "vom": "von"}
TIME_OR_PLACE = words("in im am an bei beim nach wegen gegen mit trotz während zwischen vor seit auf")
ACCUSATIVE = words("die das den einen eine ein ihre ihren seine seinen diese diesen dieses jede jeden")
POINTERS = words("das dies")
QUOTES = tuple('“«»"”')
REPORTED = words("am im als laut nach gegenüber")
PLACES = words("am im bei beim gegen nach seit")
CHANGES = words("um im am gegenüber laut seit in bei")
INFINITIVE = lazily(
    r"\s(?!um\b|ohne\b|statt\b|anstatt\b)(?:[^,.;:!?\n]*\s)?(?:zu [a-zäöüß]+n|[a-zäöüß]{2,}zu[a-zäöüß]{3,}n)(?=[,.;:!?\n]|$)"
)
DASS = lazily(
    r",\s(?:dass|ob)\b|:\s[„»\"]|,\s(?:er|sie|es|man)\s(?:\w*[^\Wt]e|seien|hätten?|würden?)\b"
    r"|,\s(?:der|die|das|eine?)\s(?:[a-zäöüß]+\s)?[A-ZÄÖÜ]\w+\s(?:habe|sei|seien|werde|wolle|könne|müsse|solle|hätten?|würden?)\b"
)
COMPOUND = 6  # letters of a noun that compounds may end in


class Lost(NamedTuple):
    """A row of the table: the kind of company, its words, and the particle."""

    kind: str
    company: frozenset[str]
    particle: str

    def has(self, noun: str) -> bool:
        """True for a noun of the row, or a compound that ends in one."""
        return noun in self.company or noun.lower().endswith(_ends(self.company))

    @property
    def is_before_clause(self) -> bool:
        """True where the particle must stand before the clause that follows."""
        return self.kind in ("dass", "zu")


def lost(verb: str, opening: str, before: str, behind: str, rest: str) -> Lost | None:
    """Return what a verb lacks between these two parts of its clause.

    >>> [bool(lost("wies", "", "Der Minister", behind, ".")) for behind in (" die Vorwürfe als haltlos", " ihm den Weg")]
    [True, False]
    """
    clause = clause_of(opening, before, behind, rest)
    return next((row for row in table().get(verb, ()) if KINDS.get(row.kind, _has_preposition)(clause, row)), None)


@cache
def _ends(company: frozenset[str]) -> tuple[str, ...]:
    return tuple(noun.lower() for noun in company if len(noun) >= COMPOUND)


def _has_object(clause: Clause, row: Lost) -> bool:
    if any(_is_object(chunk, clause, row) for chunk in clause.behind):
        return True
    if not clause.before or not _is_object(clause.before[0], clause, row):
        return False
    first, *others = clause.before
    has_subject = any(is_speaker(chunk) or chunk.head in SUBJECTS for chunk in clause.behind)
    is_alone = all(chunk.kind == "noun" and chunk.is_dative for chunk in others)
    return is_alone and (first.determiner in ("den", "einen") or has_subject)


def _is_object(chunk: Chunk, clause: Clause, row: Lost) -> bool:
    if chunk.kind == "pronoun":  # wies das (zurück), but lehnte das an die Wand
        is_placed = any(c.kind == "governed" and c.preposition not in REPORTED for c in clause.behind)
        return chunk.head in row.company and not is_placed
    return chunk.may_be_object and row.has(chunk.head)


def _has_bare_object(clause: Clause, row: Lost) -> bool:
    return any(c.may_be_object and row.has(c.head) and c.determiner in ("", "-") for c in clause.behind)


def _has_dative(clause: Clause, row: Lost) -> bool:
    return any(chunk.is_dative and row.has(chunk.head) for chunk in clause.behind) and clause.is_plain


def _is_alone(clause: Clause, row: Lost) -> bool:
    """True where a noun of the row is the subject, and the only noun: Die Wahl findet am Montag."""
    nouns = clause.nouns
    if len(nouns) != 1 or not row.has(nouns[0].head) or clause.pronouns or not clause.before or not clause.behind:
        return False
    governed = [chunk for chunk in clause.behind if chunk.kind == "governed"]
    is_in_place = all(c.preposition in TIME_OR_PLACE and c.determiner not in ACCUSATIVE for c in governed)
    may_be_subject = not re.fullmatch(r"den|\w+e[nms]", nouns[0].determiner)
    return is_in_place and may_be_subject and clause.is_plain


def _is_said(clause: Clause, row: Lost) -> bool:
    """True for „…, teilte die Behörde am Montag.“, „…“, fügte sie, and „Das teilte der Sprecher am Montag.“"""
    if clause.before:
        is_behind_speech = clause.before[0].head.lower() in POINTERS and len(clause.before) == 1
        is_behind_speech = is_behind_speech and (clause.is_timed or clause.rest.startswith(","))
    else:
        is_behind_speech = clause.opening[-1:] == "," and (
            clause.opening[-2:-1] in QUOTES or not clause.pronouns & {"sie", "ihr"}
        )
    return is_behind_speech and clause._replace(before=[]).has_only_subject


def _is_quoted(clause: Clause, row: Lost) -> bool:
    return clause.opening[-2:-1] in QUOTES and _is_said(clause, row)


def _has_dass(clause: Clause, row: Lost) -> bool:
    if not DASS.match(clause.rest):
        return False
    if row.company == {"-"}:
        if not clause.behind and (not clause.before or clause.is_subordinate):
            return not clause.before and clause.opening != ""
        return clause.has_only_subject
    last = clause.behind[-1].head if clause.behind else ""
    return last in row.company and ("sich" not in row.company or "sich" in clause.pronouns)


def _has_infinitive(clause: Clause, row: Lost) -> bool:
    if not clause.rest.startswith(",") or not INFINITIVE.match(clause.rest, 1):
        return False
    if row.company == {"es"}:
        return clause.is_plain and any(chunk.head == "es" for chunk in clause.behind)
    return clause.has_only_subject and not clause.is_subordinate


def _is_last(clause: Clause, row: Lost) -> bool:
    """True where only a time or a place stands beside the object: setzte am Abend Tränengas."""
    if "sich" in clause.pronouns or not clause.is_plain:
        return False
    has_object = any(chunk.may_be_object and row.has(chunk.head) for chunk in clause.behind)
    governed = [chunk for chunk in (*clause.before, *clause.behind) if chunk.kind == "governed"]
    return has_object and all(chunk.preposition in PLACES for chunk in governed)


def _is_change(clause: Clause, row: Lost) -> bool:
    """True for „Die Zahl nahm um sechs Prozent.“"""
    governed = [chunk for chunk in clause.behind if chunk.kind == "governed"]
    has_change = any(chunk.preposition == "um" and chunk.head.startswith("Prozent") for chunk in governed)
    if not has_change or len(clause.nouns) != 1 or clause.pronouns:
        return False
    return all(chunk.preposition in CHANGES and chunk.determiner not in ACCUSATIVE for chunk in governed) and not any(
        chunk.kind == "adverb" and chunk.head not in ADVERBS for chunk in clause.behind
    )


def _has_preposition(clause: Clause, row: Lost) -> bool:
    """True for nahm an der Sitzung, sprach sich für die Reform: the preposition with its noun, a subject, and no object."""
    reflexive, _, preposition = row.kind.rpartition(" ")
    if (
        ("sich" in clause.pronouns) != bool(reflexive)
        or not clause.is_plain
        or not clause.behind
        or clause.is_subordinate
    ):
        return False
    pronouns = clause.pronouns - {"sich"}
    if not pronouns <= SUBJECTS | POINTERS or len(clause.nouns) + len(pronouns) != 1:
        return False
    return any(
        chunk.kind == "governed"
        and CONTRACTED.get(chunk.preposition, chunk.preposition) == preposition
        and ("*" in row.company or row.has(chunk.head))
        for chunk in (*clause.before, *clause.behind)
    )


KINDS: dict[str, Callable[[Clause, Lost], bool]] = {
    "object": _has_object,
    "bare": _has_bare_object,
    "dative": _has_dative,
    "alone": _is_alone,
    "speech": _is_said,
    "quote": _is_quoted,
    "dass": _has_dass,
    "zu": _has_infinitive,
    "last": _is_last,
    "percent": _is_change,
}


@cache
def table() -> dict[str, list[Lost]]:
    """Return the rows by verb form."""
    rows: dict[str, list[Lost]] = {}
    for forms, kind, company, particle, _witness in table_rows(TABLE):
        for form in forms.split():
            rows.setdefault(form, []).append(Lost(kind, words(company), particle))
    return rows
