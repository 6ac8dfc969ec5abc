"""Prepositions that govern nothing behind them: was für ein Lärm, ab und zu einen Freund, von Rechts wegen, meiner Meinung nach.

Duden 4: „was für ein“ is a pronoun of any case; wegen and nach may stand behind their noun; ab und zu, durch und durch, nach und
nach are adverbs.
"""

from qa.languages.lazy_pattern import lazily

REACH = 90  # characters before
OPINIONS = (
    "Meinung|Ansicht|Auffassung|Einschätzung|Schätzung|Aussagen?|Angaben?|Berechnung(?:en)?|Rechnung|Erfahrung|Vermutung|Überzeugung"
    "|Kenntnis|Wahrnehmung|Darstellung|Prognosen?|Planung(?:en)?|Lesart|Erinnerung|Wissens|Erachtens|Namen|Gesetz|Sinn|Reihe"
)
OF_GENITIVE = r"(?:[DdMmSs](?:es|er|eine[rs])|[Ii]hre[rs]|[Uu]nsere[rs]|[Dd]iese[rs]|[Ee]ine[rs])"
BEFORE = {
    "für": lazily(r"\b[Ww]as(?:[ \u00a0][^,.;:!?\n]*)?[ \u00a0]$"),  # Was war das | für ein Lärm?
    "zu": lazily(r"\b[Aa]b und[ \u00a0]$"),
    "durch": lazily(r"\b[Dd]urch und[ \u00a0]$"),
    "nach": lazily(rf"\b(?:[Nn]ach und|(?:{OPINIONS}))[ \u00a0]$"),
    "gegenüber": lazily(
        r"\b(?:ihm|ihr|ihnen|uns|mir|dir|sich|denen|dem|der)[ \u00a0]$"
    ),  # ihm | gegenüber des Betrugs beschuldigt
    "bei": lazily(r"\b[Bb]utter[ \u00a0]$"),  # Butter | bei die Fische
    "wegen": lazily(  # von Rechts | wegen; von | wegen; des Wetters | wegen; der Kinder | wegen
        rf"\b(?:[Vv]on(?: [A-ZÄÖÜ]\w+s)?|{OF_GENITIVE} (?:[a-zäöüß]+en )?[A-ZÄÖÜ]\w+)[ \u00a0]$"
    ),
}


def is_idle(preposition: str, text: str, start: int) -> bool:
    """True where the preposition that begins at `start` governs nothing behind it, or any case.

    >>> text = "Was war das für ein Lärm?"
    >>> is_idle("für", text, 12), is_idle("für", "Das ist für ein Buch.", 8)
    (True, False)
    """
    pattern = BEFORE.get(preposition.lower())
    return pattern is not None and pattern.search(text, max(0, start - REACH), start) is not None
