"""The compound that an unlisted word nearly is: Kahlschäge, Schilfflächen, Heikörper.

Nobody lists compounds, so that a slip in one has no listed word beside it. Where one half is a common noun and the other is
nothing at all, the noun that the other nearly is makes a regular compound, and that was meant. A first half of which words
are made is something: Gleit-bombe is no Geleit-bombe.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from qa.languages.compounds import is_explained, is_head, is_tail, parts
from qa.languages.edits import NEXT_KEY, other_letters, slips
from qa.languages.guess import Guess
from qa.languages.words import frequencies, is_known, is_name, is_noun, zipf

LONG, SURE = 8, 10  # letters of the word
HALF, SHORT, LONG_HEAD = 4, 3, 6  # letters of either half; of a last part that lost one, and of the first before it
# How common the half must be that is right: an adjective, another first half, a last one; and what is meant by a first half
OF_ADJECTIVE, SOUND, OF_TAIL, OF_HEAD = 2.6, 3.0, 3.3, 3.5
MEANT, LONG_MEANT = {4: 4.0, 5: 3.3}, 2.4  # how common what is meant by the other must be, by its letters
ANY_LETTER = 6  # letters of a last part in which the wrong letter may be any, of a first one in which it may be near
SHORT_MEANT = 4.0  # how common the neighbour of a short last part must be
WEIGHT, CERTAIN = 1.5, 2.0  # what it weighs: a short one must have an article or the like before it
NAME_TOO = 4.0  # how common a noun must be that is a surname as well: Welle
MADE = re.compile(r"(?P<stem>\w{4,}?)(?:in(?:nen)?|e?rei(?:en)?|ei(?:en)?|chens?|leins?|er[ns]?|ler[ns]?|ung(?:en)?)")
OF_NAMES = "aioy"  # how names end, and slips seldom
MADE_OF = ("", "e", "en", "n", "er", "s", "ung")  # what makes words of a first half


@lru_cache(maxsize=1 << 12)
def compound_meant(word: str) -> tuple[Guess, ...]:
    """Return the compound that an unlisted lower-case word nearly is.

    >>> [guess.word for guess in compound_meant("kahlschäge")], compound_meant("tschornomorsk"), compound_meant("gleitbomben")
    (['kahlschläge'], (), ())
    """
    if len(word) < LONG:
        return ()
    found: dict[str, float] = {}
    for cut in range(HALF, len(word) - SHORT + 1):
        head, tail = word[:cut], word[cut:]
        if _begins(head):
            if not _is_right(tail):
                found.update({head + form: weight for form, weight in _tails(tail, head)})
        elif len(tail) > HALF and is_noun(tail) and not is_name(tail) and zipf(tail) >= OF_TAIL and _is_nothing(head):
            found.update({form + tail: weight for form, weight in _heads(head)})
    best = max(found, key=lambda form: found[form], default="")
    is_certain = len(word) >= SURE and found.get(best, 0) >= SHORT_MEANT
    return (Guess(best, CERTAIN if is_certain else WEIGHT),) if best else ()


def _begins(part: str) -> bool:
    """True for a common noun that may begin a compound, with its link, an adjective (Kahl-schlag), or a compound itself."""
    if is_name(part):
        return False
    frequency = zipf(part)
    if frequency < (SOUND if is_noun(part) else OF_ADJECTIVE):
        if part.endswith("s") and zipf(part[:-1]) >= SOUND and is_noun(part[:-1]):
            return is_head(part)
        return len(part) > 2 * HALF and bool(parts(part)) and is_noun(parts(part)[-1])
    return is_head(part) or (zipf(part + "es") > 0 and zipf(part + "er") > 0)


def _is_nothing(part: str) -> bool:
    """True for a first half that is no word, and of which none is made that way."""
    return not any(frequencies(part + ending for ending in MADE_OF)) and not is_explained(part)


def _ends(part: str) -> bool:
    """True for a common noun, or the genitive of one."""
    if len(part) < HALF or (is_name(part) and zipf(part) < NAME_TOO):
        return False
    if part.endswith("s") and not is_noun(part):
        return len(part) > HALF and is_noun(part[:-1]) and zipf(part[:-1]) >= OF_TAIL
    return is_noun(part) and zipf(part) >= LONG_MEANT


def _is_right(part: str) -> bool:
    """True for what may well end a compound: a noun, what is made of one (Meister-ei), or what is explained."""
    if is_noun(part) or is_tail(part) or is_explained(part):
        return True
    if part.startswith("ge") and is_known(part[2:] + "en"):  # Mücken-gesirr
        return True
    made = MADE.fullmatch(part)
    return made is not None and (is_noun(made["stem"]) or is_noun(made["stem"] + "er") or is_known(made["stem"] + "en"))


def _tails(part: str, head: str) -> list[tuple[str, float]]:
    """Return the common nouns one slip away from a last part that is none.

    One that borrows the letter before is not meant (card-systems), and a known word (Premier-ship) lacks an -e at most.
    """
    if len(part) < HALF and (len(head) < LONG_HEAD or is_known(part)):
        return []
    others = other_letters(part) if len(part) >= ANY_LETTER else ()
    near = [(form, weight) for form, weight in _near(part, others) if _ends(form) and form != head[-1] + part]
    if zipf(part) >= SOUND:
        near = [(form, weight) for form, weight in near if form == f"{part}e"]
    if part[-1] in OF_NAMES:  # Martschenko is no Marts-schenke
        near = [(form, weight) for form, weight in near if form[-1] == part[-1]]
    if not near and len(part) > LONG:  # Kultur-kahital-fonds
        return [(guess.word, guess.weight) for guess in compound_meant(part)]
    if len(part) > HALF or zipf((parts(head) or (head,))[-1].removesuffix("s")) >= SHORT_MEANT:
        return near
    return []


def _heads(part: str) -> list[tuple[str, float]]:
    """Return the common nouns one slip away from a first part that is none, in a linking s: ekmittlungs-."""
    link = "s" if part.endswith("s") else ""
    near = {form + link: weight for form, weight in _near(part.removesuffix("s")) if is_noun(form)} if link else {}
    near.update(_near(part))
    if len(part) < ANY_LETTER:  # Nefte-monitor: in a short one no letter is another
        near = {form: weight for form, weight in near.items() if len(form) != len(part) or sorted(form) == sorted(part)}
    found = near.items()
    return [(form, weight) for form, weight in found if weight >= OF_HEAD and is_head(form) and not _is_adjective(form)]


def _is_adjective(form: str) -> bool:
    """True for the adelige of no Adelige-pinguine, the nette of no Nette-monitor."""
    return form.endswith("e") and zipf(form + "s") > 0 and zipf(form + "r") > 0


def _near(part: str, others: Iterable[str] = ()) -> list[tuple[str, float]]:
    """Return the words one slip away that are common for their length, with what they weigh; `others` may be meant as well."""
    costs = dict.fromkeys(others, NEXT_KEY)
    costs.update((form, cost) for form, cost in slips(part) if len(form) >= HALF)
    weighed = zip(costs.items(), _frequencies(costs), strict=True)
    return [
        (form, frequency - cost) for (form, cost), frequency in weighed if frequency >= MEANT.get(len(form), LONG_MEANT)
    ]


def _frequencies(forms: Iterable[str]) -> list[float]:
    """Return how frequent the forms are, a genitive as its nominative at a tenth."""
    forms = list(forms)
    stems = frequencies(form[:-1] if form.endswith("s") else form for form in forms)
    return [max(own, stem - 1.0) for own, stem in zip(frequencies(forms), stems, strict=True)]
