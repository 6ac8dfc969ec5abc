"""Findings as somebody or something wants to read them. A report knows findings and documents, never a rule.

Each format is one file with `render(checked, …) -> str`; `FORMATS` names them.
"""

from collections.abc import Callable, Sequence

from qa.documents import Checked
from qa.reports import json_report

Render = Callable[[Sequence[Checked]], str]

# `text` is not here: it is written to a console that knows its width and colours (qa.reports.text).
FORMATS: dict[str, Render] = {"json": json_report.render, "jsonl": json_report.render_lines}
