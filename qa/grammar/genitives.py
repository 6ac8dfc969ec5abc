"""The genitive: a noun that lacks its ending behind „des“, and one that has it where no genitive can stand.

des Krankenhaus, eines Beschluss; der Hauses, einer Lastwagens. The ending may be left out of names and foreign words (des
Internet, des Mai), so only nouns are judged that always have it, and none with a name behind it (des Minister Kowal).
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from qa.grammar.adjectives import has_attribute
from qa.grammar.determined_nouns import EVEN_ONE, is_attributive, is_judged
from qa.grammar.misfit import Misfit
from qa.grammar.wide_phrases import all_phrases
from qa.languages.compounds import parts
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.wordlist import words
from qa.languages.words import is_name, is_noun

STRONG = (  # ends of nouns
    "haus|kreis|ausweis|beweis|hinweis|prozess|beschluss|ausschuss|anschluss|beschuss|verlust|fluss|platz|gesetz|einsatz|schutz|netz"
    "|gefängnis|ergebnis|bündnis|verhältnis|zeugnis|erlebnis|krieg|vertrag|antrag|angriff|brand|verband|verein|staat|gericht|gebiet"
    "|werk|bahnhof|flughafen|hafen|gebäude|ministerium|unternehmen|verfahren|parlament|monat|schiff|lager|projekt|museum|theater"
    "|zentrum|institut|bezirk|viertel|jahr|jahrhundert|volk|dorf|kind|sprecher|fahrer|lehrer|trainer|leiter|richter|vater|bruder"
    "|sohn|arzt|wald|markt|konzern|betrieb|rat|amt|zug|flugzeug|fahrzeug|abkommen|treffen|turnier|spiel|tor"
    "|fahrrad|auto|boot|gespräch|dach|geschoss|signal|material|umsatz|bereich|tunnel|winter|telefon|hotel|büro|ufer|wasser|wetter"
    "|verbrechen|vorhaben|schreiben|vergehen|zeichen|vermögen|einkommen|rennen|leben|feuer|messer|zimmer|fenster|personal|bürgermeister|minister|gouverneur|kommandeur|geschäftsführer|direktor|autor"
)
OF_ONE = "[Dd]es|[Ee]ines|[Kk]eines|[Ss]eines|[Ii]hres|[Uu]nseres|[Mm]eines|desselben"
BARE = lazily(
    rf"\b(?:{OF_ONE}) (?:[A-ZÄÖÜa-zäöüß][a-zäöüß]{{2,}}(?:en|er) )?(?:[A-ZÄÖÜ][\w’]*-)*(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,}})"
    r"(?![\w’'/-])(?! [„\"\d&])(?P<name> [A-ZÄÖÜ])?",
    words="des|eines|keines|seines|ihres|unseres|meines|desselben",
)
IS_STRONG = lazily(rf"(?i:[a-zäöüß]*(?:{STRONG}))")
# Before a name these have their ending, too: des Gebiets Abai
PLACES = lazily(
    r"(?i:[a-zäöüß]*(?:gebiet|bezirk|kreis|dorf|fluss|konzern|verein|verband|ministerium|institut|flughafen))"
)
PREPOSITION = re.compile(r" (?:unter|hinter|über) ")  # des unter Vertrag stehenden
SIBILANT = re.compile(r"(?:s|ß|z|x)$")
# Behind these no genitive of a masculine or neuter can stand.
LONGEST = 10  # characters of a determiner before „einen“
APOSTROPHES = ("'", "’", "‘")
OF_NO_GENITIVE = words(
    "der die das den dem ein eine einen einem einer kein keine keinen keinem keiner sein seine seinen"
    " seinem seiner ihre ihren ihrem ihrer unser unsere unseren unserem unserer diese diesen diesem dieser jede jedem"
    " jeder im am zum vom beim zur ins ans aufs"
)
# Behind these an English plural may: die Rangers, den Merlins, der Bulls
OF_PLURALS = words("der die den")
FOREIGN = ("ers", "els", "ins", "lls", "ks", "cs")
BEFORE_NOUNS = words("gottes vaters teufels")  # der Gottes Wort verkündet


def bare_genitives(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start and end of nouns that lack the ending of the genitive, and the right form.

    >>> list(bare_genitives("Im Hof des Krankenhaus und wegen des Ergebnis"))
    [(11, 22, 'Krankenhauses'), (37, 45, 'Ergebnisses')]
    """
    for match in BARE.finditer(text):
        noun = match["noun"]
        if match["name"] and not PLACES.fullmatch(noun):
            continue
        is_genitive = Reading.GENITIVE in readings(noun) and not noun.lower().endswith("haus")  # des Haus, of der Hau
        if is_genitive or PREPOSITION.search(match[0]):
            continue
        if IS_STRONG.fullmatch(noun) or _has_full_genitive(noun) or _has_plain_genitive(noun):
            yield *match.span("noun"), _genitive(noun)
        elif readings(noun) == {Reading.MASCULINE} and Reading.GENITIVE in readings(noun + "en") and is_judged(noun):
            yield *match.span("noun"), noun + "en"  # des Soldat


