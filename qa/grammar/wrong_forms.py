"""A verb's form that its auxiliary cannot have at the end of a clause: hat … einstellt, nachdem er versuchte hatte.

The participle of a verb with a separable particle has ge inside (eingestellt); of a regular one it ends in -t (hat sich
verschlechtert, not verschlechtern); behind „zu“ stands an infinitive (zu erhöhen, not zu erhöht). Facts of grammar: Duden 4.
"""

from collections.abc import Iterator

from qa.grammar.adjectives import is_adjective
from qa.grammar.lost_zu import ASKING
from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily
from qa.languages.verb_number import PARTICIPLE, is_infinitive, verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_known, zipf

AUXILIARIES = "hat|haben|hatte|hatten|habe|wurde|wurden|wird|werden|worden|ist|sind|war|waren|sei|seien"
# Not durch, über, um, unter, wieder, voll, hinter: those may be inseparable, and their participles have no ge
PARTICLES = (
    "ab|an|auf|aus|bei|ein|fest|fort|frei|her|heraus|hervor|hin|hinaus|los|mit|nach|nieder|statt|teil|vor|vorbei|weg|weiter|zurück"
    "|zusammen|zu|bereit|bekannt|voran|voraus|entgegen|heim|herunter|herbei"
)
REST = r"(?:[^,.;:!?–—„“”»«\"()\n]|(?<=\d)[.,](?=\d)|(?<=\d)\.(?= ))*"
ENDS = r"(?=[.,;!?“]|$)"
# (hat) den Verkehr einstellt, (wurde) ins Krankenhaus einliefert
WITHOUT_GE = lazily(
    rf"(?<![\w-])(?P<aux>{AUXILIARIES}) (?P<between>{REST}) (?P<wrong>(?:{PARTICLES})(?P<verb>[a-zäöüß]{{3,}}t)){ENDS}",
    words=AUXILIARIES,
)
INSEPARABLE = ("be", "ver", "er", "ent", "emp", "zer", "ge", "miss", "über", "unter", "wider", "hinter")
# nachdem er versuchte hatte
PAST_TWICE = lazily(
    r"\b(?:nachdem|weil|dass|obwohl|bevor|ob|wenn|als|die|der|das)\b[^,.;:!?–—„“”»«\"()\n]* (?P<wrong>[a-zäöüß]{3,}te)"
    r" (?P<aux>hatte|hat|habe|wurde|worden|ist|war)(?=[.,;!?“]|$| zu\b)",
    words="hatte|hat|habe|wurde|worden|ist|war",
)
# Die Lage hat sich verschlechtern
INFINITIVE = lazily(
    rf"(?<![\w-])(?P<aux>hat|hatte|haben sich|hatten sich) (?P<between>{REST}) (?P<wrong>[a-zäöüß]{{5,}}(?:en|ern|eln)){ENDS}",
    words="hat|hatte|haben|hatten",
)
TAKES_INFINITIVE = words(
    "zu gut leicht lassen sehen hören können müssen sollen wollen dürfen helfen lernen lehren und oder wie als"
)
# kündigte an, die Preise ab Mai zu erhöht
BEHIND_ZU = lazily(
    rf"\b(?:{ASKING})(?: [^,.;:!?–—\n]{{1,60}}?)?, [^,.;:!?–—„“()\n]* (?P<aux>zu) (?P<wrong>[a-zäöüß]{{4,}}t){ENDS}",
    words=ASKING,
)
# Geld gestohlen zu haben sollen
MODAL_BEHIND = lazily(
    r"(?<= )zu (?P<aux>[a-zäöüß]{3,}n) (?P<wrong>sollen|können|müssen|dürfen|wollen)(?=[.;!?])",
    words="sollen|können|müssen|dürfen|wollen",
)
COMMON, SEEN = 3.0, 2.0  # how frequent a regular participle must be, and one with a particle


def wrong_forms(text: str) -> Iterator[Misfit]:
    """Yield the forms, each with the auxiliary or word that asks for another.

    >>> text = "Die Bahn hat den Verkehr einstellt. Die Lage hat sich verschlechtern."
    >>> [(text[found.start : found.end], found.partner) for found in wrong_forms(text)]
    [('einstellt', 'hat'), ('verschlechtern', 'hat')]
    >>> list(wrong_forms("Die Bahn hat den Verkehr eingestellt. Er hat die Stadt verlassen."))
    []
    """
    for match in WITHOUT_GE.finditer(text):
        verb = match["verb"]
        right = match["wrong"].removesuffix(verb) + "ge" + verb
        is_verb = verb_number(verb) == "singular" and not verb.startswith(INSEPARABLE) and not verb.endswith("iert")
        if is_verb and zipf(right) >= SEEN and not is_adjective(match["wrong"]):
            yield Misfit(match["aux"], *match.span("wrong"))
    for match in PAST_TWICE.finditer(text):
        if verb_number(match["wrong"]) == "singular":
            yield Misfit(match["aux"], *match.span("wrong"))
    for match in INFINITIVE.finditer(text):
        if TAKES_INFINITIVE.isdisjoint(match["between"].split()) and _has_regular_participle(match["wrong"]):
            yield Misfit(match["aux"].split()[0], *match.span("wrong"))
    for match in BEHIND_ZU.finditer(text):
        if PARTICIPLE.fullmatch(match["wrong"]) and is_infinitive(_infinitive(match["wrong"])):
            yield Misfit(match["aux"], *match.span("wrong"))
    for match in MODAL_BEHIND.finditer(text):
        if is_infinitive(match["aux"]):
            yield Misfit(match["aux"], *match.span("wrong"))


def _infinitive(word: str) -> str:
    stem = word.removesuffix("t")
    return stem + ("n" if stem.endswith(("er", "el")) else "en")


def _has_regular_participle(infinitive: str) -> bool:
    """True for verschlechtern, whose participle is no infinitive as well: not for vergessen, bekommen."""
    stem = infinitive.removesuffix("n").removesuffix("e")
    participle = stem + "t" if stem.startswith(INSEPARABLE) or stem.endswith("ier") else f"ge{stem}t"
    is_regular = PARTICIPLE.fullmatch(participle) is not None and zipf(participle) >= COMMON
    return is_regular and is_infinitive(infinitive) and is_known(participle) and not infinitive.startswith("ge")
