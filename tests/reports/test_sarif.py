"""SARIF 2.1.0, validated by a model made from the standard's own JSON Schema, and by what code scanning asks beyond it."""

import json
import time
from dataclasses import replace
from typing import Any

import pytest

from qa.documents import Checked, Severity
from qa.reports import sarif
from qa.reports.sarif_rules import markdown
from tests.made_articles import BASE, PAIR, SPACE, spaced

model = pytest.importorskip("pydantic_sarif.model")


def log(*articles: Checked) -> Any:
    text = sarif.render(articles, (SPACE, BASE))
    model.StaticAnalysisResultsFormatSarifVersion210JsonSchema.model_validate_json(text)
    return json.loads(text)["runs"][0]


def test_rules_have_help_level_precision_and_mqm_type() -> None:
    run = log(PAIR)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [SPACE.id, BASE.id]
    space = rules[0]
    assert space["defaultConfiguration"]["level"] == "error"
    assert space["shortDescription"]["text"] == "A space stands before a mark."
    assert space["help"]["markdown"].endswith("```text\nBad:  war .\nGood: war.\n```")
    assert space["properties"]["precision"] == "very-high"
    assert "precision" not in rules[1]["properties"]
    taxa = run["taxonomies"][0]["taxa"]
    target = space["relationships"][0]["target"]
    assert taxa[target["index"]]["id"] == target["id"] == "linguistic-conventions/whitespace"


def test_a_result_points_at_both_sides() -> None:
    run = log(PAIR)
    assert run["columnKind"] == "unicodeCodePoints"
    (result,) = run["results"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "name-base"
    place = result["locations"][0]["physicalLocation"]
    region = place["region"]
    raw, span = PAIR.target.raw, PAIR.findings[0].span
    assert (
        raw[region["charOffset"] : region["charOffset"] + region["charLength"]]
        == "Charkow"
        == region["snippet"]["text"]
    )
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (1, span.start + 1, span.end + 1)
    related = result["relatedLocations"][0]
    assert related["message"]["text"] == "У Харкові пролунав вибух."
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "artikel.uk.md"
    assert result["message"]["text"] == "“Charkow” is the \\[Russian\\] form of Харкові ([uk](1))"
    assert result["partialFingerprints"] == {"druckreif/v1": "feed000000000001"}
    assert result["fixes"][0]["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] == "Charkiw"


def test_addresses_are_relative_and_percent_encoded(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    run = log(spaced("Ende .", str(tmp_path / "Größe 100 %\n.de.md")), spaced("Ende .", "/elsewhere/a.de.md"))
    uris = [result["locations"][0]["physicalLocation"]["artifactLocation"] for result in run["results"]]
    assert uris == [
        {"uri": "Gr%C3%B6%C3%9Fe%20100%20%25%0A.de.md", "uriBaseId": "%SRCROOT%"},
        {"uri": "file:///elsewhere/a.de.md"},
    ]


def test_a_bom_is_not_counted() -> None:
    region = log(spaced("\ufeffEnde ."))["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startColumn"], region["charOffset"]) == (5, 4)


def test_an_undescribed_rule_is_described_by_its_name() -> None:
    article = replace(PAIR, findings=(replace(PAIR.findings[0], rule="house-rule", mqm=""),))
    assert [rule["id"] for rule in log(article)["tool"]["driver"]["rules"]] == [SPACE.id, BASE.id, "house-rule"]


def test_more_than_code_scanning_takes_leaves_the_least_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "MOST_RESULTS", 3)
    run = log(spaced("Ende . Ende .", severity=Severity.NOTE), spaced("Ende . Ende ."))
    assert [result["level"] for result in run["results"]] == ["error", "error", "note"]
    assert "1 finding is" in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    monkeypatch.setattr(sarif, "MOST_BYTES", 900)
    assert len(log(spaced("Ende . Ende ."))["results"]) == 1


def test_five_thousand_findings_take_less_than_a_second() -> None:
    one = named_often(5000)
    begin = time.process_time()
    text = sarif.render([one], (SPACE, BASE))
    assert time.process_time() - begin < 1
    assert text.count('"ruleId":') == 5000


def named_often(count: int) -> Checked:
    """Return an article of many sentences, each with a finding, half of them about the source."""
    article = spaced("Das war gestern der Fall .\n" * count)
    source = replace(PAIR.source, path="artikel.uk.md") if PAIR.source else None
    return replace(article, source=source, alignment=PAIR.alignment)


def test_a_manual_page_without_examples_is_left_as_it_is() -> None:
    assert markdown("One line.\n\nAnd more.") == "One line.\n\nAnd more."
