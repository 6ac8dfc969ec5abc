"""The small words that tell what may be the subject of a clause, and nouns that leave its number open."""

from functools import lru_cache

from qa.grammar.adjectives import PARTICIPLE, is_adjective, parted
from qa.grammar.subjects import PREPOSITIONS
from qa.grammar.verb_clause import ADVERBS
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import readings
from qa.languages.wordlist import words
from qa.languages.words import is_name, is_noun

GOVERNING = PREPOSITIONS | words(
    "als pro je samt dank binnen gemäß statt innerhalb außerhalb aufgrund angesichts infolge anlässlich mittels anhand mithilfe"
    " zugunsten hinsichtlich bezüglich seitens außer via nahe unweit entlang einschließlich inklusive ans aufs mitsamt per"
    " übers fürs durchs oberhalb unterhalb jenseits diesseits mangels zwecks abseits entgegen nebst"
)
# die, seine: a feminine, or several; the articles below stand before no plural in the nominative
EITHER = words("die diese jene solche keine seine ihre unsere meine deine welche manche")
OBLIQUE = words(
    "dem den des einem einen eines keinem keinen keines seinem seinen seines ihrem ihren ihres unserem unseren unseres meinem"
    " meinen meines diesem diesen jedem jeden jenem jenen welchem welchen"
)
ONE = OBLIQUE | words(
    "der das ein eine einer kein keiner sein seiner ihr ihrer unser unserer mein meiner dieser dieses jeder jede jedes jener"
    " jenes welcher welches"
)
COUNTS = words("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend")  # also in the dative
MANY = COUNTS | words(
    "alle viele einige mehrere zahlreiche etliche beide sämtliche wenige dreizehn vierzehn fünfzehn zwanzig dreißig vierzig"
    " fünfzig sechzig"
)
PLAIN_MANY = words("alle viele einige mehrere zahlreiche etliche beide sämtliche wenige")  # of no dative
DETERMINING = ONE | EITHER | PLAIN_MANY
JOINING = words("und oder sowie sowohl wie bzw beziehungsweise plus weder entweder")
MEASURING = words("über unter zwischen")  # über 200 Menschen
WITHIN = words("zu halb viertel kurz rund etwa fast mehr als gut knapp bis mindestens höchstens")  # in fast drei Jahren
NO_PREPOSITION = words("allem anderem weitem kurzem langem neuem klein groß wie")  # vor allem die Quoten
PRONOUNS = words("er ich man")  # which nothing but a subject can be
NOMINATIVES = PRONOUNS | words("sie Sie es wir")
OF_ONE = PRONOUNS | words(
    "es das dies was wer jemand niemand alles nichts etwas vieles dieses jenes irgendjemand irgendwer irgendetwas"
)
OF_MANY = words(
    "wir alle viele einige beide wenige mehrere manche andere hunderte tausende dutzende letztere erstere ihr etliche"
    " zehntausende hunderttausende alles"
)
OF_EITHER = words("sie die diese jene welche keine seine ihre Sie eine solche deren dessen meisten selbst du Du")
OPEN = ADVERBS | words(
    "erstmals bislang vorerst danach davor zuvor seither seitdem so mehr weniger wenig darum dafür damit mittlerweile insgesamt"
    " zunächst anschließend allein tatsächlich offenbar vermutlich wahrscheinlich immer nie oft manchmal früher ebenso"
    " gleichzeitig momentan künftig fast rund etwa gut knapp genau kaum vielleicht ferner überdies dazu davon darin darauf daran"
    " daraus hierzu hierfür nirgends überall draußen drinnen oben unten vorn hinten links rechts stattdessen letztlich endlich"
    " sogar umgerechnet einst nämlich also somit sowohl weder entweder"
)
ADVERB = lazily(
    r"[a-zäöüß]+(?:lich|weise|falls|dings|mals|wärts|maßen|halb|stens|tens|seits)|nicht|kein(?:er|es)?"
    r"|[a-zäöüß]*(?:hundert|tausend|zehn|zig|dreißig)[a-zäöüß]*"
)
NUMERAL = lazily(r"[a-zäöüß]*(?:hundert|tausend|zehn|zig|dreißig)(?:[a-zäöüß]+)?")
MEASURE = lazily(
    r"(?i)\w*(?:meter|gramm|stunden?|minuten?|watts?|grad|punkte?n?|hektar|plätze|stück|mann|tagen?|wochen?|monaten?|jahren?|mal"
    r"|sekunden|tonnen|liter|prozent|prozentpunkte|euro|dollar|rubel|hrywnja|griwna|tenge|millionen|milliarden|uhr|nächten?"
    r"|bar|knoten|zentner|pfund|cent|franken|zloty|soms?|lari|jahrzehnten?|jahrhunderten?|wochenenden?|morgen|abende?n?)"
)
EACH = words("jede jeden jedes diese diesen")
TIME = lazily(r"(?i)(?:minute|stunde|tag|nacht|woche|monat|jahr|sommer|winter|abend|morgen)")
QUANTITY = lazily(
    r"(?i)\w*(?:mehrheit|minderheit|anzahl|vielzahl|menge|gruppe|masse|million(?:en)?|milliarden?|tonnen?|familie|paar|mehrzahl"
    r"|hälfte|reihe|serie|drittel|viertel|fünftel|sechstel|achtel|zehntel|dutzend|prozent|haufen|hunderte?|tausende?|fülle|liter"
    r"|handvoll|duo|trio|art|sorte|schar|flut|welle|zahl|teil|quartett|team|truppe|paket|schwarm|rudel|generation|unmenge"
    r"|fraktion|kompanie|riege|band)|rest|typ|gros|nummer|volk|seite|überzahl"
)
BEHIND_MEASURE = words(
    "lang später zuvor danach vorher früher weiter entfernt hoch tief breit alt nördlich südlich östlich westlich vor"
)
PLURAL_NAMES = words("USA Niederlande Philippinen Emirate Bahamas Malediven Seychellen Komoren Karpaten Alpen")
# Taliban, Carabinieri, Antibiotika: what no list knows may be a plural
FOREIGN_PLURALS = ("s", "e", "er", "en", "an", "i", "zy", "ky", "by", "ny", "ry", "ga", "el", "ika", "ata", "kta")


