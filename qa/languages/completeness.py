"""Is a German line a whole sentence? Its final mark, whether it reads like running text, whether its last word can be the last.

Headlines and captions have no full stop either, so running text is told by what headlines save: articles, auxiliaries,
subordinate clauses, the past tense (B. Sandig, Syntaktische Typologie der Schlagzeile, 1971).
"""

import re
from functools import lru_cache

from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words
from qa.languages.words import is_known, zipf

FINAL_MARK = re.compile(
    r"[.!?…][»“”\"'’‘«)\]]*(?:\.?[ \u00a0][–−-][ \u00a0][\w/]+|[ \u00a0][\"„“])?$|[:;,–—]$"
)  # also „… Ende. – afp“
WORD = lazily(r"[^\W\d_]+(?:-[^\W\d_]+)*")
ENDS_IN_QUOTE = lazily(r"[»“”\"«‘’]$")

PAST = words(  # Reported speech and the past: headlines write the present.
    "war waren wurde wurden hatte hatten sei seien habe werde hätte hätten würde würden wäre wären konnte konnten sollte"
    " sollten wollte wollten musste mussten durfte durften sagte sagten erklärte erklärten teilte teilten hieß gab"
    " ging kam berichtete forderte betonte fügte"
)
STRONG_PAST = words(  # begann, fand: strong verbs; weak ones show by their ending
    "begann begannen blieb blieben brach brachen brachte brachten fand fanden fiel fielen floh flohen flog flogen fuhr"
    " fuhren gaben gingen griff griffen hielt hielten kamen lag lagen ließ ließen lief liefen nahm nahmen rief riefen"
    " sah sahen schlug schlugen schloss schlossen schrieb schrieben sprach sprachen stand standen starb starben stieg"
    " stiegen traf trafen trat traten trug trugen verlor verloren verließ verließen wies wiesen wuchs wuchsen zog zogen"
    " stieß stießen warf warfen sank sanken saß saßen galt galten gewann gewannen half halfen entstand entstanden"
    " bestand bestanden erhielt erhielten erschien erschienen"
)
WEAK_PAST = lazily(r"(?P<stem>[a-zäöüß]{3,}?)e?te(?:n|st|t)?")
FEW_WORDS = 3  # Tür zu, Augen auf: headlines without a verb
KNOWN_ADJECTIVE = 2.5
KNOWN_VERB = 3.5  # Zipf frequency of an infinitive; heute is no past of „heuen“
AUXILIARIES = PAST | words(
    "ist sind wird werden hat haben kann können könnte könnten soll sollen will wollen muss müssen darf dürfen gibt"
    " bleibt möchte dürfte"
)
ARTICLES = words(
    "der die das den dem des ein eine einen einem einer eines sein seine seinen seiner seinem ihr ihre ihren ihrer"
    " ihrem dieser diese dieses diesen diesem kein keine keinen im am zum zur vom beim"
)
PRONOUNS = words("er sie es wir ich man ihm ihn ihnen sich uns ihr mir mich")
ADVERBS = words(
    "auch noch bereits jedoch aber allerdings zudem außerdem dabei damit daher demnach dann so nun dort da hier nur"
    " nicht etwa damals weiterhin zunächst ebenfalls derzeit mittlerweile inzwischen zuletzt insgesamt deshalb sogar"
)
OPENERS = (
    ARTICLES
    | PRONOUNS
    | words(
        "in an auf bei mit nach von vor für aus um unter über zu seit laut als wenn nachdem während und aber auch so da"
        " dort hier dies dabei daher derzeit heute gestern bisher zuvor zudem außerdem jeder jeden alle viele ob trotz"
        " wegen durch ohne neben zwischen gegen bis damit dann einige keiner niemand doch denn zunächst schließlich später"
        " insgesamt mehr"
    )
)
SUBORDINATE = lazily(
    r", (?:dass|weil|wenn|da|ob|als|während|nachdem|bevor|obwohl|um|was|wie|wo|sodass|indem"
    r"|die|der|das|den|dem|deren|dessen)\b"
)
AS_REPORTED = lazily(  # Wie die Polizei am Montag mitteilte, ist …: no headline asks that
    r"Wie [^,]{3,80}\b(?:mit(?:ge)?teil\w*|berichte\w*|meld\w*|sagt\w*|erklär\w*|bekannt \w+|schreib\w*|hieß|heißt)\b[^,]*, "
)
INTERROGATIVE = lazily(r"(?:Was|Wie|Wo|Wer|Warum|Wann|Welche[rsn]?|Als|Wenn|Ob|Dass|Weil)\b")  # Was jetzt zu tun ist
TOPIC = lazily(r"(?P<topic>[^:]{1,90}): ")  # Krieg: Erste Züge fahren wieder
SHORT_TOPIC = 45  # characters; a longer one has no verb: Selenskyj beim Gedenken an die Opfer des Hungers: …
CAPTION = lazily(r"\([^()]*\)$")  # … vor dem Rathaus (Foto: Olena Koval)
ATTRIBUTED = lazily(
    r"[“”\"«], (?:sagte|sagt|erklärte|betonte|so|meinte|teilte|heißt|hieß)\b|, (?:sagte|erklärte|hieß es|teilte)\b[^,]*$"
)
INNER_STOP = lazily(r"[a-zäöüß]{3}[.!?][“\"«]? [A-ZÄÖÜ„]")


