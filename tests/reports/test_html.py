"""The review page as a document: nothing of the article lost, findings in their place, nothing that could run."""

import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from lxml import html

from qa.documents import (
    Alignment,
    Bead,
    Checked,
    Document,
    Finding,
    NameRow,
    NumberRow,
    RuleInfo,
    Severity,
    Span,
)
from qa.messages import speak
from qa.pipeline import check_file
from qa.readers import from_text
from qa.reports.html import render
from qa.reports.page.pieces import Mark, cut
from qa.reports.page.places import in_text

SOURCE = "Обстріляно Харків.\n\nЗагинули 12 людей. Серед них дитина."
TARGET = "Charkow wurde beschossen .\n\nZwölf Menschen starben. Unter ihnen ein Kind."
HOSTILE = "</style></script><script>window.pwned = 1</script><img src=x onerror='window.pwned = 1'>\" '"


def at(text: str, document: Document | None = None) -> Span:
    """Return where a text first stands in the file, the German one unless another is given."""
    start = (document.raw if document else TARGET).index(text)
    return Span(start, start + len(text))


def finding(span: Span, severity: Severity = Severity.ERROR, rule: str = "name-base", **more: object) -> Finding:
    values: dict[str, object] = {"message": "“Charkow” is the Russian form of Харків", "mqm": "terminology/wrong-term"}
    return Finding(rule, severity, span, **(values | more))  # type: ignore[arg-type]


def article(*findings: Finding, target: str = TARGET, source: str | None = SOURCE) -> Checked:
    german = from_text(target, "de")
    if source is None:
        return Checked("artikel.de.txt", german, findings)
    beads = (Bead((0,), (0,), 0.9), Bead((1,), (1,), 0.3), Bead((2,), (), 0.8), Bead((), (2,), 0.8))
    return Checked("artikel.de.txt", german, findings, from_text(source, "uk"), Alignment(beads))


def page(*articles: Checked) -> html.HtmlElement:
    return html.document_fromstring(render(articles).encode())


def marked(tree: html.HtmlElement, number: int) -> str:
    """Return the words that a finding marks, over all its pieces."""
    marks = tree.xpath("//a[contains(@class, 'mark')]")
    return "".join(m.text_content() for m in marks if str(number) in m.get("data-findings").split())


def cells(tree: html.HtmlElement, table: str) -> list[list[str]]:
    """Return the body of a table as texts."""
    rows = tree.xpath(f"//section[@class='{table}']//tbody/tr")
    return [[" ".join(cell.text_content().split()) for cell in row] for row in rows]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    speak("en")
    yield
    speak("en")


@pytest.mark.parametrize("side", ["source", "target"])
def test_nothing_of_the_texts_is_lost(side: str) -> None:
    checked = article(finding(at("Charkow")), finding(at("Menschen starben. Unter")))
    shown = "".join(e.text_content() for e in page(checked).xpath(f"//div[@class='{side}']"))
    document = checked.source if side == "source" else checked.target
    assert document is not None
    assert shown.split() == document.text.split()


def test_a_finding_is_marked_on_its_words() -> None:
    tree = page(article(finding(at("Charkow")), finding(at(" ."), Severity.WARNING)))
    assert (marked(tree, 1), marked(tree, 2)) == ("Charkow", " .")
    assert "error" in tree.get_element_by_id("mark-1").get("class")
    assert "warning" in tree.get_element_by_id("mark-2").get("class")


def test_a_finding_over_two_sentences_is_marked_in_both() -> None:
    tree = page(article(finding(at("starben. Unter"))))
    assert marked(tree, 1) == "starben. Unter"
    assert len(tree.xpath("//a[@data-findings='1']")) == 2


def test_where_findings_overlap_both_are_named_the_narrower_first() -> None:
    tree = page(article(finding(at("Zwölf Menschen starben"), Severity.WARNING), finding(at("Menschen"))))
    both = tree.get_element_by_id("mark-2")
    assert (both.text_content(), both.get("data-findings")) == ("Menschen", "2 1")
    assert "error" in both.get("class")
    assert marked(tree, 1) == "Zwölf Menschen starben"


