"""Three full stops stand for an ellipsis.

Print has one character for it: „…“. It stands after a space where words are left out (Er wollte …) and close to the word
where letters are (Sch…). Only the character is changed, never the space.

    Bad:  Sie wollte noch etwas sagen ...
    Good: Sie wollte noch etwas sagen …
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.literal import is_literal
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("ellipsis", Severity.NOTE, mqm="linguistic-conventions/punctuation", its="typographical")
DOTS = re.compile(r"(?<![.\w/])\.{3}(?![./])|(?<=\w)\.{3}(?![./])")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per three full stops in a row."""
    text = article.target.text
    if "..." not in text:
        return
    for match in DOTS.finditer(text):
        if not is_literal(text, match.start()):
            span = Span(*match.span())
            yield RULE.finding(span, _("write “…” for three full stops"), edits=(Edit(span, "…"),), suggestions=("…",))
