"""How long, how old, how far stands in the accusative: länger als 15 Tage, drei Monate lang, zwei Jahre alt; not Tagen.

Behind a preposition or an article the dative is right (seit mehr als 15 Tagen, in den zwei Jahren).
"""

from collections.abc import Iterator

from qa.languages.lazy_pattern import lazily

NUMBER = (
    r"(?:\d+(?:,\d+)?|zwei(?:einhalb)?|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehreren|vielen|einigen)"
)
TIMES, LENGTHS = "Tagen|Monaten|Jahren", "Tagen|Monaten|Jahren|Metern|Kilometern|Zentimetern|Millimetern"
TIME, LENGTH = f"(?:{TIMES})", f"(?:{LENGTHS})"
MEASURE = lazily(
    rf"\b(?:länger|kürzer|später|früher|älter|jünger) als (?P<compared>{NUMBER} {TIME})\b"
    rf"|\b(?P<lasting>{NUMBER} {LENGTH}) (?:lang|alt|hoch|breit|tief|dick|weit|entfernt|später|zuvor|früher|danach|darauf)\b"
    rf"|\b(?:dauert|dauerte|dauern|dauerten|währte|verbrachte|verbrachten|verbringt) (?:rund |etwa |fast |knapp |nur |mehr als )?"
    rf"(?P<spent>{NUMBER} {TIME})(?=[.,;!?]| (?:in|im|bei|an|am|auf|und|als|mit|hinter)\b)",
    words=LENGTHS,
)
# seit fast | länger als 15 Tagen; in den | zwei Jahren später; zwischen fünf und | zehn Metern hoch
GOVERNED = lazily(
    r"\b(?i:seit|vor|in|nach|mit|von|bei|zu|aus|an|binnen|innerhalb|ab|gegenüber|unter|auf|zwischen|über|den|diesen|seinen|ihren|im|und|bis"
    r"|oder|einem|dem|allen|beiden|letzten|ersten|vergangenen|nächsten)(?:[ \u00a0](?!als\b)[a-zäöüß]+){0,2}[ \u00a0]$"
)
MORE = lazily(r"(?i)\b(?:mehr|weniger) als $")
REACH = 40  # characters before


def wrong_measures(text: str) -> Iterator[tuple[int, int]]:
    """Yield `[start, end)` of measures in the dative that nothing governs.

    >>> text = "Er wartet länger als 15 Tagen. Seit mehr als 15 Tagen regnet es, drei Monaten lang."
    >>> [text[start:end] for start, end in wrong_measures(text)]
    ['15 Tagen', 'drei Monaten']
    """
    for match in MEASURE.finditer(text):
        start = max(0, match.start() - REACH)
        before = MORE.sub("", text[start : match.start()])
        if not GOVERNED.search(before) or match.lastgroup == "spent":
            yield match.span(match.lastgroup or 0)
