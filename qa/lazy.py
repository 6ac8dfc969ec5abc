"""Public names of a package that are imported when they are first asked for, so that importing the package stays cheap."""

import sys
from collections.abc import Callable, Mapping
from typing import Any


def lazy_names(package: str, where: Mapping[str, str]) -> Callable[[str], Any]:
    """Return a module's `__getattr__` (PEP 562); `where` maps public names to the modules that define them."""

    def look_up(name: str) -> Any:
        if name not in where:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        from importlib import import_module

        found = getattr(import_module(where[name]), name)
        setattr(sys.modules[package], name, found)  # the next time nobody asks here
        return found

    return look_up
