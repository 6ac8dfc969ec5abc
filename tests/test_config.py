"""druckreif.toml: extended, excluded, per file, explained; every mistake named with file and remedy."""

import json
import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import qa
from qa.config import Config
from qa.config_keys import SECTIONS, TOP, OneOf, Reader
from qa.documents import Severity
from qa.errors import ConfigError
from tests.newsroom import BAD, RULE, check, druckreif, put

SCHEMA = json.loads((Path(qa.__file__).parent / "schemas" / "druckreif.schema.json").read_text(encoding="utf-8"))
KINDS = {
    Reader.text: "string",
    Reader.pattern: "string",
    Reader.flag: "boolean",
    Reader.texts: "array",
    Reader.paths: "array",
    Reader.mapping: "object",
    Reader.severities: "object",
    Reader.lists: "object",
}


def test_the_schema_knows_the_same_keys_as_the_program() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert set(SCHEMA["properties"]) == {*SECTIONS, *TOP}
    for section, keys in SECTIONS.items():
        described = SCHEMA["properties"][section]["properties"]
        assert set(described) == set(keys)
        for key, (_name, read) in keys.items():
            shape = described[key]
            if "$ref" in shape:
                shape = {**SCHEMA["$defs"][shape["$ref"].split("/")[-1]], **shape}
            if isinstance(read, OneOf):
                assert tuple(shape["enum"]) == read.known
            elif read is Reader.severity:
                assert shape["enum"] == list(Severity)
            else:
                assert shape["type"] == KINDS[read]


def test_the_template_follows_the_schema_and_says_the_defaults() -> None:
    template = Path(qa.__file__).parent / "template.toml"
    Draft202012Validator(SCHEMA).validate(tomllib.loads(template.read_text(encoding="utf-8")))
    loaded = Config.load(template)
    assert (loaded.style, loaded.select, loaded.fail_level, loaded.exclude) == (
        Config().style,
        (),
        Severity.WARNING,
        (),
    )


def test_extend_takes_over_what_is_not_said(tmp_path: Path) -> None:
    put(tmp_path / "haus" / "haus.tsv", "id\tkind\tde\n")
    base = '[rules]\nignore = ["ellipsis"]\n[glossary]\nfiles = ["haus.tsv"]\n[names.overrides]\n"А" = "A"\n"Б" = "B"\n'
    put(tmp_path / "haus" / "druckreif.toml", base)
    here = 'extend = "haus/druckreif.toml"\n[names]\nsystem = "press"\noverrides = {"Б" = "Be"}\n'
    config = Config.load(put(tmp_path / "druckreif.toml", here))
    assert (config.ignore, config.style.names.system) == (("ellipsis",), "press")
    assert config.style.names.overrides == {"А": "A", "Б": "Be"}
    assert config.glossaries == ((tmp_path / "haus" / "haus.tsv").resolve(),)
    assert config.origins["rules.ignore"].endswith("haus/druckreif.toml")
    assert config.origins["names.system"] == str(tmp_path / "druckreif.toml")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('extend = "b.toml"', "extend goes round in a circle: a.toml → b.toml → a.toml"),
        ('extend = "fehlt.toml"', "extend: no such file"),
        ('[files]\nsource = "{stm}.md"', 'unknown placeholder "{stm}"; did you mean "stem"?'),
        ('[files]\nsource = "{stem.md"', "files.source"),
        ('[rules]\nfail-level = "eror"', 'did you mean "error"?'),
        ('[per-file-ignores]\n"a/**" = "x"', "must be a list of texts"),
        ('extends = "b.toml"', 'unknown key "extends"; did you mean "extend"?'),
    ],
)
def test_mistakes_name_file_and_remedy(tmp_path: Path, text: str, said: str) -> None:
    put(tmp_path / "b.toml", 'extend = "a.toml"')
    with pytest.raises(ConfigError) as caught:
        Config.load(put(tmp_path / "a.toml", text))
    assert said in str(caught.value)
    assert "toml" in str(caught.value)


def test_every_key_has_a_field_to_go_to() -> None:
    style = Config().style
    homes = {"names": {field.name for field in fields(style.names)} | {"profile"}}
    homes["marks"] = {field.name for field in fields(style.typography)}
    for name, _read in (pair for keys in (*SECTIONS.values(), TOP) for pair in keys.values()):
        owner, _, rest = name.partition("_")
        known = homes.get(owner, {field.name for field in fields(Config)} | {""})
        assert (rest if owner in homes else name) in known


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("tool = 3", "pyproject.toml: tool must be a table; write [tool]"),
        ('[tool]\ndruckreif = "x"', "pyproject.toml: tool.druckreif must be a table; write [tool.druckreif]"),
    ],
)
def test_a_pyproject_that_says_something_else_is_told_in_one_line(tmp_path: Path, text: str, said: str) -> None:
    put(tmp_path / "a.de.md", BAD)
    project = put(tmp_path / "pyproject.toml", text)
    with pytest.raises(ConfigError, match=re.escape(said)):
        Config.load(project)
    run = druckreif("check", cwd=tmp_path)
    assert (run.code, run.err) == (2, f"druckreif: {tmp_path.resolve()}/{said}\n")