def test_two_findings_on_one_word_can_both_be_linked_to() -> None:
    tree = page(article(finding(at("Charkow")), finding(at("Charkow"), rule="name-consistency")))
    assert {tree.get_element_by_id(f"mark-{n}").tag for n in (1, 2)} == {"a", "span"}


@pytest.mark.parametrize("place", [0, 26, 27, len(TARGET)], ids=["begin", "sentence-end", "between", "end"])
def test_a_place_without_characters_is_marked_once(place: int) -> None:
    tree = page(article(finding(Span(place, place))))
    marks = tree.xpath("//a[@data-findings='1']")
    assert [m.text_content() for m in marks] == [""]
    assert "blank" in marks[0].get("class")


def test_findings_in_markup_stand_at_its_place() -> None:
    markdown = "# Lage in **Charkow**\n\nDie [Stadt](https://example.org/x) wurde beschossen.\n"
    german = from_text(markdown, "de", format="markdown")
    checked = Checked("artikel.de.md", german, (finding(at("Charkow", german)), finding(at("example", german))))
    tree = page(checked)
    assert (marked(tree, 1), marked(tree, 2)) == ("Charkow", "")
    assert "1:13" in tree.get_element_by_id("finding-1").text_content()


def test_a_missing_full_stop_is_marked_behind_its_paragraph() -> None:
    german = from_text("Lage in **Charkiw**\n\nDie Stadt schweigt.\n", "de", format="markdown")
    end = german.segments[0].span.end
    place = german.origin.to_file(Span(end, end), german.text)
    tree = page(Checked("artikel.de.md", german, (finding(place),)))
    assert [e.text_content().strip() for e in tree.xpath("//p[a]")] == ["Lage in Charkiw"]


@given(st.text(alphabet="aЖß \n*_[]()&;\u0301", max_size=60), st.data())
def test_from_the_file_and_back(raw: str, data: st.DataObject) -> None:
    document = from_text(f"Lage {raw} Ende", "de", format="markdown")
    start = data.draw(st.integers(0, max(0, len(document.text) - 1)))
    span = Span(start, min(len(document.text), start + data.draw(st.integers(1, 9))))
    assume(span.of(document.text).strip("\n") == span.of(document.text))  # those between blocks are in no file
    back = in_text(document.origin.to_file(span, document.text), document)
    assert back.contains(span)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 12)), max_size=6), st.integers(0, 15), st.integers(0, 15))
def test_cutting_neither_loses_nor_doubles_a_character(places: list[tuple[int, int]], begin: int, length: int) -> None:
    text = "Oblast Saporischschja und Charkiw, Ukraine."
    region = Span(begin, begin + length)
    marks = [Mark(n, Span(s, s + size), Severity.NOTE) for n, (s, size) in enumerate(places, start=1)]
    pieces = cut(text, region, marks)
    assert "".join(piece.text for piece in pieces) == region.of(text)
    for mark in marks:
        covered = sum(len(piece.text) for piece in pieces if mark in piece.marks)
        overlap = min(mark.span.end, region.end) - max(mark.span.start, region.start)
        assert covered == max(0, overlap)


def test_hostile_texts_stay_text() -> None:
    evil = finding(
        at("Charkow"), rule=HOSTILE, message=HOSTILE, mqm=HOSTILE, suggestions=(HOSTILE, "javascript:alert(1)")
    )
    checked = article(evil, target=f"Charkow {HOSTILE}.", source=None)
    row = NameRow(HOSTILE, Span(0, 1), HOSTILE, Span(0, 1), HOSTILE, HOSTILE)
    checked = replace(checked, path=HOSTILE, names=(row,), target=replace(checked.target, language=HOSTILE))
    rule = RuleInfo(HOSTILE, Severity.ERROR, HOSTILE, HOSTILE, HOSTILE)
    tree = html.document_fromstring(render([checked], [rule]).encode())
    assert [len(tree.xpath(f"//{tag}")) for tag in ("script", "style", "img", "iframe")] == [1, 1, 0, 0]
    attributes = {name for element in tree.iter() for name in element.attrib}
    assert not {name for name in attributes if name.startswith("on") or name in ("style", "src", "action")}
    assert all(link.startswith("#") for link in tree.xpath("//@href"))
    assert "window.pwned" not in tree.xpath("//script")[0].text
    assert HOSTILE in tree.get_element_by_id("message-1").text_content()


