"""Every format says what its reader expects: a JSON Schema, a grammar, a documented rule of escaping."""

import json
import re
from io import BytesIO
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from lxml import etree

import qa
from qa.documents import Checked, Severity
from qa.reports import FORMATS, SHOW_WHOLE_ARTICLES, github, renderer
from tests.made_articles import BASE, PAIR, SPACE, spaced

SCHEMAS = Path(qa.__file__).parent / "schemas"
ODD = spaced("Ende .\r\n„Ja 😀“ .", "content/über, 100 %\nneu:.de.md")
CLEAN = spaced("Alles gut.", "gut.de.md")
BELL = spaced("Ende\x07 .", "a.de.txt")
ARTICLES = [PAIR, ODD, CLEAN, BELL]
LINE_FORMATS = sorted(set(FORMATS) - SHOW_WHOLE_ARTICLES)


def written(name: str, articles: list[Checked] = ARTICLES) -> str:
    return renderer(name)(articles, (SPACE, BASE))


@pytest.mark.parametrize("name", LINE_FORMATS)
def test_no_article_and_no_finding_are_well_formed_too(name: str) -> None:
    for articles in ([], [CLEAN]):
        text = written(name, articles)
        if name in ("json", "sarif", "gitlab", "rdjson"):
            assert json.loads(text) is not None
        elif name in ("junit", "checkstyle"):
            assert etree.fromstring(text.encode()).tag in ("testsuites", "checkstyle")
        else:
            assert text == ""


