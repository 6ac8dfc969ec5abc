"""An adjective that has lost its ending before its noun: der gesamt Ort, eine klar Mehrheit, hinter geschlossen Türen.

No adverb stands between an article and a noun. Silent about nouns made of adjectives (die wirklich Reichen), adjectives made of
places (ein typisch Kyjiwer Haus), where the article may be a pronoun (Ist das wirklich Krieg?), and where an attribute follows.
"""

from collections.abc import Iterator

from qa.grammar.adjectives import NO_ADJECTIVES, PARTICIPLE, has_attribute, is_adjective
from qa.grammar.determined_nouns import adjectival_ending, is_judged, is_like_adjective
from qa.grammar.determiner_phrases import DETERMINERS, SPACES, Phrase, may_be_pronoun
from qa.grammar.misfit import Misfit
from qa.grammar.subject_words import GOVERNING, is_measure
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import readings
from qa.languages.sieve import Sieve
from qa.languages.tokens import Word, spelled_in, words_of
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words

# These are articles and nothing else
SURE = words(
    "ein eine eines kein keine keinen keinem seine seinen seinem ihrem unsere unserem unseren meinem im am zum zur vom"
    " beim ins des diesem jede jedem"
)
# These may be pronouns, too
OPEN = words("der die den dem einen einem ihre ihren dieser diese diesen jeder jeden")
# Prepositions, or without an ending by right: ein halb Dutzend, ein gut Stück, sein eigen
NEVER = words(
    "laut gemäß nahe nah gleich voll fern entsprechend halb ganz gut viel wenig manch solch welch all lauter mehr eigen rund"
    " knapp einschließlich ausschließlich vorbehaltlich anlässlich hinsichtlich bezüglich zuzüglich abzüglich ungeachtet"
    " unbeschadet allein einzig weit hoch los lieb eitel wert fest frei tot links rechts anders bereits meist zumeist super"
    " extra klasse paar dutzend scheiß"
)
ADVERBIAL = lazily(
    r"\w+(?:lich|ig|weise|mals|zeitig|mäßig|falls)|echt|total|absolut|einfach|schnell|klar|direkt|früh|spät|oft|selten|lang|kurz|wieder|ständig"
)
PREPOSITIONS = words(
    "mit von aus bei nach seit zu in an auf unter über vor hinter neben zwischen für durch gegen um ohne wegen trotz"
)
BEFORE = SURE | OPEN | PREPOSITIONS
# Without an article only these, which are hardly adverbs
PLAIN = words("groß klein neu alt verschieden geschlossen stark schwer fremd jung")
NO_STEMS = NEVER | NO_ADJECTIVES | DETERMINERS | GOVERNING
ENDED = lazily(r"\w+(?:e|er|es|em)|(?!ge|ver|off|trock|gold)\w+en|\w*(?:zehn|zig|hundert|tausend)")
NUMBERS = words("dutzend hundert tausend million milliarde hälfte drittel viertel")


def bare_stems(text: str) -> Iterator[Misfit]:
    """Yield the adjectives, each with its noun.

    >>> [found.partner for found in bare_stems("Der neu Vertrag gilt. Er ging mit groß Mühe. Ist das wirklich Krieg?")]
    ['Vertrag', 'Mühe']
    """
    spelled = spelled_in(text)
    beside = zip(spelled, spelled[1:], spelled[2:], strict=False)
    places = [place for place, (_, stem, noun) in enumerate(beside) if noun[0].isupper() and stem[0].islower()]
    places = [place for place in places if spelled[place].lower() in BEFORE]
    stems = STEMS(frozenset(spelled[place + 1] for place in places))
    if not stems:
        return
    found = words_of(text)
    for place in [place for place in places if spelled[place + 1] in stems]:
        before, stem, noun = found[place : place + 3]
        low = before.text.lower()
        is_bare = low in PREPOSITIONS and (stem.text in PLAIN or stem.text.endswith("isch"))
        is_article = low in SURE or (low in OPEN and not _may_be_adverb(found, place, text))
        if (is_bare or is_article) and _is_phrase(found, place, text):
            yield Misfit(noun.text, stem.start, stem.end)


def _is_stem(word: str) -> bool:
    """True for groß, gesamt, geschlossen; not for neuer, which has an ending, nor for articles and prepositions."""
    if not (word.islower() and word.isalpha()) or word in NO_STEMS or ENDED.fullmatch(word):
        return False
    return is_adjective(word)


STEMS = Sieve(_is_stem)


def _may_be_adverb(found: tuple[Word, ...], place: int, text: str) -> bool:
    """True where the article may be a pronoun: Hat die | wirklich Angst? Der | erklärt Leuten den Weg."""
    article, stem = found[place].text, found[place + 1].text
    is_verb = verb_number(stem) or (PARTICIPLE.fullmatch(stem) and not stem.startswith("ge"))
    if is_verb or ADVERBIAL.fullmatch(stem):
        return True
    phrase = Phrase(place, article.lower(), "", found[place + 2].text, found[place].start, found[place + 2].end)
    return may_be_pronoun(phrase, "strong" if article.islower() else "head", text)


def _is_phrase(found: tuple[Word, ...], place: int, text: str) -> bool:
    """True where stem and noun follow at once, and the noun is one, and the whole of it."""
    first, stem, noun = found[place : place + 3]
    if text[first.end : stem.start] not in SPACES or text[stem.end : noun.start] not in SPACES:
        return False
    name = noun.text
    if not name[0].isupper() or not name[1:].islower() or text[noun.end : noun.end + 1] in ("-", "/"):
        return False
    low = name.lower()
    if adjectival_ending(low) or is_like_adjective(low) or is_measure(name) or low in NUMBERS:
        return False
    if not readings(name) or not is_judged(name, is_described=True):
        return False
    phrase = Phrase(place, first.text.lower(), "", name, first.start, noun.end)
    return not phrase.goes_on(text) and not has_attribute(text, noun.end)
