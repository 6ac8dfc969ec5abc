"""Scores against references, the scorecard, and the command that prints them."""

import json
from pathlib import Path

import pytest

from qa.documents import Finding, Severity, Span
from qa.score import against_references, scorecard
from tests.test_cli import druckreif, one_line_of_trouble

TEXT = ["Die Explosion war gestern in Charkiw zu hören.", "Die Polizei nahm Ermittlungen auf."]


def test_a_translation_equals_itself() -> None:
    scores = {score.metric: score for score in against_references(TEXT, [TEXT])}
    assert scores["BLEU"].value == pytest.approx(100)
    assert scores["chrF2"].value == pytest.approx(100)
    assert scores["TER"].value == 0
    assert not scores["TER"].higher_is_better
    assert all("version:" in score.signature for score in scores.values())


def test_the_nearer_of_two_references_counts() -> None:
    far = ["Etwas ganz anderes steht hier.", "Und hier auch, gar kein Wort gleich."]
    one, both = against_references(TEXT, [far]), against_references(TEXT, [far, TEXT])
    assert one[0].value < both[0].value == pytest.approx(100)


def test_references_of_another_length_are_refused() -> None:
    with pytest.raises(ValueError, match="as many segments"):
        against_references(TEXT, [TEXT[:1]])


def test_errors_cost_five_points_and_notes_nothing() -> None:
    findings = [
        Finding("r", severity, Span(0, 1), "m", mqm="a/b")
        for severity in (Severity.ERROR, Severity.WARNING, Severity.NOTE)
    ]
    card = scorecard(findings, words=200)
    assert card.points == 6
    assert card.per_thousand == 30
    assert card.by_type == {"a/b": 3}
    assert scorecard([], words=0).per_thousand == 0


def test_the_command_prints_json_and_keeps_a_trend(tmp_path: Path) -> None:
    article, reference, trend = (tmp_path / name for name in ("a.de.txt", "r.de.txt", "trend.jsonl"))
    article.write_text("\n".join(TEXT).replace("hören.", "hören ."), encoding="utf-8")
    reference.write_text("\n".join(TEXT), encoding="utf-8")
    for _ in range(2):
        run = druckreif("score", article, "--reference", reference, "--json", "--trend", trend)
        assert run.returncode == 0, run.stderr
    body = json.loads(run.stdout)
    (row,) = body["documents"]
    assert {"file": str(article), **body["corpus"]} == row
    assert row["scorecard"]["confirmed"] is False
    assert row["scorecard"]["by_severity"] == {"error": 1}
    assert 0 < row["scores"]["BLEU"]["value"] <= 100
    assert len(trend.read_text(encoding="utf-8").splitlines()) == 2


def test_articles_are_scored_each_and_all_together(tmp_path: Path) -> None:
    for name, line in (("a", TEXT[0]), ("b", TEXT[1])):
        for folder, text in (("neu", line.replace(".", " .")), ("alt", line), ("auch", "Etwas anderes steht hier.")):
            (tmp_path / folder).mkdir(exist_ok=True)
            (tmp_path / folder / f"{name}.de.txt").write_text(text, encoding="utf-8")
    alone = json.loads(druckreif("score", "neu", "--reference", "alt", "--json", cwd=tmp_path).stdout)
    both = json.loads(
        druckreif("score", "neu", "--reference", "auch", "--reference", "alt", "--json", cwd=tmp_path).stdout
    )
    assert [row["file"] for row in alone["documents"]] == ["neu/a.de.txt", "neu/b.de.txt"]
    words = [row["scorecard"]["words"] for row in alone["documents"]]
    assert alone["corpus"]["scorecard"]["words"] == sum(words)
    assert alone["corpus"]["scorecard"]["by_severity"] == {"error": 2}
    values = sorted(row["scores"]["chrF2"]["value"] for row in alone["documents"])
    assert values[0] <= alone["corpus"]["scores"]["chrF2"]["value"] <= values[1]
    assert "nrefs:1" in alone["corpus"]["scores"]["BLEU"]["signature"]
    assert "nrefs:2" in both["corpus"]["scores"]["BLEU"]["signature"]
    table = druckreif("score", "neu", "--reference", "alt", cwd=tmp_path).stdout.splitlines()
    assert [line.split()[0] for line in table[:4]] == ["BLEU", "neu/a.de.txt", "neu/b.de.txt", "All"]


def test_weights_are_configurable(tmp_path: Path) -> None:
    article = tmp_path / "a.de.txt"
    article.write_text(TEXT[0].replace(".", " ."), encoding="utf-8")
    run = druckreif("score", article, "--weights", "error=10,note=0.5", "--json")
    assert json.loads(run.stdout)["corpus"]["scorecard"]["points"] == 10
    one_line_of_trouble(druckreif("score", article, "--weights", "fehler=10"), '"fehler=10" is not like error=5')
    one_line_of_trouble(druckreif("score", article, "--weights", "error"), '"error" is not like error=5')


def test_a_trend_that_cannot_be_written_and_a_missing_article(tmp_path: Path) -> None:
    article = tmp_path / "a.de.txt"
    article.write_text(TEXT[0], encoding="utf-8")
    one_line_of_trouble(druckreif("score", article, "--trend", tmp_path), "cannot be written")
    one_line_of_trouble(druckreif("score", tmp_path / "fehlt.de.txt"), "no such file")
    one_line_of_trouble(druckreif("score", article, "--reference", tmp_path / "fehlt.de.txt"), "no such file")


def test_paragraphs_must_correspond(tmp_path: Path) -> None:
    article, reference = tmp_path / "a.de.txt", tmp_path / "r.de.txt"
    article.write_text("\n".join(TEXT), encoding="utf-8")
    reference.write_text(TEXT[0], encoding="utf-8")
    one_line_of_trouble(druckreif("score", article, "--reference", reference), "r.de.txt", "they must correspond")
