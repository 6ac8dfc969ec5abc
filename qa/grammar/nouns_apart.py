"""A compound written as two nouns: Ein Amphibien Flugzeug, des Kultur Ministeriums.

An apposition agrees with its article (die Firma Stahlbau, der Abgeordnete Müller). Where the first noun cannot stand behind the
determiner, but the second can, and both together are a compound, they are one word; so are the
two before the verb of a main clause (Den Abschluss Bericht will).
"""

from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.adjectives import is_adjective, parted
from qa.grammar.clause_marks import begins_sentence
from qa.grammar.determined_nouns import adjectival_ending, declined, demanded, is_attributive, is_judged
from qa.grammar.determiner_phrases import SPACES, Phrase, may_be_pronoun, phrases
from qa.languages.company import NUMBERS
from qa.languages.compounds import ADJECTIVE_ENDINGS, is_explained
from qa.languages.english import frequent_english_words
from qa.languages.formed_words import is_verb
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.tokens import Word, words_of
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_name, is_noun, zipf

MEASURES = words("millionen milliarden")
COMMON = 2.5  # how frequent each noun must be
LISTED = 2.0  # and the compound, where both nouns agree with the article, or where one of them is rare
VERB = lazily(r" (?P<verb>[a-zäöüß]+)(?![\w-])")
SHORTEST = 4  # letters
JOINED = lazily(
    r"(?<![\w-])(?P<first>[A-ZÄÖÜ][a-zäöüß]+(?:ung|heit|keit|schaft|[stx]ion|tät|kunft))s"
    r" (?P<second>[A-ZÄÖÜ][a-zäöüß]{3,})(?![\w-])"
)


def nouns_apart(text: str) -> Iterator[Span]:
    """Yield the two nouns that are one word.

    >>> [span.of(text) for text in ["Ein Amphibien Flugzeug flog.", "Die Firma Stahlbau"] for span in nouns_apart(text)]
    ['Amphibien Flugzeug']
    """
    for match in JOINED.finditer(text):  # Regierungs Sprecher: the first part is never a word
        if Reading.FEMININE in readings(match["first"]) and readings(match["second"]) and not is_name(match["second"]):
            yield Span(*match.span())
    found = words_of(text)
    for phrase in phrases(text):
        after = text[phrase.end : phrase.end + 2]
        if after[:1] not in SPACES or not after[1:].isupper():
            continue
        place = phrase.place + (2 if phrase.adjective else 1)
        if place + 1 >= len(found) or found[place].end != phrase.end:
            continue
        first, second = found[place], found[place + 1]
        if text[second.end : second.end + 1] in ("-", "/", "’") or text[second.end + 1 : second.end + 2].isupper():
            continue
        if phrase.determiner == "einen" and found[place - 2].text in (
            "der",
            "die",
            "das",
            "dem",
        ):  # in der einen Stadt Brot
            continue
        if phrase.adjective and not is_attributive(phrase.adjective):
            continue
        if may_be_pronoun(
            phrase, "behind" if phrase.determiner == "das" else "strong", text
        ):  # bei dem Behörden Gesetze erlassen
            continue
        if _is_compound(first.text, second.text) and (
            _agrees_with_second(phrase.determiner, first.text, second.text) or _stands_before_verb(phrase, second, text)
        ):
            yield Span(first.start, second.end)


def _stands_before_verb(phrase: Phrase, second: Word, text: str) -> bool:
    """True for „Den Abschluss Bericht will“: one phrase stands before the verb of a main clause, and the compound is common."""
    if not begins_sentence(text, phrase.start) or not text[phrase.start].isupper():
        return False
    verb = VERB.match(text, second.end)
    return (
        verb is not None
        and bool(verb_number(verb["verb"]))
        and zipf(phrase.noun.lower() + second.text.lower()) >= LISTED
    )


def _agrees_with_second(determiner: str, first: str, second: str) -> bool:
    allowed = frozenset({Reading.GENITIVE}) if determiner == "des" else demanded(determiner)
    return bool(allowed) and allowed.isdisjoint(declined(first)) and not allowed.isdisjoint(readings(second))


def _is_compound(first: str, second: str) -> bool:
    """True where both are common German nouns, no names, and one word together."""
    low, tail = first.lower(), second.lower()
    if not (first.istitle() and second.istitle() and min(len(first), len(second)) >= SHORTEST):
        return False
    if not is_judged(first, is_described=True) or adjectival_ending(low) or not is_noun(tail):
        return False
    if low in NUMBERS or _is_of_place(low):
        return False
    if is_name(low) or is_name(tail) or (min(zipf(low), zipf(tail)) < COMMON and zipf(low + tail) < LISTED):
        return False
    if low in MEASURES or (low.endswith(ADJECTIVE_ENDINGS) and is_adjective(parted(low)[0])):  # das Weiße Haus
        return False
    if tail in frequent_english_words():  # die Champions League, das Translation Memory
        return False
    return is_explained(low + tail) or is_explained(f"{low}s{tail}")


def _is_of_place(word: str) -> bool:
    """True for the berliner of Berliner Schule, münchner, bremer; not lehrer."""
    if not word.endswith("er"):
        return False
    stem = word[:-2]
    places = (stem, stem + "en", stem.removesuffix("n") + "en")
    return not is_noun(stem) and not is_verb(stem + "en") and any(is_name(place) for place in places)
