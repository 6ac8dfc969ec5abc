"""The real command: exit codes, what goes to which stream, and trouble in one line."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from qa.cli.languages import NameLanguage, SourceLanguage
from qa.glossary import OURS
from qa.languages.codes import SOURCE_LANGUAGES

SOURCE = "Вибух пролунав у Харкові вчора. Поліція розпочала розслідування справи у четвер.\n"
CLEAN = "Die Explosion war gestern in Charkiw zu hören. Die Polizei nahm am Donnerstag Ermittlungen zu dem Fall auf.\n"
FLAWED = (
    "Die Explosion war gestern in Charkow zu hören . Die Polizei nahm am Donnerstag Ermittlungen zu dem Fall auf.\n"
)


def druckreif(*arguments: object, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a user would, in a neutral locale."""
    env = {**os.environ, "LC_ALL": "C.UTF-8", "NO_COLOR": "1", "COLUMNS": "100", **environment}
    command = [sys.executable, "-m", "qa", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, env=env, check=False, encoding="utf-8")


@pytest.fixture
def pair(tmp_path: Path) -> Path:
    """A flawed translation with its source beside it."""
    (tmp_path / "artikel.uk.md").write_text(SOURCE, encoding="utf-8")
    target = tmp_path / "artikel.de.md"
    target.write_text(FLAWED, encoding="utf-8")
    return target


def one_line_of_trouble(run: subprocess.CompletedProcess[str], *parts: str) -> None:
    assert run.returncode == 2
    assert run.stdout == ""
    assert "Traceback" not in run.stderr
    assert len(run.stderr.strip().splitlines()) == 1, run.stderr
    for part in parts:
        assert part in run.stderr


def test_the_options_offer_the_languages_that_the_program_knows() -> None:
    assert tuple(SourceLanguage) == SOURCE_LANGUAGES
    assert tuple(NameLanguage) == OURS


def test_one_run_of_fix_mends_what_touches(tmp_path: Path) -> None:
    """Edits at one place wait for the next pass, and there is a next pass; a second run finds nothing to do."""
    target = tmp_path / "artikel.de.txt"
    target.write_text("Er kam,,sah,,siegte am 3 Mai  in Riga .\n", encoding="utf-8")
    shown = druckreif("check", target, "--diff").stdout
    druckreif("check", target, "--fix")
    mended = target.read_text(encoding="utf-8")
    assert mended == "Er kam, sah, siegte am 3. Mai in Riga.\n"
    assert f"+{mended}" in shown
    druckreif("check", target, "--fix")
    assert target.read_text(encoding="utf-8") == mended


def test_findings_stand_on_stdout_with_line_column_and_caret(pair: Path) -> None:
    run = druckreif("check", pair)
    assert run.returncode == 1
    assert run.stderr == ""
    lines = run.stdout.splitlines()
    at = next(i for i, line in enumerate(lines) if "space-before-punctuation" in line)
    assert lines[at].startswith("1:46")
    caret = lines[at + 2].index("^")
    assert lines[at + 1][caret : caret + 2] == " ."
    assert any("Charkiw" in line for line in lines)
    assert any(line.strip().startswith("uk: Вибух") for line in lines)


def test_clean_article_exits_with_zero(pair: Path) -> None:
    pair.write_text(CLEAN, encoding="utf-8")
    run = druckreif("check", pair)
    assert (run.returncode, run.stderr) == (0, "")
    assert "nothing found" in run.stdout


def test_json_has_offsets_into_the_file(pair: Path) -> None:
    run = druckreif("check", pair, "--output-format", "json", "--no-cache")
    findings = json.loads(run.stdout)["findings"]
    assert {"name-base", "space-before-punctuation"} <= {finding["rule"] for finding in findings}
    for finding in findings:
        assert FLAWED[finding["span"]["start"] : finding["span"]["end"]] == finding["text"]


def test_select_ignore_fail_level_and_exit_zero(pair: Path) -> None:
    only = druckreif("check", pair, "--select", "space-before-punctuation", "--output-format", "jsonl")
    assert [json.loads(line)["rule"] for line in only.stdout.splitlines()] == ["space-before-punctuation"]
    without = druckreif("check", pair, "--ignore", "space-before-punctuation,name-base")
    assert without.returncode == 0
    assert druckreif("check", pair, "--select", "name-base", "--fail-level", "error").returncode == 0
    assert druckreif("check", pair, "--exit-zero").returncode == 0


def test_diff_shows_and_fix_writes_only_once(pair: Path) -> None:
    diff = druckreif("check", pair, "--diff", "--select", "space-before-punctuation")
    assert "+Die Explosion war gestern in Charkow zu hören. " in diff.stdout
    assert pair.read_text(encoding="utf-8") == FLAWED
    assert "fixed" in druckreif("check", pair, "--fix", "--select", "space-before-punctuation").stderr
    once = pair.read_text(encoding="utf-8")
    assert once == FLAWED.replace(" .", ".")
    druckreif("check", pair, "--fix", "--select", "space-before-punctuation")
    assert pair.read_text(encoding="utf-8") == once


