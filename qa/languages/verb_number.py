"""Is a German verb form singular or plural? meldet and meldete are singular, meldeten is plural, and so is a finite melden."""

from functools import lru_cache

from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words
from qa.languages.words import is_noun, zipf

# Third persons of irregular verbs, singular and plural (Duden 4, Die Grammatik, list of strong verbs); others are made by rule.
_PRESENT = """
    wird werden, hat haben, kann können, muss müssen, soll sollen, will wollen, darf dürfen, mag mögen, weiß wissen
    gibt geben, nimmt nehmen, trifft treffen, spricht sprechen, bleibt bleiben, geht gehen, kommt kommen, steht stehen
    liegt liegen, hält halten, fällt fallen, läuft laufen, sieht sehen, lässt lassen, verliert verlieren, beginnt beginnen
    findet finden, schreibt schreiben, zieht ziehen, bringt bringen, kennt kennen, ruft rufen, tritt treten, schlägt schlagen
    fährt fahren, trägt tragen, wächst wachsen, steigt steigen, sinkt sinken, fliegt fliegen, stirbt sterben, heißt heißen
    wirft werfen, bricht brechen, hilft helfen, liest lesen, schießt schießen, schließt schließen, lädt laden, rät raten
    fängt fangen, sitzt sitzen, trinkt trinken, zwingt zwingen, springt springen, leidet leiden, bietet bieten, flieht fliehen
    schweigt schweigen, wirbt werben, gilt gelten, schwimmt schwimmen
"""
_OTHER = """
    ist sind, war waren, wurde wurden, würde würden, hatte hatten, hätte hätten, konnte konnten, musste mussten, sollte sollten
    wollte wollten, durfte durften, sei seien, habe haben, wäre wären, wusste wussten, gab gaben, ging gingen, kam kamen
    hielt hielten, fand fanden, nahm nahmen, blieb blieben, begann begannen, traf trafen, rief riefen, sprach sprachen
    schrieb schrieben, starb starben, fiel fielen, lag lagen, stand standen, wies wiesen, verlor verloren, griff griffen
    trat traten, ließ ließen, schlug schlugen, zog zogen, gewann gewannen, sah sahen, erhielt erhielten, hieß hießen
    beschloss beschlossen, unterstrich unterstrichen, bat baten, hob hoben, wuchs wuchsen, stieg stiegen, sank sanken
    brachte brachten, dachte dachten, kannte kannten, trug trugen, fuhr fuhren, lief liefen, flog flogen
    enthielt enthielten, bekam bekamen, befand befanden, vertrat vertraten, verließ verließen, bot boten, floh flohen
    half halfen, las lasen, aß aßen, trank tranken, sang sangen, warf warfen, brach brachen, schoss schossen
    schloss schlossen, lud luden, empfing empfingen, betrug betrugen, entsprach entsprachen, versprach versprachen
    widersprach widersprachen, stieß stießen, übernahm übernahmen, unternahm unternahmen, betrat betraten
    verbrachte verbrachten, erkannte erkannten, nannte nannten, wandte wandten, zwang zwangen, schwamm schwammen
    sprang sprangen, litt litten, beging begingen, überfiel überfielen, gefiel gefielen, riet rieten, verriet verrieten
    übergab übergaben, ergab ergaben, vergab vergaben, verband verbanden, entlud entluden, entließ entließen, überließ überließen
    überwand überwanden, verschwand verschwanden, verfiel verfielen, zerbrach zerbrachen, unterbrach unterbrachen
    entkam entkamen, verkam verkamen, unterlag unterlagen, erlag erlagen, verlief verliefen, entging entgingen
    unterhielt unterhielten, erfuhr erfuhren
    übertraf übertrafen, betraf betrafen, entnahm entnahmen, verlas verlasen, übersah übersahen, versah versahen
    floss flossen, kroch krochen, fror froren, band banden, rang rangen
    schlief schliefen, stritt stritten
    geriet gerieten, hing hingen, fing fingen, saß saßen, besaß besaßen, vergaß vergaßen, schien schienen, schwieg schwiegen
"""


def _pairs(text: str) -> list[tuple[str, ...]]:
    return [tuple(pair.split()) for pair in text.replace("\n", ",").split(",") if pair.strip()]


