"""Letters were read in the wrong encoding: Ã¼ for ü, â€ž for „, Ð¿Ñ€ for пр.

UTF-8 bytes taken for Windows-1252 (or Latin-1) leave such pairs; read back the other way, they give the letter. The
replacement character U+FFFD marks a letter that is lost for good.

    Bad:  Der Minister erklÃ¤rte seinen RÃ¼cktritt.
    Good: Der Minister erklärte seinen Rücktritt.
    Good: São Paulo und Île-de-France liegen in „Übersee“.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("mojibake", Severity.ERROR, mqm="linguistic-conventions/character-encoding", its="characters")


def _character(byte: int) -> str:
    """Return what a Windows-1252 reader shows for a byte; five bytes it does not know stay control characters."""
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


BYTES = {_character(byte): byte for byte in range(0x80, 0x100)}
BYTES.update({chr(byte): byte for byte in range(0x80, 0xA0)})
TAIL = re.escape("".join(_character(byte) for byte in range(0x80, 0xC0)) + "".join(chr(b) for b in range(0x80, 0xA0)))
BROKEN = lazily(rf"(?:[Â-ß][{TAIL}]|[à-ï][{TAIL}]{{2}}|[ð-ô][{TAIL}]{{3}})+")
QUICK = re.compile(rf"[Â-ô][{TAIL}]")
# What German news holds besides ASCII; „Ä“ or ß» decode to something too, but to nothing that anybody writes.
PLAUSIBLE = lazily(
    r"[ -ÿŒœŠšŽžĆćČčŁłŃńŚśŞşŻżĞğİıŘřŠšŮůĐđА-яЁёІіЇїЄєҐґӘәҒғҚқҢңӨөҰұҮүҺһ‐-‧‰′″‹›€№™−\u202f\u200b\U0001F300-\U0001FAFF]+"
)
LOST = lazily("\N{REPLACEMENT CHARACTER}+")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per broken stretch; its edit sets the letters that were meant."""
    text = article.target.text
    if text.isascii() or ("\N{REPLACEMENT CHARACTER}" not in text and not QUICK.search(text)):
        return
    for match in BROKEN.finditer(text):
        meant = _decoded(match.group())
        if meant:
            span = Span(*match.span())
            yield RULE.finding(
                span,
                _("“{broken}” is “{meant}” in the wrong encoding", broken=match.group(), meant=meant),
                edits=(Edit(span, meant),),
                suggestions=(meant,),
            )
    for match in LOST.finditer(text):
        yield RULE.finding(Span(*match.span()), _("a character was lost in a wrong encoding"))


def _decoded(broken: str) -> str:
    """Return the meant characters, also of text broken twice (ÃƒÂ¼); empty when they are none that German news would hold."""
    try:
        meant = bytes(BYTES[character] for character in broken).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return ""
    if not PLAUSIBLE.fullmatch(meant):
        return ""
    return (BROKEN.fullmatch(meant) and _decoded(meant)) or meant
