"""A comma parts what belongs together: „Nach Angaben der Polizei, wurden drei verletzt“.

English sets commas behind the first phrase of a sentence, Ukrainian and Russian behind some (за даними поліції, по данным
полиции); German sets none there, nor between subject and verb, between a verb and its object, in sowohl … als auch and weder …
noch, before und in a list of bare nouns (Brot, Milch und Käse), or before als without a verb behind it (mehr als im Vorjahr).
Only a sentence's first comma is judged, behind words without a verb: a second comma, a clause, an apposition or somebody who is
quoted (Am Montag, sagte er, …) may explain it.

    Bad:  Nach Angaben der Polizei, wurden drei Menschen verletzt.
    Good: Nach Angaben der Polizei wurden drei Menschen verletzt.
    Bad:  Die Behörde in Sumy, hat den Antrag abgelehnt. Sie halfen sowohl Kindern, als auch Rentnern.
    Good: Die Behörde in Sumy hat den Antrag abgelehnt. Sie halfen sowohl Kindern als auch Rentnern.
    Bad:  Bis die Brände, gelöscht waren, fuhren weniger Züge, als im Vorjahr.
    Good: Am Montag, teilte die Polizei mit, wurden mehr Züge gezählt, als die Bahn angab.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.stray_commas import stray_commas
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "stray-comma",
    Severity.WARNING,
    mqm="linguistic-conventions/punctuation",
    its="grammar",
    yields_to=("doubled-punctuation", "number-format", "space-before-punctuation"),
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per comma; the edit takes it away."""
    text = article.target.text
    for comma, word in stray_commas(article.target.segments):
        yield RULE.finding(
            Span(comma, word.end),
            _("no comma belongs before “{word}”", word=word.of(text)),
            edits=(Edit(Span(comma, comma + 1), "", safe=False),),
            suggestions=(text[comma + 1 : word.end],),
        )