@lru_cache(maxsize=1 << 12)
def is_measure(noun: str) -> bool:
    """True for Stunden, Kilometer, Euro."""
    return MEASURE.fullmatch(noun) is not None


@lru_cache(maxsize=1 << 12)
def is_quantity(noun: str) -> bool:
    """True for nouns that take a verb in either number: eine Reihe von Häusern wurde, wurden."""
    return QUANTITY.fullmatch(noun) is not None


@lru_cache(maxsize=1 << 12)
def is_number(word: str) -> bool:
    """True for figures and numerals from two on."""
    return word[0].isdigit() or word in MANY or NUMERAL.fullmatch(word) is not None


@lru_cache(maxsize=1 << 12)
def at_head(word: str, *, is_before_noun: bool) -> str:
    """Return the first word of a sentence in small letters unless it may be a noun or a name.

    >>> [at_head(word, is_before_noun=False) for word in ("Seither", "Gebaut", "Bondar", "Offizielle")]
    ['seither', 'gebaut', 'Bondar', 'Offizielle']
    """
    low = word.lower()
    if low in GOVERNING or low in EITHER or low in ONE or low in OF_ONE or low in OF_MANY or low == "sie":
        return low
    if low in OPEN or is_number(low) or ADVERB.fullmatch(low):
        return low
    is_described = PARTICIPLE.fullmatch(low) or is_adjective(low) or (is_before_noun and is_adjective(parted(low)[0]))
    return low if is_described and not is_noun(low) and not is_name(low) and not readings(low) else word
