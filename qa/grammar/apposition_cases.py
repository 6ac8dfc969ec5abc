"""An apposition in another case than what it explains: gegen den Besitzer, ein Landwirt aus Odesa, liegt nichts vor.

It stands in the case of its word (Duden, „Apposition“). Told of offices and occupations behind a preposition or an article that
leaves one case, or behind a name that somebody „sagte“; silent where a verb makes a clause of it (gegen den Besitzer, der
Landwirt ist) and where it may go with a genitive before it.
"""

import re
from collections.abc import Iterator

from qa.grammar.adjectives import SPACE
from qa.grammar.appositions import ADJECTIVES, OF, OFFICE, SAYS
from qa.grammar.finite_pairs import has_finite
from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily

WORKS = (
    r"(?:[A-ZÄÖÜ][\w-]*)?(?:[Jj]urist|[Ll]andwirt|[Uu]nternehmer|[Ss]tudent|[Rr]entner|[Ss]oldat|[Pp]olizist|[Ff]ahrer|[Jj]ournalist"
    r"|[Bb]ewohner|[Kk]ollege|[Ii]ngenieur|[Hh]istoriker|[Bb]eamter?|[Pp]ilot|[Kk]ünstler|[Ss]chauspieler|[Ss]chriftsteller|(?:[Cc]hef)?[Ää]rzt|[Aa]nwält)(?:in|en|n|s)?"
)
PERSON = rf"(?P<person>{OFFICE}|{WORKS})(?![\w-])"
NAMED = rf"[A-ZÄÖÜ][\w’'-]+(?:{SPACE}[A-ZÄÖÜ][\w’'-]+){{1,3}}"
NOUN = rf"(?:[a-zäöüß-]+e[nr]{SPACE}){{0,2}}[A-ZÄÖÜ][a-zäöüß-]+"
GENITIVE = rf"(?:{SPACE}(?:des|der|eines|einer){SPACE}{NOUN})?"
PARTICLE = r"(?: (?:an|ab|ein|aus|auf|vor|zu))?"
SECOND = rf",{SPACE}(?P<article>der|dem|den|ein|einem|einen|einer){SPACE}{ADJECTIVES}{PERSON}{OF}(?=[,.;]|$)"
DATIVE, ACCUSATIVE = "von|mit|bei|laut|gegenüber", "gegen|für|durch|ohne"
GOVERNED = lazily(
    rf"\b(?P<preposition>(?i:{DATIVE}|{ACCUSATIVE})){SPACE}(?P<word>(?:(?:dem|den|einem|einen){SPACE}{NOUN}|{NAMED}){GENITIVE}){PARTICLE}"
    + SECOND
)
FRONTED = lazily(rf"(?:^|(?<=[.!?] )|(?<=\n))(?P<preposition>Den|Dem){SPACE}(?P<word>{NOUN}){SECOND}")
SAID = lazily(rf"(?<![\w-])(?P<preposition>{SAYS}){SPACE}(?P<word>{NAMED}){SECOND}")
QUICK = re.compile(r", (?:der|dem|den|ein(?:er|em|en)?) ")
CASES = {
    "der": "nominative",
    "ein": "nominative",
    "dem": "dative",
    "einem": "dative",
    "den": "accusative",
    "einen": "accusative",
}
OF_PREPOSITION = {
    **dict.fromkeys(DATIVE.split("|"), "dative"),
    **dict.fromkeys(ACCUSATIVE.split("|"), "accusative"),
    "Den": "accusative",
    "Dem": "dative",
}
PLURAL = ("en", "n", "innen")


def apposition_cases(text: str) -> Iterator[Misfit]:
    """Yield the appositions, each with the word that it explains.

    >>> text = "Gegen die Firma und gegen den Besitzer, ein Landwirt aus Odesa, liegt nichts vor."
    >>> [text[found.start : found.end] for found in apposition_cases(text)]
    ['ein Landwirt']
    """
    if not QUICK.search(text):
        return
    for pattern in (GOVERNED, FRONTED, SAID):
        for match in pattern.finditer(text):
            lead = match["preposition"]
            due = OF_PREPOSITION.get(lead) or OF_PREPOSITION.get(lead.lower(), "nominative")
            is_other = _case(match["article"], match["person"]) not in ("", due)
            if is_other and not has_finite(text, match.start("article"), match.end()):
                yield Misfit(match["word"], match.start("article"), match.end("person"))


def _case(article: str, person: str) -> str:
    """Return the case of an article with a person, "" where it may be several."""
    is_woman = person.endswith("in")
    if is_woman:
        return "dative" if article in ("der", "einer") else ""
    is_open = article in ("den", "der") and person.endswith(PLURAL)  # den Ärzten or den Juristen; der Beauftragten
    return "" if is_open else CASES.get(article, "")
