"""Imports go down (docs/architecture.md): this test reads them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from qa import _WHERE

ROOT = Path(__file__).parent.parent / "qa"
FLOORS = {
    "version": 0, "lazy": 0, "errors": 0, "documents": 0, "style": 0, "messages": 0,
    "languages": 1, "readers": 1, "reports": 1, "fixes": 1,
    "glossary": 2, "grammar": 2, "names": 3, "alignment": 4, "comparison": 5, "rules": 6,
    "config": 7, "config_keys": 7, "walk": 7, "pairs": 7, "suppressions": 7, "pipeline": 7, "rule_list": 7,
    "cache": 7, "batch": 7, "baseline": 7, "changes": 7, "bench": 7, "spacy_component": 7, "score": 1,
    "glossary_suggest": 7, "glossary_spelling": 7, "glossary_lookup": 7, "name_conversion": 7, "article_files": 7,
    "cli": 8, "__main__": 8,
}  # fmt: skip
SIDEWAYS = {("errors", "messages"),
            ("readers", "languages"), ("config", "config_keys"), ("pairs", "walk"), ("pipeline", "suppressions"),
            ("pipeline", "walk"), ("pipeline", "rule_list"), ("rule_list", "config"), ("rule_list", "suppressions"),
            ("batch", "rule_list"), ("bench", "rule_list"), ("cache", "config"), ("batch", "cache"), ("batch", "config"),
            ("batch", "pipeline"), ("batch", "suppressions"), ("batch", "walk"), ("pipeline", "config"),
            ("pairs", "config"), ("bench", "config"), ("bench", "pipeline"), ("bench", "pairs"),
            ("spacy_component", "pipeline"), ("spacy_component", "config"), ("__main__", "cli"),
            ("name_conversion", "config_keys"), ("article_files", "config"), ("article_files", "pipeline")}  # fmt: skip


def imports(path: Path) -> Iterator[str]:
    """Yield the packages of qa that a file imports, also inside functions and for type checkers alone.

    The library's public names count as what they come from: `from qa import check` is an import of qa.pipeline.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("qa."):
            yield node.module.split(".")[1]
        elif isinstance(node, ast.ImportFrom) and node.module == "qa":
            yield from (_home(alias.name) for alias in node.names if _home(alias.name) in FLOORS)
        elif isinstance(node, ast.Import):
            yield from (alias.name.split(".")[1] for alias in node.names if alias.name.startswith("qa."))


def _home(name: str) -> str:
    return _WHERE.get(name, f"qa.{name}").split(".")[1]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("from qa import check", ["pipeline"]),
        ("from qa import Finding, suppressions", ["documents", "suppressions"]),
        ("def f():\n    import qa.rules.dash\n    from qa.names import find", ["rules", "names"]),
        ("if TYPE_CHECKING:\n    from qa.config import Config", ["config"]),
        ("from qa import __version__\nimport re", []),
    ],
)
def test_imports_are_seen_wherever_they_stand(tmp_path: Path, text: str, found: list[str]) -> None:
    file = tmp_path / "x.py"
    file.write_text(text, encoding="utf-8")
    assert list(imports(file)) == found


def test_the_page_shows_these_floors() -> None:
    page = (ROOT.parent / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d) \| ([^|]*) \|", page, re.MULTILINE)
    assert {name: int(floor) for floor, names in rows for name in re.findall(r"`qa\.(\w+)`", names)} == FLOORS


FILES = [path for path in sorted(ROOT.rglob("*.py")) if path != ROOT / "__init__.py"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_go_down(path: Path) -> None:
    home = path.relative_to(ROOT).parts[0].removesuffix(".py")
    assert home in FLOORS, f"{home} stands on no floor"
    for other in imports(path):
        is_down = other == home or FLOORS[other] < FLOORS[home] or (home, other) in SIDEWAYS
        assert is_down, f"{path.relative_to(ROOT)} imports qa.{other}, which is not below qa.{home}"
