"""A quotation inside a quotation has the marks of the outer one.

German sets ‚…‘ inside „…“ (Amtliche Regelung, § 95). Reported is a mark of the wrong kind where its partner shows which was
meant, and an inner quotation that the outer mark alone closes.

    Bad:  „Man hat mir gesagt: ‚Geh nach Hause.“ Ich bin geblieben.“
    Good: „Man hat mir gesagt: ‚Geh nach Hause.‘ Ich bin geblieben.“
    Bad:  „Wir sagen: „Straße ja, Korridor nein.‘ Das ist eine Grenze.“
    Good: „Wir sagen: ‚Straße ja, Korridor nein.‘ Das ist eine Grenze.“
    Bad:  „Er schrieb mir ein einziges Wort: ‚Endlich“, erzählte sie.
    Good: „Er schrieb mir ein einziges Wort: ‚Endlich‘“, erzählte sie.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.nested_quotation import nested_slips
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("quote-nesting", Severity.WARNING, mqm="linguistic-conventions/punctuation", its="typographical")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per mark of the wrong kind; its edit exchanges the mark."""
    text = article.target.text
    if "‚" not in text and "‘" not in text:
        return
    for block in article.target.blocks:
        for slip in nested_slips(text, block.span.start, block.span.end):
            if slip.opening is not None:
                yield _unclosed(slip.opening, slip.place)
                continue
            span = Span(slip.place, slip.place + 1)
            yield RULE.finding(
                span,
                _(
                    "a quotation inside a quotation: write {wanted}, not {glyph}",
                    wanted=slip.wanted,
                    glyph=text[slip.place],
                ),
                edits=(Edit(span, slip.wanted),),
                suggestions=(slip.wanted,),
            )


def _unclosed(opening: int, place: int) -> Finding:
    """Return the finding of an inner quotation from `opening` whose ‘ should stand at `place`."""
    return RULE.finding(
        Span(opening, place),
        _("the quotation inside is not closed: {closing} is missing", closing="‘"),
        edits=(Edit(Span(place, place), "‘", safe=False),),
    )
