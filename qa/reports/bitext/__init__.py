"""An alignment as files that other tools read: JSON, ladder, TMX for translation memories, XLIFF for editors.

Each format is one file with `render(bitext) -> str`; every segment of both sides stands in it exactly once.
"""

from collections.abc import Callable
from importlib import import_module

from qa.reports.bitext.bitext import Bitext

FORMATS = ("json", "ladder", "tmx", "xliff", "xliff12")

__all__ = ["FORMATS", "Bitext", "renderer"]

_MODULES = {"json": "json_bitext"}


def renderer(name: str) -> Callable[[Bitext], str]:
    """Return the function that writes a format. Raises KeyError for an unknown one."""
    if name not in FORMATS:
        raise KeyError(name)
    render: Callable[[Bitext], str] = import_module(f"qa.reports.bitext.{_MODULES.get(name, name)}").render
    return render
