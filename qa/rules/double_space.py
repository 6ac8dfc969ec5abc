"""Two or more spaces stand between words.

One is enough, also after a full stop: the double space there is an English typewriter's habit. A line with several wide
gaps is a table and left alone.

    Bad:  Die Verhandlungen  dauern an.
    Good: Die Verhandlungen dauern an.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.function_words import word_list
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("double-space", Severity.WARNING, mqm="linguistic-conventions/whitespace", its="whitespace")
WIDE = re.compile(  # not beside two marks of which one is too many: it goes with the spaces (rule doubled-punctuation)
    r"(?:(?<=[^\s,;:.])[^\S\n]{2,}(?=\S)|(?<=[,;:.])[^\S\n]{2,}(?=[^\s,;:.]))(?![,;:]{2})"
)
QUICK = re.compile(r"\s\s")
TABLE_GAP = re.compile(r"\S[ \t]{3,}\S[^\n]*\S[ \t]{3,}\S|\t[^\n]*\t")
NO_BREAK = re.compile(r"[\u00a0\u202f]")
# 5 Prozent, § 5, z. B., Dr. Meier: what a no-break space stands behind; elsewhere it came by a copy.
HELD = re.compile(r"(?:[\d§]|(?<!\w)(?:[^\W\d_]|(?P<short>\w+))\.)$")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per wide gap; its edit leaves one space, a no-break space where one belongs (5 %)."""
    text = article.target.text
    if not QUICK.search(article.gaps):
        return
    for match in WIDE.finditer(text):
        if not TABLE_GAP.search(text[text.rfind("\n", 0, match.start()) + 1 : _line_end(text, match.end())]):
            span = Span(*match.span())
            kept = NO_BREAK.search(match.group())
            space = kept.group() if kept and _is_held(text, span) else " "
            yield RULE.finding(
                span, _("{count} spaces in a row", count=len(span)), edits=(Edit(span, space),), suggestions=(space,)
            )


def _is_held(text: str, gap: Span) -> bool:
    """True behind a figure or an abbreviation, and before a percent sign, where a line should not break."""
    held = HELD.search(text[max(0, gap.start - 20) : gap.start])
    return held is not None and (not held["short"] or held["short"].lower() in word_list("never", "de"))


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end
