"""A listed compound written as two nouns with capitals: im Kranken Haus, 14 Fach Leute, sechs Prozent Punkte.

In good news two nouns that are one listed word stand side by side where the first ends its phrase (in jener Nacht Dienst tun), in
measures and titles. So they are one word only where the first cannot be a phrase there: it does not agree with its article, has
neither article nor plural, or is no word by itself (Gesell Schaft). Where it agrees, the second must be a noun that needs an
article of its own, and stand at the end of its phrase.
"""

from collections.abc import Iterator
from itertools import pairwise

from qa.documents import Span
from qa.grammar.counted_nouns import MEASURES
from qa.grammar.determined_nouns import declined, demanded, is_attributive, is_judged
from qa.languages.company import NUMBERS, opens_sentence
from qa.languages.english import frequent_english_words
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, is_mostly_noun, readings
from qa.languages.tokens import Word, words_of
from qa.languages.wordlist import words
from qa.languages.words import is_name, is_noun, zipf

LISTED, COMMON = 2.0, 2.5  # how frequent the whole must be; and where the first noun may be a phrase
TITLE, NO_WORD = 3.5, 3.0  # where a name follows: Bürger Meister Klitschko; where the first is no noun: Gesell Schaft
NAME_TOO = 3.5  # how frequent it must be where the second is a surname as well: Land Wirt
SHORT, SHORTEST = 3, 4  # letters of the first noun, of the second
PLURALS = frozenset({Reading.PLURAL, Reading.DATIVE_PLURAL})
OF_MEASURES = ("meter", "metern", "gramm", "watt", "punkt", "punkte", "punkten", "tonnen", "liter", "litern")
# Nouns that stand without an article, as what they name has no pieces or as verbs have them so: Platz machen, Rat suchen
BARE = words(
    "platz rat recht hilfe dienst schutz geld leben zeit kraft macht arbeit stellung halt wasser verkehr ruhe not gefahr"
    " raum boden weg luft strom gas öl holz gold silber eisen stahl papier brot milch fleisch getreide obst gemüse kunst"
    " musik sport politik krieg frieden handel schnee regen licht wärme kohle land sand stein beton blut gift salz"
    " zucker wein bier kaffee tee glas angst mut druck kontakt sinn wert stoff teil spaß glück pech erfolg pause schule"
    " sorge kritik streit haft urlaub besuch grund anlass beweis antwort auskunft bericht bescheid fuß hand ende anfang"
    " mitte energie wolle seide leder fisch futter müll abfall beute handlung wirkung bildung nahrung kleidung"
    " ausrüstung ware munition sprit diesel benzin papiere strafe steuer post"
)
# What has a name or a word behind it: die Firma Stahl, das Wort Haus, Direktor Jäger
NAMING = words(
    "firma partei thema fach begriff wort name stadt dorf gemeinde kreis gebiet region provinz fluss insel straße platz"
    " haus schiff typ marke modell projekt programm aktion operation kategorie bereich disziplin sender kanal zeitung"
    " magazin buch film serie lied stück gruppe band team klub club verein monat jahr tag raum saal linie station faktor"
    " frage stufe klasse rang schule motto titel"
)
# Montag Morgen has been one word since 1996, but is written apart as much
SILENT = NAMING | words("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen")
OF_PEOPLE = (
    "er",
    "in",
    "or",
    "ist",
    "ent",
    "ant",
    "chef",
    "arzt",
    "rat",
    "mitglied",
    "held",
    "soldat",
)  # Er ist im Klub Trainer
# In der Nacht Angriff auf Odessa: headlines leave articles and verbs out
OF_TIME = words(
    "nacht tag abend morgen mittag woche winter sommer herbst frühling jahr monat montag sonntag wochenende"
)
PREPOSITIONS = words("unter vor nach bei mit von aus für ohne gegen durch um per zu in auf an über laut als")
AGAIN = lazily(r" (?:für|um|an|zu|auf) (\w+)")
END = lazily(
    r"(?:[.,;:!?)“]|$| (?:de[rs]|eine[rs]|in|im|am|an|auf|aus|bei|von|vom|zu|zum|zur|für|mit|nach|über|unter|vor|und)\b)"
)


def listed_nouns_apart(text: str) -> Iterator[Span]:
    """Yield the two nouns that are one listed word.

    >>> text = "Er lag im Kranken Haus und sprach in der Nacht Dienst habende Leute an."
    >>> [span.of(text) for span in listed_nouns_apart(text)]
    ['Kranken Haus']
    """
    found = words_of(text)
    for index, (left, right) in enumerate(pairwise(found)):
        if right.start - left.end == 1 and right.text.istitle() and left.text.istitle() and text[left.end] == " ":
            yield from _apart(found, index, text)


