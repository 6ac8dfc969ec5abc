"""Whose given name it is, as the case of the surname tells: (театр) Леся Курбаса is that of a Лесь, and of no Леся."""

from dataclasses import replace

from qa.languages.morphology import readings
from qa.names.given_names import is_given_name
from qa.names.judge import judge
from qa.names.judgement import wanted
from qa.names.lemmas import lemma
from qa.names.parts import Part
from qa.names.records import Verdict

FULL_NAME = 2  # words


def as_the_case_tells(taken: list[Part], words: tuple[str, ...], language: str, house: str) -> list[Part]:
    """Return the parts, the given name a near miss where it is the other person's: Lesja for Леся Курбаса, who is Les."""
    given = _told(words, language)
    return [_judged(part, given, language, house) if given and part.at == 0 else part for part in taken]


def _told(words: tuple[str, ...], language: str) -> str:
    """Return the nominative of a given name that looks like a nominative and is none; an empty string for others."""
    if len(words) != FULL_NAME or not (words[0].istitle() and is_given_name(words[0])):
        return ""
    known = [r.grammemes for r in readings(words[1], language) if r.is_known]
    if not known or any(marks & {"nomn", "femn", "Fixd"} for marks in known):  # Петрова is her nominative, too
        return ""
    given = lemma(" ".join(words), language).split()[0]
    is_his = any(r.nominative == given.lower() and "Name" in r.grammemes for r in readings(words[0], language))
    return given if is_his and given != words[0] else ""


def _judged(part: Part, given: str, language: str, house: str) -> Part:
    judged = judge(given, part.piece.text, language, house)
    if judged is None or judged.verdict is Verdict.NEAR_MISS or judged.base not in ("uk", "ru"):
        right = wanted(given, language, house, language)
        judged = replace(part.judged, system="ambiguous", verdict=Verdict.NEAR_MISS, preferred=right, cost=4)
    return replace(part, judged=judged)
