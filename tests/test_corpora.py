"""The corpora that ship are what their README says, and the program keeps its promises on them."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.bench.beads import read_bitext
from qa.bench.corpus import articles
from qa.config import Config
from qa.documents import Document, Finding
from qa.fixes import apply, choose
from qa.pipeline import article_of, check_file, findings_of
from qa.readers import from_text, read
from qa.rules import RULES

FOLDERS = articles()


def the(folder: Path, pattern: str) -> Path:
    return next(folder.glob(pattern))


def test_there_are_six_articles_three_of_each_direction() -> None:
    assert len(FOLDERS) == 6
    assert sum(bool(list(folder.glob("source.uk.*"))) for folder in FOLDERS) == 3


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_labels_stand_where_they_say_and_lead_back_to_the_clean_text(folder: Path) -> None:
    flawed = the(folder, "flawed.de.*").read_bytes().decode()
    rows = [json.loads(line) for line in (folder / "errors.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {row["rule"] for row in rows} <= set(RULES)
    for row in sorted(rows, key=lambda row: -row["start"]):
        assert flawed[row["start"] : row["end"]] == row["text"]
        flawed = flawed[: row["start"]] + row["right"] + flawed[row["end"] :]
    assert flawed == the(folder, "clean.de.*").read_bytes().decode()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_gold_beads_cover_both_articles(folder: Path) -> None:
    left, right, beads = read_bitext(folder / "alignment.tsv")
    for segments, path in ((left, the(folder, "source.*")), (right, the(folder, "clean.de.*"))):
        assert "".join("".join(segments).split()) == "".join(read(path).text.split())
    assert sum(len(source) for source, _ in beads) == len(left)
    assert sum(len(target) for _, target in beads) == len(right)


PARTS = [
    (german, source, the(folder, "source.*").name.split(".")[1])
    for folder in FOLDERS
    for german, source in zip(
        the(folder, "flawed.de.*").read_text(encoding="utf-8").split("\n\n"),
        the(folder, "source.*").read_text(encoding="utf-8").split("\n\n"),
        strict=False,
    )
]
JUNK = st.sampled_from(
    [*"„“”\"«»‚‘'’–—-.,;:!?()[]*_`<>&#|~\\ \n\t\u00a0\u202f\u00ad\u200b\u0301\u03280123456789½%€$°²İ٣", "-5 bis -7", "−12 %",
     "0", "1/2", "&amp;", "<br>", "<p>", "</div>", "<!-- ", " -->", "**", "1.000", "31.12.", "20:30 Uhr", "1990er"]
)  # fmt: skip
SLIPS = st.lists(st.tuples(st.integers(0, 3_000), st.integers(0, 3), JUNK), max_size=12)


def _damaged(text: str, slips: list[tuple[int, int, str]]) -> str:
    """Return a text with junk written over some of its letters, or put between them."""
    for place, width, junk in slips:
        at = place % (len(text) + 1)
        text = text[:at] + junk + text[at + width :]
    return text


@settings(max_examples=60)
@given(st.sampled_from(PARTS), SLIPS, SLIPS, st.sampled_from(["markdown", "html", "text"]))
def test_however_damaged_a_paragraph_is_checked_and_its_fixes_come_to_an_end(
    part: tuple[str, str, str], slips: list[tuple[int, int, str]], more: list[tuple[int, int, str]], form: str
) -> None:
    german, source = _damaged(part[0], slips), from_text(_damaged(part[1], more), part[2], format="markdown")
    seen = [german]
    while chosen := choose(_found(seen[-1], source, form)):
        after = apply(seen[-1], chosen)
        assert after not in seen, "two edits undo each other"
        seen.append(after)
    assert len(seen) < 10


def _found(german: str, source: Document, form: str) -> list[Finding]:
    """Return the findings of a text after a look at their places."""
    found = findings_of(article_of(from_text(german, "de", format=form), source, Config()), Config())
    places = [place for finding in found for place in (finding.span, *(edit.span for edit in finding.edits))]
    assert all(place.end <= len(german) for place in places)
    return found


def _said(finding: Finding, text: str) -> tuple[str, str]:
    """Return the rule and how its place begins: a long place may hold a word that was mended."""
    return finding.rule, finding.span.of(text)[:20]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_safe_fixes_are_idempotent_and_cause_nothing_new(folder: Path) -> None:
    """What is said after the fix was said before it, at the same words; a second fix changes nothing."""
    path, source = the(folder, "flawed.de.*"), the(folder, "source.*")
    before = check_file(path, source)
    chosen = choose(before.findings)
    assert chosen
    fixed = apply(before.target.raw, chosen)
    copy = from_text(fixed, "de", format=before.target.format)
    known = {_said(f, before.target.raw) for f in before.findings}
    again = findings_of(article_of(copy, before.source, Config()), Config())
    assert [said for f in again if (said := _said(f, fixed)) not in known] == []
    assert apply(fixed, choose(again)) == fixed