@lru_cache(maxsize=1 << 10)  # several rules ask about each sentence
def has_final_mark(text: str) -> bool:
    """Return True when the line ends as a sentence does: a mark, closing quotes or brackets after it; or in : ; , –.

    >>> has_final_mark("„Wir bleiben.“"), has_final_mark("Kyjiw meldet Luftalarm")
    (True, False)
    """
    return text.endswith((".", "!", "?", "…")) or FINAL_MARK.search(text) is not None


def running_text(text: str) -> float:
    """Return how much a line reads like running text: about 1 for a short headline, 3 for a long one, 5 and more for sentences.

    >>> running_text("Kiew: Drei Verletzte nach Angriff") < 2 < 4 < running_text("Er sagte, dass es in der Nacht ruhig war")
    True
    """
    found = [word.lower() for word in WORD.findall(text)]
    if not found:
        return 0.0
    score = min(len(found), 25) * 0.09 + 4 * sum(word in ARTICLES for word in found) / len(found)
    score += (found[0] in OPENERS) + (found[-1] in AUXILIARIES)
    score += 0.7 * min(2, sum(word in AUXILIARIES for word in found)) + 0.6 * min(
        2, sum(word in PAST for word in found)
    )
    score += 2.5 * bool(AS_REPORTED.match(text))
    score += 0.5 * min(2, sum(map(_is_full_verb_of_the_past, found)))
    score += 0.7 * min(2, len(SUBORDINATE.findall(text))) + 0.8 * min(2, sum(word in PRONOUNS for word in found))
    score += 0.5 * min(2, sum(word in ADVERBS for word in found[1:]))
    score += 1.5 * bool(ATTRIBUTED.search(text)) + 1.5 * bool(INNER_STOP.search(text))
    return score - 1.2 * _has_topic(text) - 1.5 * bool(INTERROGATIVE.match(text)) - 1.5 * bool(CAPTION.search(text))


def _has_topic(text: str) -> bool:
    topic = TOPIC.match(text)
    if topic is None or len(topic["topic"]) <= SHORT_TOPIC:
        return topic is not None
    return not any(word in AUXILIARIES or _is_full_verb_of_the_past(word) for word in topic["topic"].split())


def _is_full_verb_of_the_past(word: str) -> bool:
    """True for begann, berichteten: reports are written in the past, headlines in the present."""
    if word in STRONG_PAST:
        return True
    if word in PAST or word in ADVERBS or not (match := WEAK_PAST.fullmatch(word)):
        return False
    return max(zipf(match["stem"] + "en"), zipf(match["stem"] + "n")) >= KNOWN_VERB and not zipf(word[:-1] + "er") > 4


# No German sentence ends in one of these, not even a headline. Left out: what can be a verb's particle (Er fängt an;
# Sie reist mit; Es stürzt ein) or stand alone (Das ist es; für jeden; So geht das).
NEVER_LAST = words(
    "der die den dem des eine einen einem eines"  # … dass das Paar über die
    " für gegen ohne wegen während trotz seit von in im am vom beim zum zur ins ans aufs laut zwischen hinter neben gemäß"
    " angesichts aufgrund infolge anlässlich innerhalb außerhalb mittels bis"  # … profitieren in
    " und oder aber sondern dass weil ob als sowie sodass denn sowohl weder entweder indem nachdem bevor obwohl falls sobald"
    " sogenannte sogenannten sehr etwa rund circa ca"  # … weil ihr und
    " seine seinen seinem ihre ihrem unsere unseren unserem dieser dieses diesem dessen deren welche welchen kein keinen"
)
MOSTLY_NOT_LAST = words("einer diese diesen ihren ihrer seiner auf über wenn es er wir um das keine ein jeden mehr")
# Prepositions that a verb may leave behind as its particle: Er fängt an, but not „Die Ermittler hoffen auf“.
PARTICLES = words("ab an auf aus bei durch mit nach um unter vor zu")
ONLY_A_VERB = lazily(rf",\s(?:{'|'.join(sorted(AUXILIARIES))})$")  # Wer die Erklärung selbst macht, hat
INFLECTED = lazily(r"(?P<stem>[a-zäöüß]{4,})e[sm]?")
ADVERBIAL = words("lange gerne ferne alleine vorne nahe gute andere beide weite erste letzte viele wenige einzige")
# Article or determiner, then small words only: the noun is missing („der gesamten arabischen“); but „…, die kämpfen“.
OPEN_NOUN_PHRASE = lazily(
    r"(?<!,)(?<!, )(?<!, in)(?<!, mit)\s(?:der|den|dem|des|einen|einem|eines|eine|ein|vom|zum|zur|im|am"
    r"|dieser|diesem|dieses|diesen|seinem|seinen|ihrem|ihren|unserem)(?:\s[a-zäöüß-]+(?:en|er|em|es|e))+$"
)
LACKS_VERB = lazily(  # …, dass Plattformen: the clause has no verb yet
    r",\s(?:dass|weil|ob|nachdem|bevor|obwohl|sodass|indem)\s(?P<clause>[^,]*)$"
)
VERB_LIKE = lazily(r"\b[a-zäöüß]{2,}(?:t|te|ten|en)\b")


