"""A space stands just inside quotation marks or brackets.

German sets „…“ and (…) close to what they hold. French spacing (« Frieden ») is no German habit either; Swiss houses write
«Frieden». A mark with a space on both sides may open or close: that is the matter of quote-pair.

    Bad:  „ Wer gewinnt, muss sich einigen“, sagt sie.
    Good: „Wer gewinnt, muss sich einigen“, sagt sie.
    Bad:  Die Brücke ( 340 Meter lang) ist gesperrt.
    Good: Die Brücke (340 Meter lang) ist gesperrt.
    Good: Sie sprach von „Frieden“ und „Freiheit“.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.languages.quotation import MARK, quotations
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("space-inside", Severity.ERROR, mqm="linguistic-conventions/whitespace", its="whitespace")
SPACES = " \u00a0\u202f\u2009"
BRACKETS = lazily(
    rf"(?<![:;=])[(\[](?P<space>[{SPACES}]+)(?=\w)|(?<=[\w.!?…“%])(?P<last>[{SPACES}]+)[)\]](?![\d_(]|\w\b)"
)
QUICK = re.compile(rf"[(\[„‚»«\"“][{SPACES}]|[{SPACES}][)\]“»«\"]")
MARKS = frozenset("()[]")
TOUCHES = re.compile(r"(?:(?<=[^\W\d_]{2})[^\W\d_]|[,:;.!?])(?=\W)")  # Schachtar( , sagte:„ ; but f( x)
GOES_ON = re.compile(r"[^\W\d_]{2}")
LIST_OF_CHOICES = lazily(r"^\[[ xX]?\]")  # - [ ] a box to tick


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per space; its edit takes it out or moves it. Only marks that have their partner are judged."""
    text = article.target.text
    if not QUICK.search(article.gaps):
        return
    for match in BRACKETS.finditer(text) if not MARKS.isdisjoint(article.characters) else ():
        if not LIST_OF_CHOICES.match(text[match.start() :]):
            group = "space" if match["space"] else "last"
            yield _finding(text, Span(*match.span()), Span(*match.span(group)))
    if MARK.search(text):
        yield from _in_quotations(article)


def _in_quotations(article: Article) -> Iterator[Finding]:
    text = article.target.text
    for block in article.target.blocks:
        for opening, closing in quotations(text, block.span.start, block.span.end).pairs:
            first, last = opening.place + 1, closing.place
            begin, end = first, last
            while begin < last and text[begin] in SPACES:
                begin += 1
            while end > begin and text[end - 1] in SPACES:
                end -= 1
            if first < begin < end:
                yield _finding(text, Span(opening.place, begin), Span(first, begin))
            if begin < end < last:
                yield _finding(text, Span(end, last + 1), Span(end, last))


def _finding(text: str, span: Span, space: Span) -> Finding:
    """Return the finding; where the space lacks on the other side of the mark, its edit moves it there: Schachtar( Donezk)."""
    opens = space.start > span.start
    mark = text[span.start] if opens else text[span.end - 1]
    edit = Edit(space, "")
    if opens and TOUCHES.match(text, span.start - 1):
        edit = Edit(span, f" {mark}")
    elif not opens and GOES_ON.match(text, span.end):
        edit = Edit(span, f"{mark} ")
    message = _("space after “{mark}”", mark=mark) if opens else _("space before “{mark}”", mark=mark)
    return RULE.finding(span, message, edits=(edit,), suggestions=(mark,))
