"""A comma is missing before a subordinate clause.

Before dass, obwohl, sodass and sondern a comma is due wherever they begin their clause (Amtliche Regelung, § 72-74), before weil
when a noun stands there. Silent where the conjunction belongs to the word before it (ohne dass, so dass, und dass, nur weil, für
den Fall dass), since there the comma stands before both, or may. A clause that opens the sentence with wenn, weil, indem and the
like ends where two finite verbs meet before a pronoun (… beseitigt holt sie): the comma belongs between them.

    Bad:  Der Minister sagte dass die Verhandlungen weitergehen.
    Good: Der Minister sagte, dass die Verhandlungen weitergehen.
    Bad:  Sie blieb in der Stadt obwohl der Beschuss zunahm.
    Good: Sie blieb in der Stadt, obwohl der Beschuss zunahm.
    Bad:  Er fuhr nicht nach Kyjiw sondern nach Lwiw.
    Bad:  Indem er den Preis senkt gewinnt er Kunden.
    Good: Indem er den Preis senkt, gewinnt er Kunden.
    Good: Er fuhr, ohne dass es jemand merkte, und sagte nur, dass er komme und dass er bleibe.
"""

import re
from collections.abc import Iterator

from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words
from qa.messages import _
from qa.rules.article import Article
from qa.rules.clause_ends import clause_ends
from qa.rules.rule import Rule

RULE = Rule(
    "missing-comma",
    Severity.WARNING,
    mqm="linguistic-conventions/punctuation",
    its="grammar",
    yields_to=("doubled-word", "das-dass"),
)
CONJUNCTION = lazily(
    r"(?<![\w’'-])(?P<before>[^\W\d_]{2,})(?P<space>[ \u00a0])(?P<word>dass|obwohl|sodass|sondern|weil)(?=[ \u00a0][\w„‚\"])"
)
CONJUNCTIONS = words("dass obwohl sodass sondern weil")
QUICK = re.compile(r"\w[ \u00a0](?:dass|obwohl|sodass|sondern|weil)[ \u00a0]")
# ohne dass, so dass, als dass, und dass, nicht dass ich wüsste, vor allem weil, zum Teil weil
JOINED = words(
    "und oder aber doch denn sowie wie als so ohne statt anstatt außer auf nur auch bis kaum nicht selbst sprich je zumal nein ja"
    " insbesondere besonders allem allen gerade eben schon bloß allein vielleicht einfach wohl vermutlich wahrscheinlich"
    " angenommen vorausgesetzt gesetzt ausgenommen unbeschadet geschweige abgesehen umso teils teil fall falle dadurch daran"
    " dafür damit darauf beziehungsweise bzw etwa nämlich also entweder weder dies das was"
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per conjunction without its comma; the edit sets it."""
    text = article.target.text
    for first, second in clause_ends(text):
        yield _finding(first, second, text)
    if CONJUNCTIONS.isdisjoint(article.words) or not QUICK.search(text):
        return
    for match in CONJUNCTION.finditer(text):
        if match["before"].lower() in JOINED or (match["word"] == "weil" and not match["before"][0].isupper()):
            continue
        yield _finding(Span(*match.span("before")), Span(*match.span("word")), text)


def _finding(before: Span, after: Span, text: str) -> Finding:
    place = Span(before.end, before.end)
    return RULE.finding(
        Span(before.start, after.end),
        _("comma missing before “{word}”", word=after.of(text)),
        edits=(Edit(place, ",", safe=False),),
        suggestions=(f"{before.of(text)}, {after.of(text)}",),
    )
