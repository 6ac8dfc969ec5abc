"""Nouns that a number behind them names: Staffel acht, in Kapitel 4 genannte Gründe; the number counts nothing."""

from qa.languages.wordlist import words

NUMBERED = words(
    "staffel folge episode teil band kapitel abschnitt absatz artikel paragraf paragraph ziffer seite zeile punkt platz rang"
    " nummer gruppe klasse stufe phase runde etappe tag gleis linie kanal zimmer halle block reaktor tor spieltag akt szene bild"
    " abbildung tabelle überschrift ebene version modell typ level liga pflegegrad kategorie zone sektor route startnummer option"
    " variante frage aufgabe regel schritt akte heft nr"
)


def is_numbered(noun: str) -> bool:
    """True for a noun that the number behind it names.

    >>> is_numbered("Staffel"), is_numbered("Stadt")
    (True, False)
    """
    return noun.lower() in NUMBERED and noun[0].isupper()
