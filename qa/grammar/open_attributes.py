"""Does a small word open an attribute before a noun that comes later? auf | von Russland besetztem Gebiet.

What stands between the small word and that noun are phrases of its own; behind the last of them comes an adjective that no
article or preposition of its own governs, and its noun.
"""

from qa.grammar.adjectives import NO_ADJECTIVES, PARTICIPLE, is_adjective, parted
from qa.grammar.clause_phrases import GOVERNING
from qa.grammar.determiner_phrases import DETERMINERS
from qa.grammar.finite_verbs import PLURALS
from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words

# To the end of the clause; an enumeration goes on behind its comma, a number or abbreviation behind its point.
CLAUSE = lazily(r"(?:[^,.;:!?–—\n]|,(?=[ \u00a0][A-ZÄÖÜ\d„»])|[.,](?=\d)|\.(?=[ \u00a0](?:\d|[a-zäöüß])))*")
TOKEN = lazily(r"[\w’-]+")
INFLECTED = lazily(r"[a-zäöüß-]{3,}e[nrsm]?")
# von links nach rechts verlaufend; die seiner Ansicht nach nötigen Schritte
ADVERBS = words("links rechts oben unten hier dort außen innen vorn vorne hinten heute gestern")
OPINIONS = words("Ansicht Meinung Auffassung Einschätzung Überzeugung Aussage Angaben Darstellung Natur Größe Reihe")
POSTPOSITIONS = words("zufolge gegenüber entsprechend entgegen")
SUFFIX = lazily(r"\w{3,}(?:bar|fähig|frei|los|reich)")
PRONOUNS = words("ihn ihm ihr ihnen uns mich mir sich es sie dich euch dafür dazu damit davon dagegen")


def opens_attribute(text: str, start: int) -> bool:
    """True when the phrase that begins at `start` belongs to a participle or adjective with a later noun.

    >>> opens_attribute("auf von Russland besetztem Gebiet", 4), opens_attribute("mit per Hubschrauber in die Klinik", 4)
    (True, False)
    """
    clause = CLAUSE.match(text, start)
    assert clause is not None  # it may be empty
    is_governed, has_phrase = True, False
    tokens = TOKEN.findall(clause[0])
    for place, token in enumerate(tokens):
        if token[0].isupper():
            if has_phrase and not is_governed and _is_participle(token.lower()):  # von bei Angriffen Verletzten
                return True
            is_governed, has_phrase = False, True
        elif token in PRONOUNS or (token in ADVERBS and is_governed and place):
            is_governed, has_phrase = False, True
        elif token in POSTPOSITIONS or (token == "nach" and tokens[place - 1] in OPINIONS):
            continue
        elif token in GOVERNING or token in DETERMINERS or token == "ums" or token[0].isdigit():
            is_governed = True
        elif has_phrase and not is_governed and _is_attributive(token) and _meets_noun(tokens[place + 1 :]):
            return True
    return False


def _is_participle(word: str) -> bool:
    return INFLECTED.fullmatch(word) is not None and PARTICIPLE.fullmatch(parted(word)[0]) is not None


def _is_attributive(word: str) -> bool:
    if (word in NO_ADJECTIVES and not word.startswith("folgend")) or word in PLURALS or not INFLECTED.fullmatch(word):
        return False
    stem = parted(word)[0]
    return bool(PARTICIPLE.fullmatch(stem) or SUFFIX.fullmatch(stem)) or is_adjective(stem)


def _meets_noun(tokens: list[str]) -> bool:
    for token in tokens:
        if token[0].isupper() or token[0].isdigit():
            return True
        if token in GOVERNING or not INFLECTED.fullmatch(token):
            return False
    return False
