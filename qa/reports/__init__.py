"""Findings as somebody or something wants to read them. A report knows findings and documents, never a rule.

Each format is one file with `render(articles, rules) -> str`, where `rules` describe the rules that may have spoken.
To add a format: its file and a line in `FORMATS`.
"""

from collections.abc import Callable, Sequence
from importlib import import_module

from qa.documents import Checked, RuleInfo

Render = Callable[[Sequence[Checked], Sequence[RuleInfo]], str]

# format -> module and function; each is imported when it is asked for.
# `text` is not here: it is written to a console that knows its width and colours (qa.reports.text).
FORMATS: dict[str, tuple[str, str]] = {
    "json": ("json_report", "render"),
    "jsonl": ("json_report", "render_lines"),
    "sarif": ("sarif", "render"),
    "github": ("github", "render"),
    "gitlab": ("gitlab", "render"),
    "junit": ("junit", "render"),
    "checkstyle": ("checkstyle", "render"),
    "rdjson": ("rdjson", "render"),
    "rdjsonl": ("rdjson", "render_lines"),
    "html": ("html", "render"),
}
# These show whole articles, not only findings: an article from the cache is not enough for them.
SHOW_WHOLE_ARTICLES = frozenset({"html"})
DESCRIBE_RULES = frozenset({"sarif", "html"})  # the others need no descriptions, and loading the rules takes time


def renderer(name: str) -> Render:
    """Return the function that writes a format. Raises KeyError for an unknown one."""
    module, function = FORMATS[name]
    render: Render = getattr(import_module(f"qa.reports.{module}"), function)
    return render
