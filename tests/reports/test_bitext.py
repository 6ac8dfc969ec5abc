"""An alignment as TMX, XLIFF, JSON and ladder: what the specifications ask for, and nothing lost."""

import ast
import json
import re
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given
from hypothesis import strategies as st

from qa.documents import Alignment, Bead
from qa.reports.bitext import FORMATS, Bitext, renderer

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
X20 = "{urn:oasis:names:tc:xliff:document:2.0}"
X12 = "{urn:oasis:names:tc:xliff:document:1.2}"
PONDS = Bitext(
    ["У Полтаві висох ставок.", "Риба <загинула> & згнила.\x0b", "Мер мовчить."],
    ["In Poltawa ist ein Teich ausgetrocknet, die Fische sind tot.", "Foto: privat"],
    Alignment((Bead((0, 1), (0,), 0.62), Bead((), (1,), 0.9), Bead((2,), (), 0.71))),
    "uk",
    "de",
    "ставок.uk.md",
    "teich.de.md",
)


def tree(name: str, bitext: Bitext = PONDS) -> Element:
    text = renderer(name)(bitext)
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n')
    return fromstring(text.encode())


def children(element: Element) -> str:
    """The names of an element's children in order, to be matched as a grammar."""
    return " ".join(child.tag.rpartition("}")[2] for child in element)


def test_tmx_has_every_attribute_that_version_1_4_requires() -> None:
    root = tree("tmx")
    assert (root.tag, root.attrib, children(root)) == ("tmx", {"version": "1.4"}, "header body")
    header = root[0].attrib
    assert set(header) >= {
        "creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype",
    }  # fmt: skip
    assert (header["segtype"], header["srclang"], header["datatype"]) == ("sentence", "uk", "plaintext")


def test_tmx_units_keep_the_order_of_the_grammar() -> None:
    for unit in tree("tmx").iter("tu"):
        assert re.fullmatch(r"((note|prop) )*tuv( tuv)*", children(unit))
        assert [children(variant) for variant in unit.iter("tuv")] == ["seg"] * len(unit.findall("tuv"))
        assert unit.attrib["srclang"] in [variant.attrib[LANG] for variant in unit.iter("tuv")]


def test_tmx_says_how_sure_and_which_segments() -> None:
    unit = tree("tmx").find("body/tu")
    assert unit is not None
    assert {prop.attrib["type"]: prop.text for prop in unit.iter("prop")} == {
        "x-confidence": "0.620", "x-source-segments": "1 2", "x-target-segments": "1",
    }  # fmt: skip


def test_text_is_escaped_and_loses_control_characters_only() -> None:
    assert "&lt;загинула&gt; &amp; згнила" in renderer("tmx")(PONDS)
    assert tree("tmx").findtext("body/tu/tuv/seg") == "У Полтаві висох ставок. Риба <загинула> & згнила."


def test_xliff_2_has_units_with_notes_before_one_segment() -> None:
    root = tree("xliff")
    assert root.tag == f"{X20}xliff"
    assert root.attrib == {"version": "2.0", "srcLang": "uk", "trgLang": "de"}
    units = root.findall(f"{X20}file/{X20}unit")
    assert [children(unit) for unit in units] == ["notes segment"] * 3
    assert [children(unit[1]) for unit in units] == ["source target", "source target", "source"]
    assert len({unit.attrib["id"] for unit in units}) == 3
    assert [unit[1].attrib["state"] for unit in units] == ["translated", "translated", "initial"]
    assert [unit[1].get("subState") for unit in units] == ["druckreif:unsure", "druckreif:unsure", None]


def test_xliff_1_2_has_source_then_target_then_notes() -> None:
    root = tree("xliff12")
    assert (root.tag, root.attrib["version"]) == (f"{X12}xliff", "1.2")
    file = root[0]
    assert set(file.attrib) == {"original", "source-language", "target-language", "datatype"}
    units = file.findall(f"{X12}body/{X12}trans-unit")
    assert all(re.fullmatch(r"source( target)?( note)+", children(unit)) for unit in units)
    assert [unit[0].text for unit in units][1] is None


def test_sure_beads_ask_for_no_review() -> None:
    sure = Bitext(["Так."], ["Ja."], Alignment((Bead((0,), (0,), 0.97),)))
    assert "unsure" not in renderer("xliff")(sure)
    assert "needs-review" not in renderer("xliff12")(sure)


def test_an_unknown_format_is_no_format() -> None:
    with pytest.raises(KeyError):
        renderer("xlsx")


@st.composite
def bitexts(draw: st.DrawFn) -> Bitext:
    """Texts of numbered segments, cut into beads of any shape, neighbours swapped at times."""
    shapes = draw(st.lists(st.sampled_from([(1, 1), (1, 2), (2, 1), (2, 2), (1, 0), (0, 1), (3, 1)]), max_size=12))
    beads: list[Bead] = []
    i = j = 0
    for m, n in shapes:
        confidence = draw(st.floats(0, 1))
        beads.append(Bead(tuple(range(i, i + m)), tuple(range(j, j + n)), confidence))
        i, j = i + m, j + n
    if len(beads) > 1 and draw(st.booleans()):
        one, two = beads[0], beads[1]
        beads[:2] = [Bead(two.source, one.target, 0.5), Bead(one.source, two.target, 0.5)]
        beads = [bead for bead in beads if bead.source or bead.target]
    words = draw(st.text("аїʼ <&>\"'…\x07\ufffe🙂", max_size=5))
    return Bitext([f"s{k}s{words}" for k in range(i)], [f"t{k}t{words}" for k in range(j)], Alignment(tuple(beads)))


def indexes(name: str, text: str) -> tuple[list[int], list[int]]:
    """The segments that a file names, of either side."""
    if name == "ladder":
        rows = [line.split(":") for line in text.splitlines()]
        return [i for row in rows for i in ast.literal_eval(row[0])], [
            j for row in rows for j in ast.literal_eval(row[1])
        ]
    if name == "json":
        beads = json.loads(text)["beads"]
        return [i for bead in beads for i in bead["source"]], [j for bead in beads for j in bead["target"]]
    read = " ".join(fromstring(text.encode()).itertext())
    return [int(k) for k in re.findall(r"s(\d+)s", read)], [int(k) for k in re.findall(r"t(\d+)t", read)]


@pytest.mark.parametrize("name", FORMATS)
@given(bitext=bitexts())
def test_every_segment_stands_in_every_format_once(name: str, bitext: Bitext) -> None:
    source, target = indexes(name, renderer(name)(bitext))
    assert sorted(source) == list(range(len(bitext.source)))
    assert sorted(target) == list(range(len(bitext.target)))
