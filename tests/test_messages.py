"""Messages and manual pages in German: complete, with the same placeholders, and chosen by option, configuration or locale."""

import doctest
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from qa.documents import RuleInfo
from qa.messages import EXAMPLE, LANGUAGES, LOCALE, _, manual, speak, spoken
from qa.pipeline import check
from qa.rule_list import rule_infos
from tests.newsroom import druckreif
from tools import catalogue

INFOS = rule_infos()
GERMAN = catalogue.catalogue()
PAIR = {"artikel.de.txt": "Das war gestern in Charkiw .\n", "artikel.uk.txt": "Це було вчора в Харкові.\n"}


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak("en")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An article with one finding, and its source."""
    for name, text in PAIR.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def message(folder: Path, *options: str, **environment: str) -> str:
    """Return the first message of a check."""
    run = druckreif(
        "check",
        ".",
        "--select",
        "space-before-punctuation",
        "--output-format",
        "jsonl",
        *options,
        cwd=folder,
        **environment,
    )
    return str(json.loads(run.out.splitlines()[0])["message"])


def test_the_german_catalogue_is_complete() -> None:
    assert catalogue.complaints() == [], "python tools/catalogue.py extract, translate, compile"


class Shown(str):
    """A value that looks the same under every format."""

    def __format__(self, _format: str) -> str:
        return self


TRANSLATED = [
    text
    for text in catalogue.source_messages()
    if catalogue.placeholders(text) - {""} and (known := GERMAN.get(text)) and known.string
]


@pytest.mark.parametrize("text", TRANSLATED)
def test_a_german_message_says_what_the_english_one_does(text: str) -> None:
    values = {name: Shown(f"<{name}>") for name in catalogue.placeholders(text)}
    english = _(text, **values)
    speak("de")
    german = _(text, **values)
    assert german != english
    assert all(value in german for value in values.values())


def test_every_rule_has_a_german_page_for_its_english_one() -> None:
    assert catalogue.page_complaints({info.id: info.doc for info in INFOS}) == []


def test_no_german_page_is_left_over() -> None:
    assert {file.stem for file in catalogue.PAGES.glob("*.md")} == {info.id for info in INFOS}


@pytest.mark.parametrize("info", INFOS, ids=lambda info: info.id)
def test_a_german_page_has_its_own_words_and_the_english_page_s_examples(info: RuleInfo) -> None:
    speak("de")
    page = manual(info.id, info.doc)
    first, *rest = page.splitlines()
    assert first.endswith(".")
    assert not rest or rest[0] == "", "a summary line, then a blank one"
    assert first != info.summary
    assert page.count("Falsch:") == sum(match["label"] == "Bad" for match in EXAMPLE.finditer(info.doc))
    assert all(match["text"] in page for match in EXAMPLE.finditer(info.doc))
    assert not any(line.startswith("    Bad:") for line in rest)


def test_an_english_page_is_the_docstring_itself() -> None:
    assert all(manual(info.id, info.doc) == info.doc.strip() for info in INFOS)


def test_a_rule_nobody_has_translated_shows_its_english_page() -> None:
    speak("de")
    assert manual("no-such-rule", "It says this.\n") == "It says this."


def test_findings_speak_the_language_in_force() -> None:
    speak("de")
    assert check("Das war alles .")[0].message == "überflüssiges Leerzeichen vor „.“"
    speak("en")
    assert check("Das war alles .")[0].message == "space before “.”"


def test_an_unknown_language_is_english() -> None:
    speak("uk")
    assert spoken() == "en"
    assert _("note") == "note"


@pytest.mark.parametrize("language", LANGUAGES)
def test_fingerprints_do_not_depend_on_the_language(language: str) -> None:
    english = [finding.fingerprint for finding in check("Das war war alles .")]
    speak(language)
    assert [finding.fingerprint for finding in check("Das war war alles .")] == english


def test_option_configuration_and_locale_choose_in_this_order(folder: Path) -> None:
    german, english = "überflüssiges Leerzeichen vor „.“", "space before “.”"
    assert message(folder) == english
    assert message(folder, LC_ALL="de_AT.UTF-8") == german
    (folder / "druckreif.toml").write_text('[messages]\nlanguage = "de"\n', encoding="utf-8")
    assert message(folder) == german
    assert message(folder, "--language", "en", LC_ALL="de_DE.UTF-8") == english


def test_explain_speaks_german_by_option_configuration_and_locale(tmp_path: Path) -> None:
    page = druckreif("explain", "dash", "--language", "de", cwd=tmp_path).out
    assert "Halbgeviertstrich" in page
    assert "    Falsch:  Die Lage -- so der Minister" in page
    assert "dash  (Warnung, MQM" in page
    assert druckreif("explain", "dash", cwd=tmp_path, LC_ALL="de_DE.UTF-8").out == page
    (tmp_path / "druckreif.toml").write_text('[messages]\nlanguage = "de"\n', encoding="utf-8")
    assert druckreif("explain", "dash", cwd=tmp_path).out == page
    assert "Bad:  Die Lage" in druckreif("explain", "dash", "--language", "en", cwd=tmp_path).out


def test_the_list_of_rules_has_a_german_line_for_each(tmp_path: Path) -> None:
    lines = druckreif("explain", "--language", "de", cwd=tmp_path).out.splitlines()
    assert [line.split()[0] for line in lines] == [info.id for info in INFOS]
    assert "Ein Wort steht doppelt." in {line.split(maxsplit=1)[1] for line in lines}


def in_german(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a process of its own: Typer keeps some words from its first help page on."""
    env = {**os.environ, "LC_ALL": "de_DE.UTF-8", "COLUMNS": "240", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
    env |= {"PYTHONPATH": str(LOCALE.parent.parent), **environment}
    words = [sys.executable, "-m", "qa", *arguments]
    return subprocess.run(words, cwd=cwd, env=env, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize(
    ("words", "locale"), [(("check", "--help"), "de_DE.UTF-8"), (("check", "--language", "de", "--help"), "C.UTF-8")]
)
def test_help_is_german_by_locale_and_option(words: tuple[str, ...], locale: str, tmp_path: Path) -> None:
    text = " ".join(in_german(*words, cwd=tmp_path, LC_ALL=locale).stdout.split())
    for part in ("Aufruf: ", "Optionen", "Die sicheren Korrekturen in die Dateien schreiben.", "Diese Hilfe zeigen"):
        assert part in text
    for word in ("Usage", "Options", "Arguments", "Show ", "Write ", "default:"):
        assert word not in text


def test_help_is_english_elsewhere(tmp_path: Path) -> None:
    text = in_german("check", "--help", cwd=tmp_path, LC_ALL="C.UTF-8").stdout
    assert "Usage: " in text
    assert "Apply the safe fixes" in text
    assert "Korrekturen" not in text


def test_every_help_text_is_in_the_catalogue() -> None:
    texts = list(catalogue.help_texts())
    assert len(texts) > 90
    assert all(GERMAN.get(text) and GERMAN[text].string for text in texts)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("check", "fehlt.de.md"), "druckreif: fehlt.de.md: Datei nicht gefunden; bitte den Namen prüfen\n"),
        (
            ("explain", "dahs"),
            "druckreif: unbekannte Regel „dahs“; gemeint ist vielleicht „dash“ (`druckreif explain` zählt",
        ),
        (("check", "artikel.de.txt", "--changed-since", "main"), "liegt in keinem Git-Repository"),
        (("check", "artikel.de.txt", "--baseline", "x.json"), "keine solche Bestandsliste"),
        (("chekc",), "Einen Befehl 'chekc' gibt es nicht."),
    ],
)
def test_trouble_is_told_in_german(words: tuple[str, ...], said: str, folder: Path) -> None:
    run = in_german(*words, cwd=folder)
    assert run.returncode == 2
    assert said in run.stderr


