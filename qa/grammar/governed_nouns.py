"""A preposition and a phrase in a case that it cannot take: mit die Opfer, bei den Angriff, gegen der Regierung."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from qa.grammar.adjectives import NO_ADJECTIVES, has_attribute, is_adjective, parted
from qa.grammar.bare_plurals import bare_plurals
from qa.grammar.determined_nouns import COUNTED_BARE, declined, is_attributive, is_judged
from qa.grammar.determiner_phrases import DETERMINERS, SPACES, Phrase, phrases
from qa.grammar.governed import Governed
from qa.grammar.governed_at_a_distance import wrong_at_a_distance
from qa.grammar.idle_prepositions import is_idle
from qa.grammar.pronoun_cases import INFINITIVE, wrong_pronoun_cases
from qa.grammar.relative_governed import wrong_relatives
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.table_rows import table_rows
from qa.languages.tokens import FIGURE, Word, forms_of, spelled_in, words_of
from qa.languages.verb_number import is_infinitive, verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_name, is_noun

TABLE = Path(__file__).with_name("governed_nouns.tsv")
# Nach und nach einen Teil, von hier aus den Fluss, meiner Meinung nach den Angriff: the preposition belongs to what is before it.
BELONGS_BEFORE = lazily(r"(?:\b(?:hier|dort|da|[Nn]ach und)|\b(?:vo[nm]|davon|dazu|dabei)\b[^,.;:!?\n]*)[ \u00a0]$")
RELATIVE = lazily(r"(?:[,;:–—(„“]|\b(?:und|oder|sowie|aber|doch))[ \u00a0]$")  # , mit der Männer arbeiten
PURPOSE = lazily(r"[^.;:!?\n]*\b(?:zu [a-zäöüß]+n\b|[a-zäöüß]+zu[a-zäöüß]+n\b|willen\b)")
PARTS = lazily(r"(?i:prozent|drittel|viertel|fünftel|zehntel|grad|vielfaches|paar|dutzend|meter|punkt)$")
# um ein Pianist zu werden, ohne ein Titel zu sein: a predicate
PREDICATE = lazily(r"[^,.;:!?\n]*\bzu (?:sein|werden|bleiben|heißen)\b")
CAPITAL = lazily(r"[A-ZÄÖÜ]\w*[ \u00a0]$")
MOST = lazily(r"(?:\w+st|größt)e[nrsm]?")  # mit die größten Verluste: among the greatest
AMONG_OTHERS = ("grund", "ursache", "auslöser", "faktor", "voraussetzung", "motiv", "folge")  # ist mit eine Ursache
REACH = 40  # characters before
# What may follow neuen without an article
OF_EN = frozenset({Reading.DATIVE_PLURAL, Reading.PLURAL, Reading.ACCUSATIVE})
ANY_PLURAL = frozenset({Reading.PLURAL, Reading.DATIVE_PLURAL})
DIVIDES = lazily(r"(?:teil|glieder|spalt|trenn)\w*\b[^.;:!?\n]*$")
BARE = words("mit von aus bei nach seit Mit Von Aus Bei Nach Seit")
NEITHER = NO_ADJECTIVES | DETERMINERS
OF_PREDICATES = words("ein kein sein mein unser ihr")
SPELLED = "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehreren|vielen|einigen|wenigen|beiden"
COUNTING = (
    r"(?<![\w-])(?P<preposition>[Mm]it|[Vv]on|[Aa]us|[Bb]ei|[Nn]ach|[Ss]eit)[ \u00a0]"
    r"(?:(?:rund|etwa|fast|knapp|über|insgesamt|mehr als|weniger als)[ \u00a0])?"
    rf"(?:\d[\d.]* (?:bis|oder|und) )?(?:[2-9]|[1-9]\d[\d.]*|{SPELLED})[ \u00a0]"
)
NUMBERS = f"{FIGURE}|{SPELLED}"
# von zwei Monate; von 17 weiterer Krankenhäusern, mit drei verletzte Kindern; unterrichtet wird an vier Tage pro Woche
COUNTED = lazily(
    rf"{COUNTING}(?:(?P<adjective>[a-zäöüß]{{3,}}(?:er?|en))[ \u00a0])?(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,}})(?![\w-])",
    words=NUMBERS,
)
# mit drei Meter(n) Abstand: measures may stand without the ending (Duden 9, „Maßbezeichnungen“)
MEASURES = (
    "meter",
    "liter",
    "zentner",
    "gramm",
    "karat",
    "prozent",
    "grad",
    "zoll",
    "pfund",
    "stück",
    "mann",
    "fuß",
    "dollar",
    "euro",
)
TIMES = words("Tage Monate Jahre")
ON_DAYS = lazily(
    r"\b(?P<preposition>[Aa]n)[ \u00a0](?:[2-6]|zwei|drei|vier|fünf|sechs)[ \u00a0](?:Tage|Abende|Sonntage|Wochenende)\b"
    r"(?= (?:pro|in der|im|die|je)\b|[.,])",
    words="Tage|Abende|Sonntage|Wochenende",
)
# in nur fünf Tage; but: teilt sich in drei Tage
IN_TIMES = lazily(
    r"\b(?P<preposition>[Ii]n|[Vv]or)[ \u00a0](?:(?:nur|rund|etwa|fast|knapp|über|weniger als|mehr als)[ \u00a0])?"
    rf"(?:[2-9]|[1-9]\d+|{SPELLED})[ \u00a0](?:Tage|Monate|Jahre)(?![\w-])(?! (?:\w+ )?\w*(?:teilt|gliedert|spalte[nt]|trennt))",
    words="Tage|Monate|Jahre",
)
ATTRIBUTE = lazily(  # mit 14 Jahre alten Kindern
    r"[ \u00a0](?!(?:[dms]?ein|[dk]|ihr|unser)e[nrsm]?\b)[a-zäöüß]+e[nrsm]?,?[ \u00a0](?:[a-zäöüß]+e[nrsm]?[ \u00a0])?[A-ZÄÖÜ]"
)


class Government(NamedTuple):
    """What a preposition cannot have behind it, and the case it takes; `allowed` is None where no noun saves the phrase."""

    allowed: frozenset[Reading] | None
    guard: str
    case: str


def wrongly_governed(text: str) -> Iterator[Governed]:
    """Yield the phrases whose preposition takes another case.

    >>> [(found.preposition, found.case) for found in wrongly_governed("Sie sprach mit die Opfer bei den Angriff.")]
    [('mit', 'dative'), ('bei', 'dative')]
    """
    table, found = _table(), words_of(text)
    for phrase in phrases(text):
        before = found[phrase.place - 1]  # the last word, before the first: then no space lies between
        governed = table.get(before[0])
        rule = governed.get(phrase.determiner) if governed else None
        if rule and text[before.end : phrase.start] in SPACES and _is_wrong(phrase, rule, text, before):
            yield Governed(before.text, rule.case, before.start, phrase.end)
    yield from bare_plurals(text, found)
    if not BARE.isdisjoint(forms_of(text)):
        yield from _bare(text, found)
        yield from _counted(text)
    for match in ON_DAYS.finditer(text):
        yield Governed(match["preposition"], "dative", match.start(), match.end())
    for match in IN_TIMES.finditer(text):
        if not ATTRIBUTE.match(text, match.end()) and not DIVIDES.search(
            text[max(0, match.start() - REACH) : match.start()]
        ):
            yield Governed(match["preposition"], "dative", match.start(), match.end())
    yield from wrong_pronoun_cases(text)
    yield from wrong_relatives(text)
    yield from wrong_at_a_distance(text)


def _is_wrong(phrase: Phrase, rule: Government, text: str, before: Word) -> bool:
    if rule.allowed is not None and not declined(phrase.noun).isdisjoint(rule.allowed):  # nearly always
        return False
    if phrase.adjective and not is_attributive(phrase.adjective):
        return False
    if rule.allowed is not None and phrase.goes_on(text):
        return False
    if rule.allowed is None:
        if not is_noun(phrase.noun.lower()) and not readings(phrase.noun):
            return False
    elif not is_judged(phrase.noun, is_described=True) and not _is_plain_plural(phrase.noun):
        return False
    # promovierte mit Die Welt von gestern
    is_title = text[phrase.start].isupper() and not phrase.determiner.startswith("ihr")
    is_guarded = is_title or _is_guarded(phrase, rule, text, before.start) or is_idle(before.text, text, before.start)
    return not is_guarded and not has_attribute(text, phrase.end)


def _is_plain_plural(noun: str) -> bool:
    """True for Bitten, a plural although an infinitive looks like it."""
    return readings(noun) == ANY_PLURAL and is_noun(noun.lower()) and not is_name(noun)


def _is_guarded(phrase: Phrase, rule: Government, text: str, start: int) -> bool:
    if rule.guard == "mit":
        return MOST.fullmatch(phrase.adjective) is not None or phrase.noun.lower().endswith(AMONG_OTHERS)
    if phrase.determiner in ("ein", "sein") and (phrase.noun.lower() in COUNTED_BARE or PARTS.search(phrase.noun)):
        return True  # um ein Uhr
    if phrase.determiner in OF_PREDICATES and PREDICATE.match(text, phrase.end):
        return True
    if rule.guard == "purpose":
        return PURPOSE.match(text, phrase.end) is not None
    before = text[max(0, start - REACH) : start]
    if rule.guard in ("behind", "relative") and (
        BELONGS_BEFORE.search(before) or (text[start] in "nN" and CAPITAL.search(before))
    ):
        return True
    if rule.guard == "relative" and (RELATIVE.search(before) or phrase.adjective[-2:] not in ("", "en")):
        return True  # unterscheidet sich von der buddhistischer Mönche
    return INFINITIVE.match(text, phrase.end) is not None if rule.guard == "infinitive" else False


def _bare(text: str, found: tuple[Word, ...]) -> Iterator[Governed]:
    """Yield what lacks the ending of the dative: mit russische Drohnen, von große Bedeutung."""
    for index in [index for index, word in enumerate(spelled_in(text)[:-2]) if word in BARE]:
        preposition, adjective, noun = found[index : index + 3]
        is_joined = text[preposition.end : adjective.start] in SPACES and text[adjective.end : noun.start] in SPACES
        before = text[max(0, preposition.start - REACH) : preposition.start]
        if preposition.text == "nach" and CAPITAL.search(before):
            continue  # meiner Meinung nach kluge Leute
        if preposition.text == "aus" and BELONGS_BEFORE.search(before):
            continue  # die vom Tor aus rechte Ecke
        phrase = Phrase(index, preposition.text, adjective.text, noun.text, preposition.start, noun.end)
        is_part = adjective.text.endswith("en") and (text[noun.end : noun.end + 1] == "-" or phrase.goes_on(text))
        if is_joined and not is_part and _lacks_ending(adjective.text, noun.text) and not has_attribute(text, noun.end):
            yield Governed(preposition.text, "dative", preposition.start, noun.end)


def _counted(text: str) -> Iterator[Governed]:
    """Yield what behind a number lacks the -n of the dative: von zwei Monate, von 17 weiterer Häusern, von acht neuen"
    " Häuser."""
    for match in COUNTED.finditer(text):
        is_wrong = _is_wrong_behind_adjective(match) if match["adjective"] else _is_wrong_behind_number(match)
        before = text[max(0, match.start() - REACH) : match.start()]
        is_apart = match["preposition"] in ("aus", "nach") and BELONGS_BEFORE.search(before) is not None
        if is_wrong and not is_apart and not is_idle(match["preposition"], text, match.start()):
            yield Governed(match["preposition"], "dative", match.start(), match.end())