_FORMS = _pairs(_PRESENT) + _pairs(_OTHER)
# Whose plural is a participle as well; nobody is told the number of that
_TWOFOLD = _pairs(
    "erhält erhalten, bekommt bekommen, besitzt besitzen, betrifft betreffen, begeht begehen, empfängt empfangen"
    ", enthält enthalten, entschied entschieden, bestand bestanden, entstand entstanden, verstand verstanden"
    ", überstand überstanden, verbot verboten, bezog bezogen, entzog entzogen, vollzog vollzogen, erlitt erlitten"
    ", verschob verschoben, erhob erhoben, bestritt bestritten"
    ", verschrieb verschrieben, beschrieb beschrieben, vertrieb vertrieben, betrieb betrieben, erschien erschienen"
    ", erwies erwiesen, bewies bewiesen, verwies verwiesen, überwies überwiesen, ergriff ergriffen, verglich verglichen"
    ", unterschied unterschieden, verblieb verblieben, verlieh verliehen, verzieh verziehen"
)
_SINGULAR, _PLURAL = ({forms[number] for forms in _FORMS} for number in (0, 1))
_SINGULAR |= {singular for singular, _plural in _TWOFOLD}
IRREGULAR = frozenset(_SINGULAR | _PLURAL)
_INFINITIVES = {plural for _singular, plural in _pairs(_PRESENT)}
# End as verbs do: heute, bereits bekannt, nicht; and what is an adverb or adjective at least as often as a verb.
NO_VERB = words(
    "heute bereits nicht jetzt erst fast sonst selbst dort gut leicht recht überhaupt zuletzt laut statt samt seit weit bekannt"
    " echt hart fest rot tot alt kalt breit dicht spät berühmt wert direkt mit oft bunt zumeist gleichen ersten zweiten letzten"
    " unten hinten oben neben gegen zwischen wegen außen innen neun sieben eigen offen selten trocken verschieden gestern morgen"
    " heuten vorgestern dagegen hingegen"
)
NEEDS_E = lazily(r"(?:[dt]|[bdfgkpt][mn]|ch[mn])$")  # redet, widmet, leugnet, rechnet; but warnt, filmt, wohnt
PARTICIPLE = lazily(r"\w*ge\w+t|(?:be|ver|er|ent|zer|unter|über|miss)\w+t|\w+iert")
COMMON, WEAK = 4.0, 3.0  # how frequent the infinitive of a regular verb must be, and the past that shows it is regular


@lru_cache(maxsize=1 << 14)
def verb_number(word: str) -> str:
    """Return "singular" or "plural" for a third person in small letters, "" for what is no verb for sure.

    >>> [verb_number(word) for word in ("meldet", "melden", "teilten", "hat", "heute", "beschädigt")]
    ['singular', 'plural', 'plural', 'singular', '', '']
    """
    if word in _SINGULAR or word in _PLURAL:
        return "singular" if word in _SINGULAR else "plural"
    if word in NO_VERB or len(word) < 4:
        return ""
    for ending, number in (("ete", "singular"), ("te", "singular"), ("eten", "plural"), ("ten", "plural")):
        if word.endswith(ending) and _is_regular(word[: -len(ending)]):
            return number
    if word.endswith("t") and not PARTICIPLE.fullmatch(word) and _is_regular(word.removesuffix("t").removesuffix("e")):
        return "singular"
    return "plural" if word.endswith("en") and _is_regular(word[:-2]) else ""


def in_other_number(word: str) -> str:
    """Return the form of the other number of a verb whose number is known.

    >>> [in_other_number(word) for word in ("meldet", "sagen", "teilten", "hat", "widmen", "dauert")]
    ['melden', 'sagt', 'teilte', 'haben', 'widmet', 'dauern']
    """
    for singular, plural in _FORMS + _TWOFOLD:
        if word in (singular, plural):
            return plural if word == singular else singular
    if word.endswith("te"):
        return word + "n"
    if word.endswith("t"):
        stem = word.removesuffix("t").removesuffix("e")
        return _infinitive(stem)
    if not is_infinitive(word):
        return word[:-1]
    stem = word[:-2]
    return stem + ("et" if NEEDS_E.search(stem) else "t")


@lru_cache(maxsize=1 << 14)
def is_infinitive(word: str) -> bool:
    """True for a plural that may be an infinitive: melden, können; not sind, meldeten.

    >>> is_infinitive("melden"), is_infinitive("meldeten"), is_infinitive("gaben")
    (True, False, False)
    """
    if word in _PLURAL:
        return word in _INFINITIVES
    return verb_number(word) == "plural" and not any(
        word.endswith(ending) and _is_regular(word.removesuffix(ending)) for ending in ("ten", "eten")
    )


def _infinitive(stem: str) -> str:
    """Return melden, reagieren for the stems of regular verbs, and dauern, handeln."""
    is_short = stem.endswith(("er", "el")) and zipf(stem + "n") > zipf(stem + "en")
    return stem + ("n" if is_short else "en")


def _is_regular(stem: str) -> bool:
    """True for the stem of a verb with -te: its infinitive is common, and so is its past (melden, meldete)."""
    if len(stem) < 3 or zipf(_infinitive(stem)) < COMMON:
        return False
    return max(zipf(stem + "te"), zipf(stem + "ete")) >= WEAK and not is_noun(stem + "te")