def test_trouble_follows_the_option_and_then_the_configuration(folder: Path) -> None:
    wrong = ("check", "artikel.de.txt", "--select", "dahs")
    assert "unbekannte Regel" in druckreif(*wrong, "--language", "de", cwd=folder).err
    assert "unknown rule" in druckreif(*wrong, cwd=folder).err
    (folder / "druckreif.toml").write_text('[messages]\nlanguage = "de"\n', encoding="utf-8")
    assert "unbekannte Regel" in druckreif(*wrong, cwd=folder).err
    assert "unknown rule" in druckreif(*wrong, "--language=en", cwd=folder, LC_ALL="de_DE.UTF-8").err


def test_german_needs_no_babel_at_run_time() -> None:
    program = (
        "import sys, qa; from qa.messages import speak; speak('de');"
        "print(qa.check('Das war alles .')[0].message, [m for m in ('babel', 'spacy') if m in sys.modules])"
    )
    env = {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": str(LOCALE.parent.parent)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, env=env, check=True)
    assert done.stdout.decode("utf-8").strip() == "überflüssiges Leerzeichen vor „.“ []"


def made(po: Path, **translations: str) -> list[str]:
    """Return the complaints about a catalogue that has these translations and today's otherwise."""
    german = catalogue.catalogue()
    for text, translation in translations.items():
        german[text].string = translation  # type: ignore[union-attr]
    with po.open("wb") as file:
        write_po(file, german)
    catalogue.compile_catalogue(po, po.with_suffix(".mo"))
    return catalogue.complaints(po, po.with_suffix(".mo"))


@pytest.mark.parametrize(
    ("translations", "complaint"),
    [
        ({"Rule": ""}, "not translated: 'Rule'"),
        ({"{count} notes": "Hinweise"}, "other placeholders"),
        ({"Rule": "die “Regel”"}, "German quotation marks"),
        ({"Rule": "die „Regel"}, "German quotation marks"),
    ],
)
def test_the_check_sees_what_is_wrong(translations: dict[str, str], complaint: str, tmp_path: Path) -> None:
    (found,) = set(made(tmp_path / "druckreif.po", **translations)) - set(catalogue.complaints())
    assert complaint in found


def test_the_check_sees_what_is_missing_superfluous_doubtful_and_not_compiled(tmp_path: Path) -> None:
    po = tmp_path / "druckreif.po"
    german = Catalog("de")
    german.add("Rule", "Regel", flags=["fuzzy"])
    german.add("nobody says this", "das sagt niemand")
    with po.open("wb") as file:
        write_po(file, german)
    found = "\n".join(catalogue.complaints(po, po.with_suffix(".mo")))
    for part in ("not in the catalogue (extract): 'Finding'", "no source says this", "(fuzzy): 'Rule'", "older than"):
        assert part in found


def test_an_extraction_keeps_translations_and_repeats_itself_byte_for_byte(tmp_path: Path) -> None:
    po = tmp_path / "druckreif.po"
    po.write_bytes(catalogue.PO.read_bytes())
    assert catalogue.extract(po)["Rule"].string == "Regel"  # type: ignore[union-attr]
    once = po.read_bytes()
    catalogue.extract(po)
    assert po.read_bytes() == once


def test_messages_in_calls_choices_and_tables_are_found(tmp_path: Path) -> None:
    source = tmp_path / "qa" / "rule.py"
    source.parent.mkdir()
    source.write_text(
        'MESSAGES = {"a": "in a table"}\n_("in a call", x=1)\n_("one" if x else "two " "parts")\n_(MESSAGES[x])\n',
        encoding="utf-8",
    )
    assert list(catalogue.source_messages(source.parent)) == ["in a table", "in a call", "one", "two parts"]
    source.write_text("_(x)\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"qa/rule.py:1: the catalogue cannot read"):
        catalogue.source_messages(source.parent)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('_("{a}", a="left out")', "left out"),
        ('a = "left out" if x else "--an-option"\n    _("{a}", a=a)', "left out"),
        ('_("{a}", a=f"{x} of a term")', " of a term"),
        ('_("{a}", a="note")', "note"),
        ('a = "termEntry"\n    _("{a}{b}{c}", a=a, b="s", c=_("left out"))', None),
    ],
)
def test_english_words_within_a_translated_message_are_seen(tmp_path: Path, body: str, words: str | None) -> None:
    source = tmp_path / "qa" / "rule.py"
    source.parent.mkdir()
    source.write_text(f"def f(x):\n    {body}\n", encoding="utf-8")
    found = catalogue.english_values(source.parent)
    line = body.count("\n") + 2
    assert found == ([f"qa/rule.py:{line}: English in every language: {words!r}"] if words else [])


