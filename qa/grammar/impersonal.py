"""Clauses without a subject: zwei Frauen wurde geholfen, ihnen war verboten zu gehen, im Saal wurde applaudiert."""

from collections.abc import Sequence

from qa.grammar.adjectives import PARTICIPLE, is_adjective
from qa.languages.wordlist import words

# Participles of verbs that are content with a dative, or with one and a clause (zwei Frauen wurde erlaubt zu bleiben), and what
# befalls somebody (dem Fahrer war schlecht geworden)
WITH_DATIVE = words(
    "geholfen abgeholfen gedankt gedroht angedroht gekündigt zugestimmt widersprochen gefolgt gratuliert gedient gedacht"
    " vertraut misstraut verziehen vergeben nachgegangen nachgeeifert nachgetrauert nachgewiesen nachgesagt nachgeholfen"
    " nachgegeben stattgegeben zugeredet zugesetzt zugehört zugejubelt zugerufen zugeflüstert zugesehen zugeschaut"
    " zugewunken zugearbeitet beigestanden beigepflichtet beigebracht vorgebeugt gehorcht genützt geschadet applaudiert"
    " gehuldigt kondoliert assistiert entsprochen entgegengetreten entgegengekommen entgegengewirkt gesagt mitgeteilt"
    " erklärt versichert versprochen zugesichert zugesagt empfohlen geraten abgeraten angeraten nahegelegt erlaubt verboten"
    " untersagt gestattet befohlen ermöglicht vorgeworfen unterstellt bescheinigt attestiert angeboten eingeredet"
    " vorgehalten auferlegt aufgetragen aufgegeben überlassen freigestellt zugemutet zugetraut zugestanden zugebilligt"
    " bewilligt gewährt verweigert vorgeschrieben signalisiert berichtet erzählt gestanden gelehrt diktiert verordnet"
    " angekündigt angekreidet klargemacht gemacht vorgegaukelt vorgespielt vorgelogen vorgeschlagen abverlangt erspart"
    " abgesprochen aberkannt eingeräumt vorenthalten geantwortet entgegnet prophezeit vorausgesagt verwehrt versagt bedeutet"
    " beschieden getrotzt gelassen gegeben eröffnet nachgestellt aufgelauert gelauscht gebührt geglaubt vorgerechnet"
    " vorgelesen gelungen misslungen geglückt missglückt passiert geschehen widerfahren zugestoßen unterlaufen entgangen"
    " entkommen entwischt entflohen begegnet aufgefallen eingefallen leichtgefallen schwergefallen gefallen gutgegangen"
    " schlechtgegangen ergangen bekannt geläufig bewusst klar recht peinlich möglich wichtig gemein geboten zugutegekommen"
    " zugefallen ausgewichen geschmeichelt imponiert geleistet getragen gewidmet zugeordnet abgewonnen nachgekommen"
    " beizukommen nahegekommen beigekommen eingeschenkt serviert aufgemacht geöffnet vorausgegangen zuvorgekommen gemeldet"
    " zuteilgeworden entsprungen gelegen geworden schlecht übel kalt warm heiß schwindlig schwindelig unwohl mulmig bange"
    " langweilig elend zumute wohl geschuldet verfallen gewachsen gewogen verpflichtet vorbehalten enthoben beraubt gewiesen"
    " nachgespürt"
)
PASSIVE = words("wurde wird werde wurden werden")


def may_be_impersonal(verb: str, clause: Sequence[str], copulas: frozenset[str]) -> bool:
    """True for „zwei Frauen wurde geholfen“, „zwei Frauen kann geholfen werden“.

    >>> may_be_impersonal("wurde", "zwei Frauen geholfen".split(), frozenset())
    True
    >>> may_be_impersonal("wurde", "zwei Frauen verletzt".split(), frozenset())
    False
    """
    if not WITH_DATIVE.isdisjoint(clause):
        return True
    has_participle = any(PARTICIPLE.fullmatch(word) for word in clause if word[0].islower())
    return verb in PASSIVE and not has_participle and verb in copulas


def lacks_subject(verb: str, clause: Sequence[str]) -> bool:
    """True for a passive, of which the plural must have a subject: im Saal wurden applaudiert."""
    if verb not in ("wurden", "werden") or any(word.endswith("e") and is_adjective(word[:-1]) for word in clause):
        return False  # Auf dem Hof wurden infizierte von gesunden Tieren getrennt
    return any(PARTICIPLE.fullmatch(word.lower()) for word in (clause[0], clause[-1]))
