"""`druckreif align` and `druckreif lexicon`: formats, trouble in one line, and lexicons that the next run makes use of."""

import json
import sys
from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring

from tests.newsroom import druckreif, put

UKRAINIAN = "Міст через Інгул відкрили.\n\nРоботи коштували 340 млн гривень.\nЧому так довго?\n"
GERMAN = "Die Brücke über den Inhul ist offen.\n\nDie Arbeiten kosteten 340 Mio. Hrywnja.\nWarum so lange?\n"
NOUNS = [("школа", "Schule"), ("лікар", "Arzt"), ("міст", "Brücke"), ("сонце", "Sonne")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path / "a.uk.txt", UKRAINIAN)
    put(tmp_path / "a.de.txt", GERMAN)
    return tmp_path


def test_tmx_and_xliff_are_xml_on_stdout(folder: Path) -> None:
    for more, root in ((["tmx"], "tmx"), (["xliff"], "xliff"), (["xliff", "--xliff-version", "1.2"], "xliff")):
        run = druckreif("align", "a.uk.txt", "a.de.txt", "--format", *more, cwd=folder)
        assert (run.code, run.err) == (0, "")
        assert fromstring(run.out.encode()).tag.endswith(root)


def test_lines_are_segments_whatever_stands_in_them(folder: Path) -> None:
    run = druckreif("align", "a.uk.txt", "a.de.txt", "--lines", "--format", "json", cwd=folder)
    body = json.loads(run.out)
    assert body["source_segments"] == UKRAINIAN.splitlines()
    assert sorted(i for bead in body["beads"] for i in bead["source"]) == [0, 1, 2, 3]
    assert {"source": [3], "target": [3]}.items() <= body["beads"][-1].items()


def test_an_added_sentence_is_mentioned_on_stderr(folder: Path) -> None:
    put(folder / "a.de.txt", GERMAN + "\nDer Zoo in Köln hat einen jungen Elefanten.\n")
    run = druckreif("align", "a.uk.txt", "a.de.txt", "--format", "ladder", cwd=folder)
    assert run.code == 0
    assert "1 of " in run.err
    assert "[]:[" in run.out


def test_sentences_in_the_other_order_are_marked_as_crossing(folder: Path) -> None:
    put(folder / "b.uk.txt", "Мер мовчить.\nРоботи коштували 340 млн гривень.\nМіст через Інгул відкрили 4 березня.\n")
    put(
        folder / "b.de.txt",
        "Der Bürgermeister schweigt.\nDie Brücke wurde am 4. März eröffnet.\nDie Arbeiten kosteten 340 Mio. Hrywnja.\n",
    )
    run = druckreif("align", "--lines", "b.uk.txt", "b.de.txt", "--format", "json", cwd=folder)
    beads = json.loads(run.out)["beads"]
    assert [bead.get("crosses", False) for bead in beads] == [False, True, True]
    assert "2 beads cross" in run.err
    straight = druckreif("align", "--lines", "a.uk.txt", "a.de.txt", "--format", "json", cwd=folder)
    assert "crosses" not in straight.out
    assert "cross" not in straight.err


def test_short_texts_learn_their_own_words_when_asked_to(folder: Path) -> None:
    """Words that no lexicon has are met again beside figures, and then without."""
    words = [("шлюмпик", "Trallala"), ("бурмотун", "Wulzpeter"), ("кракозяб", "Dingsda"), ("фіндюр", "Humpelkram")]
    pairs = [(f"{theirs} {n}{n}", f"{mine} {n}{n}") for n, (theirs, mine) in enumerate(words * 3, 1)] + words
    put(folder / "b.uk.txt", "\n".join(source for source, _ in pairs))
    put(folder / "b.de.txt", "\n".join(german for _, german in pairs))
    plain, learned = (
        json.loads(druckreif("align", "--lines", "b.uk.txt", "b.de.txt", "--format", "json", *more, cwd=folder).out)
        for more in ((), ("--learn",))
    )
    sure = [[bead["confidence"] for bead in body["beads"][-4:]] for body in (plain, learned)]
    assert min(sure[1]) > min(sure[0])


