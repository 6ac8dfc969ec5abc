"""Cases that a word further off decides: haben den Plan | zugestimmt; keiner der | Beteiligte; zum „ausländischen | Agent“.

Also the dative behind „mehr als“ (nach mehr als dreistündigen | Debatte) and at the end of a list (besteht aus einem Arzt und
einen Fahrer).
"""

import re
from collections.abc import Iterator

from qa.grammar.determined_nouns import adjectival_ending, declined, is_judged
from qa.grammar.governed import Governed
from qa.grammar.misfit import Misfit
from qa.grammar.verb_objects import POSTPOSITION
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.wordlist import words

LONGEST = 12  # characters of a word that is looked for
NOUN = r"(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,})(?![\w-])"
TAKING = (
    "zugestimmt|beigetreten|widersprochen|geholfen|standgehalten|vorgebeugt|entgegengewirkt|gratuliert|nachgegangen"
    "|stattgegeben|nachgekommen|entsprochen|gedankt|zugehört|ausgewichen"
)
REST = r"[^,.;:!?–„“()\n]*?"
AGREED = lazily(
    rf"\b(?P<verb>haben|hatten|hätten|sind|waren|hat|hatte|ist|war)\b(?P<between>{REST}) (?P<article>den|einen|die|das|eine)"
    rf" (?:[a-zäöüß]+en? )?{NOUN}(?: (?:der|des|von|zur|zum|über|mit|für|in|im) {REST})?"
    rf" (?P<participle>{TAKING})(?=[.,;!?])",
    words=TAKING,
)
# Das Gericht | hat die Klage stattgegeben; but: Der Klage hat das Gericht stattgegeben
SUBJECT = re.compile(
    r"(?:^|[.!?:;\n„“”] ?)(?:Das|Die|Ein|Eine|Sein|Seine|Ihr|Ihre|Dieses|Diese|Er|Sie|Es|Man)(?: [a-zäöüß]+e[ns]?)?"
    r"(?: [A-ZÄÖÜ][\w-]+){0,4}"
    r"(?: (?:der|des|von|in|im) [^,.;:!?\n]{3,40})? $"
)
REACH = 120  # characters
DATIVE = re.compile(r"\b(?:dem|den|einem|ihm|ihnen|ihr|uns|mir|dessen|der|einer)\b")
PARTS = words("keiner keine keines einer eine eines jeder jede viele einige mehrere meisten zwei drei vier fünf sechs")
OF_THEM = lazily(r"der (?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,}e)(?![\w-])(?! [a-zäöüß]+en? [A-ZÄÖÜ])")
INTO = words("zum dem einem einen vom beim")
QUOTED = lazily(r"„[a-zäöüß]+en (?P<noun>[A-ZÄÖÜ][a-zäöüß]{3,})(?=“)")
DATIVES = words("nach mit bei aus seit von")
MORE = lazily(rf"(?:mehr|weniger) als (?P<adjective>[a-zäöüß]{{4,}}igen) {NOUN}", words="mehr|weniger")
# mit Herr Koval; „von Herr und Frau“ is no phrase of ours
MISTER = lazily(
    r"\b(?P<before>[Mm]it|[Vv]on|[Zz]u|[Bb]ei|[Nn]eben|[Aa]n|[Ff]ür|[Gg]egen|[Dd]urch|[Nn]ach|[Uu]m|[Oo]hne|[Dd]es|[Dd]em|[Dd]en)"
    r" Herr(?= [A-ZÄÖÜ][a-zäöüß]+)",
    words="Herr",
)
CONSISTS = lazily(
    r"\bbesteh(?:t|en) aus (?:einem|einer|zwei|drei|vier|fünf|sechs) [^.;:!?–„“()\n]*? und (?P<wrong>einen (?:[a-zäöüß]+en )?"
    rf"{NOUN})(?=[.,;!?])",
    words="besteht|bestehen",
)