def test_fix_keeps_bom_and_line_ends(tmp_path: Path) -> None:
    target = tmp_path / "a.de.txt"
    target.write_bytes("\ufeffDas war alles .\r\nEnde gut.\r\n".encode())
    druckreif("check", target, "--fix")
    assert target.read_bytes() == "\ufeffDas war alles.\r\nEnde gut.\r\n".encode()


def test_missing_binary_and_wrongly_encoded_files(tmp_path: Path) -> None:
    one_line_of_trouble(druckreif("check", tmp_path / "fehlt.de.md"), "fehlt.de.md", "no such file")
    one_line_of_trouble(druckreif("check", tmp_path), "holds no German article")
    bad = tmp_path / "b.de.txt"
    for content, part in (
        (b"\x00\x01", "NUL"),
        (b"", "is empty"),
        ("Süd".encode("latin-1"), "byte 1 (0xFC) is not UTF-8"),
    ):
        bad.write_bytes(content)
        one_line_of_trouble(druckreif("check", bad), str(bad), part)


@pytest.mark.skipif(os.name == "nt", reason="a shell closes streams")
def test_a_closed_stdout_is_one_line_of_trouble(pair: Path) -> None:
    command = f"'{sys.executable}' -m qa check '{pair}' --exit-zero"
    closed = subprocess.run(["sh", "-c", f"{command} >&-"], capture_output=True, text=True, check=False)
    one_line_of_trouble(closed, "stdout is closed", "--output-file")
    for more in (f"--output-file '{pair.with_name('report.txt')}' >&-", "2>&-"):
        run = subprocess.run(["sh", "-c", f"{command} {more}"], capture_output=True, text=True, check=False)
        assert (run.returncode, run.stderr) == (0, "")
    assert "space-before-punctuation" in pair.with_name("report.txt").read_text(encoding="utf-8")


def test_swapped_foreign_and_unrelated_texts(pair: Path) -> None:
    source = pair.with_name("artikel.uk.md")
    one_line_of_trouble(druckreif("check", source, "--source", pair), "swapped")
    one_line_of_trouble(druckreif("check", source, "--source", source), "is not German")
    source.write_text("Футбольний клуб переміг у фіналі кубка з рахунком три нуль. " * 6, encoding="utf-8")
    pair.write_text(" ".join([CLEAN.strip()] * 4), encoding="utf-8")
    one_line_of_trouble(druckreif("check", pair), "does not look like its source")


def test_one_broken_file_does_not_stop_the_rest(pair: Path) -> None:
    pair.with_name("b.de.md").write_bytes(b"\xff\xff\x00")
    run = druckreif("check", pair.parent)
    assert run.returncode == 2
    assert "b.de.md" in run.stderr
    assert "space-before-punctuation" in run.stdout


def test_configuration_trouble_names_file_and_remedy(pair: Path) -> None:
    settings = pair.with_name("druckreif.toml")
    for text, part in (
        ("[names]\nsytem = 'duden'", 'unknown key "names.sytem"; did you mean "system"?'),
        ("[rules]\nselect = ['glued-word']", "unknown rule"),
        ("[names]\nprofile = 'dudn'", 'did you mean "duden"?'),
        ("[rules\n", "is not TOML"),
        ("[glossary]\nfiles = ['fehlt.tsv']", "no such file"),
    ):
        settings.write_text(text, encoding="utf-8")
        one_line_of_trouble(druckreif("check", pair), part)


def test_glossary_trouble_names_file_and_line(pair: Path) -> None:
    table = pair.with_name("haus.tsv")
    pair.with_name("druckreif.toml").write_text("[glossary]\nfiles = ['haus.tsv']", encoding="utf-8")
    table.write_text("id\tkind\tbase\tuk\tde\nx\tplase\tuk\tХарків\tCharkiw\n", encoding="utf-8")
    one_line_of_trouble(druckreif("check", pair), "haus.tsv:2", 'did you mean "place"?')
    table.write_text("id\tkind\tde_forbiden\tde\n", encoding="utf-8")
    one_line_of_trouble(druckreif("check", pair), "haus.tsv:1", 'did you mean "de_forbidden"?')
    table.write_text("id\tkind\tbase\tuk\tde\nx\tplace\tukr\tХарків\tCharkiw\n", encoding="utf-8")
    one_line_of_trouble(druckreif("check", pair), "haus.tsv:2", 'unknown base "ukr"')


def test_the_house_glossary_is_stronger_than_the_shipped_one(pair: Path) -> None:
    table = pair.with_name("haus.tsv")
    table.write_text("id\tkind\tbase\tuk\tde\ncharkiw\tplace\tru\tХарків\tCharkow\n", encoding="utf-8")
    pair.with_name("druckreif.toml").write_text("[glossary]\nfiles = ['haus.tsv']", encoding="utf-8")
    assert "name-base" not in druckreif("check", pair).stdout