def test_french_is_not_taken_for_german(folder: Path) -> None:
    """Its commonest words (des, en) are among the German ones, but there are far too few of them."""
    french = "Les guides de la vallée montent chaque été vers le refuge avec leurs vivres et toutes leurs cordes.\n"
    german = "Jeden Sommer steigen die Führer aus dem Tal mit Proviant und allen ihren Seilen zu der Hütte auf.\n"
    put(folder / "f.txt", french * 4 + "Des guides de la vallée descendent.\n")
    put(folder / "g.txt", german * 4 + "Führer aus dem Tal steigen ab.\n")
    run = druckreif("align", "--lines", "f.txt", "g.txt", "--format", "ladder", cwd=folder)
    assert run.code == 0
    assert run.out.startswith("[0]:[0]:")


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (["a.de.txt", "a.uk.txt"], "a.de.txt is German"),
        (["a.de.txt", "a.de.txt"], "is named twice"),
        (["a.uk.txt", "b.uk.txt"], "both are in one language (uk)"),
        (["a.uk.txt", "none.txt"], "no such file"),
        (["a.uk.txt", "a.de.txt", "--output-file", "t.txt"], "--format table is for the terminal"),
        (["a.uk.txt", "a.de.txt", "--config", "encoder.toml"], "pip install druckreif[encoder]"),
    ],
)
def test_trouble_is_one_line(folder: Path, arguments: list[str], part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    put(folder / "b.uk.txt", "Інший текст українською.\n")
    put(folder / "encoder.toml", '[align]\nencoder = "made-up/topics"\n')
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    run = druckreif("align", *arguments, cwd=folder)
    assert (run.code, run.out) == (2, "")
    assert part in run.err
    assert run.err.count("\n") == 1


def test_a_lexicon_is_learned_and_named_in_the_configuration(folder: Path) -> None:
    rows = [f"{a} {b}\t{x} {y}\n" for a, x in NOUNS for b, y in NOUNS if a != b]
    put(folder / "memory.tsv", "".join(rows))
    run = druckreif("lexicon", "learn", "memory.tsv", "--source-language", "uk", "-o", "house.tsv", cwd=folder)
    assert (run.code, run.out) == (0, "")
    lines = (folder / "house.tsv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# lexicon uk-de"
    assert "12 pairs" in lines[1]
    assert {f"{german}\t{source}" for source, german in NOUNS} == set(lines[2:])
    put(folder / "druckreif.toml", '[align]\nlexicon = ["house.tsv"]\n')
    assert druckreif("align", "a.uk.txt", "a.de.txt", "--format", "ladder", cwd=folder).code == 0
    put(folder / "house.tsv", "Schule\tшкола\n")
    assert "house.tsv:1: does not say" in druckreif("align", "a.uk.txt", "a.de.txt", cwd=folder).err


def test_what_align_writes_is_what_learn_reads(folder: Path) -> None:
    put(folder / "a.uk.txt", UKRAINIAN * 3)
    put(folder / "a.de.txt", GERMAN * 3)
    for name in ("json", "tmx"):
        druckreif("align", "a.uk.txt", "a.de.txt", "--format", name, "--output-file", f"a.{name}", cwd=folder)
        run = druckreif("lexicon", "learn", f"a.{name}", "--least-weight", "0", cwd=folder)
        assert run.code == 0, run.err
        assert run.out.startswith("# lexicon uk-de\n")


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (["a.tsv", "--source-language", "uk"], "too few to learn from"),
        (["a.tmx", "--source-language", "ru"], 'no pair of segments is in "ru"'),
    ],
)
def test_learning_from_too_little_is_said(folder: Path, arguments: list[str], part: str) -> None:
    put(folder / "a.tsv", "міст\tBrücke\n")
    druckreif("align", "a.uk.txt", "a.de.txt", "--format", "tmx", "--output-file", "a.tmx", cwd=folder)
    run = druckreif("lexicon", "learn", *arguments, cwd=folder)
    assert (run.code, run.out) == (2, "")
    assert part in run.err
