"""A progress bar appears on a terminal only, on stderr only, and only when one has to wait."""

import sys
from io import StringIO

import pytest

from qa.cli import progress


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def drawn(monkeypatch: pytest.MonkeyPatch, stream: StringIO, patience: float) -> str:
    monkeypatch.setattr(progress, "PATIENCE", patience)
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    with progress.progress(3) as done:
        for _ in range(3):
            done()
    return stream.getvalue()


def test_on_a_terminal_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "100%" in drawn(monkeypatch, Terminal(), -1)


def test_not_for_a_moment_and_not_into_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn(monkeypatch, Terminal(), 60) == ""
    assert drawn(monkeypatch, StringIO(), -1) == ""