def test_one_is_one_in_german(tmp_path: Path) -> None:
    (tmp_path / "a.de.txt").write_text("Das war alles .\n", encoding="utf-8")
    (tmp_path / "druckreif.toml").write_text('[rules]\nselect = ["space-before-punctuation"]\n', encoding="utf-8")
    run = druckreif("baseline", "write", cwd=tmp_path, LC_ALL="de_DE.UTF-8")
    assert run.err == "druckreif-baseline.json: 1 bekannter Befund\n"
    (tmp_path / "a.de.txt").write_text("Das war . Und das .\n", encoding="utf-8")
    run = druckreif("baseline", "update", cwd=tmp_path, LC_ALL="de_DE.UTF-8")
    assert run.err == "druckreif-baseline.json: 2 bekannte Befunde\n"


def test_no_german_message_has_an_english_half(tmp_path: Path) -> None:
    run = druckreif("check", cwd=tmp_path, LC_ALL="de_DE.UTF-8")
    assert run.err.endswith("(was git ignoriert oder files.exclude nennt, bleibt weg)\n")
    file = tmp_path / "a.tbx"
    entry = '<langSet xml:lang="{}"><tig><term>{}</term></tig></langSet>'
    both = entry.format("de", "Rakete") + entry.format("fr", "missile")
    text = f'<martif type="TBX"><text><body><termEntry id="c1">{both}</termEntry></body></text></martif>'
    file.write_text(text, encoding="utf-8")
    run = druckreif("glossary", "import", file, cwd=tmp_path, LC_ALL="de_DE.UTF-8")
    assert run.err == f"{file}: ausgelassen: Benennungen in fr (1×)\n"


def test_the_digest_of_a_page_changes_with_its_words_only() -> None:
    page = "Two words.\n\nBecause of\nthis.\n\n    Bad: a\n"
    assert catalogue.digest(page) == catalogue.digest("Two words.\n\nBecause of this.\n\n    Bad: b\n")
    assert catalogue.digest(page) != catalogue.digest(page.replace("Two", "Three"))


def test_doctests_of_the_catalogue_run() -> None:
    assert doctest.testmod(catalogue) == (0, 1)
