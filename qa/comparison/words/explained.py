"""Does a German text say what an abbreviation stands for? Das Antikorruptionsbüro NABU, Rekrutierungszentren (TZK), TZK (…)."""

import re

from qa.documents import Span

BODIES = (
    "büro|dienst|behörde|agentur|partei|ministerium|gericht|armee|amt|bank|rat|kommission|konzern|bund|gruppe|anwaltschaft"
    "|ausschuss|union|verband|zentrum|organisation|institut|kräfte|garde|polizei|betreiber|regierung|fraktion|verwaltung|kammer"
    "|fonds|stab|universität|hochschule|akademie|gesellschaft|bewegung|aufsicht|inspektion|ermittler|fahnder"
)
# A noun that says what kind of body it is, or words before the bracket in which the letters stand: (TZK), (kurz TZK).
BEFORE = re.compile(rf"(?i:(?:{BODIES})s?\s[(„]?$)|\bsogenannte[nrms]? [(„]?$|[a-zäöüß]\s\((?:[a-z]+ )?$")
BEHIND = re.compile(r"\s\((?:[a-z]+ ){0,2}[A-ZÄÖÜ]")  # NABU (das Nationale …), but not NABU (2015 gegründet)
REACH = 40  # characters before the letters: the longest such noun


def is_explained_at(text: str, letters: Span) -> bool:
    """True when the words beside the letters say what they mean.

    >>> text = "Das Antikorruptionsbüro NABU und die SAP klagten."
    >>> is_explained_at(text, Span(24, 28)), is_explained_at(text, Span(37, 40))
    (True, False)
    """
    return bool(BEFORE.search(text, max(0, letters.start - REACH), letters.start) or BEHIND.match(text, letters.end))


def is_explained(text: str, letters: str) -> bool:
    """True when the text explains the letters at any of their places."""
    places = re.finditer(rf"(?<![\w-]){re.escape(letters)}(?!\w)", text)
    return any(is_explained_at(text, Span(*place.span())) for place in places)
