"""TBX and word lists in and out: nothing is lost, and what cannot be read is said in one line and changes nothing."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.errors import GlossaryError
from qa.glossary import ConceptEntry, Kind, Status, Term, shipped
from qa.glossary.concept import BASES
from qa.glossary.exchange import read_any
from qa.glossary.read import COLUMNS, read_tsv
from qa.glossary.tbx import Dialect, concept_id, xml_id
from qa.glossary.tbx_read import read_tbx
from qa.glossary.tbx_write import tbx
from qa.glossary.write import append, canonical, tsv
from tests.glossary.tables import table

letters = st.characters(
    codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cn"), exclude_characters="|\ufffe\uffff\x7f"
)
cell = st.text(letters, max_size=12).map(str.strip)
filled = cell.filter(bool)


@st.composite
def concept_entries(draw: st.DrawFn) -> list[ConceptEntry]:
    """Any entries that a table can hold."""
    names = draw(st.lists(filled, min_size=1, max_size=4, unique=True))
    found = []
    for name in names:
        columns = draw(st.dictionaries(st.sampled_from(sorted(COLUMNS)), st.lists(filled, min_size=1, max_size=3)))
        columns.setdefault("de", [draw(filled)])
        terms = [Term(text, *place) for column, place in COLUMNS.items() for text in columns.get(column, ())]
        kind, base = draw(st.sampled_from(Kind)), draw(st.sampled_from(BASES))
        note = draw(st.one_of(cell, st.just("base: uk"), st.just("established")))
        found.append(ConceptEntry(name, kind, base, tuple(terms), note, draw(cell)))
    return found


def unplaced(entries: tuple[ConceptEntry, ...] | list[ConceptEntry]) -> list[ConceptEntry]:
    return [replace(entry, place="") for entry in entries]


@settings(deadline=None)
@given(entries=concept_entries(), dialect=st.sampled_from(Dialect))
def test_entries_come_back_from_tbx_as_they_went(
    entries: list[ConceptEntry], dialect: Dialect, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / f"{dialect}.tbx"
    path.write_text(tbx(entries, dialect), encoding="utf-8")
    imported = read_tbx(path)
    assert unplaced(imported.entries) == entries
    assert imported.remarks == ()


@settings(deadline=None)
@given(entries=concept_entries())
def test_entries_come_back_from_a_table_as_they_went(
    entries: list[ConceptEntry], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "haus.tsv"
    path.write_text(tsv(entries), encoding="utf-8")
    assert unplaced(list(read_tsv(path))) == entries


@settings(deadline=None)
@given(filled)
def test_ids_come_back_from_xml_names(name: str) -> None:
    assert concept_id(xml_id(name)) == name


@pytest.mark.parametrize("dialect", Dialect)
def test_the_shipped_glossary_survives_every_dialect(tmp_path: Path, dialect: Dialect) -> None:
    entries = shipped().entries[:400]
    path = tmp_path / "alles.tbx"
    path.write_text(tbx(entries, dialect), encoding="utf-8")
    assert unplaced(read_tbx(path).entries) == [canonical(entry) for entry in entries]


MARTIF = """<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p/></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="c7">
<descrip type="subjectField">Waffen</descrip>
<langSet xml:lang="uk-UA"><tig><term>крилата ракета</term><termNote type="partOfSpeech">noun</termNote></tig></langSet>
<langSet xml:lang="de-DE">
<ntig><termGrp><term>Flügelrakete</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
<tig><term>Marsch-
   flugkörper</term></tig>
