"""What `glossary lint` says, and that it is silent about tables that are right."""

from pathlib import Path

import pytest

from qa.glossary import ConceptEntry, Kind, Term
from qa.glossary.lint import lint
from qa.glossary.lookup import shipped_folder
from qa.glossary_spelling import unexplained
from tests.glossary.tables import table

IRPIN = "irpin ; place ; uk ; Ірпінь ; Ирпень ; Irpin"


def test_the_shipped_tables_are_clean() -> None:
    assert list(lint(sorted(shipped_folder("glossaries").glob("*.tsv")))) == []


@pytest.mark.parametrize(
    "rows",
    [
        [IRPIN],
        # one name, two things, and a note that says so
        [
            "a ; place ; uk ; Миколаїв ;  ; Mykolajiw",
            "b ; place ; uk ; Миколаїв ;  ; Mykolajiw am Dnister ;  ;  ; Oblast Lwiw",
        ],
        # what a town was called is wrong for the town of today, and right where the source says so
        [
            "a ; place ; uk ; Кропивницький ;  ; Kropywnyzkyj ;  ; Kirowohrad",
            "b ; place ; uk ; Кіровоград ;  ; Kirowohrad ;  ;  ; bis 2016, heute Kropywnyzkyj",
        ],
        ["fpv ; term ;  ; FPV-дрон ; FPV-дрон ; FPV-Drohne"],
        ["hrw ; organisation ;  ; Human Rights Watch ;  ; Human Rights Watch"],
    ],
)
def test_silence(tmp_path: Path, rows: list[str]) -> None:
    assert list(lint([table(tmp_path, *rows)])) == []


@pytest.mark.parametrize(
    ("rows", "line", "part"),
    [
        (["x ; place ; uk ; Ірпінь ;  ; Іrpin"], 2, '"Іrpin" mixes Latin and Cyrillic'),
        (["x ; place ; uk ; Cуми ;  ; Sumy"], 2, '"Cуми" mixes Latin and Cyrillic'),
        (["x ; place ; uk ; Irpin ;  ; Irpin"], 2, "no Cyrillic letter"),
        (["x ; place ; uk ; Ирпень ;  ; Irpin", "y ; place ; uk ; Бердычів ;  ; Berdytschiw"], 3, '"ы" in "Бердычів"'),
        (["x ; place ; ru ;  ; Ірпінь ; Irpin"], 2, "no letter of ru"),
        (["x ; place ; uk ; Ірпінь ;  ; Ирпень"], 2, "holds the Cyrillic letter"),
        (["x ; place ; uk ; Біла  Церква ;  ; Bila Zerkwa"], 2, "double or unusual space"),
        ([IRPIN, "irpin ; place ; uk ; Буча ;  ; Butscha"], 3, 'the id "irpin" stands in'),
        ([IRPIN, "irpen ; place ; uk ; Ірпінь ;  ; Irpen"], 3, '"ірпінь" (uk) is "Irpen" here and "Irpin" in'),
        (["x ; place ; uk ; Ірпінь ;  ; Irpin ;  ; Irpin"], 2, "forbidden and allowed at once"),
        (["x ; place ; uk ; Ірпінь ;  ; Irpin ; Irpin"], 2, "stands twice"),
        (["x ; place ; uk ; Ірпінь"], 2, "no German form"),
        ([IRPIN, "y ; term ;  ; річка ;  ; Fluss ;  ; Irpin"], 2, "is allowed here and forbidden in"),
        (
            [
                "a ; place ; uk ; Кропивницький ;  ; Kropywnyzkyj ;  ; Kirowohrad",
                "b ; place ; uk ; Кіровоград ;  ; Kirowohrad ;  ;  ; bis 2016",
            ],
            3,
            '"Kirowohrad" is allowed here and forbidden in',
        ),
        (
            ["seim ; water ;  ; Сейм ; Сейм ; Sejm ; Seim", "sejm ; term ;  ; Сейм ; Сейм ; Parlament ;  ; Seim"],
            2,
            '"Seim" is allowed here and forbidden in',
        ),
        (
            ["a ; term ;  ; дрон ;  ; Drohne ;  ; UAV", "b ; term ;  ; безпілотник ;  ; UAV ;  ; Drohne"],
            3,
            '"Drohne" → "UAV" → "Drohne" goes round in a circle',
        ),
        (
            ["a ; term ;  ; шахед ;  ; Schahed ;  ; Shahid", "b ; term ;  ; дрон ;  ; Drohne ;  ; Schahed"],
            2,
            '"Shahid" → "Schahed", but',
        ),
        (["x ; plase ; uk ; Ірпінь ;  ; Irpin", IRPIN], 2, 'did you mean "place"?'),
        (["x ; place ; ua ; Ірпінь ;  ; Irpin", IRPIN], 2, 'unknown base "ua"'),
        (['x ; place ; uk ; Ірпінь ;  ; "Irpin', IRPIN], 2, "quotation mark"),
    ],
)
def test_complaints_name_file_line_and_what_now(tmp_path: Path, rows: list[str], line: int, part: str) -> None:
    path = table(tmp_path, *rows)
    complaints = list(lint([path]))
    assert [complaint for complaint in complaints if complaint.startswith(f"{path}:{line}: ") and part in complaint]


def test_one_broken_row_does_not_hide_the_others(tmp_path: Path) -> None:
    path = table(tmp_path, "x ; plase ; uk ; А ;  ; A", "y ; place ; ukr ; Б ;  ; B", "z ; place ; uk ; В ;  ; Вe")
    assert [complaint.split(": ")[0] for complaint in lint([path])] == [f"{path}:{line}" for line in (2, 3, 4)]


def place(german: str, base: str = "uk", note: str = "", source: str = "", **names: str) -> ConceptEntry:
    terms = tuple(Term(text, language) for language, text in names.items())
    return ConceptEntry("x", Kind.PLACE, base, (*terms, Term(german, "de")), note, source, "haus.tsv:2")


@pytest.mark.parametrize(
    "entry",
    [
        place("Charkiw", uk="Харків"),
        place("Bila Zerkwa", uk="Біла Церква"),
        place("Charkow", base="ru", ru="Харьков"),
        place("Karaganda", base="kk", kk="Қарағанды", note="russische Form üblich"),
        place("Nikolajew", uk="Миколаїв", note="so heißt es in alten Quellen", source="eingebürgert"),
        place("Charkiw", uk="Харків", note="Millionenstadt", source="Duden-Umschrift"),
        place("Kyjiwer Stausee", uk="Київське водосховище"),
        place("Warschau", base="other", uk="Варшава"),
    ],
)
def test_forms_that_the_system_gives_or_a_note_explains_are_accepted(entry: ConceptEntry) -> None:
    assert list(unexplained([entry])) == []


def test_a_form_that_its_system_does_not_give_is_said_with_the_one_it_gives() -> None:
    (complaint,) = unexplained([place("Charkow", uk="Харків")])
    assert complaint.startswith('haus.tsv:2: "Charkow" is not what uk "Харків" gives (Charkiw)')


def test_a_note_does_not_excuse_what_is_said_to_be_a_transcription() -> None:
    (complaint,) = unexplained([place("Charkow", uk="Харків", note="Millionenstadt", source="Duden-Umschrift")])
    assert "(Charkiw)" in complaint
