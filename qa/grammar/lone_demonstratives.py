"""das, der and diese that stand for a noun of their own, though adjective and noun follow: Ist das reines Gold?

Bedeutet das | großes Leid; dann können diese | weitere Fragen stellen; ähnelt der | europäischer Städte; ein von dieser |
unterstütztes Vorhaben.
"""

from qa.grammar.determiner_phrases import PREPOSITIONS, SPACES, Phrase
from qa.languages.noun_case import SINGULAR, Reading, readings
from qa.languages.tokens import words_of
from qa.languages.wordlist import words

# „das“ behind these is what is, means or brings something, unless another pronoun stands before them
COPULAS = words("ist war sei wäre wird wurde würde bleibt blieb")
EQUATIVES = words(
    "heißt hieß bedeutet bedeutete bringt brachte schafft erfordert erforderte verlangt kostet verspricht birgt"
    " verursacht erzeugt"
)
MODALS = words(
    "können konnten könnten müssen mussten müssten sollen sollten wollen wollten dürfen durften dürften werden würden"
    " haben hatten"
)
SUBJECTS = words("es das dies er sie man wir ich was")
ARTICLES = words(
    "ein eine einen einem einer eines kein keine keinen keinem keiner der die das den dem des im am zum zur beim vom alle mehrere"
)


def stands_alone(phrase: Phrase, text: str) -> bool:
    """True where the determiner of a phrase with an adjective may be a pronoun by the words before it."""
    found, place = words_of(text), phrase.place
    if not place or text[found[place - 1].end : phrase.start] not in SPACES:
        return False
    last = found[place - 1].text
    before = (
        found[place - 2].text if place > 1 and text[found[place - 2].end : found[place - 1].start] in SPACES else ""
    )
    match phrase.determiner:
        case "das":
            is_subject = before.lower() in SUBJECTS or (last in COPULAS and before[:1].isupper())
            return last.lower() in COPULAS | EQUATIVES and not is_subject
        case "der":
            found_readings = readings(phrase.noun)
            is_plural = Reading.PLURAL in found_readings and found_readings.isdisjoint(SINGULAR)
            return is_plural and phrase.adjective.endswith("er") and last[0].islower()
        case "diese" if last in MODALS:
            return not before or (before[0].islower() and before not in SUBJECTS)
        case "diese" | "dieser" | "diesem" | "diesen" | "dieses":
            return last in PREPOSITIONS and before.lower() in ARTICLES
    return False
