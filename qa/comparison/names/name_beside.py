"""Another name beside what belongs to the right one: Scott Simon for Скотт Робінсон, El Sigi for Сальвадор.

One word of a name was found, or the word that says what it is (die Stadt Bremen for місто Палу), and where the rest should
stand there is a name that is no spelling of it. This is surer than a name that is missing somewhere in the sentence: it needs
no counting of what else is left over.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from qa.comparison.article import Article, NameUse
from qa.comparison.names.name_alike import stands_for
from qa.comparison.names.name_strange import is_noun_too
from qa.comparison.names.name_tokens import PairTokens, Token, source_words
from qa.names import concepts
from qa.names.appositions import german_appositions, is_apposition
from qa.names.cyrillic import is_cyrillic

# Initials between the two are looked over: Dennis M. Kelleher.
WORD_BEFORE = re.compile(r"([A-ZÄÖÜ][^\W\d_]*)[ -](?:[A-Z]\. )*$")
WORD_AFTER = re.compile(r"[ -](?:[A-Z]\. )*([A-ZÄÖÜ][^\W\d_]*)(?![^\W\d_])")
HYPHEN_AFTER = re.compile(r"-([A-ZÄÖÜ][^\W\d_]*)(?![^\W\d_])")
SOURCE_BEFORE = re.compile(r"([^\W\d_][\w'’-]*)\s[«\"“„]?$")
SYLLABLE = 4  # letters of a word of a Korean or Chinese name at most
SHORTEST = 3  # letters of a word of a name that may be looked for by itself


@dataclass(frozen=True, slots=True)
class Intruder:
    """A German name (`token`) that stands where the word `lost` of a source name is due; `right` where the glossary has it."""

    token: Token
    lost: str
    use: NameUse
    right: str = ""


def intruders(article: Article, pair: PairTokens, strange: list[Token]) -> Iterator[Intruder]:
    """Yield the strange names of a pair that stand beside a word of a source name in the place of another."""
    names = [(use, source_words(use)) for use in pair.open_uses if not use.name.text.isupper()]
    names = [(use, words) for use, words in names if not is_syllables(words) and all(map(is_cyrillic, words))]
    for token in strange:
        for use, words in names:
            lost = [_lost_of(article, token, one, other) for one, other in pairwise(w for w in words if len(w) > 1)]
            rest = _rest(article, token, use) if use.match is None else ""
            if rest or (use.match is None and _is_said_what(article, token, use)):
                lost.append(words[-1])
            for word in lost:
                if word and len(word) >= SHORTEST and not _stands_elsewhere(article, word, use, pair):
                    yield Intruder(token, word, use, rest)


def _stands_elsewhere(article: Article, word: str, use: NameUse, pair: PairTokens) -> bool:
    """True when a German word that no other name claims may be this word of a name."""
    free = (token for token in pair.tokens if all(claim is use or claim.match is None for claim in token.claims))
    return any(stands_for(article, word, token.text) for token in free)


def is_syllables(words: list[str]) -> bool:
    """True for names like Пак Бён Сеуг: how Korea and China write theirs in Latin, the letters do not tell.

    >>> is_syllables(["Пак", "Бён", "Сеуг"]), is_syllables(["Джо", "Байден"])
    (True, False)
    """
    return len(words) > 2 and all(len(word) <= SYLLABLE for word in words)


def _lost_of(article: Article, token: Token, one: str, other: str) -> str | None:
    """Return which of two neighbouring source words the token has taken the place of: its neighbour stands for the other one."""
    text = article.target.text
    before = WORD_BEFORE.search(text, max(0, token.span.start - 30), token.span.start)
    if before and len(one) > 1 and stands_for(article, one, before[1]):
        return other
    if is_noun_too(token, article):
        return None  # Richter Kavanaugh, Kaiser Franz
    after = WORD_AFTER.match(text, token.span.end)
    if after and len(other) > 1 and stands_for(article, other, after[1]):
        return one
    return None


def _is_said_what(article: Article, token: Token, use: NameUse) -> bool:
    """True for a token behind the word that says what the source name is: die Stadt Baggot, die Paulo-Regierung."""
    source, text = article.source.text if article.source else "", article.target.text
    said = SOURCE_BEFORE.search(source, max(0, use.source_span.start - 30), use.source_span.start)
    is_person = use.name.kind == "PER"
    german = german_appositions(said[1], article.source_language, is_person=is_person) if said else ()
    if not german or is_noun_too(token, article):  # Minister Ende Mai
        return False
    before = WORD_BEFORE.search(text, max(0, token.span.start - 30), token.span.start)
    after = HYPHEN_AFTER.match(text, token.span.end)
    return any(word is not None and is_apposition(word[1], german) for word in (before, after))


def _rest(article: Article, token: Token, use: NameUse) -> str:
    """Return how the glossary's German goes on where the token stands: Salvador for El Sigi and Сальвадор; else nothing."""
    before = WORD_BEFORE.search(article.target.text, max(0, token.span.start - 30), token.span.start)
    if not before:
        return ""
    entries = concepts.concepts(use.name.text, article.source_language, article.glossary)
    forms = (
        form.partition(" ") for entry in entries if entry.kind in concepts.PLACES for form in entry.in_language("de")
    )
    return next((rest for first, _, rest in forms if first == before[1] and rest and rest != token.text), "")
