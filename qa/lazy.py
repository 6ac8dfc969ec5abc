"""What is made when it is first asked for: a package's public names, so that importing it stays cheap, and attributes."""

import sys
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar, overload

Value = TypeVar("Value")


class once(Generic[Value]):  # noqa: N801  # a decorator, as `property` is
    """A property that is worked out when it is first asked for: `functools.cached_property` without its lock, thrice as fast."""

    def __init__(self, make: Callable[[Any], Value]) -> None:
        self._make, self._name, self.__doc__ = make, make.__name__, make.__doc__

    @overload
    def __get__(self, owner: None, kind: type) -> "once[Value]": ...

    @overload
    def __get__(self, owner: object, kind: type) -> Value: ...

    def __get__(self, owner: object | None, kind: type) -> "Value | once[Value]":
        if owner is None:
            return self
        value = owner.__dict__[self._name] = self._make(owner)
        return value


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
