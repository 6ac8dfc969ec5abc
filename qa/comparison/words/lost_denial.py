"""A denial of the source that the German has lost: its words are there, but nothing denies them.

A translator who turned the sentence (не вразила – war schlecht) used other words; so a denial counts as lost where the German
has the denied word in a clause that denies nothing, or where it says most of the source's words and denies none.
"""

import re

from qa.comparison.words.denied_words import denied_objects, denied_words, kann, refusal, without_times
from qa.comparison.words.negation_traces import clause_at
from qa.comparison.words.rendered import WORD, is_listed, places_of
from qa.documents import Span
from qa.languages.morphology import readings
from qa.languages.negation import denials, denying_in, denying_words, exclusions, german_denials, source_denying_words

LITERAL, LITERAL_UNKNOWN = 0.4, 0.3  # share of the source's known words that the German says
WAITING = re.compile(r"(?:ge)?wart|schw[ei]+g")  # не хотіли чекати: „warten“ is what is denied
UNTIL = re.compile(r"(?i)\b(?:bis|bevor|ehe|wenn|falls|ob)\b")
INFINITIVE = re.compile(r"\bzu [a-zäöüß]+n\b|\b[a-zäöüß]+zu[a-zäöüß]+en\b")
WITH = re.compile(r"(?<!\bnur )\b(?:gegen|mit|samt|nebst|nach einer|nach einem)(?: [a-zäöüß]+e[nrms]?)? $")


def lost_denial(source: str, german: str, language: str) -> Span | None:
    """Return the first denial, exclusion or refusal of a source sentence that its German sentence has lost, or None.

    >>> source = "Міністр не підписав угоду."
    >>> lost_denial(source, "Der Minister unterzeichnete das Abkommen.", "uk").of(source)
    'не'
    >>> lost_denial(source, "Der Minister unterzeichnete das Abkommen nicht.", "uk") is None
    True
    """
    return (
        _with_for_without(source, german, language)
        or _unheard(source, german, language)
        or _unrefused(source, german, language)
    )


def _with_for_without(source: str, german: str, language: str) -> Span | None:
    """Return the без of the source whose noun the German joins to a „gegen“ or „mit“: gegen Entschädigung for без компенсації."""
    for place in () if denials(source, language, german) else exclusions(source, language, german):
        for word in denied_words(source, place)[:1]:
            if any(WITH.search(german, 0, at) for at in places_of(word, language, german)):
                return place
    return None


def _unheard(source: str, german: str, language: str) -> Span | None:
    """Return the first negation of the source that the German seems to have lost, or None."""
    denied = denials(source, language, german)
    without = exclusions(source, language, german)
    if not denied and not without:
        return None
    negators, verbs, near = german_denials(german), denying_words(german), denying_words(german, near=True)
    # As many denying verbs as the source has render those, and no negation: не остановлен is not „gestoppt“.
    theirs = [
        word for word in source_denying_words(source, language) if not any(word.overlaps(span) for span in denied)
    ]
    clear = negators + verbs if len(verbs) > len(theirs) else negators
    if len(denied) + len(without) <= len(clear):
        return None
    for denial in sorted([*denied, *without]):
        words = without_times(denied_words(source, denial), language)[: 1 if denial in without else None]
        said = {place for word in words for place in places_of(word, language, german)}
        near = [span for span in near if span.start not in said or not WAITING.match(german, span.start)]
        if words and source_denying_words(words[0], language):  # не отказался: hielt daran fest
            is_lost = bool(verbs) and not near and clear is negators
        else:
            is_lost = _is_asserted(words, language, german, clear + near)
            if not (is_lost or clear or verbs or UNTIL.search(german)):
                objects = denied_objects(source, denial, language)
                is_lost = _is_asserted(objects, language, german, near) or bool(
                    not near and kann(source, denial, german)
                )
        if is_lost:
            return denial
    if denied and not (negators or verbs or near) and _is_literal(source, german, language, denied[0]):
        return denied[0]
    return None


def _unrefused(source: str, german: str, language: str) -> Span | None:
    """Return what somebody refused in the source and simply does in the German, which denies nothing: wollte kritisieren."""
    refused = refusal(source)
    if refused is None or denying_in(german) or not _is_asserted(refused.of(source).split()[-1:], language, german, []):
        return None
    return refused


def _is_literal(source: str, german: str, language: str, denial: Span) -> bool:
    """True when the German says enough of the source's words that a lost negation is likelier than a free rendering."""
    if source_denying_words(source, language):
        return False
    known = [word for word in WORD.findall(source) if len(word) > 3 and is_listed(word, language)]
    said = sum(bool(places_of(word, language, german)) for word in known)
    denied = [word for word in denied_words(source, denial) if len(word) > 3][:1]
    if denied and is_listed(denied[0], language):  # other words were chosen for it: не продал – hat er behalten
        return False
    return said >= (LITERAL_UNKNOWN if denied else LITERAL) * max(len(known), 1)


def _is_asserted(words: list[str], language: str, german: str, denying: list[Span]) -> bool:
    """True when the German has one of the denied words, in a clause that denies nothing.

    A translator who turned the sentence (не вразила – war schlecht) used other words, and nothing is reported.
    """
    for word in words:
        if any("NPRO" in reading.grammemes for reading in readings(word, language)[:1]):  # цього: „es“ says nothing
            continue
        # Denied nouns stand in the genitive, which may lose its likeness to the dictionary form: жінок, жінка; дітей, дитина.
        lemmas = (reading.lemma for reading in readings(word, language)[:1] if "NOUN" in reading.grammemes)
        places = {place for form in (word, *lemmas) for place in places_of(form, language, german)}
        denied = [any(span.overlaps(_with_matrix(german, clause_at(german, at))) for span in denying) for at in places]
        if denied:  # the first word that is said decides: просить не пити воду – rät davon ab, Wasser zu trinken
            return not all(denied)
    return False


def _with_matrix(german: str, clause: Span) -> Span:
    """Return the clause, an infinitive with „zu“ together with the clause that governs it: rät davon ab, es zu trinken."""
    if clause.start < len(", ") or not INFINITIVE.search(german, clause.start, clause.end):
        return clause
    return Span(clause_at(german, clause.start - len(", ")).start, clause.end)
