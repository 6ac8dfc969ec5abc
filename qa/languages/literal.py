"""Stretches that are not language: addresses of the web, file names, handles. Their dots, colons and commas obey nobody."""

import re

LONGEST = 200  # characters of a literal that are looked at behind a place
TOP_LEVEL = (
    "ai|app|at|biz|ch|co|com|de|dev|edu|eu|fr|gov|info|int|io|kz|me|media|mil|net|news|online|org|pl|pro|ru|su|tv|ua"
    "|uk|us"
)
LITERAL = re.compile(
    r"\w+://\S+"  # https://suspilne.media/kyiv?x=1
    r"|www\.\S+"
    r"|[\w.+-]+@[\w-]+\.[\w.-]+"  # presse@mil.gov.ua
    rf"|\b[\w-]+(?:\.[\w-]+)*\.(?:{TOP_LEVEL})\b(?:/\S*)?"  # Bild.de, weather.com
    r"|\b[\w-]+\.(?:pdf|docx?|xlsx?|jpe?g|png|gif|mp[34]|zip|html?|php|txt|csv|json|exe)\b"  # bericht.pdf
    r"|(?<!\w)[@#]\w+"  # @ZelenskyyUa, #StandWithUkraine
    r"|\b[A-Za-z]:\\\S*"  # C:\Daten
)


def is_literal(text: str, place: int) -> bool:
    """Return True when the character at that offset belongs to an address, a file name or a handle.

    A bracket that the address has not opened itself stands around it.

    >>> is_literal("Mehr auf www.pravda.com.ua/news,heute.", 18), is_literal("Kyjiw.Das war", 5)
    (True, False)
    >>> is_literal("(https://pravda.com.ua)", 22), is_literal("https://de.wikipedia.org/wiki/Sumy_(Stadt)", 41)
    (False, True)
    """
    begin = max(text.rfind(" ", 0, place), text.rfind("\n", 0, place)) + 1
    end = text.find(" ", place, place + LONGEST)  # no literal has a space, and what stands behind it is slow to search
    return any(
        match.start() <= place < _end(match)
        for match in LITERAL.finditer(text, begin, min(len(text), place + LONGEST) if end < 0 else end)
    )


def _end(match: re.Match[str]) -> int:
    """Return where a literal ends: before the first closing bracket too many."""
    still_open = 0
    for place, character in enumerate(match.group(), start=match.start()):
        still_open += (character in "([") - (character in ")]")
        if still_open < 0:
            return place
    return match.end()