def stray_genitives(text: str) -> Iterator[Misfit]:
    """Yield nouns in the genitive behind an article of another case or gender.

    >>> [found.partner for found in stray_genitives("der Fahrer einer Lastwagens, das Dach der Hauses, der Autos")]
    ['Lastwagens', 'Hauses']
    """
    for phrase in [phrase for phrase in all_phrases(text) if phrase.noun[-1] == "s"]:
        noun, determiner = phrase.noun, phrase.determiner
        if determiner not in OF_NO_GENITIVE or readings(noun) != {Reading.GENITIVE}:
            continue
        is_foreign = noun.endswith(FOREIGN) and not IS_STRONG.fullmatch(noun[:-1])  # not Kraftwerks
        if determiner in OF_PLURALS and (is_foreign or not is_noun(noun)):
            continue
        if determiner == "einen" and EVEN_ONE.search(text, max(0, phrase.start - LONGEST), phrase.start):
            continue  # wegen dieses einen Fehlers
        if is_name(noun) or noun.lower() in BEFORE_NOUNS or text[phrase.end : phrase.end + 1] in APOSTROPHES:
            continue
        if (not phrase.adjective or is_attributive(phrase.adjective)) and not has_attribute(text, phrase.end):
            yield Misfit(noun, phrase.start, phrase.end)


@lru_cache(maxsize=1 << 12)
def _has_full_genitive(noun: str) -> bool:
    """True for Geschlecht(es), Einmarsch(es): no foreign word and no name takes -es."""
    found = readings(noun)
    is_strong = Reading.DATIVE in found and (Reading.NEUTER in found or Reading.ACCUSATIVE in found)
    is_other = not found.isdisjoint({Reading.PLURAL, Reading.DATIVE_PLURAL, Reading.FEMININE})
    if not is_strong or is_other or is_name(noun) or noun.endswith(("s", "ß", "z", "x")):
        return False
    return is_noun(noun) and is_noun(noun + "es") and readings(noun + "es") == {Reading.GENITIVE}


@lru_cache(maxsize=1 << 12)
def _has_plain_genitive(noun: str) -> bool:
    """True for Klimawandel(s), Sommer(s), and for a compound whose last part takes -es: Stromausfall(s)."""
    found = readings(noun)
    is_strong = Reading.DATIVE in found and (Reading.NEUTER in found or Reading.ACCUSATIVE in found)
    if not is_strong or Reading.FEMININE in found or not is_judged(noun) or readings(noun + "s") != {Reading.GENITIVE}:
        return False
    last = parts(noun.lower())[-1:]
    return noun.endswith(("el", "er", "en", "ling", "chen")) or bool(last and _has_full_genitive(last[0]))


def _genitive(noun: str) -> str:
    if noun.endswith("nis"):
        return noun + "ses"
    return noun + ("es" if SIBILANT.search(noun) else "s")
