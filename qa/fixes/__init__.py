"""Findings into new text: which edits are applied, the text after them, and the difference."""

from qa.fixes.apply import apply, choose
from qa.fixes.diff import unified

__all__ = ["apply", "choose", "unified"]
