"""Where an adjective has a capital before its noun although no name is made of the two: im Vergangenen Jahr, der Örtlichen Wache.

Three tables say so: stems that no name has (damalig, zuständig), nouns that head none whatever stands before them (Regierung,
Angriffe), and times (im Nächsten Monat). A superlative behind „am“ is small without a noun (am Heftigsten wird gekämpft).
"""

from qa.grammar.adjectives import NO_ADJECTIVES, PARTICIPLE, parted
from qa.grammar.noun_frames import ANY_PREPOSITION, DETERMINERS, NUMERALS
from qa.grammar.small_forms import has_title, is_inflected, listed
from qa.grammar.sure_capitals import Around
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import is_mostly_noun
from qa.languages.verb_number import is_infinitive
from qa.languages.wordlist import words as words_of_list
from qa.languages.words import is_name, is_noun, zipf

SUFFIX = lazily(r"\w{3,}(?:isch|lich|ig|bar|sam|los|haft)")
ENDINGS = ("e", "en", "er", "es", "em")
KNOWN, KNOWN_OF_NATIONS = 3.0, 2.0  # how common the word must be; and one like usbekische
SHORTEST = 5  # letters
INDEFINITE = words_of_list(
    "ein eine einen einem einer eines kein keine keinen keinem keiner mehrere mehreren mehrerer viele vielen einige einigen"
    " seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unsere unseren unserem zwei drei vier fünf sechs sieben acht"
    " neun zehn"
)
MEASURES = words_of_list(
    "Meter Metern Kilometer Kilometern Zentimeter Quadratmeter Quadratkilometer Hektar Gramm Kilo Kilogramm Tonnen"
)
MEASURES |= words_of_list(
    "Jahre Jahren Monate Tage Wochen Stunden Minuten Prozent Seiten Euro Liter Kubikmeter Millimeter"
)
# May have a nominalised adjective behind them, and another noun: den Verletzten Hilfe leisten
DEFINITE = words_of_list("der die den")
SUPERLATIVE_NOUN = lazily(
    r"nötigsten|wenigsten|meisten|besten|ersten|\w*[zß]igsten"
)  # am Ersten, es fehlt am Nötigsten


def may_be_capital_adjective(small: str) -> bool:
    """True for a common adjective with its ending.

    >>> [may_be_capital_adjective(word) for word in ("örtlichen", "regierung", "verlieren")]
    [True, False, False]
    """
    is_national = small[:-1].endswith(("isch", "ische")) and not small.startswith("un")  # Dem Unparteiischen
    known = KNOWN_OF_NATIONS if is_national else KNOWN
    if not small.endswith(ENDINGS) or len(small) < SHORTEST or zipf(small) < known or small in NO_ADJECTIVES:
        return False
    stem = parted(small)[0]
    if stem in listed("plain-stem") or stem in listed("time-stem") or stem in listed("size-stem"):
        return True
    if is_noun(small) and (SUFFIX.fullmatch(stem) is None or is_mostly_noun(small)):  # asked first: most are nouns
        return False
    # in einem Leipziger Lager
    return not (is_name(stem) or is_name(small) or is_infinitive(small)) and is_inflected(small)


def is_capital_adjective(place: Around) -> bool:
    """True for an adjective that has no right to its capital."""
    if not may_be_capital_adjective(place.small) or has_title(place.before.lower()):
        return False
    if place.before.lower() == "am" and place.small.endswith("sten") and place.then.islower():
        return SUPERLATIVE_NOUN.fullmatch(place.small) is None and place.then != "des"
    if place.before in MEASURES and parted(place.small)[0] in listed("size-stem"):
        return not is_noun(place.small)  # fünf Meter Tiefe
    if place.small in listed("comparative"):
        return _is_comparative(place)
    return place.then.istitle() and _is_before_attribute(place) and _is_of_no_name(place)


def _is_comparative(place: Around) -> bool:
    """True for (weicht) Schneller zurück, (drei Tage) Später; not for ein Älterer, Frau Kleiner."""
    if (
        place.opens
        or place.then.istitle()
        or place.before.lower() in DETERMINERS.keys() | NUMERALS
        or is_name(place.before.lower())
    ):
        return False
    if place.before.islower():
        return not (is_inflected(place.before) or place.before in ANY_PREPOSITION or place.before in ("und", "oder"))
    return is_noun(place.before.lower()) and (place.then.islower() or place.after in ".,;:!?")


def _is_before_attribute(place: Around) -> bool:
    """True where an attribute may stand: behind a small word, or a determiner that heads the sentence."""
    plain = place.before.lower()
    if place.opens:
        return plain in DETERMINERS or plain in ANY_PREPOSITION or plain in NUMERALS
    return place.before.islower() and place.before not in ("und", "oder", "sowie")


def _is_of_no_name(place: Around) -> bool:
    stem = parted(place.small)[0]
    plain = place.before.lower()
    if plain in DEFINITE and (PARTICIPLE.fullmatch(stem) or is_noun(place.small)) and stem not in listed("plain-stem"):
        return stem in listed("time-stem") and place.then in listed("time-noun")
    if stem in listed("time-stem") and place.then in listed("time-noun"):
        return True
    noun = place.then.lower()
    if stem in listed("plain-stem"):
        return is_noun(noun) and not is_name(noun)
    if stem in listed("no-plain") and not (stem == "neu" and plain in INDEFINITE):
        return False
    if place.then in listed("plain-head"):
        return True
    if zipf(place.small) < KNOWN:  # ein Trojanisches Pferd
        return False
    if plain not in INDEFINITE or stem in listed("time-stem") or place.then in listed("person-head"):
        return False
    if stem.endswith("sch") and is_noun(stem):  # eine Spanische Partie, ein Deutscher Schäferhund
        return False
    return is_noun(noun) and not is_name(noun)
