"""A small word has a capital in the middle of a sentence.

English headlines capitalise every word, and raw translation keeps that (auf „Lender Watch“ Inmitten sinkender Einkommen); or a
full stop got lost before it. Only conjunctions, prepositions and verbs that are no nouns and begin few names, between words in
small letters; quotations and brackets are left alone.

    Bad:  Die Firma verliert weiter Und sucht neue Käufer.
    Good: Die Firma verliert weiter und sucht neue Käufer.
    Bad:  Der Preis fiel deutlich Inmitten sinkender Einkommen.
    Good: Der Preis fiel deutlich inmitten sinkender Einkommen.
    Good: Sie las „Krieg Und Frieden“ und wohnt in der Straße Am Wall.
"""

import re
from collections.abc import Iterator

from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.messages import _
from qa.rules.article import Article
from qa.rules.rule import Rule

RULE = Rule("stray-capital", Severity.WARNING, mqm="linguistic-conventions/spelling", its="misspelling")
SMALL = (
    "Nicht|Und|Oder|Aber|Inmitten|Während|Obwohl|Weil|Dass|Wurde|Wurden|Wird|Ist|Sind|Hat|Durch|Gegen|Bis|Seit|Auch|Noch|Nur|Sich"
    "|Trotz|Wegen|Zwischen|Ohne|Sondern|Kann|Könnte|Könnten|Soll|Sollte|Muss|Musste|Laut|Statt"
)
SMALL_WORDS = frozenset(SMALL.split("|"))
STRAY = lazily(
    rf"(?:(?<=[a-zäöüß][ \u00a0])|(?<=[a-zäöüß],[ \u00a0])|(?<=[“\"][ \u00a0]))(?P<word>{SMALL})(?=[ \u00a0][a-zäöüß])"
)
QUICK = re.compile(rf"[a-zäöüß,“\"][ \u00a0](?:{SMALL})[ \u00a0]")
SET_APART = re.compile(r"[„“‚»«\"][^„“”«»\"\n]*[“”‘«»\"]|\([^()\n]*\)")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per capital; the edit makes it small."""
    text = article.target.text
    if SMALL_WORDS.isdisjoint(article.words) or not QUICK.search(text):
        return
    apart = [match.span() for match in SET_APART.finditer(text)]
    for match in STRAY.finditer(text):
        before = text[: match.start() - 1].split()[-1]
        if (before[0].isupper() and before[-1].isalpha()) or any(start < match.start() < end for start, end in apart):
            continue  # die Sendung Und täglich grüßt …
        word, span = match["word"], Span(*match.span("word"))
        yield RULE.finding(
            span,
            _("“{word}” has a capital inside the sentence", word=word),
            edits=(Edit(span, word.lower(), safe=False),),
            suggestions=(word.lower(),),
        )
