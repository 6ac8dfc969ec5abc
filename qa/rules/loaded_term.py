"""A word takes sides: the glossary lists it as loaded and says why.

„Spezialoperation“ for the war, „Volksrepublik“ without a distance: whoever speaks may say so, the newsroom should know
that it does. A note by default; in quotation marks nothing is said.

    Good: Moskau spricht von einer „Spezialoperation“.
"""

from collections.abc import Iterator

from qa.documents import Finding, Severity
from qa.glossary import Kind, Status
from qa.messages import _
from qa.rules.article import Article
from qa.rules.forbidden_term import is_quoted, longest
from qa.rules.rule import Rule
from qa.rules.term_forms import german_terms

RULE = Rule("loaded-term", Severity.NOTE, mqm="style/register", its="style")
KINDS = frozenset({Kind.LOADED_TERM})


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per loaded word outside quotation marks."""
    text = article.target.text
    for match in longest(list(german_terms(article.glossary, KINDS, Status.FORBIDDEN).find(text))):
        if not is_quoted(text, match.span):
            found, better = match.span.of(text), match.entry.preferred
            yield RULE.finding(
                match.span,
                _("“{found}” takes sides: {reason}", found=found, reason=match.entry.note)
                if match.entry.note
                else _("“{found}” takes sides", found=found),
                suggestions=(better,) if better else (),
            )
