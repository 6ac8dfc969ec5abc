"""An adjective in -em before a noun that is no singular dative of a masculine or neuter: örtlichem Werkstätten."""

import re
from collections.abc import Iterator

from qa.grammar.adjectives import NO_ADJECTIVES, SPACE, has_attribute, is_adjective
from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import is_only_noun, may_be_dative
from qa.languages.words import is_name

NOUN = r"[A-ZÄÖÜ][a-zäöüß]{2,}"
SHORTEST, LONGEST = 4, 30  # characters of an adjective without its -em
EM = lazily(rf"em{SPACE}(?P<noun>{NOUN})(?![\w-])")
STEM = lazily(r"(?<![\w-])[A-ZÄÖÜa-zäöüß][a-zäöüß]{3,}$")
ALONE = lazily(r"\b(?i:seit|vor|bei|von) (?:neue?st|läng(?:er|st)|lang|kurz|weit)em$")  # seit langem Pflicht


def strong_datives(text: str) -> Iterator[Misfit]:
    """Yield the adjectives, each with its noun.

    >>> [found.partner for found in strong_datives("aus örtlichem Werkstätten und in gutem Zustand")]
    ['Werkstätten']
    """
    for match in EM.finditer(text):
        if not text[max(0, match.start() - SHORTEST) : match.start()].isalpha():
            continue  # dem, einem
        stem = STEM.search(text, max(0, match.start() - LONGEST), match.start())
        if stem and _is_no_dative(stem[0], match, text):
            yield Misfit(match["noun"], stem.start(), match.start("noun") - 1)


def _is_no_dative(stem: str, match: re.Match[str], text: str) -> bool:
    """True when the noun is known, and no singular dative of a masculine or neuter."""
    noun = match["noun"]
    if stem.lower() + "em" in NO_ADJECTIVES or not is_adjective(stem.lower()) or is_name(noun):
        return False
    if ALONE.search(text, max(0, match.start() - LONGEST), match.start() + len("em")):
        return False
    if noun.endswith("n") and not is_only_noun(noun.lower()):  # nach langem Suchen
        return False
    return not may_be_dative(noun) and not has_attribute(text, match.end())
