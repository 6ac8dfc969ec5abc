"""Relative and possessive pronouns in a case that is ruled out: gegen der die Dorfbewohner; vor deren eigenen Güte.

A relative pronoun is told by the subject that follows it; behind „deren“ and „dessen“ an adjective has the endings that it has
without an article (Duden 4, declension of adjectives).
"""

from collections.abc import Iterator

from qa.grammar.determined_nouns import declined, is_judged
from qa.grammar.governed import Governed
from qa.grammar.misfit import Misfit
from qa.grammar.modal_participles import WEAK
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading

SUBJECT = r"(?= (?:die|das|der|ein|eine|sie|er|man|es|wir|ich|sich|viele|alle|niemand|jeder)\b [^.;:!?\n]{2,})"
TO_ACCUSATIVE = lazily(
    rf", (?P<preposition>für|gegen|durch|ohne|um) (?P<pronoun>dem|der|denen){SUBJECT}", words="dem|der|denen"
)
TO_DATIVE = lazily(
    rf", (?P<preposition>mit|von|bei|aus|nach|zu|seit) (?P<pronoun>die|das|den){SUBJECT}", words="die|das|den"
)
# ohne dem in der Werkstatt nichts geht: no noun follows the pronoun, and no infinitive ends the clause
WITHOUT = lazily(
    r", (?P<preposition>ohne|durch|für|gegen|um) (?P<pronoun>dem|denen)(?= (?:in|im|auf|an|am|bei|beim|nach|vor|zu"
    r"|zum|zur|es|man|nichts"
    r"|kein|keine|niemand|kaum|heute|hier|dort|noch|nur|bald|jetzt|sich|auch)\b(?![^,.;:!?\n]* zu [a-zäöüß]+n\b))",
    words="dem|denen",
)
# von den weniger als ein Drittel aktiv ist: an article would have a noun
OF_THOSE = lazily(
    r", (?P<preposition>mit|von|unter|aus|bei|nach|zu) (?P<pronoun>den)"
    r" (?:(?:weniger als|mehr als|fast|rund|etwa|nur|knapp|bisher|bis heute|inzwischen|allein|mindestens|höchstens) )*"
    r"(?:ein Drittel|ein Viertel|ein Fünftel|ein Teil|ein Großteil|die Hälfte|die meisten|einige|viele|mehrere|keiner|keine"
    r"|keines|jeder|jede|jedes|einer|eine|eines|niemand|nur wenige)(?! [A-ZÄÖÜ]| [a-zäöüß]+en [A-ZÄÖÜ]|[\w-])",
    words="den",
)
POSSESSED = lazily(
    r"(?<![\w-])(?P<preposition>mit|von|bei|aus|nach|zu|seit|vor) (?P<pronoun>deren|dessen) (?P<adjective>[a-zäöüß]{3,}en)"
    r" (?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,})(?![\w-])",
    words="deren|dessen",
)
# den Beihilfe vorgeworfen wird: a passive has no object; but: den Angaben zufolge, den die Polizei sucht
PASSIVE = lazily(
    r", (?P<pronoun>den) (?!(?:ein|die|das|der|er|sie|es|man|wir|ich)\b)(?P<next>[\wäöüßÄÖÜ-]+)(?P<between>[^,.;:!?–—„“()\n]*?)"
    r" (?P<participle>[a-zäöüß]{5,}) (?:wird|wurde|worden (?:ist|war|sei))(?=[,.;!?])",
    words="den",
)
STRONG = (
    "geschrieben",
    "genommen",
    "gesprochen",
    "geworfen",
    "gefunden",
    "gegeben",
    "gelassen",
    "gehalten",
    "gezogen",
    "boten",
)
ONE = frozenset({Reading.MASCULINE, Reading.NEUTER, Reading.FEMININE, Reading.DATIVE})
MANY = frozenset({Reading.PLURAL, Reading.DATIVE_PLURAL})


def wrong_relatives(text: str) -> Iterator[Governed]:
    """Yield prepositions with a relative pronoun in another case.

    >>> [found.case for found in wrong_relatives("Das ist die Zeche, gegen der die Bauern klagten.")]
    ['accusative']
    """
    for case, pattern in (
        ("accusative", TO_ACCUSATIVE),
        ("accusative", WITHOUT),
        ("dative", TO_DATIVE),
        ("dative", OF_THOSE),
    ):
        for match in pattern.finditer(text):
            yield Governed(match["preposition"], case, match.start("preposition"), match.end("pronoun"))


def relatives_of_passives(text: str) -> Iterator[Misfit]:
    """Yield each „den“ of a passive clause, with its participle.

    >>> [found.partner for found in relatives_of_passives("Es geht um den Cousin, den Beihilfe vorgeworfen wird.")]
    ['vorgeworfen']
    """
    for match in PASSIVE.finditer(text):
        is_plural = Reading.DATIVE_PLURAL in declined(match["next"])  # den Angaben zufolge
        is_participle = match["participle"].endswith(STRONG) or WEAK.fullmatch(match["participle"])
        if is_participle and not is_plural and not match["next"].endswith(("en", "ern")):
            yield Misfit(match["participle"], *match.span("pronoun"))


def weak_possessed(text: str) -> Iterator[Misfit]:
    """Yield adjectives in -en behind „deren“ that stand before a noun in the dative singular.

    >>> [found.partner for found in weak_possessed("Sie warnten vor deren eigenen Güte und kamen mit deren neuen Autos.")]
    ['Güte']
    """
    for match in POSSESSED.finditer(text):
        found = declined(match["noun"])
        if found & ONE and not found & MANY and Reading.ACCUSATIVE not in found and is_judged(match["noun"]):
            yield Misfit(match["noun"], *match.span("adjective"))