def test_the_policy_admits_the_own_style_and_script_and_nothing_else() -> None:
    text = render([article(finding(at("Charkow")))])
    policy = html.document_fromstring(text.encode()).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (content,) = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = b64encode(sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_every_link_and_description_leads_somewhere() -> None:
    checked = article(finding(at("Charkow")), finding(at("Menschen"), source_span=Span(0, 10)))
    names = (NameRow("Харків", Span(11, 17), "Charkow", at("Charkow"), "other-base", "Charkiw"),)
    tree = page(replace(checked, names=names), checked)
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    wanted = {link.removeprefix("#") for link in tree.xpath("//@href")}
    for name in ("aria-describedby", "aria-labelledby"):
        wanted |= {identifier for value in tree.xpath(f"//@{name}") for identifier in value.split()}
    assert wanted <= set(ids)


def test_texts_say_their_language() -> None:
    tree = page(article(finding(at("Charkow"), suggestions=("Charkiw",))))
    assert tree.get("lang") == "en"
    assert set(tree.xpath("//div[@class='source']/p/@lang")) == {"uk"}
    assert set(tree.xpath("//div[@class='target']/p/@lang")) == {"de"}
    assert tree.xpath("//ins[@lang='de']")[0].text_content() == "Charkiw"


def test_the_page_speaks_the_language_in_force() -> None:
    speak("de")
    assert page(article()).get("lang") == "de"


def test_doubtful_rows_are_marked() -> None:
    rows = page(article()).xpath("//li[starts-with(@class, 'row')]")
    assert [row.get("class").split()[1] for row in rows] == ["sure", "unsure", "omitted", "added"]
    assert "30 %" in rows[1].text_content()
    assert "No translation" in rows[2].text_content()


def test_without_a_source_there_is_one_column() -> None:
    tree = page(article(finding(at("Charkow")), source=None))
    assert "alone" in tree.xpath("//section")[1].get("class")
    assert not tree.xpath("//div[@class='source']")
    assert len(tree.xpath("//li[starts-with(@class, 'row')]")) == 2  # one a block


def test_details_say_what_to_write_and_where_and_what_the_source_has() -> None:
    tree = page(article(finding(at("Charkow"), suggestions=("Charkiw",), source_span=Span(11, 17))))
    details = " ".join(tree.get_element_by_id("finding-1").text_content().split())
    for part in (
        "Charkow → Charkiw",
        "Обстріляно Харків.",
        "name-base",
        "terminology/wrong-term",
        "artikel.de.txt:1:1",
    ):
        assert part in details
    assert tree.xpath("//span[@class='met']")[0].text_content() == "Харків"


def test_spaces_are_seen_in_the_details() -> None:
    tree = page(article(finding(at(" ."), suggestions=(".",)), finding(at("Menschen"), suggestions=("",))))
    assert tree.xpath("//del")[0].text_content() == "␣."
    assert tree.xpath("//ins")[1].text_content() == "(delete)"


def test_names_that_want_a_look_come_first_and_repetitions_are_joined() -> None:
    good = NameRow("Київ", Span(11, 17), "Kind", at("Kind"), "accepted", "Kind")
    bad = NameRow("Харків", Span(11, 17), "Charkow", at("Charkow"), "other-base", "Charkiw")
    later = replace(bad, source_span=Span(30, 34))
    tree = page(replace(article(finding(at("Charkow"))), names=(good, bad, later)))
    lines = cells(tree, "names")
    assert [line[0] for line in lines] == ["Харків", "Київ"]
    assert lines[0][1:] == ["Charkow", "▲ follows another language → Charkiw", "1 2"]
    assert tree.xpath("//section[@class='names']//tbody/tr[1]//a/@href") == ["#row-1-1", "#row-1-2"]


def test_a_name_is_wrong_where_a_finding_says_so_and_nowhere_else() -> None:
    source = Span(11, 17)
    slip = NameRow("Харків", source, "Charkow", at("Charkow"), "accepted", "Charkow")
    lost, title = NameRow("Одеса", source), NameRow("Пором", Span(20, 24))
    abroad = NameRow("Заєв", source, "Kind", at("Kind"), "other-system", "Sajew")
    findings = (
        finding(at("Charkow"), rule="name-spelling", suggestions=("Charkiw",)),
        finding(at("Zwölf"), rule="name-missing", source_span=source),
    )
    tree = page(replace(article(*findings), names=(slip, lost, title, abroad)))
    assert [line[2] for line in cells(tree, "names")] == [
        "▲ has a finding → Charkiw",
        "▲ not found",
        "· not found, perhaps translated",
        "· let stand",
    ]


def test_numbers_are_listed_with_their_like() -> None:
    same = NumberRow("12", at("12", from_text(SOURCE, "uk")), "Zwölf", at("Zwölf"), "same")
    added = NumberRow(german="ein", german_span=at("ein"), verdict="added")
    blamed = finding(at("ein"), rule="number-mismatch")
    tree = page(replace(article(blamed), numbers=(same, added)))
    assert cells(tree, "numbers") == [
        ["–", "ein", "▲ only in the translation", "4"],
        ["12", "Zwölf", "✓ same", "2"],
    ]


def test_a_number_is_marked_as_wrong_only_where_a_finding_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.uk.txt").write_text(
        "Це вже дев'ятий фестиваль у місті.\n\nЗа добу у четвер, 5 лютого, зафіксували 143 бої.\n\nМісто обстріляли двічі.\n"
    )
    (tmp_path / "a.de.txt").write_text(
        "Das ist schon das zehnte Festival in der Stadt.\n\nBinnen 24 Stunden wurden am Donnerstag 143 Gefechte gezählt.\n\n"
        "Die Stadt wurde zweimal beschossen.\n"
    )
    checked = check_file(tmp_path / "a.de.txt", tmp_path / "a.uk.txt", tables=True)
    rows = cells(page(checked), "numbers")
    assert [row[:2] for row in rows if row[2].startswith("▲")] == [["дев'ятий", "zehnte"]]
    assert ["5 лютого", "–", "✓ said otherwise", "2"] in rows
    assert [f.suggestions for f in checked.findings if f.rule == "number-mismatch"] == [("neunte",)]