def test_output_file_is_written_whole_or_not_at_all(pair: Path, tmp_path: Path) -> None:
    report = tmp_path / "bericht.json"
    assert druckreif("check", pair, "--output-format", "json", "--output-file", report).returncode == 1
    assert json.loads(report.read_text(encoding="utf-8"))["findings"]
    one_line_of_trouble(
        druckreif("check", pair, "--output-format", "json", "--output-file", tmp_path / "nowhere" / "x.json"),
        "cannot be written",
    )


def test_names_commands() -> None:
    assert druckreif("names", "transliterate", "Березовець").stdout == "Beresowez\n"
    assert "Alexej" in druckreif("names", "spellings", "Алексей", "-l", "ru").stdout.split()
    assert "verdict other-system" in druckreif("names", "match", "Березовець", "Taras Berezovets sprach.").stdout
    assert druckreif("names", "match", "Березовець", "Niemand sprach.").returncode == 1


def test_names_find(pair: Path) -> None:
    assert "\tХарків\n" in druckreif("names", "find", pair.with_name("artikel.uk.md")).stdout


def test_align_formats(pair: Path) -> None:
    source = pair.with_name("artikel.uk.md")
    assert druckreif("align", source, pair, "--format", "ladder").stdout.splitlines()[0].startswith("[0]:[0]")
    body = json.loads(druckreif("align", source, pair, "--format", "json").stdout)
    assert [bead["target"] for bead in body["beads"]] == [[0], [1]]
    assert "Поліція" in druckreif("align", source, pair).stdout


def test_explain_lists_and_shows() -> None:
    assert "space-before-punctuation" in druckreif("explain").stdout
    assert "Bad:" in druckreif("explain", "space-before-punctuation").stdout
    one_line_of_trouble(druckreif("explain", "space-before-punctuatoin"), 'did you mean "space-before-punctuation"?')


def test_init_writes_a_configuration_that_is_accepted_and_changes_nothing(pair: Path) -> None:
    before = druckreif("check", pair).stdout
    assert druckreif("init", pair.parent).returncode == 0
    assert druckreif("check", pair).stdout == before
    one_line_of_trouble(druckreif("init", pair.parent), "is there already")


def test_glossary_commands() -> None:
    assert "Charkiw" in druckreif("glossary", "lookup", "Харків").stdout
    assert druckreif("glossary", "lookup", "Kwxyz").returncode == 1
    lint = druckreif("glossary", "lint")
    assert lint.returncode == 0, lint.stdout


def test_a_closed_pipe_is_no_trouble(pair: Path) -> None:
    command = f'"{sys.executable}" -m qa check "{pair}" | head -n 1'
    run = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert "Traceback" not in run.stderr
    assert "BrokenPipe" not in run.stderr


def test_german_only_check_imports_nothing_heavy(pair: Path) -> None:
    code = """
import sys
sys.argv = ["druckreif", "check", sys.argv[1]]
from qa.__main__ import main
try:
    main()
finally:
    print(sorted({"spacy", "numpy", "sacrebleu", "wordfreq", "pymorphy3"} & set(sys.modules)))
"""
    pair.with_name("artikel.uk.md").unlink()
    run = subprocess.run([sys.executable, "-c", code, str(pair)], capture_output=True, text=True, check=False)
    assert run.stdout.splitlines()[-1] == "[]", run.stdout + run.stderr


@pytest.mark.parametrize(("name", "written"), [("Рыжов", "Ryschow"), ("Київ", "Kyjiw"), ("Алексей", "Alexej")])
def test_the_language_of_a_name_is_told_by_its_letters(name: str, written: str) -> None:
    assert druckreif("names", "transliterate", name).stdout.strip() == written


def test_what_has_no_cyrillic_letter_is_no_name_of_a_source(pair: Path) -> None:
    for words in (("transliterate", "Zhadko"), ("transliterate", ""), ("spellings", "Kiew"), ("find", pair)):
        one_line_of_trouble(druckreif("names", *words), "has no Cyrillic letter")


def test_a_wrong_value_is_answered_with_the_nearest_right_one() -> None:
    run = druckreif("check", "--output-format", "jason", COLUMNS="200")
    assert run.returncode == 2
    assert "“jason” is none of text, json, jsonl, " in run.stderr
    assert 'did you mean "json"?' in run.stderr
    assert "Value error" not in run.stderr


def test_explain_is_as_wide_as_the_terminal() -> None:
    for words in (("explain",), ("explain", "range-dash")):
        narrow = druckreif(*words, COLUMNS="60", FORCE_COLOR="1", TERM="xterm").stdout
        lines = re.sub(r"\x1b\[[0-9;]*m", "", narrow).splitlines()
        assert max(map(len, lines)) <= 60
        assert " ".join(narrow.split()) == " ".join(druckreif(*words, COLUMNS="300").stdout.split()) or words[1:]
    assert "          190–195 Dollar." in lines


def test_help_keeps_what_stands_in_brackets() -> None:
    assert "under `align` in the configuration" in " ".join(druckreif("align", "-h", COLUMNS="200").stdout.split())
