"""A comma stands inside the closing quotation mark, as in English.

The comma between direct speech and what accompanies it belongs behind the mark: „Das Meer geht“, sagt er (Amtliche
Regelung, § 93). A text that sets its commas so throughout gets notes; one that also sets them right gets warnings.

    Bad:  „Das Meer hat uns im Stich gelassen,“ sagt er.
    Good: „Das Meer hat uns im Stich gelassen“, sagt er.
    Good: „Gut, dann gehen wir“, sagte sie, „aber langsam.“
"""

import re
from collections.abc import Iterator

from qa.documents import Edit, Finding, Severity, Span
from qa.messages import _
from qa.rules.article import Article
from qa.rules.rule import Rule

RULE = Rule("quote-comma", Severity.WARNING, mqm="linguistic-conventions/punctuation", its="typographical")
# A straight or English mark that follows a comma at once closes, for an opening one has a space before it.
INSIDE = re.compile(r"(?<=[\w)!?…’‘]),(?P<mark>[“”\"«]|‘(?=\s))(?=\s)")

CLOSING = frozenset('“”"«‘')
BEHIND = re.compile(r"[“”\"»«],\s")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per comma; its edit changes places with the mark."""
    text = article.target.text
    if CLOSING.isdisjoint(article.characters):
        return
    severity = None if BEHIND.search(text) else Severity.NOTE
    for match in INSIDE.finditer(text) if "," in text else ():
        span, right = Span(*match.span()), f"{match['mark']},"
        yield RULE.finding(
            span,
            _("the comma belongs behind the quotation mark: {right}", right=right),
            edits=(Edit(span, right),),
            suggestions=(right,),
            severity=severity,
        )