def _is_wrong_behind_number(match: re.Match[str]) -> bool:
    noun = match["noun"]
    return _lacks_n(noun) and (is_judged(noun) or noun in TIMES) and not _has_attribute(match)


def _has_attribute(match: re.Match[str]) -> bool:
    """True for mit 14 Jahre | alten Kindern; not for mit 100 Kühe | bekommen Geld."""
    attribute = ATTRIBUTE.match(match.string, match.end())
    verb = attribute[0].split()[0] if attribute else ""
    return bool(verb) and not (verb_number(verb) or is_infinitive(verb))


def _is_wrong_behind_adjective(match: re.Match[str]) -> bool:
    noun, adjective = match["noun"], match["adjective"]
    if adjective.endswith("en"):
        is_wrong = _lacks_n(noun) and is_judged(noun) and not has_attribute(match.string, match.end())
    else:
        is_wrong = Reading.DATIVE_PLURAL in readings(noun)
    return is_wrong and is_attributive(adjective)


def _lacks_n(noun: str) -> bool:
    """True for a plural that is no dative, and no measure."""
    found = readings(noun)
    is_plural = Reading.PLURAL in found and Reading.DATIVE_PLURAL not in found
    return is_plural and not noun.lower().endswith(MEASURES)


def _lacks_ending(adjective: str, noun: str) -> bool:
    if not (adjective.islower() and noun[0].isupper()) or adjective in NEITHER:
        return False
    if adjective.endswith("en"):  # nach langen Debatte
        return declined(noun).isdisjoint(OF_EN) and is_attributive(adjective) and is_judged(noun)
    if not adjective.endswith("e"):
        return False
    is_known = is_noun(noun.lower()) or bool(readings(noun))
    return is_known and not MOST.fullmatch(adjective) and is_adjective(parted(adjective)[0])


@cache
def _table() -> dict[str, dict[str, Government]]:
    """Return the rules by preposition, in small letters and with a capital, and determiner."""
    table: dict[str, dict[str, Government]] = {}
    for prepositions, determiners, allowed, guard, case, _witness in table_rows(TABLE):
        known = None if allowed == "*" else frozenset(Reading[name] for name in allowed.split())
        rule = Government(known, guard, case)
        for preposition in prepositions.split():
            for form in (preposition, preposition.title()):
                table.setdefault(form, {}).update(dict.fromkeys(determiners.split(), rule))
    return table
