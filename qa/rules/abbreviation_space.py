"""The parts of an abbreviation stand close together.

Each part is a word of its own, so German sets a (no-break) space between them: z. B., d. h., u. a. (DIN 5008).
Many newsrooms do without, so this is a note.

    Bad:  Betroffen sind z.B. Charkiw und Sumy.
    Good: Betroffen sind z. B. Charkiw und Sumy.
    Good: Die U.S. Army blieb in Polen.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("abbreviation-space", Severity.NOTE, mqm="linguistic-conventions/whitespace", its="typographical")
CLOSE = re.compile(
    r"(?<![\w.])(?:z\.B|d\.h|u\.a|i\.d\.R|o\.ä|u\.ä|u\.U|z\.T|v\.a|s\.o|s\.u|u\.v\.m|i\.V\.m|n\.Chr|v\.Chr|m\.E|a\.D|e\.V|z\.Zt|o\.g"
    r"|Z\.B|D\.h|U\.a|I\.d\.R)\.(?!\w)"
)
QUICK = re.compile(r"\.(?:[A-Za-zäZ]|Zt|Chr)\.")  # every one of them has a short part between full stops
SPACE = "\N{NO-BREAK SPACE}"


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per abbreviation; its edits set no-break spaces between the parts."""
    text = article.target.text
    if "x.x" not in article.gaps or not QUICK.search(text):
        return
    for match in CLOSE.finditer(text):
        inner = [i + 1 for i in range(match.start(), match.end() - 1) if text[i] == "."]
        spaced = match.group()[:-1].replace(".", "." + SPACE) + "."
        yield RULE.finding(
            Span(*match.span()),
            _("write “{spaced}”", spaced=spaced),
            edits=tuple(Edit(Span(i, i), SPACE) for i in inner),
            suggestions=(spaced,),
        )