# Of a thing alone: bestätigte dem Sender, but not: bestätigte dem Befund
CONFIRMED = lazily(
    r"\b(?P<verb>bestätig(?:t|te|ten)|dementier(?:t|te|ten)|bezweifel(?:t|te|ten)|widerleg(?:t|te|ten))"
    r" (?P<object>(?:dem|einem) (?:[a-zäöüß]+en )?"
    r"(?:Befund|Verdacht|Vorfall|Angriff|Tod|Vorwurf|Plan|Einsatz|Termin|Eingang|Einschlag|Abschuss|Anschlag|Brand|Verlust"
    r"|Rücktritt|Fund|Fall|Vertrag|Sieg|Rückzug|Bericht))(?![\w-])(?P<behind>[^,.;:!?\n]*)",
    words="Befund|Verdacht|Vorfall|Angriff|Tod|Vorwurf|Plan|Einsatz|Termin|Eingang|Einschlag|Abschuss|Anschlag|Brand|Verlust"
    "|Rücktritt|Fund|Fall|Vertrag|Sieg|Rückzug|Bericht",
)


def wrong_far_objects(text: str) -> Iterator[Governed]:
    """Yield verbs with an object in the accusative that take the dative.

    >>> [found.preposition for found in wrong_far_objects("Sie haben den Plan zugestimmt.")]
    ['zugestimmt']
    """
    for match in AGREED.finditer(text):
        if _is_accusative(match) and not DATIVE.search(match["between"]):
            yield Governed(match["participle"], "dative", match.start("article"), match.end("participle"))
    for match in CONFIRMED.finditer(text):
        if not POSTPOSITION.search(match["behind"]):
            yield Governed(match["verb"], "accusative", match.start("verb"), match.end("object"))
    for match in CONSISTS.finditer(text):
        if Reading.MASCULINE in readings(match["noun"]):
            yield Governed("aus", "dative", *match.span("wrong"))


def _is_accusative(match: re.Match[str]) -> bool:
    """True for den Plan; for die Fusion only where it is no subject: the verb is a plural, or the sentence opens with one."""
    found = declined(match["noun"])
    if not is_judged(match["noun"], is_described=True):
        return False
    if match["article"] in ("den", "einen"):
        return Reading.ACCUSATIVE in found and (match["article"] == "einen" or Reading.DATIVE_PLURAL not in found)
    is_many = match["verb"] in ("haben", "hatten", "hätten", "sind", "waren") or _has_subject(match)
    right = Reading.NEUTER if match["article"] == "das" else Reading.FEMININE
    return is_many and right in found and Reading.PLURAL not in found


def _has_subject(match: re.Match[str]) -> bool:
    """True where the sentence opens with what can only be its subject."""
    return SUBJECT.search(match.string[max(0, match.start() - REACH) : match.start()]) is not None


def far_misfits(text: str) -> Iterator[Misfit]:
    """Yield words that go with no such noun.

    >>> [found.partner for found in far_misfits("Keiner der Beteiligte wurde zum „ausländischen Agent“ erklärt.")]
    ['Beteiligte', 'Agent']
    """
    for match in OF_THEM.finditer(text):
        before = _before(text, match.start())
        if before.lower() in PARTS and adjectival_ending(match["noun"].lower()) == "e":
            yield Misfit(match["noun"], match.start() - len(before) - 1, match.start("noun") - 1)
    if "„" in text:
        for match in QUOTED.finditer(text):
            before = _before(text, match.start())
            if before in INTO and declined(match["noun"]) == {Reading.MASCULINE} and is_judged(match["noun"]):
                yield Misfit(match["noun"], match.start() - len(before) - 1, match.start() - 1)
    for match in MISTER.finditer(text):
        yield Misfit("Herr", *match.span("before"))
    for match in MORE.finditer(text):
        found, before = readings(match["noun"]), _before(text, match.start())
        is_one = Reading.FEMININE in found and Reading.PLURAL not in found
        if before.lower() in DATIVES and is_one and is_judged(match["noun"], is_described=True):
            yield Misfit(match["noun"], match.start() - len(before) - 1, match.end("adjective"))


def _before(text: str, place: int) -> str:
    """Return the word that a space parts from a place."""
    rest = text[max(0, place - LONGEST) : place]
    return (rest.split() or [""])[-1] if rest[-1:] == " " else ""
