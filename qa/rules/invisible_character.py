"""A character that nobody sees stands in the text: zero-width space, byte order mark, writing direction, control character.

Search, links and line breaks go wrong by them. A zero-width space may be all that is left of a space between two words. A
zero-width joiner between emoji belongs there. A soft hyphen is a note: some systems use it for hyphenation, but typed into a
text it breaks search.

    Bad:  Kyj\N{ZERO WIDTH SPACE}iw meldet Luftalarm.
    Good: Kyjiw meldet Luftalarm.
    Bad:  Die Sirenen\N{ZERO WIDTH SPACE}heulten.
    Good: Die Sirenen heulten.
"""

import re
from collections.abc import Iterator
from unicodedata import name

from qa.comparison.article import Article
from qa.documents import Document, Edit, Finding, Severity, Span
from qa.languages.compounds import is_explained
from qa.languages.literal import is_literal
from qa.languages.seams import BOUND, CHANCE, FREE
from qa.languages.words import is_known, is_noun, may_be_slip, zipf
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
ZERO_WIDTH_SPACE = "\N{ZERO WIDTH SPACE}"
BEFORE, BEHIND = re.compile(r"(?:[^\W_]+|[,;:.!?“])$"), re.compile(r"[„(]?[^\W_]+")
CERTAIN = 2.0  # how much likelier two words must be than one (Zipf): über|die
LONGEST = 40  # letters of a word that is looked at
SOFT_HYPHEN = "\N{SOFT HYPHEN}"


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per run of invisible characters, which the edit takes out or makes a space; a note per soft hyphen."""
    text = article.target.text
    for match in INVISIBLE.finditer(text) if not QUICK.isdisjoint(article.characters) else ():
        span = Span(*match.span())
        right, is_safe = _repair(text, span) if ZERO_WIDTH_SPACE in match.group() else ("", True)
        yield RULE.finding(
            span,
            _("invisible character {name}", name=_named(match.group()[0])),
            edits=(Edit(span, right, safe=is_safe),),
            suggestions=(right,),
        )
    if SOFT_HYPHEN in article.target.raw:
        yield from _soft_hyphens(article.target)


def _named(character: str) -> str:
    return f"U+{ord(character):04X} {name(character, 'CONTROL CHARACTER')}"


def _repair(text: str, gap: Span) -> tuple[str, bool]:
    """Return what a zero-width space should be, and whether that is certain: nothing within a word, a space between two."""
    before = BEFORE.search(text[max(0, gap.start - LONGEST) : gap.start])
    behind = BEHIND.match(text[gap.end : gap.end + LONGEST])
    if not before or not behind or is_literal(text[: gap.start] + text[gap.end :], gap.start):
        return "", True
    left, right = before.group(), behind.group()
    if not left[-1].isalnum() or not right[0].isalnum():
        parts = left[-1] in ",;“" or right[0] in "„(" or right[0].isupper() or _opens_with_figure(text, gap)
        return (" " if parts else ""), True
    if not (left.isdecimal() or _is_word(left)) or not _is_word(right):  # Kyj|iw
        return "", True
    if not _is_compound(left, right):  # kam|und, 24|Stunden
        return " ", True
    if left[:1].isupper() and is_noun(right) and {left.lower(), right}.isdisjoint(FREE | BOUND):  # Bundes|regierung
        return "", True
    likelier = zipf(left) + zipf(right) - CHANCE - zipf(left + right)  # in|die, bei|den
    return (" " if likelier > 0 else ""), likelier > CERTAIN


def _is_word(word: str) -> bool:
    return is_known(word) or is_explained(word.lower())


def _opens_with_figure(text: str, gap: Span) -> bool:
    """True for gefunden.|540 Menschen; not 1.|000."""
    return text[gap.end].isdigit() and text[max(0, gap.start - 2)].isalpha()


def _is_compound(left: str, right: str) -> bool:
    """True for Bundes|regierung: what the word list explains, unless a small word or no noun is its end (Ausgaben|des)."""
    whole = left + right
    may_join = {left.lower(), right}.isdisjoint(FREE | BOUND) and (left.islower() or is_noun(right))
    return (is_known(whole) and not may_be_slip(whole)) or (may_join and is_explained(whole.lower()))


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
