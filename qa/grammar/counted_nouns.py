"""A number whose noun or adjective is no plural: zwanzig Minute, vier Landkreis, zwei neuen Häuser, Zwölf junger Kinder.

Silent about measures, which have no plural behind a number (zwei Mann, drei Sack), about clock times, where a pronoun may pick
the number up (die drei Gold), and about what may be a genitive (der Tod vier junger Männer).
"""

from collections.abc import Iterator
from functools import lru_cache

from qa.grammar.adjectives import has_attribute
from qa.grammar.determined_nouns import COUNTED_BARE, adjectival_ending, is_attributive, is_judged
from qa.grammar.determiner_phrases import DETERMINERS
from qa.grammar.misfit import Misfit
from qa.grammar.numbered_nouns import is_numbered
from qa.languages.lazy_pattern import lazily, words_of_any
from qa.languages.noun_case import Reading, readings
from qa.languages.tokens import FIGURE, forms_of
from qa.languages.wordlist import words
from qa.languages.words import is_name

FEW = "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
TENS = "zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert"
NOUN = r"(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,})(?![\w-])"
UNITS = lazily(
    r"(?<![\w.,:/-])(?P<number>(?:[2-9]|[1-9]\d+)(?:[.,]\d+)?(?: (?:Millionen|Milliarden))?) "
    r"(?P<noun>Minute|Stunde|Sekunde|Tonne|Woche|Person|Million|Milliarde)(?![\w-])",
    words="Minute|Stunde|Sekunde|Tonne|Woche|Person|Million|Milliarde",
)
# eine halbe Millionen Menschen; but: eine Millionen Jahre alte Höhle
MILLIONS = lazily(
    r"(?<![\w.,:/-])(?P<number>1|(?i:(?:einer?|die|der) )?halbe[rn]?|(?i:einer?))"
    r" (?P<noun>Millionen|Milliarden|Billionen)(?![\w-])"
    r"(?!(?: [A-ZÄÖÜ]\w+){0,2} (?P<adjective>[a-zäöüß]+e[nrsm]?),? [A-ZÄÖÜ])",
    words="Millionen|Milliarden|Billionen",
)
SPELLED = lazily(rf"(?<![\w-])(?:(?P<before>\w+)[ \u00a0])?(?P<number>(?i:{FEW}|{TENS})) {NOUN}", words=f"{FEW}|{TENS}")
BEHIND = rf"[ \u00a0](?P<adjective>[a-zäöüß]{{3,}}e[nr])[ \u00a0]{NOUN}"
DESCRIBED = lazily(rf"(?<![\w.,-])(?P<number>(?i:{FEW}|{TENS})){BEHIND}", words=f"{FEW}|{TENS}")
# The figure comes first, so that the search leaps from figure to figure
DESCRIBED_FIGURES = lazily(rf"(?P<number>[1-9](?<![\w.,-].)\d{{0,2}})(?<!\b1){BEHIND}", words=FIGURE)
# der 87 ausgelagerte Gemälde; but: der 87 Jahre alte Mann, der 2023 gebaute Tunnel
GENITIVE = lazily(
    rf"(?<=\w )(?P<number>der (?:[2-9]|[1-9]\d{{1,2}}|{FEW}|{TENS})) (?P<adjective>[a-zäöüß]{{3,}}e) {NOUN}",
    words="der",
)
# in den zwei Jahre; but: den zwei Meter hohen Zaun
DATIVE = lazily(rf"(?<![\w-])(?P<number>[Dd]en (?:beiden|[2-9]|[1-9]\d{{1,2}}|{FEW}|{TENS})) {NOUN}", words="den|Den")
WORDS = words_of_any(DATIVE, GENITIVE, UNITS, MILLIONS, SPELLED, DESCRIBED, DESCRIBED_FIGURES)
BEFORE = lazily(r"(?<![\w.,-])\w+[ \u00a0]\Z")
LONGEST = 80  # characters of the word before
OPENS = lazily(r"(?:^|[.!?:\n][\s»“”]*|„)$")
# die drei Gold, alle drei Hunger, um drei Alarm, Platz drei Brot
NO_COUNT = words(
    "alle beide diese jene wir sie ihr uns euch um gegen ab bis seit nach kurz halb viertel nummer platz rang tag"
)
OWNERS = DETERMINERS | words("alle beide diese jene wir ihr uns euch deren dessen solche")
ADVERBS = words("mindestens höchstens wenigstens bereits")  # von mindestens | sieben ähnlichen Fälle
MEASURES = tuple(
    words(
        "meter liter zentner gramm karat prozent grad zoll pfund stück mann fuß dollar euro mal paar dutzend glas sack fass"
        " blatt schuss schritt satz punkt kilo viertel tausend hundert bund laib stock trumpf finger bar volt watt becher"
        " tropfen rand barrel jahr tag monat hektar ar"
    )
)
UMLAUTS = str.maketrans("aou", "äöü")
# Jahre stands for a dative, too: im Jahre
PLAIN_PLURALS = (frozenset({Reading.PLURAL}), frozenset({Reading.PLURAL, Reading.DATIVE}))
PLURALS = frozenset({Reading.PLURAL, Reading.DATIVE_PLURAL})