def test_a_pyproject_without_us_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path / "pyproject.toml", "[tool.ruff]\nline-length = 100\n")
    put(tmp_path / "innen" / "pyproject.toml", '[project]\nname = "x"\n')
    assert Config.nearest(tmp_path / "innen").path is None
    put(tmp_path / "pyproject.toml", '[tool.druckreif.rules]\nignore = ["ellipsis"]\n')
    assert Config.nearest(tmp_path / "innen").ignore == ("ellipsis",)


@pytest.mark.parametrize(
    "text",
    [
        '[rules]\nignore = ["elipsis"]',
        '[rules]\nselect = ["elipsis"]',
        '[rules.severity]\nelipsis = "note"',
        '[per-file-ignores]\n"x/" = ["elipsis"]',
    ],
)
def test_an_unknown_rule_in_the_configuration_names_the_configuration(tmp_path: Path, text: str) -> None:
    put(tmp_path / "a.de.md", BAD)
    put(tmp_path / "druckreif.toml", text)
    run = druckreif("check", cwd=tmp_path)
    assert (run.code, run.out) == (2, "")
    assert "druckreif.toml: " in run.err
    assert 'unknown rule "elipsis"; did you mean "ellipsis"?' in run.err


def test_an_unknown_rule_of_the_command_line_names_the_option(tmp_path: Path) -> None:
    put(tmp_path / "a.de.md", BAD)
    assert '--select: unknown rule "x"' in druckreif("check", "--select", "x", cwd=tmp_path).err


def test_excluded_and_per_file(tmp_path: Path) -> None:
    for name in ("archiv/alt.de.md", "archiv/neu.de.md", "heute/a.de.md", "heute/zitat-a.de.md"):
        put(tmp_path / name, BAD)
    settings = f'[files]\nexclude = ["archiv/*", "!archiv/neu*"]\n[per-file-ignores]\n"zitat-*" = ["{RULE}"]\n'
    put(tmp_path / "druckreif.toml", settings)
    files = [json.loads(row)["file"] for row in check(cwd=tmp_path).out.splitlines()]
    assert files == ["archiv/neu.de.md", "heute/a.de.md"]
    assert check("archiv/alt.de.md", cwd=tmp_path).code == 0


def test_a_folder_below_may_have_a_configuration_of_its_own(tmp_path: Path) -> None:
    put(tmp_path / "druckreif.toml", f'[rules.severity]\n"{RULE}" = "note"\n')
    put(tmp_path / "a.de.md", BAD)
    put(tmp_path / "streng" / "druckreif.toml", '[files]\nexclude = ["alt*"]\n')
    put(tmp_path / "streng" / "b.de.md", BAD)
    put(tmp_path / "streng" / "alt.de.md", BAD)
    rows = [json.loads(row) for row in check(cwd=tmp_path).out.splitlines()]
    assert [(row["file"], row["severity"]) for row in rows] == [("a.de.md", "note"), ("streng/b.de.md", "error")]


def test_show_says_where_each_value_comes_from(tmp_path: Path) -> None:
    put(tmp_path / "druckreif.toml", '[names]\nprofile = "press"\n[rules]\nignore = ["ellipsis"]\n')
    run = druckreif("config", "show", "--fail-level", "error", "--ignore", "double-space", cwd=tmp_path)
    said = {line.split(" = ")[0]: line for line in run.out.splitlines()}
    assert said["rules.fail-level"].split("# ") == [said["rules.fail-level"].split("# ")[0], "command line"]
    assert '"error"' in said["rules.fail-level"]
    assert '["ellipsis", "double-space"]' in said["rules.ignore"]
    assert said["typography.quotes"].endswith("# default")
    assert f"names.profile of {tmp_path / 'druckreif.toml'}" in said["names.system"]
    assert '"press"' in said["names.system"]
    tomllib.loads("\n".join(line for line in run.out.splitlines() if line.startswith(("rules", "typo"))))
    assert json.loads(druckreif("config", "schema", cwd=tmp_path).out) == SCHEMA


def test_translations_may_lie_in_a_folder_of_their_own(tmp_path: Path) -> None:
    put(tmp_path / "druckreif.toml", '[files]\nsource = "text/{language}/{stem}.md"\ntarget = "text/de/{stem}.md"\n')
    put(tmp_path / "text" / "uk" / "2026" / "lage.md", "Усе було спокійно.\n")
    put(tmp_path / "text" / "de" / "2026" / "lage.md", BAD)
    row = json.loads(check(cwd=tmp_path).out)
    assert (row["file"], row["source_file"]) == ("text/de/2026/lage.md", "text/uk/2026/lage.md")
    assert json.loads(check("text/uk/2026/lage.md", cwd=tmp_path).out)["file"] == "text/de/2026/lage.md"
