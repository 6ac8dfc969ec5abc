"""Where its neighbours leave a word nothing but to be small, although it may be a noun elsewhere: unterbrochen Werden, zu Kommen.

Told are what ends a clause (an auxiliary behind its participle or infinitive, a participle before its auxiliary, an infinitive
behind „zu“ or a modal verb), a verb behind its pronoun, and a determiner behind its preposition (Bei Einem Unfall).
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from qa.grammar.infinitives import has_zu_inside
from qa.grammar.noun_frames import ANY_PREPOSITION, DETERMINERS, PREFIXES
from qa.grammar.small_forms import has_title, is_inflected, listed
from qa.languages.company import opens_sentence
from qa.languages.lazy_pattern import lazily
from qa.languages.tokens import Word
from qa.languages.verb_number import is_infinitive
from qa.languages.wordlist import words as words_of_list
from qa.languages.words import is_name, is_noun, zipf

AUXILIARIES = words_of_list(
    "worden werden wird wurde wurden würde würden hat habe haben hatte hatten hätte hätten ist sind war waren wäre wären sei"
    " seien kann können konnte konnten könnte könnten soll sollen sollte sollten will wollen wollte wollten muss müssen musste"
    " mussten müsste müssten darf dürfen durfte durften lassen bleiben"
)
SUBJECTS = words_of_list("ich er es man wir wer sie")
INFINITIVES = words_of_list("haben werden können müssen dürfen lassen bleiben wollen sollen")
JOINING = words_of_list("ob dass wenn weil als da falls bevor nachdem")
OF_SUBJECTS = words_of_list(
    "habe hat hatte würde muss wies tritt waren hätte wäre kann konnte sollte wollte durfte wird wurde"
)
ALSO_NOUNS = words_of_list("waren würde muss")
DETERMINING = words_of_list(
    "eine einem einen einer eines dieser diesem diesen diese dieses jener jenem jenen seinen seinem seiner seine jedem jeden "
    " jeder jede allen aller keinem keinen keiner keine mehreren mehrere beiden vielen anderen solchen solcher welchem welcher"
    " deren dessen"
)
ENDINGS = ("e", "en", "er", "es", "em")
# Participles without ge- that are no infinitives: erhalten, bekommen and verlassen are
STRONG = words_of_list(
    "verloren verboten entschieden erschienen verstorben unterschrieben beschlossen verschwunden verwiesen entstanden verstanden"
    " begonnen erschossen verschoben erhoben verzogen bezogen entzogen ertrunken versunken verschlossen unterbrochen zerbrochen"
    " besprochen versprochen entsprochen übernommen unternommen vernommen betrogen bewiesen verglichen verliehen beschrieben"
    " verschrieben überschritten zerrissen"
)
CLOSING = frozenset(".,;:!?“”)")
MODAL = lazily(
    r"(?<![\w-])(?:will|woll(?:en|te|ten)|soll(?:en|te|ten)?|kann|k[öo]nn(?:en|te|ten)|m[üu]ss(?:en|te|ten)?|darf|d[üu]rf(?:en|te|ten)"
    r"|wird|werden|würden?|werde|möchten?|lassen|lässt)(?![\w-])"
)
PARTICIPLE = lazily(
    r"(?P<particle>\w*?)(?:ge\w{2,}(?:t|en)|(?:be|ver|er|ent|zer|unter|über|miss)\w{2,}(?:t|en)|\w+iert)"
)
CLAUSE = lazily(r"[^.!?…:;,–„“(\n]*\Z")
REACH = 160  # characters of a clause that are read
KNOWN, RARE = 3.0, 2.0  # how common a word must be; what is rarer may be any adjective


class Around(NamedTuple):
    """What is around a word: itself small, the words before it and behind it, the mark behind it, and the clause so far."""

    small: str
    before: str
    opens: bool  # the word before it heads the sentence
    earlier: str
    then: str
    after: str
    clause: str


def around(words: Sequence[Word], index: int, text: str) -> Around | None:
    """Return what is around a word that only a space parts from the one before it; else None."""
    word, before = words[index], words[index - 1]
    if not index or text[before.end : word.start] not in (" ", "\u00a0"):
        return None
    clause = CLAUSE.search(text, max(0, word.start - REACH), word.start)
    follows = index + 1 < len(words) and text[word.end : words[index + 1].start] in (" ", "\u00a0")
    joined = index > 1 and text[words[index - 2].end : before.start] in (" ", "\u00a0")
    return Around(
        word.text.lower(),
        before.text,
        before.text.istitle() and opens_sentence(before, text),
        words[index - 2].text.lower() if joined else "",
        words[index + 1].text if follows else "",
        text[word.end : word.end + 1],
        clause[0] if clause else "",
    )


LISTED = AUXILIARIES | OF_SUBJECTS | DETERMINING


def may_be_sure(small: str) -> bool:
    """True for a form that is asked about: an auxiliary, a participle, an infinitive, a determiner."""
    return small in LISTED or is_bare_participle(small) or _is_plain_infinitive(small)


def is_surely_small(place: Around) -> bool:
    """True where the words around it show that a word with a capital is no noun."""
    return (
        _is_auxiliary(place)
        or _is_participle(place)
        or _is_infinitive(place)
        or _is_behind_subject(place)
        or _is_behind_preposition(place)
    )


def _ends(place: Around) -> bool:
    return not place.after or place.after in CLOSING


def _is_attribute(word: str) -> bool:
    """True for neue, and for what ends like it and is rare: energiebezogene."""
    if word.endswith(ENDINGS) and zipf(word) < RARE and not _is_compound_infinitive(word):
        return True
    return is_inflected(word) and not _is_compound_infinitive(word)


def _is_auxiliary(place: Around) -> bool:
    """True for unterbrochen Werden, stehen Lassen; not for mit gestohlenen Waren."""
    if place.small not in AUXILIARIES or not place.before.islower() or _is_attribute(place.before):
        return False
    if not (_ends(place) or place.then.islower()):
        return False
    if place.before == "zu":
        return place.small in INFINITIVES
    return _closes(place.before, place.small)


def _closes(before: str, auxiliary: str) -> bool:
    """True for a participle, and for an infinitive unless the auxiliary may be a noun."""
    if before in STRONG or _is_participle_form(before):
        return True
    return auxiliary not in ALSO_NOUNS and _is_compound_infinitive(before)


@lru_cache(maxsize=1 << 12)
def _is_compound_infinitive(word: str) -> bool:
    """True for lernen, aufsteigen."""
    if is_infinitive(word):
        return True
    return any(word.startswith(prefix) and is_infinitive(word[len(prefix) :]) for prefix in PREFIXES)


def _is_participle(place: Around) -> bool:
    """True for (im Voraus) Bezahlt wurde, (hat sie) Gesehen."""
    if not is_bare_participle(place.small) or not (_ends(place) or place.then in AUXILIARIES):
        return False
    plain = place.before.lower()
    if plain in DETERMINERS or plain in ANY_PREPOSITION or (place.before.islower() and _is_attribute(plain)):
        return False
    if plain in ("und", "oder"):
        return is_bare_participle(place.earlier)
    return place.then in AUXILIARIES or not (place.opens or has_title(plain))


def _is_infinitive(place: Around) -> bool:
    """True for (ans Licht) zu Kommen, Einzulegen, (sollen Befugnisse) Verlieren."""
    if has_zu_inside(place.small):
        return True
    if not _is_plain_infinitive(place.small):
        return False
    if place.before == "zu":
        return _ends(place) or place.then.islower()
    plain = place.before.lower()
    if not _ends(place) or plain in DETERMINERS or plain in ANY_PREPOSITION or plain in ("und", "oder", "als", "statt"):
        return False
    if _is_attribute(plain) or has_title(plain):
        return False
    return MODAL.search(place.clause) is not None


def _is_behind_subject(place: Around) -> bool:
    """True for er Habe, ob sie Würde; not for gab es Waren."""
    if place.small not in OF_SUBJECTS or place.before.lower() not in SUBJECTS:
        return False
    opening = place.clause.split()[:-1]
    is_first = not opening or (len(opening) == 1 and opening[0].lower() in JOINING)
    return is_first or (place.small not in ALSO_NOUNS and place.before.lower() not in ("es", "sie"))


def _is_behind_preposition(place: Around) -> bool:
    """True for Bei Einem Unfall, binnen Eines Monats; not for an Seine Exzellenz."""
    if place.small not in DETERMINING or place.before.lower() not in ANY_PREPOSITION:
        return False
    return place.then not in listed("majesty") and (place.before.islower() or place.opens) and place.before != "zu"


def is_bare_participle(small: str) -> bool:
    """True for a participle without an ending that is no noun: bezahlt, gesehen; not for Verdacht, bezahlten.

    >>> [is_bare_participle(word) for word in ("bezahlt", "gesehen", "verdacht", "bezahlten", "bezahlen")]
    [True, True, False, False, False]
    """
    return not is_name(small) and zipf(small) >= KNOWN and _is_participle_form(small)


def _is_participle_form(small: str) -> bool:
    if small.endswith("end") or is_noun(small):
        return False
    match = PARTICIPLE.fullmatch(small)
    if match is None or is_inflected(small) or is_infinitive(small):
        return False
    return match["particle"] in ("", *PREFIXES) and (not small.endswith("en") or "ge" in small or small in STRONG)


def _is_plain_infinitive(small: str) -> bool:
    return has_zu_inside(small) or (
        small.endswith("n") and is_infinitive(small) and not is_noun(small) and zipf(small) >= KNOWN
    )
