"""A fix mends and causes nothing new: slips planted into good sentences, found, mended, looked at again."""

import re
from collections.abc import Callable

from hypothesis import assume, given, settings
from hypothesis import strategies as st

import qa
from qa.documents import Finding, Severity
from qa.fixes import apply, choose

GOOD = (
    "Die Verhandlungen in Genf dauerten am Freitag bis in die Nacht, wie das Außenministerium mitteilte.",
    "„Wir geben die Stadt nicht auf“, sagte der Bürgermeister – und blieb mit seinen Leuten im Rathaus.",
    "Nach Angaben der Behörden verließen 12.400 Menschen die Region, 3,5 Prozent mehr als im März.",
    "Der US-Botschafter und der EU-Vertreter besuchten am Montag ein Krankenhaus im Osten des Landes.",
    "In der Nacht wurde ein Lagerhaus getroffen; die Feuerwehr löschte den Brand erst gegen 15:30 Uhr.",
    "Der Haushalt wächst um 12 % auf 40 Milliarden Hrywnja, während die Einnahmen weiter sinken.",
    "Sie schrieb, dass die Züge wieder fahren (auch nach Lwiw), obwohl der Strom oft ausfällt.",
)
# What goes wrong, where it can, and how it looks afterwards.
SLIPS: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (r"(?<=\w) (?=\w)", lambda _m: "  "),
    (r"(?<=[a-zäöüß])[,.;](?= |$)", lambda m: " " + m[0]),
    (r"(?<=[a-zäöüß]), (?=[a-zäöüß])", lambda _m: ","),
    (r"(?<=[a-zäöüß]{4}) (?=[A-ZÄÖÜ][a-zäöüß])", lambda _m: ""),
    (r"\b(?:der|die|das|in|im|am) (?=[a-zäöüß]{5})", lambda m: m[0].rstrip()),
    (r"\b[a-zäöüß]{4,}\b", lambda m: f"{m[0]} {m[0]}"),
    (r"[“]", lambda _m: '"'),
    (r"[„]", lambda _m: "“"),
    (r" – ", lambda _m: "– "),
    (r"(?<=[A-Z]{2})-(?=[A-Z])", lambda _m: "- "),
    (r"(?<=\d)[.](?=\d{3})", lambda _m: ","),
    (r"(?<=\d),(?=\d)", lambda _m: "."),
    (r"(?<=\d) %", lambda _m: "%"),
    (r"(?<=[a-zäöüß])a(?=[a-zäöüß])", lambda _m: "а"),
    (r"ü", lambda _m: "Ã¼"),
    (r"ä", lambda _m: "ae"),
    (r", (?=dass|obwohl)", lambda _m: " "),
    (r"(?<=[a-zäöüß]{4})(\w)(\w)(?=\b)", lambda m: m[2] + m[1]),
    (r"(?<=[a-zäöüß]{2}) (?=[A-ZÄÖÜa-zäöüß]{3})", lambda _m: "\u200b"),
    (r"(?<=[a-zäöüß]{2}) (?=[a-zäöüß]{2})", lambda _m: "\u00a0 "),
    (r"(?<=[a-zäöüß]), (?=[a-zäöüß])", lambda _m: ",,"),
    (r"(?<=[a-zäöüß]), (?=[a-zäöüß])", lambda _m: " , "),
    (r"(?<=[a-zäöüß]), (?=[a-zäöüß])", lambda _m: " ,, "),
    (r"(?<=[a-zäöüß])\.(?=$)", lambda _m: " . ."),
    (r" \((?=\w)", lambda _m: "( "),
    (r"(?<=\w)\)(?=,)", lambda _m: " )"),
    (r"(?<=\d):(?=\d\d Uhr)", lambda _m: " : "),
    (r" – ", lambda _m: " -- "),
    (r"(?<=[A-Z]{2})-(?=[A-Z])", lambda _m: "--"),
    (r"(?<=[A-Z]{2})-(?=[A-Z])", lambda _m: "—"),
    (r"[“]", lambda _m: "”"),
)


def plant(sentence: str, slip: int, place: int) -> str:
    """Return the sentence with one slip at one of the places where it can be made; itself when there is none."""
    pattern, spoilt = SLIPS[slip]
    places = list(re.finditer(pattern, sentence))
    if not places:
        return sentence
    match = places[place % len(places)]
    return sentence[: match.start()] + spoilt(match) + sentence[match.end() :]


def _loud(text: str) -> list[Finding]:
    return [finding for finding in qa.check(text) if finding.severity is not Severity.NOTE]


def test_the_good_sentences_are_silent() -> None:
    assert [finding for sentence in GOOD for finding in _loud(sentence)] == []


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(GOOD), st.integers(0, len(SLIPS) - 1), st.integers(0, 30), st.booleans())
def test_a_fix_causes_nothing_new_and_needs_no_second(sentence: str, slip: int, place: int, unsafe: bool) -> None:
    flawed = plant(sentence, slip, place)
    assume(flawed != sentence)
    before = _loud(flawed)
    chosen = choose(before, unsafe=unsafe)
    assume(chosen)
    fixed = apply(flawed, chosen)
    after = _loud(fixed)
    known = {(finding.rule, finding.span.of(flawed)) for finding in before}
    assert [found for f in after if (found := (f.rule, f.span.of(fixed))) not in known] == []
    assert apply(fixed, choose(after, unsafe=unsafe)) == fixed


def test_what_may_join_two_capitals_is_left_to_the_reader() -> None:
    """Basketball - Bundesliga: a dash or a hyphen, so that no edit of the hyphen is safe."""
    found = [finding for finding in qa.check("Die Basketball - Bundesliga pausiert.") if finding.rule == "dash"]
    assert found and not any(edit.safe for finding in found for edit in finding.edits)
