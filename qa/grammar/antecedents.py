"""What a relative pronoun stands for: die Tür, | die; der Anstieg der Preise, | die; den Arzt, | der.

Silent where several may be meant, and about names and quantities.
"""

from typing import NamedTuple

from qa.grammar.finite_runs import JOINTS
from qa.grammar.noun_numbers import numbers_of
from qa.grammar.noun_places import ADJECTIVE
from qa.grammar.subject_words import EITHER, GOVERNING, ONE, is_measure, is_number, is_quantity
from qa.languages.noun_case import FEMININE_ENDING, SINGULAR, Reading, readings
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_name

MERGED = words("im am zum zur vom beim ins ans aufs fürs übers")
OF_ONE = words(
    "dem des einem eines einen ein eine jeder jede jedes keinem im am zum vom beim ins ans aufs zur diesem dieses seinem seines"
    " ihrem ihres"
)
OF_WOMEN = words("eine einer zur jede jeder seiner ihrer dieser")
GENITIVE = words("des der eines einer seiner seines ihrer ihres dieser dieses unserer unseres jener deren dessen")
LINKS = 3  # nouns that are looked at


class Noun(NamedTuple):
    """A noun that a relative pronoun may stand for: may it be a feminine or plural, and the readings that its article leaves."""

    word: str
    may_be_one: bool
    may_be_many: bool
    is_feminine: bool


def antecedent(run: list[str], pronoun: str, *, is_list: bool) -> tuple[str, str]:
    """Return the noun that a pronoun behind the run stands for and its number, empty strings where that is not certain.

    >>> antecedent("Er kennt den Anstieg der Preise".split(), "die", is_list=False)
    ('Preise', 'plural')
    >>> antecedent("Das ist der Infanterist".split(), "der", is_list=False)
    ('Infanterist', 'singular')
    >>> antecedent("die Bilder einer Frau".split(), "die", is_list=False)
    ('', '')
    """
    nouns = _nouns(run)
    if pronoun == "der":
        fits = nouns and not any(noun.is_feminine for noun in nouns) and not nouns[0].may_be_many
        return (nouns[0].word, "singular") if fits else ("", "")
    fitting = [noun for noun in nouns if noun.is_feminine or noun.may_be_many]
    if fitting and all(noun.may_be_many and not noun.may_be_one for noun in fitting):
        return fitting[0].word, "plural"
    is_one = fitting and not is_list and JOINTS.isdisjoint(run) and not any(noun.may_be_many for noun in fitting)
    return (fitting[0].word, "singular") if is_one else ("", "")


def _nouns(run: list[str]) -> list[Noun]:
    """Return the last noun and those it is an attribute of, last first; nothing where one is not known."""
    found: list[Noun] = []
    end = len(run) - 1
    while end >= 0 and len(found) < LINKS:
        word = run[end]
        if not _is_known(word):
            return []
        start = end
        while start and _describes(run[start - 1]):
            start -= 1
        article = run[start - 1] if start and _is_article(run[start - 1]) else ""
        counted = any(is_number(small) and "-" not in small for small in run[start:end])  # 31-jährige
        found.append(_noun(word, article, counted=counted))
        start -= bool(article)
        before = run[start - 1] if start else ""
        if before in JOINTS:
            return []
        if article in MERGED:
            end = start - 1
        elif before in GOVERNING:
            end = start - 2
        elif article in GENITIVE:
            end = start - 1
            if end < 0 or not run[end][0].isupper():
                is_open = article not in ("der", "dieser") or Reading.MASCULINE not in readings(word)
                return [] if is_open else found
            continue
        else:
            is_wide = (
                start > 1 and run[start - 2][0].isupper() and before.endswith("ten")
            )  # der mit ihm verknüpften | Liste
            return [] if before[:1].isupper() or is_wide else found
        if end < 0 or not run[end][0].isupper():
            return found
    return found if len(found) < LINKS else []


def _is_known(word: str) -> bool:
    """True for a noun, less names, quantities and measures."""
    is_plain = word[0].isupper() and word[1:].islower() and bool(readings(word))
    return is_plain and not (is_name(word) or is_quantity(word) or is_measure(word))


def _describes(word: str) -> bool:
    is_adjective = ADJECTIVE.fullmatch(word) is not None and not verb_number(word)  # nannte | Zahlen
    return (is_adjective or is_number(word)) and not _is_article(word)


def _is_article(word: str) -> bool:
    return word in ONE or word in EITHER or word in MERGED


def _noun(word: str, article: str, *, counted: bool) -> Noun:
    found = readings(word)
    if counted:
        return Noun(word, may_be_one=False, may_be_many=True, is_feminine=False)
    if FEMININE_ENDING.fullmatch(word.lower()):
        return Noun(word, may_be_one=True, may_be_many=False, is_feminine=True)
    plural = not found.isdisjoint({Reading.PLURAL, Reading.DATIVE_PLURAL})
    feminine = Reading.FEMININE in found
    if article in EITHER:
        one, many, _is_sure = numbers_of(word, article)
        return Noun(word, one, many, is_feminine=feminine and one)
    if article == "der":
        return Noun(word, feminine or Reading.MASCULINE in found or not plural, plural, is_feminine=feminine)
    if article == "den":
        is_one = not plural or not found.isdisjoint({Reading.ACCUSATIVE, Reading.MASCULINE})
        return Noun(word, is_one, plural, is_feminine=False)
    if article in OF_ONE or (article and article not in MERGED):
        return Noun(word, may_be_one=True, may_be_many=False, is_feminine=feminine and article in OF_WOMEN)
    return Noun(word, not found.isdisjoint(SINGULAR), plural, is_feminine=feminine)
