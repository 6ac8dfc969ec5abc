"""A reflexive verb has lost its sich: „Sie verständigten darauf“ for „Sie verständigten sich darauf“.

Reported are verbs that never stand without it (weigern, ereignen, erholen), and others in company in which they have no other
object (einigten auf, wandte an die Polizei), and perfects whose clause has nothing but a subject (dass der Preis erhöht hat).
Silent where any reflexive pronoun stands in the sentence, and before a noun that the word may describe (die erholten Märkte).

    Bad:  Sie verständigten darauf, dass die Züge wieder fahren.
    Good: Sie verständigten sich darauf, dass die Züge wieder fahren.
    Bad:  Am Montag einigten die Parteien auf einen Termin.
    Good: Am Montag einigten sich die Parteien auf einen Termin.
    Bad:  Der Unfall ereignete am Morgen.
    Good: Der Unfall ereignete sich am Morgen.
    Bad:  Er sagt, dass die Lage an der Front verändert habe.
    Good: Er sagt, dass sich die Lage an der Front verändert habe.
    Good: Sie verständigten die Polizei auf Russisch, und der Trainer konzentrierte die Kräfte auf den Sturm.
"""

import re
from bisect import bisect
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.determiner_phrases import DETERMINERS, SPACES
from qa.grammar.lost_reflexives import lost_reflexives
from qa.languages.lazy_pattern import lazily
from qa.languages.table_rows import table_rows
from qa.languages.tokens import words_of
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "reflexive-lost",
    Severity.WARNING,
    mqm="linguistic-conventions/grammar",
    its="grammar",
    yields_to=("spelling", "particle-lost", "truncated-segment"),
)
TABLE = Path(__file__).with_name("reflexive_verbs.tsv")
REFLEXIVE = re.compile(r"\b(?:[Ss]ich|[Uu]ns|[Mm]ich|[Dd]ich|[Ee]uch|[Mm]ir|[Dd]ir|[Ee]inander)\b")
PRONOUN = r"(?:[ \u00a0](?:er|sie|es|man))?"
SUBJECT = r"(?:[ \u00a0][\w-]+){0,5}?"
PLACE = lazily(r"[ \u00a0](?:er|sie|es|man)\b")
CUT = ("…", "...")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per verb; the edit sets sich behind it, or behind its pronoun."""
    for span in lost_reflexives(article.target.text):
        yield RULE.finding(span, _("“{verb}” lacks its “sich”", verb=span.of(article.target.text)))
    rows = _rows()
    if rows.keys().isdisjoint(article.words):
        return
    text, segments = article.target.text, article.target.segments
    starts = [segment.span.start for segment in segments]
    found = words_of(text)
    for place, word in enumerate(found):
        if word.text not in rows:
            continue
        segment = segments[max(bisect(starts, word.start) - 1, 0)]
        if REFLEXIVE.search(segment.text) or segment.text.endswith(CUT) or segment.span.end < word.end:
            continue
        company = rows[word.text]
        is_described = place > 0 and found[place - 1].text in DETERMINERS
        if not is_described and (company is None or company.match(text, word.end)):
            yield _finding(Span(word.start, word.end), text)


def _finding(verb: Span, text: str) -> Finding:
    pronoun = PLACE.match(text, verb.end)
    place = pronoun.end() if pronoun else verb.end
    right = text[verb.start : place] + " sich"
    return RULE.finding(
        verb,
        _("“{verb}” lacks its “sich”", verb=verb.of(text)),
        edits=(Edit(Span(place, place), " sich", safe=False),) if text[place : place + 1] in SPACES else (),
        suggestions=(right,),
    )


@cache
def _rows() -> dict[str, re.Pattern[str] | None]:
    """Return by verb the pattern of its company, None where it is reflexive in any."""
    found: dict[str, re.Pattern[str] | None] = {}
    for forms, where, company, _witness in table_rows(TABLE):
        between = SUBJECT if where == "far" else PRONOUN
        pattern = None if where == "any" else lazily(rf"{between}[ \u00a0]{company}(?![\w-])")
        found |= dict.fromkeys(forms.split(), pattern)
    return found