def test_the_scorecard_counts_per_thousand_words_and_is_unconfirmed() -> None:
    findings = (finding(at("Charkow")), finding(at(" ."), Severity.NOTE, mqm="linguistic-conventions/whitespace"))
    tree = page(article(*findings))
    assert "Unconfirmed" in tree.xpath("//section[@class='scorecard']")[0].text_content()
    assert cells(tree, "scorecard") == [
        ["Linguistic conventions", "0", "0", "1", "90.9"],
        ["Terminology", "1", "0", "0", "90.9"],
        ["All", "1", "0", "1", "181.8"],
    ]


def test_a_path_that_is_no_utf8_can_be_written() -> None:
    text = render([replace(article(), path="content/\udcff.de.txt")])
    assert "content/?.de.txt" in text.encode("utf-8").decode("utf-8")


def test_nothing_found_is_said() -> None:
    assert "Nothing found." in page(article()).get_element_by_id("details").text_content()


def test_what_a_rule_says_of_itself_is_shown() -> None:
    rule = RuleInfo("name-base", Severity.WARNING, "", "", "A place is named in the wrong language.\n\nMore.")
    assert "A place is named in the wrong language." in render([article(finding(at("Charkow")))], [rule])


def test_sixty_sentences_stay_under_300_kilobytes() -> None:
    german = " ".join(f"Der Sprecher der Verwaltung nannte am Montag Opfer Nummer {n} beim Namen." for n in range(60))
    source = " ".join(
        f"Речник адміністрації у понеділок назвав на ім’я жертву номер {n} цього обстрілу." for n in range(60)
    )
    target, origin = from_text(german, "de"), from_text(source, "uk")
    assert len(target.segments) == len(origin.segments) == 60
    found = tuple(finding(s.span, suggestions=("Charkiw",)) for s in target.segments)
    beads = Alignment(tuple(Bead((n,), (n,)) for n in range(60)))
    names = tuple(NameRow(f"Харків {n}", Span(n, n + 1), "Charkow", Span(n, n + 1), "other-base") for n in range(120))
    text = render([Checked("a.de.txt", target, found, origin, beads, names=names)])
    assert len(text.encode()) < 300_000
