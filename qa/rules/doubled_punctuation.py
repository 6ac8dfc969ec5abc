"""A punctuation mark stands twice, or two marks meet that exclude each other.

„?!“, „!!!“ and an ellipsis are expressive; a comma may follow the full stop of an abbreviation (Waffen usw., sagte er).
Two low commas before a word are a typed opening quotation mark.

    Bad:  Er kam,, sah und siegte.
    Good: Er kam, sah und siegte.
    Bad:  Sie lieferten Panzer, Drohnen usw..
    Good: Sie lieferten Panzer, Drohnen usw.
    Good: „Wirklich?!“, fragte er …
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.languages.literal import is_literal
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("doubled-punctuation", Severity.WARNING, mqm="linguistic-conventions/punctuation", its="typographical")
# What to write instead, by what stands there; the first pattern that matches is meant.
REPAIRS: tuple[tuple[re.Pattern[str], str], ...] = (
    (lazily(r"(?<![^\s(])(,,|‚‚)(?=\w)"), "„"),  # ,,Wir bleiben“
    (lazily(r"(?<=[\w“”\"»)%])(,[ \u00a0]*,+|[ \u00a0]+,[ \u00a0]+,+)(?=[^\W\d_]{2})"), ", "),  # das Mindeste,,was
    (lazily(r"(?<=[\w“”\"»)%])([ \u00a0]*,[ \u00a0]*,+)(?![,\w])"), ","),
    (lazily(r"(?<=[\w“”\"»)%])([ \u00a0]*(?:;[ ]?;|,;|;,))"), ";"),
    (lazily(r"(?<=[\w“”\"»)%])([ \u00a0]*::)(?!\w)"), ":"),
    (lazily(r"(?<=[\w“”\"»)%])([ \u00a0]*\.[ \u00a0]+\.|\.\.|,\.|;\.|:\.)(?![.\w]|[ ]\.)"), "."),
    (lazily(r"(?<=[\w“”\"»)])(\?[.,;](?!\.))(?!\w)"), "?"),
    (lazily(r"(?<=[a-zäöüß“”\"»)])(![.,;](?!\.))(?!\w)"), "!"),
)
QUICK = re.compile(r"[,;:.?!‚]\s*[,;:.‚]")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per pair of marks; the edit leaves one. Nothing is certain enough to be applied unseen."""
    text = article.target.text
    if not QUICK.search(article.gaps):
        return
    for pattern, mark in REPAIRS:
        for match in pattern.finditer(text):
            span = Span(*match.span(1))
            if not is_literal(text, span.start):
                yield RULE.finding(
                    span,
                    _("“{marks}” should be “{mark}”", marks=match[1], mark=mark),
                    edits=(Edit(span, mark, safe="," in mark and ", " not in match[1]),),
                    suggestions=(mark,),
                )
