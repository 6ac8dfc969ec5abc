"""A denial that nothing in the German answers: „Die Lieferungen werden unterbrochen“ for «Постачання не зупиниться».

Hardly a German sentence renders a denial without any word that denies, limits or falls short: 3 in 100 of the articles that this
was measured on. Where it says half of what the source says, the denial has been lost; a desk that says the contrary
of the contrary (не скасовують – bleibt in Kraft) does so with few words, which are listed.
"""

from qa.comparison.words.rendered import share_said
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.negation import denials, denying_in, source_denying_words

SAID, KNOWN = 0.5, 3  # share of the source's words that the German says, and how many the lexicon must know
SENTENCES = lazily(r"[.!?…][”“»\"’‘)]*\s+\S")
OTHERWISE = lazily(
    r"(?i)\b(?:bleib\w*|blieb\w*|geblieben|weiter\w*|geh(?:t|en) weiter|fort(?:ge|zu)?s[ae]\w+|fortge\w+|dauer\w*|bis|solange"
    r"|halt\w*|hielt\w*|gehalten|heraus\w*|irr(?:t|en|te|ten)|steck\w*|\w*strand\w*|geduld\w*|warn\w*|\w*schw[ei]+g\w*"
    r"|\w*ruh(?:t|te|en|ten)|sicher\w*|durchbr\w+|erspart\w*|pünktlich\w*|schuldig\w*|streit\w*|stritt\w*|kraft|konstant\w*"
    r"|gleich\w*|genug|allein\w*|versuch\w*|flop\w*|durchf[aäi]e?l\w*|verp\w+|hinter\w*|trotz\w*|gesperrt\w*|geschlossen\w*"
    r"|schließ\w*|schloss\w*|verz[öo]g\w*|verschob\w*|verschoben\w*|verlieren|verloren\w*|verlor\w*|tabu|hürden?|gegen\w*"
    r"|dagegen|obwohl|hinaus|wäre|hätte|könnte|würde\w*|sollte\w*)\b"
)


def unanswered(source: str, german: str, language: str) -> Span | None:
    """Return the only denial of a source sentence whose German sentence has no answer to it.

    >>> source = "Міністр фінансів угоду з урядом не підписав."
    >>> unanswered(source, "Der Finanzminister unterzeichnete das Abkommen mit der Regierung.", "uk").of(source)
    'не'
    >>> unanswered(source, "Der Finanzminister blieb bei seiner Meinung.", "uk") is None
    True
    """
    denied = denials(source, language, german)
    if len(denied) != 1 or denying_in(german) or source_denying_words(source, language):  # does not stop: fährt fort
        return None
    if SENTENCES.search(german) or SENTENCES.search(source) or OTHERWISE.search(german):
        return None
    return denied[0] if share_said(source, german, language, KNOWN) >= SAID else None
