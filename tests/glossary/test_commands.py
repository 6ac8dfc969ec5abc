"""`druckreif glossary …` and `names convert` as people use them: streams, exit codes, files that stay whole."""

import io
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from unittest import mock

import pytest

from qa.__main__ import main
from tests.glossary.tables import entries, table
from tests.test_cli import one_line_of_trouble

SOURCE = (
    "Тарас Березовець розповів про вибух у Харкові. Харків обстріляли вночі, заявив Березовець.\n\n"
    "До Києва доїхав Остап Криворучкін.\n"
)
TARGET = (
    "Taras Beresowez berichtete von einer Explosion in Charkow. Charkow wurde nachts beschossen, sagte Beresowez.\n\n"
    "In Kyjiw traf Ostap Kryworutschkin ein.\n"
)


def druckreif(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the command in this process, where the dictionaries are loaded already."""
    out, err = io.StringIO(), io.StringIO()
    code: object = 0
    with (
        mock.patch.object(sys, "argv", ["druckreif", *map(str, arguments)]),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as stop:
            code = stop.code or 0
    assert isinstance(code, int)
    return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())


@pytest.fixture
def article(tmp_path: Path) -> Path:
    (tmp_path / "artikel.uk.md").write_text(SOURCE, encoding="utf-8")
    target = tmp_path / "artikel.de.md"
    target.write_text(TARGET, encoding="utf-8")
    return target


def test_lookup_knows_forms_that_a_system_gives() -> None:
    for term, form, house in (("Charkow", "Харьков (ru)", "Charkiw"), ("Lwow", "Львов (ru)", "Lemberg")):
        run = druckreif("glossary", "lookup", term)
        assert (run.returncode, house in run.stdout) == (0, True)
        assert f"{term} is {form} as the system duden writes it" in run.stderr


def test_lookup_takes_inflected_words() -> None:
    assert "Charkiw" in druckreif("glossary", "lookup", "Харкові").stdout
    assert "Kriegsrecht" in druckreif("glossary", "lookup", "Kriegsrechts").stdout
    unknown = druckreif("glossary", "lookup", "Кхцшвя")
    assert (unknown.returncode, unknown.stdout) == (1, "")


@pytest.mark.parametrize(
    ("term", "forms"),
    [
        ("Кличко", ["Vitali Klitschko", "Wladimir Klitschko"]),
        ("Зеленського", ["Wolodymyr Selenskyj"]),
        ("Тоқаевтың", ["Kassym-Schomart Tokajew"]),
        ("Selenskyjs", ["Wolodymyr Selenskyj"]),
        ("КРИВОМУ РОЗІ", ["Krywyj Rih"]),
        ("харкові", ["Charkiw"]),
        ("kriegsrechts", ["Kriegsrecht"]),
        ("Иванова", ["Sergei Iwanow"]),
    ],
)
def test_lookup_takes_a_surname_any_case_and_any_capitals(term: str, forms: list[str]) -> None:
    shown = druckreif("glossary", "lookup", term).stdout
    assert [form for form in forms if form not in shown] == []


@pytest.mark.parametrize("term", ["mit", "Klitsch", "Кхцшвя", "зе"])
def test_lookup_takes_no_part_of_a_word(term: str) -> None:
    assert druckreif("glossary", "lookup", term).stdout == ""


def test_lint_prints_complaints_and_counts_them(tmp_path: Path) -> None:
    path = table(tmp_path, "x ; plase ; uk ; Ірпінь ;  ; Irpin")
    run = druckreif("glossary", "lint", path)
    assert run.returncode == 1
    assert run.stdout.startswith(f"{path}:2: unknown kind")
    assert run.stderr == "1 table, 1 complaint\n"
    wrong = table(tmp_path, "x ; place ; uk ; Ірпінь ;  ; Irpen")
    assert "(Irpin); correct it" in druckreif("glossary", "lint", wrong).stdout
    one_line_of_trouble(druckreif("glossary", "lint", tmp_path / "fehlt.tsv"), "cannot read the glossary")


def test_strict_lint_is_content_with_the_shipped_tables_and_names_exonyms_without_a_note(tmp_path: Path) -> None:
    run = druckreif("glossary", "lint", "--strict")
    assert (run.returncode, run.stdout) == (0, "")
    house = table(tmp_path, "donau ; water ; uk ; Дунай ;  ; Donau")
    assert '"Donau"' in druckreif("glossary", "lint", "--strict", house).stdout


@pytest.mark.parametrize("dialect", ["2008", "dca", "dct"])
def test_export_and_import_give_the_same_table(tmp_path: Path, dialect: str) -> None:
    house = table(tmp_path, "krim ; region ;  ; Крим ; Крым ; Krim ; Halbinsel Krim ; Krym ; mit Artikel")
    out, back = tmp_path / "haus.tbx", tmp_path / "zurück.tsv"
    assert druckreif("glossary", "export", out, "--dialect", dialect, "--table", house).returncode == 0
    assert druckreif("glossary", "import", out, "--write", back).stderr == f"{back}: 1 concept added\n"
    assert [(e.id, e.terms, e.note) for e in entries(back)] == [(e.id, e.terms, e.note) for e in entries(house)]
    assert druckreif("glossary", "import", out).stdout == back.read_text(encoding="utf-8")


def test_a_failed_import_or_export_changes_nothing(tmp_path: Path) -> None:
    house = table(tmp_path, "irpin ; place ; uk ; Ірпінь ;  ; Irpin")
    before = house.read_bytes()
    bad = tmp_path / "bad.tbx"
    bad.write_text('<!DOCTYPE tbx [<!ENTITY x SYSTEM "/etc/passwd">]>\n<tbx>&x;</tbx>', encoding="utf-8")
    one_line_of_trouble(druckreif("glossary", "import", bad, "--write", house), f"{bad}:1:", "entity")
    words = tmp_path / "words.txt"
    words.write_text("річка\tIrpin\n", encoding="utf-8")
    one_line_of_trouble(druckreif("glossary", "import", words, "--write", house), f"{house}:2:", "nothing was changed")
    one_line_of_trouble(druckreif("glossary", "import", words, "--kind", "terms"), 'did you mean "term"?')
    one_line_of_trouble(druckreif("glossary", "export", tmp_path / "haus.doc"), ".tbx or .tsv")
    one_line_of_trouble(druckreif("glossary", "export", tmp_path / "weg" / "haus.tbx"), "cannot be written")
    assert house.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.tbx", "haus.tsv", "words.txt"]


def test_suggest_gives_rows_to_paste_and_appends_each_name_once(article: Path) -> None:
    house = article.with_name("haus.tsv")
    printed = druckreif("glossary", "suggest", article)
    assert printed.returncode == 0
    rows = [line.split("\t") for line in printed.stdout.splitlines()]
    assert rows[0][:4] == ["id", "kind", "base", "uk"]
    taras = next(row for row in rows if row[3] == "Тарас Березовець")
    assert (taras[0], taras[1], taras[7]) == ("taras-beresowez", "person", "Taras Beresowez")
    assert "Харків" not in printed.stdout
    assert not [row for row in rows if row[3] == "Березовець"]
    druckreif("glossary", "suggest", article, "--write", house)
    once = house.read_bytes()
    assert "taras-beresowez" in {entry.id for entry in entries(house)}
    assert "is in the glossary" in druckreif("glossary", "suggest", article, "--write", house).stderr
    assert house.read_bytes() == once


def test_suggest_needs_a_source(article: Path) -> None:
    article.with_name("artikel.uk.md").unlink()
    one_line_of_trouble(druckreif("glossary", "suggest", article), "artikel.de.md", "--source")


def test_convert_shows_the_difference_and_writes_only_when_told(article: Path) -> None:
    shown = druckreif("names", "convert", article, "--to", "ukrainian")
    assert "+Taras Beresowez berichtete von einer Explosion in Charkiw. Charkiw wurde" in shown.stdout
    assert shown.stderr.endswith("would change\n")
    assert article.read_text(encoding="utf-8") == TARGET
    druckreif("names", "convert", article, "--to", "ukrainian", "--write")
    once = article.read_text(encoding="utf-8")
    assert once == TARGET.replace("Charkow", "Charkiw")
    assert "nothing to change" in druckreif("names", "convert", article, "--to", "ukrainian").stderr
    assert "Kiew" in druckreif("names", "convert", article, "--to", "established").stdout
    assert "Kyjiw" in article.read_text(encoding="utf-8")


def test_convert_keeps_bytes_that_are_no_names(article: Path) -> None:
    content = ("\ufeff" + TARGET).replace("\n", "\r\n").replace("In Kyjiw", "In **Kyj**iw und Kyjiw")
    article.write_bytes(content.encode())
    druckreif("names", "convert", article, "--to", "ukrainian", "--write")
    assert article.read_bytes() == content.replace("Charkow", "Charkiw").encode()


def test_convert_says_what_is_wrong(article: Path) -> None:
    one_line_of_trouble(druckreif("names", "convert", article, "--to", "ukrainisch"), 'did you mean "ukrainian"?')
    article.with_name("artikel.uk.md").unlink()
    one_line_of_trouble(druckreif("names", "convert", article, "--to", "duden"), "no source beside it")
