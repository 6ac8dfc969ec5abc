"""A comma stands inside the closing quotation mark, as in English, or is missing between a quotation and sagte er.

The comma between direct speech and what accompanies it belongs behind the mark: „Das Meer geht“, sagt er (Amtliche
Regelung, § 93). A text that sets its commas so throughout gets notes; one that also sets them right gets warnings. A comma is
missed only behind a quotation that begins its sentence and is one itself: behind a title the sentence may go on without
(„Krieg und Frieden“ sagte ihr nichts).

    Bad:  „Das Meer hat uns im Stich gelassen,“ sagt er.
    Bad:  „Das Meer hat uns im Stich gelassen“ sagt er.
    Good: „Das Meer hat uns im Stich gelassen“, sagt er.
    Good: „Gut, dann gehen wir“, sagte sie, „aber langsam.“
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.languages.quotation import NO_INTRODUCTION, SPEECH
from qa.languages.wordlist import words
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("quote-comma", Severity.WARNING, mqm="linguistic-conventions/punctuation", its="typographical")
# A straight or English mark that follows a comma at once closes, for an opening one has a space before it.
INSIDE = re.compile(r"(?<=[\w)!?…’‘]),(?P<mark>[“”\"«]|‘(?=\s))(?=\s)")

# „Gemeinsam, frei und gleich“ hieß das Motto: what may have a quotation as its object.
TAKES_OBJECTS = words(
    "hieß heißt lautete lautet zitierte zitiert schloss schließt stellte stellt hob hebt sprach spricht fasst fasste lobte lobt"
    " kritisierte kritisiert beklagte beklagt verkündete verkündet"
)
# Said behind a quotation, but seldom before one
BEHIND_ONLY = words(
    "klagt klagte scherzt scherzte seufzt seufzte gesteht gestand erläutert erläuterte bekennt bekannte schildert schilderte"
    " beteuert beteuerte schimpft schimpfte spottet spottete jubelt jubelte wettert wetterte witzelt witzelte stöhnt stöhnte"
    " empörte empört"
)
SAID = "|".join(sorted((SPEECH | BEHIND_ONLY) - NO_INTRODUCTION - TAKES_OBJECTS))
# A quotation at the head of its sentence, with the verb of speech behind it.
SPOKEN = lazily(
    rf"(?:^|(?<=[\n.!?…:] ))[„»«\"](?P<said>[^„“”»«\"\n]{{12,}})(?P<mark>[“”«»\"])(?= (?:{SAID})\b)",
    re.MULTILINE,
)
FEWEST_WORDS = 5  # of speech that has no comma inside; a title is shorter
CLOSING = frozenset('“”"«‘')
GOES_ON = re.compile(r"[“”«»\"] [a-zäöü]")
BEHIND = re.compile(r"[“”\"»«],\s")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per comma; its edit changes places with the mark."""
    text = article.target.text
    if CLOSING.isdisjoint(article.characters):
        return
    yield from _missing(text)
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


def _missing(text: str) -> Iterator[Finding]:
    """Yield a finding, with the comma as its edit, for each quotation that runs into its verb of speech."""
    for match in SPOKEN.finditer(text) if GOES_ON.search(text) else ():
        said = match["said"]
        if said.endswith(",") or ("," not in said and len(said.split()) < FEWEST_WORDS):
            continue
        right = f"{match['mark']},"
        span = Span(*match.span("mark"))
        yield RULE.finding(
            span,
            _("a comma is missing behind the quotation: {right}", right=right),
            edits=(Edit(span, right),),
            suggestions=(right,),
        )
