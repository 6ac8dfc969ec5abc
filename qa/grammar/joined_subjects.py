"""Verbs in the singular with two subjects or many: Die Mutter und ihre Tochter wurde, Es wurde 14 Häuser, Dazu gehört Decken.

And „Die Zahl der Opfer sind“: the number is one, whatever it counts (Duden 9, agreement). Told at the head of a sentence, where
each of two nouns has an article or is the name of a country or city, and where the plural is nothing but a plural.
"""

from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.clause_marks import BEGINS, at_openings
from qa.grammar.determined_nouns import COUNTED_BARE, is_judged
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import SINGULAR, Reading, readings
from qa.languages.verb_number import verb_number

NOUN = r"[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)*"
OF = rf"(?: (?:des|der) {NOUN})?"
# Die USA hat: names that are plurals
OF_MANY = "USA|Niederlande|Vereinigten Staaten|Vereinten Nationen|Philippinen|Malediven|Vereinigten Arabischen Emirate"
NAMED_MANY = lazily(
    rf"{BEGINS}(?P<subject>Die (?:{OF_MANY})) (?P<verb>[a-zäöüß]{{3,}})(?= [a-zäöüß])"
    r"(?! (?:der|die|das|ein|eine|er|sie|es|man)\b)",
    words="USA|Niederlande|Staaten|Nationen|Philippinen|Malediven|Emirate",
)
# Polen und Litauen besuchte | der Minister
NO_SUBJECT = r"(?= [a-zäöüß])(?! (?:der|die|das|ein|eine|er|sie|es|man|ich|wir|sein|seine|ihr|ihre|dieser|diese|jeder|niemand)\b)"
TWO = lazily(
    rf"{BEGINS}(?P<subject>(?:Der|Die|Das|Ein|Eine|Sein|Seine|Ihr|Ihre) {NOUN}{OF} und"
    rf" (?:der|die|das|ein|eine|sein|seine|ihr|ihre) {NOUN}) (?P<verb>[a-zäöüß]{{3,}}){NO_SUBJECT}"
)
PLACES = (
    "Ukraine|Russland|Belarus|Polen|Deutschland|Frankreich|Großbritannien|Litauen|Lettland|Estland|Moldau|Rumänien|Ungarn|Kasachstan"
    "|Georgien|Armenien|Aserbaidschan|China|Türkei|Kyjiw|Kiew|Moskau|Minsk|Warschau|Berlin|Paris|London|Brüssel|Washington|Peking"
    "|Ankara|Charkiw|Odessa|Odesa|Lwiw|Dnipro|Cherson|Saporischschja|Mykolajiw|Sumy|Poltawa|Astana|Almaty"
)
TWO_PLACES = lazily(
    rf"{BEGINS}(?P<subject>(?:Die )?(?:{PLACES}) und (?:die )?(?:{PLACES})) (?P<verb>[a-zäöüß]{{3,}}){NO_SUBJECT}",
    words=PLACES,
)
THE_NUMBER = lazily(
    rf"{BEGINS}(?P<subject>Die (?:Gesamtz|Z)ahl (?:der|von) (?:[a-zäöüß]+en )?{NOUN})"
    r" (?P<verb>sind|haben|werden|wurden|waren|hatten|stiegen"
    r"|steigen|sanken|liegen|lagen)(?= )",
    words="Zahl|Gesamtzahl",
)
ALL = lazily(
    rf"{BEGINS}(?P<subject>(?:Alle|Beide|Mehrere|Viele|Einige|Zahlreiche) (?:[a-zäöüß]+e )?(?P<noun>{NOUN}))"
    rf" (?P<verb>[a-zäöüß]{{3,}}){NO_SUBJECT}"
)
COUNT = r"(?:[2-9]|[1-9]\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere|viele|zahlreiche|einige)"
IT_WITH_MANY = lazily(
    rf"{BEGINS}Es (?P<verb>wurde|wird|starb|kam|fehlt|fehlte|brannte|folgte|blieb) (?P<subject>{COUNT} (?P<noun>{NOUN}))(?![\w-])"
)
ADVERBS = (
    "Dazu|Darunter|Hinzu|Dabei|Daran|Dort|Dafür|Hier|Betroffen|Zerstört|Verletzt|Beschädigt|Getötet|Geplant|Benötigt"
)
BARE = lazily(
    rf"{BEGINS}(?:{ADVERBS}) (?P<verb>gehört|zählt|kommt|ist|war|wurde|wird|fehlt|fehlte|entsteht|entstand|beteiligt|kam)"
    rf"(?: sich)?(?: (?:auch|etwa|noch|vor allem|unter anderem|zudem))* (?P<subject>(?:{COUNT} )?(?P<noun>{NOUN}))"
    r"(?![\w-])(?! [A-ZÄÖÜ])",
    words=ADVERBS,
)
MEASURES = (
    "jahre",
    "tage",
    "stunden",
    "minuten",
    "wochen",
    "monate",
    "grad",
    "meter",
    "prozent",
    "liter",
    "gramm",
    "tonnen",
    "punkte",
)
PLURALS = frozenset({Reading.PLURAL, Reading.DATIVE_PLURAL})


def verbs_of_many(text: str) -> Iterator[tuple[Span, str]]:
    """Yield the verbs in the wrong number, each with its subject.

    >>> text = "Die Mutter und ihre Tochter wurde verletzt. Die Zahl der Opfer sind gestiegen. Es wurde 14 Häuser zerstört."
    >>> [(verb.of(text), subject) for verb, subject in verbs_of_many(text)]
    [('wurde', 'Die Mutter und ihre Tochter'), ('sind', 'Die Zahl der Opfer'), ('wurde', '14 Häuser')]
    """
    for pattern in (TWO, TWO_PLACES, NAMED_MANY):
        for match in at_openings(pattern, text):
            if verb_number(match["verb"]) == "singular":
                yield Span(*match.span("verb")), match["subject"]
    for match in at_openings(ALL, text):
        is_plural = Reading.PLURAL in readings(match["noun"]) and is_judged(match["noun"])
        if is_plural and verb_number(match["verb"]) == "singular" and not match["noun"].lower().endswith(MEASURES):
            yield Span(*match.span("verb")), match["subject"]
    for match in THE_NUMBER.finditer(text):
        yield Span(*match.span("verb")), match["subject"]
    for pattern in (IT_WITH_MANY, BARE):
        for match in at_openings(pattern, text):
            if _is_only_plural(match["noun"]):
                yield Span(*match.span("verb")), match["subject"]


def _is_only_plural(noun: str) -> bool:
    found, low = readings(noun), noun.lower()
    is_plural = Reading.PLURAL in found and found <= PLURALS and found.isdisjoint(SINGULAR)
    return is_plural and is_judged(noun) and not low.endswith(MEASURES) and low not in COUNTED_BARE