def breaks_off(text: str) -> bool:
    """Return True when a line without a final mark cannot end where it does.

    >>> breaks_off("Die Ermittler hoffen auf Hinweise der"), breaks_off("Kyjiw meldet Luftalarm")
    (True, False)
    """
    found = WORD.findall(text)
    if not found or ENDS_IN_QUOTE.search(text):
        return False
    last = found[-1]
    ends_in_word = text.endswith(last)
    if text.endswith("-") or text.count("(") > text.count(")"):  # Haupt-; … für Künstliche Intelligenz (Next
        return True
    if ends_in_word and last in NEVER_LAST:
        return True
    if (
        ends_in_word
        and len(found) <= 2
        and all(word.lower() in OPENERS | AUXILIARIES | MOSTLY_NOT_LAST for word in found)
    ):
        return True  # „Aber“, „Er will“
    if ends_in_word and (ONLY_A_VERB.search(text) or _is_stranded(last, found) or _is_attribute(last)):
        return True
    return bool(OPEN_NOUN_PHRASE.search(text)) or _lacks_verb(text)


# Before a full stop, fewer: „Das ist meine.“, „Es geht auch ohne.“, „Von wegen.“ are whole.
CUT_BEFORE_STOP = NEVER_LAST - words(
    "eine einen einem eines für gegen ohne wegen laut bis hinter zwischen sehr etwa rund circa ca seine seinen ihre unsere"
    " unseren dieser dieses kein keinen welche welchen aber denn als während seit trotz neben innerhalb außerhalb sondern"
    " bevor nachdem von"
) | words("ums ins zum zur vom beim im am")
FEWEST = 4  # words
# den Austausch von.; auf mindestens.: nothing that a verb may have at its end
LEFT = lazily(
    r"[A-ZÄÖÜ][a-zäöüß]+ (?:für|gegen|ohne|zwischen|durch|von)\.$"
    r"|\b(?:auf|um|von|bei|mit|nach|zu) (?:mindestens|höchstens|etwa|rund|fast|knapp)\.$"
)


def is_cut_before_stop(text: str) -> bool:
    """Return True when a sentence ends in a full stop, but in a word that no sentence can end in; not in speech.

    >>> is_cut_before_stop("Die Ermittler haben den."), is_cut_before_stop("Sie kamen nicht weit.")
    (True, False)
    """
    last = text[text.rfind(" ") + 1 : -1]
    is_left = LEFT.search(text) is not None
    if not (is_left or last in CUT_BEFORE_STOP) or not text.endswith(".") or len(text.split()) < FEWEST:
        return False
    return not any(mark in text for mark in '„“”»«"‚‘')


def _is_stranded(last: str, found: list[str]) -> bool:
    """True for a preposition that is no verb's particle: hoffen auf („aufhoffen“ is no verb), but fängt an (anfängt)."""
    if last not in PARTICLES or len(found) <= FEW_WORDS:
        return False
    others = [word.lower() for word in found[:-1] if word.lower() not in OPENERS]
    has_verb = any(word in AUXILIARIES or (word in found and VERB_LIKE.fullmatch(word)) for word in others)
    return has_verb and not any(is_known(last + form) for word in others for form in _forms(word))


def _forms(verb: str) -> tuple[str, ...]:
    """Return a finite form and what its infinitive may be: baggert, baggern."""
    stem = verb.removesuffix("t").removesuffix("e")
    return verb, stem + "n", stem + "en"


def _is_attribute(last: str) -> bool:
    """True for an adjective with its ending, whose noun is missing: vor allem chemische."""
    match = INFLECTED.fullmatch(last)
    if match is None or last in ADVERBIAL or zipf(match["stem"]) < KNOWN_ADJECTIVE:
        return False
    if match["stem"].endswith("t") or last in AUXILIARIES or _is_full_verb_of_the_past(last):  # blockiert-e, hatt-e
        return False
    return all(is_known(match["stem"] + ending) for ending in ("er", "es", "em", "en"))


def _lacks_verb(text: str) -> bool:
    match = LACKS_VERB.search(text)
    return bool(
        match and not VERB_LIKE.search(match["clause"]) and not any(w in AUXILIARIES for w in match["clause"].split())
    )