def unfit_counted(text: str) -> Iterator[Misfit]:
    """Yield numbers, with their adjective, each with its noun.

    >>> [found.partner for found in unfit_counted("Nach 20 Minute sah er zwei neuen Häuser in vier Landkreis.")]
    ['Minute', 'Landkreis', 'Häuser']
    """
    if WORDS.isdisjoint(forms_of(text)):
        return
    for match in (*UNITS.finditer(text), *MILLIONS.finditer(text)):
        yield Misfit(match["noun"], match.start(), match.start("noun") - 1)
    for match in GENITIVE.finditer(text):
        is_adjective = is_attributive(match["adjective"]) and not has_attribute(text, match.end())
        if is_adjective and Reading.PLURAL in readings(match["noun"]) and match["adjective"] not in OWNERS:
            yield Misfit(match["noun"], match.start(), match.start("noun") - 1)
    for match in DATIVE.finditer(text):
        is_other = has_attribute(text, match.end()) or match["noun"].lower().endswith(MEASURES)
        if _lacks_ending(match["noun"]) and not is_other:
            yield Misfit(match["noun"], match.start(), match.start("noun") - 1)
    for match in SPELLED.finditer(text):
        before = (match["before"] or "").lower()
        is_free = (
            before not in NO_COUNT
            and before not in DETERMINERS
            and not is_numbered(match["before"] or "-")
            and not text[match.end() + 1 : match.end() + 2].isupper()
        )
        if is_free and _is_singular(match["noun"], match["number"].lower()) and not has_attribute(text, match.end()):
            yield Misfit(match["noun"], match.start("number"), match.start("noun") - 1)
    for match in (*DESCRIBED.finditer(text), *DESCRIBED_FIGURES.finditer(text)):
        adjective = match["adjective"]
        if not is_attributive(adjective) or not _is_plural(match["noun"]) or has_attribute(text, match.end()):
            continue
        preceding = BEFORE.search(text, max(0, match.start() - LONGEST), match.start())
        before = preceding[0][:-1] if preceding else ""
        opens = not before and OPENS.search(text[: match.start()]) is not None
        if adjective.endswith("r"):
            is_wrong = opens
        else:
            is_wrong = Reading.DATIVE_PLURAL not in readings(match["noun"]) and _is_free(before, opens=opens)
        if is_wrong:
            yield Misfit(match["noun"], match.start("number"), match.start("noun") - 1)


def _lacks_ending(noun: str) -> bool:
    """True for Häuser, and for Techniker, which is a singular elsewhere: behind „den acht“ only a dative plural can stand."""
    found = readings(noun)
    if found in PLAIN_PLURALS:
        return True
    is_many = Reading.PLURAL in found and Reading.DATIVE_PLURAL not in found
    return is_many and is_judged(noun) and noun.endswith(("er", "el", "e")) and not is_name(noun)


@lru_cache(maxsize=1 << 12)
def _is_singular(noun: str, number: str) -> bool:
    """True for a noun that has a plural and is none; of feminines only behind zwanzig: `determined_nouns` knows drei Drohne."""
    found = readings(noun)
    if not found or not found.isdisjoint(PLURALS) or not is_judged(noun) or adjectival_ending(noun.lower()):
        return False
    low = noun.lower()
    if low.endswith(MEASURES) or low in COUNTED_BARE:
        return False
    if found == {Reading.FEMININE}:
        return number in TENS.split("|")
    if Reading.DATIVE not in found or Reading.GENITIVE in found:
        return False
    stems = (noun, noun[0] + noun[1:].translate(UMLAUTS))
    return any(Reading.PLURAL in readings(stem + ending) for stem in stems for ending in ("e", "er"))


def _is_plural(noun: str) -> bool:
    found = readings(noun)
    is_one = not found.isdisjoint({Reading.MASCULINE, Reading.NEUTER, Reading.FEMININE, Reading.DATIVE})
    is_bare = noun.lower().endswith(MEASURES) or noun.lower() in COUNTED_BARE
    return (
        Reading.PLURAL in found
        and not is_one
        and not is_bare
        and is_judged(noun)
        and not adjectival_ending(noun.lower())
    )


def _is_free(before: str, *, opens: bool) -> bool:
    """True where no article stands before the number: die zwei neuen Häuser, ihre ersten zwei neuen Häuser."""
    low = before.lower()
    if is_numbered(before or "-"):
        return False
    if low in ADVERBS:
        return True
    is_other = low in OWNERS or low.endswith(("en", "s")) or (len(low) > len("sie") and is_attributive(low))
    return opens or (bool(before) and not is_other)