def test_json_follows_its_schema() -> None:
    schema = json.loads((SCHEMAS / "findings.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    body = json.loads(written("json"))
    Draft202012Validator(schema).validate(body)
    assert len(body["findings"]) == 4
    lines = [json.loads(line) for line in written("jsonl").splitlines()]
    assert lines == body["findings"]
    assert lines[0]["source_sentence"] == "У Харкові пролунав вибух."


def test_github_commands_are_escaped_and_one_a_line() -> None:
    lines = written("github").splitlines()
    grammar = re.compile(r"::(error|warning|notice) ((?:[A-Za-z]+=[^,:\r\n]*)(?:,[A-Za-z]+=[^,:\r\n]*)*)::[^\r\n]*")
    assert all(grammar.fullmatch(line) for line in lines)
    odd = next(line for line in lines if "über" in line)
    assert "file=content/über%2C 100 %25%0Aneu%3A.de.md,line=1," in odd
    assert "%0Auk: У Харкові" in lines[-1]
    assert lines[-1].startswith("::warning ")


def test_github_keeps_ten_of_a_kind_and_tells_of_the_rest() -> None:
    many = [spaced("Ende ." * 14), spaced("Ende ." * 12, severity=Severity.NOTE)]
    lines = written("github", many).splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error"] * 10 + ["::notice"] * 10
    page = github.summary(many)
    assert "14 × error, 12 × note" in page
    assert "6 more than the annotations show." in page
    assert page.count("| space-before-punctuation |") == 26


def test_the_summary_table_survives_bars_and_tags() -> None:
    page = github.summary([spaced("Ende .", "a|b<i>.de.md")])
    assert "a\\|b&lt;i>.de.md:1:5" in page


def test_gitlab_fingerprints_are_unique_though_articles_repeat() -> None:
    rows = json.loads(written("gitlab", [ODD, spaced("Ende .", "a.de.md"), spaced("Ende .", "b.de.md"), PAIR]))
    assert len({row["fingerprint"] for row in rows}) == len(rows) == 5
    needed = {"description", "check_name", "fingerprint", "severity", "location"}
    assert all(
        set(row) == needed and row["severity"] in ("info", "minor", "major", "critical", "blocker") for row in rows
    )
    assert rows[1]["location"]["lines"] == {"begin": 2, "end": 2}


JUNIT_GRAMMAR = """
<grammar xmlns="http://relaxng.org/ns/structure/1.0">
  <start><element name="testsuites">
    <attribute name="name"/><attribute name="tests"/><attribute name="failures"/>
    <zeroOrMore><ref name="suite"/></zeroOrMore>
  </element></start>
  <define name="suite"><element name="testsuite">
    <attribute name="name"/><attribute name="tests"/><attribute name="failures"/>
    <attribute name="errors"/><attribute name="skipped"/>
    <oneOrMore><ref name="case"/></oneOrMore>
    <optional><element name="system-out"><text/></element></optional>
  </element></define>
  <define name="case"><element name="testcase">
    <attribute name="name"/><attribute name="classname"/><attribute name="time"/>
    <optional><element name="failure"><attribute name="type"/><attribute name="message"/><text/></element></optional>
  </element></define>
</grammar>"""  # what is used of junit-10.xsd of the Jenkins xunit plugin, in RELAX NG


def test_junit_follows_its_grammar() -> None:
    text = written("junit", [*ARTICLES, spaced("Ende .", severity=Severity.NOTE)]).encode()
    document = etree.parse(BytesIO(text))
    etree.RelaxNG(etree.fromstring(JUNIT_GRAMMAR)).assertValid(document)
    root = document.getroot()
    assert (root.get("tests"), root.get("failures")) == ("6", "4")
    assert len(root.findall("testsuite/testcase/failure")) == 4
    assert "note" in root.findtext("testsuite/system-out")


def test_checkstyle_names_every_file_and_place() -> None:
    root = etree.fromstring(written("checkstyle").encode())
    assert [file.get("name") for file in root] == [article.path for article in ARTICLES]
    error = root[1][1].attrib
    assert (error["line"], error["column"], error["severity"]) == ("2", "7", "error")
    assert error["source"] == "druckreif.space-before-punctuation"


def test_control_characters_do_not_break_xml() -> None:
    text = written("junit", [BELL])
    assert etree.fromstring(text.encode()).tag == "testsuites"
    assert "Ende\\u0007 ." in text


def exactly(required: str, **properties: object) -> dict[str, object]:
    """Return the JSON Schema of an object with these properties and no other."""
    return {
        "type": "object",
        "required": required.split(),
        "properties": properties,
        "additionalProperties": False,
    }


TEXT, NUMBER = {"type": "string"}, {"type": "integer", "minimum": 1}
POSITION = exactly("line column", line=NUMBER, column=NUMBER)
RANGE = exactly("start end", start=POSITION, end=POSITION)
DIAGNOSTIC = exactly(  # reviewdog.proto, as far as it is used
    "message location",
    message=TEXT,
    location=exactly("path", path=TEXT, range=RANGE),
    severity={"enum": ["ERROR", "WARNING", "INFO"]},
    source=exactly("name", name=TEXT, url=TEXT),
    code=exactly("value", value=TEXT, url=TEXT),
    suggestions={"type": "array", "items": exactly("range text", range=RANGE, text=TEXT)},
)
RESULT = exactly(
    "diagnostics", source=exactly("name", name=TEXT, url=TEXT), diagnostics={"type": "array", "items": DIAGNOSTIC}
)


def test_rdjson_follows_its_definition_and_counts_bytes() -> None:
    body = json.loads(written("rdjson"))
    Draft202012Validator(RESULT).validate(body)
    first = body["diagnostics"][0]["location"]["range"]
    before = PAIR.target.raw[: PAIR.findings[0].span.start]
    assert first["start"] == {"line": 1, "column": len(before.encode()) + 1}
    assert body["diagnostics"][0]["suggestions"] == [{"range": first, "text": "Charkiw"}]
    lines = [json.loads(line) for line in written("rdjsonl").splitlines()]
    assert [{k: v for k, v in line.items() if k != "source"} for line in lines] == body["diagnostics"]
    Draft202012Validator(DIAGNOSTIC).validate(lines[0])
