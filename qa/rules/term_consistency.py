"""One term of the source is rendered by two different German terms in the article.

Both are admitted, but a reader takes Luftalarm and Fliegeralarm in one text for two things. The later word is marked. Only for
the glossary's terms; a shorter form of the same word (Drohne after Kampfdrohne) is no change. A note.

    uk: У Києві оголосили повітряну тривогу. Повітряна тривога тривала годину.
    Bad:  In Kyjiw wurde Luftalarm ausgelöst. Der Fliegeralarm dauerte eine Stunde.
    Good: In Kyjiw wurde Luftalarm ausgelöst. Der Luftalarm dauerte eine Stunde.
"""

from collections.abc import Iterator

from qa.documents import Finding, Severity
from qa.glossary import Kind, Status, TermMatch
from qa.messages import _
from qa.rules.article import Article
from qa.rules.forbidden_term import longest
from qa.rules.rule import Rule
from qa.rules.term_forms import german_terms, source_terms

RULE = Rule(
    "term-consistency",
    Severity.NOTE,
    mqm="terminology/inconsistent-use-of-terminology",
    its="inconsistency",
    needs_source=True,
)
KINDS = frozenset({Kind.TERM})
GOOD = (Status.PREFERRED, Status.ESTABLISHED, Status.ADMITTED)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per pair that renders a term otherwise than the article did before."""
    if article.source is None:
        return
    first: dict[str, str] = {}
    german = german_terms(article.glossary, KINDS, *GOOD)
    source = source_terms(article.glossary, KINDS, article.source.language)
    for pair in article.sure_pairs():
        concepts = {match.entry.id for match in longest(list(source.find(article.source_of(pair))))}
        found = [m for m in german.find(article.target_of(pair)) if m.entry.id in concepts] if concepts else []
        for match in longest(found):
            used = first.setdefault(match.entry.id, match.term.text)
            if not _same(used, match):
                yield RULE.finding(
                    match.span.shift(pair.target_span.start),
                    _("“{found}” here, “{used}” above for the same term", found=match.term.text, used=used),
                    suggestions=(used,),
                )


def _same(used: str, match: TermMatch) -> bool:
    """True for the same word or one that contains the other: Drohne, Kampfdrohne."""
    a, b = used.lower(), match.term.text.lower()
    return a in b or b in a
