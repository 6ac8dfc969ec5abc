"""A character that nobody sees stands in the text: zero-width space, byte order mark, writing direction, control character.

Search, links and line breaks go wrong by them. A zero-width joiner between emoji belongs there. A soft hyphen is a note: some
systems use it for hyphenation, but typed into a text it breaks search.

    Bad:  Kyj\N{ZERO WIDTH SPACE}iw meldet Luftalarm.
    Good: Kyjiw meldet Luftalarm.
"""

import re
from collections.abc import Iterator
from unicodedata import name

from qa.comparison.article import Article
from qa.documents import Document, Edit, Finding, Severity, Span
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("invisible-character", Severity.WARNING, mqm="linguistic-conventions/character-encoding", its="characters")
INVISIBLE = re.compile(
    "[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u180e\u061c\ufeff\u115f\u1160\u3164"
    "\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f]+|(?<![\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff])\u200d+"
)
_CODES = (
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x206A),
    *(0x180E, 0x61C, 0xFEFF, 0x115F, 0x1160, 0x3164),
    *range(9),
    *range(0x0E, 0x20),
    *range(0x7F, 0x85),
    *range(0x86, 0xA0),
)
QUICK = frozenset(map(chr, _CODES))
SOFT_HYPHEN = "\N{SOFT HYPHEN}"


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per run of invisible characters; the edit takes it out. A soft hyphen gives its word."""
    text = article.target.text
    for match in INVISIBLE.finditer(text) if not QUICK.isdisjoint(article.characters) else ():
        span = Span(*match.span())
        yield RULE.finding(
            span,
            _("invisible character {name}", name=_named(match.group()[0])),
            edits=(Edit(span, ""),),
            suggestions=("",),
        )
    if SOFT_HYPHEN in article.target.raw:
        yield from _soft_hyphens(article.target)


def _named(character: str) -> str:
    return f"U+{ord(character):04X} {name(character, 'CONTROL CHARACTER')}"


def _soft_hyphens(document: Document) -> Iterator[Finding]:
    """Yield a note per word that holds soft hyphens; readers drop them, so they show as gaps on the way back to the file."""
    for word in re.finditer(r"\w+", document.text):
        stretch = document.origin.to_file(Span(*word.span())).of(document.raw)
        if SOFT_HYPHEN in stretch:
            yield RULE.finding(
                Span(*word.span()),
                _("soft hyphen in “{word}”", word=word.group()),
                suggestions=(word.group(),),
                severity=Severity.NOTE,
            )
