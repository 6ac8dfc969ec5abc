"""A space stands before a full stop, comma, semicolon, colon, question or exclamation mark.

German sets these marks close to the word; French spacing and stray spaces of machine translation do not belong here.
An ellipsis (…), a decimal point with its figure (.50), a hidden file name (.htaccess) and a smiley may follow a space.

    Bad:  im Krieg eingesetzt werden können .
    Good: im Krieg eingesetzt werden können.
    Bad:  Die Lage ist ernst ,sagte er.
    Good: Die Lage ist ernst, sagte er.
    Good: Sie wollte gehen … blieb aber.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("space-before-punctuation", Severity.ERROR, mqm="linguistic-conventions/whitespace", its="whitespace")
STRAY = re.compile(
    r"(?<=[^\s.,;:!?…–—|/<>=*-])([^\S\n]+)([.,;:!?])(?![.\w)(/|_<>*-])(?!(?<=[,;:]) ?[,;:]|(?<=\.) \.(?![.\w]))"
)  # not before two, which doubled-punctuation takes together
MOVED = re.compile(
    r"(?<=[\w“”\"»)%])([^\S\n]+)([,;])(?=[^\W\d_]{2})"
)  # ernst ,sagte er: the space slipped before the comma
RATIO = lazily(
    r"(?<=\d)[ \u00a0\u202f]:[ \u00a0\u202f]\d+(?:[.,]\d+)?(?!\d| Uhr)"
)  # im Verhältnis 4 : 2, as Duden writes it
CLOCK = lazily(r"(?<=\d)[ \u00a0\u202f]:[ \u00a0\u202f]?(?=[0-5]\d[ \u00a0]Uhr\b)")  # 5 : 30 Uhr
QUICK = re.compile(r"\s[.,;:!?]")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per stray space; its edit takes the space out, of a clock the one behind, too."""
    if not QUICK.search(article.gaps):
        return
    text = article.target.text
    for match in STRAY.finditer(text):
        if match[2] == ":" and RATIO.match(text, match.start()):
            continue
        clock = CLOCK.match(text, match.start()) if match[2] == ":" else None
        space = Span(*match.span(1))
        edit = Edit(Span(*clock.span()), ":") if clock else Edit(space, "")
        yield RULE.finding(
            Span(space.start, match.end()),
            _("space before “{mark}”", mark=match[2]),
            edits=(edit,),
            suggestions=(match[2],),
        )
    for match in MOVED.finditer(text):
        yield RULE.finding(
            Span(*match.span()),
            _("space before “{mark}”", mark=match[2]),
            edits=(Edit(Span(*match.span()), f"{match[2]} "),),
            suggestions=(f"{match[2]} ",),
        )
