"""What translation tools find in our TMX and XLIFF: opened by translate-toolkit, and held against what the formats ask for."""

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from translate.storage.tmx import tmxfile
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File

from qa.documents import Alignment, Bead
from qa.reports.bitext import Bitext, renderer

BEADS = (
    Bead((0,), (0,), 0.98),
    Bead((1,), (), 0.7),  # omitted
    Bead((), (1,), 0.6),  # added
    Bead((2, 3), (2,), 0.95),
    Bead((5,), (3,), 0.97),  # crossing
    Bead((4,), (4,), 0.5),
)
SOURCE = ["Дощ & <сніг>.", "Вітер.", "Мер: «Так».", "Що\u0002?", "П'ять.", "Шість."]
TARGET = ["Regen & <Schnee>.", "Mehr.", "Der Bürgermeister sagte „ja“. Was?", "Sechs.", "Fünf."]
BITEXT = Bitext(SOURCE, TARGET, Alignment(BEADS), "uk", "de", "a.uk.txt", "a.de.txt")
PAIRS = [
    ("Дощ & <сніг>.", "Regen & <Schnee>."),
    ("Вітер.", None),
    ("", "Mehr."),
    ("Мер: «Так». Що?", "Der Bürgermeister sagte „ja“. Was?"),
    ("Шість.", "Sechs."),
    ("П'ять.", "Fünf."),
]


@pytest.mark.parametrize(("format_", "parse"), [("xliff", Xliff2File.parsestring), ("xliff12", xlifffile.parsestring)])
def test_a_translation_tool_finds_every_pair_in_xliff(format_: str, parse: Callable[[bytes], object]) -> None:
    units = parse(renderer(format_)(BITEXT).encode()).units  # type: ignore[attr-defined]
    assert [(str(u.source), u.target and str(u.target)) for u in units] == PAIRS


def test_a_translation_tool_finds_every_pair_in_tmx() -> None:
    memory = tmxfile.parsestring(renderer("tmx")(BITEXT).encode())
    found = [(str(u.source), u.target and str(u.target)) for u in memory.units]
    assert found == [("Mehr.", None) if source == "" else (source, target) for source, target in PAIRS]


def tags(element: Element) -> list[str]:
    return [child.tag.rpartition("}")[2] for child in element]


def every(root: Element, tag: str) -> Iterator[Element]:
    return (element for element in root.iter() if element.tag.rpartition("}")[2] == tag)


def test_tmx_has_what_its_document_type_asks_for() -> None:
    """<!ELEMENT tu ((note|prop)*, tuv+)>, <!ELEMENT tuv ((note|prop)*, seg)>, and the required attributes."""
    root = fromstring(renderer("tmx")(BITEXT).encode())
    assert (root.tag, root.get("version"), tags(root)) == ("tmx", "1.4", ["header", "body"])
    required = {"creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype"}
    assert required <= set(root[0].keys())
    for unit in every(root, "tu"):
        names = tags(unit)
        assert names == sorted(names)  # prop before tuv
        languages = [v.get("{http://www.w3.org/XML/1998/namespace}lang") for v in every(unit, "tuv")]
        assert unit.get("srclang") in languages
        assert len(set(languages)) == len(languages)
        assert all(tags(variant) == ["seg"] for variant in every(unit, "tuv"))


def test_xliff_2_has_what_its_schema_asks_for() -> None:
    root = fromstring(renderer("xliff")(BITEXT).encode())
    assert {"version", "srcLang", "trgLang"} <= set(root.keys())
    units = list(every(root, "unit"))
    assert len({unit.get("id") for unit in units}) == len(units) == len(BEADS)
    for unit in units:
        assert tags(unit) == ["notes", "segment"]
        assert tags(unit[1]) in (["source"], ["source", "target"])
        assert unit[1].get("state") in {"initial", "translated", "reviewed", "final"}
        sub_state = unit[1].get("subState", "a:b")
        assert ":" in sub_state  # prefix:value
        assert not sub_state.startswith("xlf:")


def test_xliff_1_2_has_what_its_schema_asks_for() -> None:
    root = fromstring(renderer("xliff12")(BITEXT).encode())
    (file,) = every(root, "file")
    assert {"original", "source-language", "target-language", "datatype"} <= set(file.keys())
    units = list(every(root, "trans-unit"))
    assert len({unit.get("id") for unit in units}) == len(units) == len(BEADS)
    for unit in units:
        order = list(dict.fromkeys(tags(unit)))
        assert order in (["source", "note"], ["source", "target", "note"])
        states = {target.get("state") for target in every(unit, "target")}
        assert states <= {"translated", "needs-review-translation"}