<tig><term>Cruise-Missile</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
</langSet>
<langSet xml:lang="fr"><tig><term>missile de croisière</term></tig></langSet>
</termEntry>
</body></text></martif>
"""


def test_another_tools_tbx_is_read_and_what_is_left_out_is_said(tmp_path: Path) -> None:
    path = tmp_path / "fremd.tbx"
    path.write_text(MARTIF, encoding="utf-8")
    imported = read_any(path)
    (entry,) = imported.entries
    assert (entry.id, entry.kind, entry.preferred, entry.note) == (
        "c7",
        Kind.TERM,
        "Marsch- flugkörper",
        "subject: Waffen",
    )
    assert entry.in_language("uk") == ("крилата ракета",)
    assert entry.in_language("de", Status.FORBIDDEN) == ("Flügelrakete",)
    assert entry.place == f"{path}:5"
    assert imported.remarks == (f"{path}: left out: terms in fr (1×)",)


def in_tbx(
    entry: str, root: str = 'tbx type="TBX-Basic" style="dct" xmlns="urn:iso:std:iso:30042:ed-2"', before: str = ""
) -> str:
    name = root.split()[0]
    return f'<?xml version="1.0"?>{before}\n<{root}>\n<text><body>\n{entry}\n</body></text></{name}>\n'


TERM = '<langSec xml:lang="de"><termSec><term>Asow</term></termSec></langSec>'
SECTION = '<conceptEntry id="a">\n' + TERM.replace("<termSec>", "\n<termSec>") + "</conceptEntry>"
LOL = '<!DOCTYPE t [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        (in_tbx(TERM, before='<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 1, "declares an entity"),
        (
            in_tbx(TERM, before='<!DOCTYPE tbx [<!ENTITY % x SYSTEM "http://example.org/x.dtd"> %x;]>'),
            1,
            "declares an entity",
        ),
        (in_tbx(TERM, before=LOL), 1, "declares an entity"),
        (in_tbx("<conceptEntry>"), 5, "not well-formed"),
        ("", 1, "is empty"),
        ("<html><body/></html>", 1, "is no TBX file"),
        (in_tbx(TERM, root='tbx xmlns="http://example.org"'), 2, 'namespace "http://example.org"'),
        (in_tbx(TERM, root='martif xmlns="urn:iso:std:iso:30042:ed-2"'), 2, "write no xmlns"),
        (in_tbx(""), 2, "nothing to import"),
        (in_tbx('<conceptEntry id="a">\n</conceptEntry>'), 4, "has no term"),
        (in_tbx('<conceptEntry id="a">\n<langSec xml:lang="de"/></conceptEntry>'), 5, "has no term"),
        (in_tbx(SECTION.replace("Asow", "")), 6, "no <term>"),
        (
            in_tbx('<conceptEntry id="a">\n<langSec><termSec><term>x</term></termSec></langSec></conceptEntry>'),
            5,
            "no xml:lang",
        ),
        (in_tbx(f"{SECTION}\n{SECTION}"), 7, 'the id "a" stands in'),
        (in_tbx(f'<conceptEntry id="a">{TERM.replace("Asow", "A|B")}</conceptEntry>'), 4, "holds a |"),
        (
            in_tbx(
                '<conceptEntry id="a"><langSec xml:lang="de">\n'
                '<termSec><term>Kiew</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>\n'
                '<termSec><term>Kyjiw</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>\n'
                "</langSec></conceptEntry>"
            ),
            6,
            '"Kyjiw" is a second preferred term in de beside "Kiew"',
        ),
        (
            in_tbx(
                '<conceptEntry id="a"><langSec xml:lang="de"><termSec><term>Kiew</term>\n'
                '<termNote type="administrativeStatus">preferedTerm-admn-sts</termNote></termSec></langSec></conceptEntry>'
            ),
            5,
            'did you mean "preferredTerm-admn-sts"?',
        ),
        (
            in_tbx(f'<conceptEntry id="a"><x:status xmlns:x="http://example.org/x">1</x:status>{TERM}</conceptEntry>'),
            4,
            "is not known to TBX-Basic",
        ),
    ],
)
def test_a_bad_tbx_file_is_one_line_and_changes_nothing(tmp_path: Path, text: str, line: int, part: str) -> None:
    path, house = tmp_path / "schlecht.tbx", table(tmp_path, "irpin ; place ; uk ; Ірпінь ;  ; Irpin")
    path.write_text(text, encoding="utf-8")
    before = house.read_bytes()
    with pytest.raises(GlossaryError) as trouble:
        append(house, read_any(path).entries)
    assert str(trouble.value).startswith(f"{path}:{line}: ")
    assert part in str(trouble.value)
    assert "\n" not in str(trouble.value)
    assert house.read_bytes() == before


def test_omegat_glossaries_are_read_by_the_letters_of_their_sources(tmp_path: Path) -> None:
    path = tmp_path / "glossary.txt"
    path.write_text(
        "# OmegaT\nповітряна тривога\tLuftalarm\tnicht Luftwarnung\nповітряна тривога\tFliegeralarm\n", encoding="utf-8"
    )
    (entry,) = read_any(path, kind=Kind.LOADED_TERM).entries
    assert (entry.id, entry.kind, entry.note) == ("luftalarm", Kind.LOADED_TERM, "nicht Luftwarnung")
    assert entry.terms == (
        Term("повітряна тривога", "uk"),
        Term("Luftalarm", "de"),
        Term("Fliegeralarm", "de", Status.ADMITTED),
    )
    assert read_any(path, source_language="ru").entries[0].in_language("ru") == ("повітряна тривога",)


def test_memoq_tables_are_read_with_their_forbidden_terms(tmp_path: Path) -> None:
    path = tmp_path / "memoq.csv"
    path.write_text(
        "\ufeffEntry_ID,Entry_Subject,Entry_Note,Ukrainian,Term_Info,German_Def,German_Germany,Term_Info,Term_Example,"
        "German_Germany,Term_Info,French\r\n"
        '12,Militär,"kurz, knapp",крилата ракета,CasePermissive,,Marschflugkörper,,"zwei\nZeilen",Flügelrakete,'
        "Casing;Forbidden,missile\r\n",
        encoding="utf-8",
    )
    imported = read_any(path)
    (entry,) = imported.entries
    assert (entry.id, entry.note, entry.preferred) == ("memoq-12", "kurz, knapp; Militär", "Marschflugkörper")
    assert entry.in_language("de", Status.FORBIDDEN) == ("Flügelrakete",)
    assert imported.remarks == (f"{path}: left out: column French (1×)",)


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_our_own_table_saved_as_csv_is_read(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "haus.csv"
    rows = [["id", "kind", "uk", "de", "note"], ["irpin", "place", "Ірпінь", "Irpin", f'"a{delimiter} b"']]
    path.write_text("\r\n".join(delimiter.join(row) for row in rows), encoding="utf-8")
    (entry,) = read_any(path).entries
    assert (entry.preferred, entry.note) == ("Irpin", f"a{delimiter} b")


@pytest.mark.parametrize(
    ("name", "text", "line", "part"),
    [
        ("a.txt", "слово\tWort\nслово без перекладу\n", 2, "one of the first two is missing"),
        ("a.txt", "а б в\n", 1, "is no glossary we know"),
        ("a.txt", "море\tMeer\n", 1, "--source-language"),
        ("a.csv", 'Entry_ID,Ukrainian,German\n1,мир,Frieden\n2,"війна,Krieg\n3,рада,Rat\n', 3, "not closed"),
        ("a.csv", "Entry_ID,Ukrainian,German\n1,мир,Frieden,zu viel\n", 2, "4 cells"),
        ("a.csv", "Entry_ID,Ukrainian,German\n1,,\n", 2, "has no term"),
        ("a.csv", "id,kind,de\nx,plase,Irpin\n", 2, 'did you mean "place"?'),
        # a table of ours with a slip in its header is no list of words
        ("a.tsv", "id\tkind\tde\tnotte\nx\tplace\tIrpin\tverloren\n", 1, 'did you mean "note"?'),
        ("a.csv", "id;kind;de;notte\nx;place;Irpin;verloren\n", 1, 'did you mean "note"?'),
        ("a.csv", "id;kind;uk\nx;place;Ірпінь\n", 1, "lacks de"),
    ],
)
def test_a_bad_word_list_is_one_line(tmp_path: Path, name: str, text: str, line: int, part: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GlossaryError) as trouble:
        read_any(path)
    assert str(trouble.value).startswith(f"{path}:{line}: ")
    assert part in str(trouble.value)


def test_appending_keeps_the_tables_own_bytes_columns_and_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "haus.tsv"
    old = "\ufeffid\tkind\tde\tuk\r\nirpin\tplace\tIrpin\tІрпінь".encode()
    path.write_bytes(old)
    new = ConceptEntry("butscha", Kind.PLACE, "", (Term("Буча", "uk"), Term("Butscha", "de")))
    assert append(path, [new, ConceptEntry("irpin", Kind.PLACE, "", (Term("Ірпінь", "uk"), Term("Irpin", "de")))]) == 1
    assert path.read_bytes() == old + "\r\nbutscha\tplace\tButscha\tБуча\r\n".encode()
    assert append(path, [new]) == 0


def test_appending_to_a_table_in_utf_16_stays_in_utf_16(tmp_path: Path) -> None:
    path = tmp_path / "haus.tsv"
    path.write_bytes("id\tkind\tuk\tde\r\nirpin\tplace\tІрпінь\tIrpin\r\n".encode("utf-16"))
    append(path, [ConceptEntry("butscha", Kind.PLACE, "", (Term("Буча", "uk"), Term("Butscha", "de")))])
    assert [entry.preferred for entry in read_tsv(path)] == ["Irpin", "Butscha"]


@pytest.mark.parametrize(
    ("entry", "part"),
    [
        (ConceptEntry("irpin", Kind.PLACE, "", (Term("Irpen", "de"),)), 'haus.tsv:2: the id "irpin" stands here'),
        (
            ConceptEntry("butscha", Kind.PLACE, "", (Term("Butscha", "de"),), "Notiz"),
            "haus.tsv:1: the table has no column note",
        ),
        (ConceptEntry("butscha", Kind.PLACE, "", (Term("Bu\ttscha", "de"),)), "holds a tab"),
        (ConceptEntry("butscha", Kind.PLACE, "", (Term("Буча", "uk", Status.FORBIDDEN),)), "no column takes"),
    ],
)
def test_what_does_not_fit_a_table_is_not_appended(tmp_path: Path, entry: ConceptEntry, part: str) -> None:
    path = tmp_path / "haus.tsv"
    path.write_text("id\tkind\tuk\tde\nirpin\tplace\tІрпінь\tIrpin\n", encoding="utf-8")
    before = path.read_bytes()
    with pytest.raises(GlossaryError, match=part):
        append(path, [entry])
    assert path.read_bytes() == before
