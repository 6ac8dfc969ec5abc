"""A letter is written as two characters: u and a combining diaeresis instead of ü.

File names and texts from macOS come so (Unicode normal form NFD). It looks right, but search, spell-checkers and
glossaries miss the word. The repair is the same letter as one character (NFC, Unicode Standard Annex 15).

    Bad:  Die Lage bleibt gefa\N{COMBINING DIAERESIS}hrlich.
    Good: Die Lage bleibt gefährlich.
"""

import re
from collections.abc import Iterator
from unicodedata import combining, is_normalized

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("decomposed-character", Severity.WARNING, mqm="linguistic-conventions/character-encoding", its="characters")
WORD = re.compile(r"\w+")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per word; its edits write each such letter as one character."""
    document = article.target
    if document.raw.isascii() or is_normalized("NFC", document.raw):
        return
    for word in WORD.finditer(document.text):
        letters = [
            i for i in range(*word.span()) if _is_decomposed(document.origin.to_file(Span(i, i + 1)).of(document.raw))
        ]
        if letters:
            yield RULE.finding(
                Span(*word.span()),
                _("“{word}” is typed with separate accents", word=word.group()),
                edits=tuple(Edit(Span(i, i + 1), document.text[i]) for i in letters),
                suggestions=(word.group(),),
            )


def _is_decomposed(written: str) -> bool:
    return len(written) > 1 and any(combining(character) for character in written)