def _apart(found: tuple[Word, ...], index: int, text: str) -> Iterator[Span]:
    left, right = found[index], found[index + 1]
    if _are_one(left, right, text) and not _may_be_phrase(found, index, text):
        yield Span(left.start, right.end)


def _are_one(left: Word, right: Word, text: str) -> bool:
    """True for a listed compound of a word that is no name, title or English, and a noun, with nothing joined to them."""
    head, tail = left.text.lower(), right.text.lower()
    if len(head) < SHORT or len(tail) < SHORTEST or not is_noun(head + tail) or head in SILENT:
        return False
    least = NAME_TOO if is_name(tail) else LISTED
    if zipf(head + tail) < least or is_name(head + tail) or (is_name(head) and not is_mostly_noun(head)):
        return False
    if {head, tail} <= frequent_english_words() or (opens_sentence(left, text) and not is_mostly_noun(head)):
        return False
    after, before = text[right.end : right.end + 2], text[left.start - 1 : left.start]
    if after[:1] in ("-", "/", "’") or before in ("-", "/", "„", "«", "»", "“"):
        return False
    if (
        AGAIN.match(text, right.end) and text[right.end :].split(maxsplit=2)[1] == right.text
    ):  # steigt der Zins Satz für Satz
        return False
    return not after[1:].isupper() or zipf(head + tail) >= TITLE


def _may_be_phrase(found: tuple[Word, ...], index: int, text: str) -> bool:
    """True where the first noun may end its phrase, and the second begin one."""
    head, tail = found[index].text.lower(), found[index + 1].text.lower()
    if (
        not is_noun(head)
        and not is_name(head)
        and zipf(head + tail) >= NO_WORD
        and not opens_sentence(found[index], text)
    ):
        return head in frequent_english_words()
    before = found[index - 1] if index and found[index].start - found[index - 1].end == 1 else None
    if _is_number(text, found[index]) or (before is not None and before.text in NUMBERS):
        return _is_counted(head, tail)
    if before is None or not before.text[0].islower():
        return before is not None or _may_be_bare(head)
    if head.endswith("s") and readings(head) == {Reading.GENITIVE}:  # für Vertrags Soldaten; but des Monats Ende
        return before.text.endswith(("es", "er", "en"))
    place = index - 1
    while place and is_attributive(found[place].text) and not demanded(found[place].text.lower()):
        place -= 1
    determiner = found[place].text.lower()
    allowed = demanded(determiner)
    if not allowed:
        return place < index - 1 or determiner not in PREPOSITIONS or _may_be_bare(head)
    if place < index - 1 and not _is_adjacent(found, place, index):
        return True
    is_elliptic = head in OF_TIME or any(opens_sentence(word, text) for word in found[max(0, place - 1) : place + 1])
    return _agrees(allowed, head, tail, "" if is_elliptic else text[found[index + 1].end :])


def _agrees(allowed: frozenset[Reading], head: str, tail: str, after: str) -> bool:
    whole = readings(head + tail)
    if allowed.isdisjoint(whole):
        return True
    if is_judged(head, is_described=True) and allowed.isdisjoint(declined(head)):
        return False
    is_singular = PLURALS.isdisjoint(readings(tail)) and tail not in BARE and not tail.endswith(OF_PEOPLE)
    return not (after and is_singular and zipf(head + tail) >= COMMON and END.match(after))


def _is_counted(head: str, tail: str) -> bool:
    """True behind a number for what is counted: drei Fass Bier; not Fach Leute, Prozent Punkte."""
    if head.endswith(MEASURES):
        return tail not in OF_MEASURES
    return not PLURALS.isdisjoint(readings(head)) or PLURALS.isdisjoint(readings(head + tail))


def _may_be_bare(head: str) -> bool:
    """True for what stands without an article: a plural, a mass, an adjective made a noun."""
    if head in BARE or head.endswith(MEASURES):
        return True
    found = readings(head)
    return not found or not PLURALS.isdisjoint(found)


def _is_adjacent(found: tuple[Word, ...], place: int, index: int) -> bool:
    return all(right.start - left.end == 1 for left, right in pairwise(found[place : index + 1]))


def _is_number(text: str, word: Word) -> bool:
    return text[max(0, word.start - 2) : word.start - 1].isdigit()
