"""Offices behind names without their comma: Anna Kowal | die Leiterin der Behörde, sagte …; | Sprecher der Polizei | sagte.

An office with its article behind a first and a last name is an apposition where no verb stands in its stretch of text but that of
saying before the name, and where it ends at a mark. „Am Montag half Anna Kowal der Leiter“ has another verb, and stays.
"""

import re
from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.adjectives import SPACE
from qa.grammar.clause_marks import BEGINS, openings
from qa.grammar.finite_pairs import ends_clause, finite_places, has_finite
from qa.languages.lazy_pattern import lazily
from qa.languages.quotation import SPEECH
from qa.languages.tokens import words_of
from qa.languages.wordlist import words
from qa.languages.words import is_noun

OFFICE = (
    r"(?:[A-ZÄÖÜ][\w-]*)?(?:[Mm]inister|[Pp]räsident|[Ss]precher|[Gg]ouverneur|[Cc]hef|[Ll]eiter|[Dd]irektor|[Bb]ürgermeister"
    r"|[Ss]taatsanwalt|[Aa]nwalt|[Bb]eauftragte|[Kk]ommandeur|[Tt]rainer|[Rr]egisseur|[Gg]ründer|[Mm]itgründer|[Aa]utor|[Rr]ichter"
    r"|[Vv]orsteher|[Vv]orsitzende|[Ss]tellvertreter|[Gg]eschäftsführer|[Mm]anager|[Bb]otschafter|[Ss]ekretär|[Rr]ektor|[Dd]ekan"
    r"|[Ii]nhaber|[Bb]esitzer|[Kk]apitän|[Kk]ommandant|[Ll]ehrer|[Aa]bgeordnete|[Aa]rzt|[Ee]xperte|[Kk]andidat|[Dd]arsteller|[Vv]ertreter"
    r"|[Ee]igentümer|[Ee]hefrau|[Ww]itwe|[Mm]utter|[Vv]ater|[Tt]ochter|[Ss]ohn|[Bb]ruder|[Ss]chwester|[Oo]berst|[Gg]eneral|[Mm]itglied)"
    r"(?:in|en|n|s)?"
)
ADJECTIVES = rf"(?:[a-zäöüß-]{{3,}}e[nrs]?{SPACE}){{0,2}}"
NAME = rf"[A-ZÄÖÜ][\w’'-]+(?:{SPACE}[A-ZÄÖÜ][\w’'-]+){{0,2}}{SPACE}(?P<last>[A-ZÄÖÜ][\w’'-]+)"
QUICK = re.compile(rf"[A-ZÄÖÜ][\w’'-]+{SPACE}[A-ZÄÖÜ][\w’'-]+(?: d(?:er|ie|e[mn])[ \u00a0]|,{SPACE})")
OF = r"(?:[ \u00a0](?!(?:und|oder|zu)\b)[\w’'-]+|[ \u00a0]„[^“\n]{1,40}“){0,9}"
SAYS = "|".join(sorted(SPEECH - words("laut zufolge hatte wird mitgeteilt gab gibt stellte stellt nannte hob hebt")))
PREPOSITIONS = {
    "dem": "von|mit|bei|nach|laut|zu",
    "der": "von|mit|bei|nach|laut|zu",
    "den": "gegen|für|durch|um",
    "die": "gegen|für|durch|um",
}
# Anna Kowal, (früher) Leiterin der Behörde …
OPENED = lazily(
    rf"{BEGINS}(?!Herr|Frau)(?:[A-ZÄÖÜ][\w’-]+{SPACE}){{1,4}}[A-ZÄÖÜ][\w’-]+,{SPACE}"
    rf"(?P<office>(?P<head>(?:(?:früher|bislang|zuvor|einst|heute|seit \d{{4}}){SPACE})?(?:(?:der|die|eine?|sein|ihre?){SPACE})?"
    rf"{ADJECTIVES}{OFFICE})(?![\w-])[^,.;:!?–—()»«\n]*)"
)
# Der Betreiber, die Firma Sewenergo | lehnte ab.
ARTICLED = lazily(
    rf"{BEGINS}(?P<subject>(?:Der|Die|Das)[ \u00a0](?:[a-zäöüß]+e[ \u00a0])?[A-ZÄÖÜ][\w-]+,[ \u00a0])"
    r"(?P<apposition>(?:der|die|das|eine?)[ \u00a0](?:[a-zäöüß]+e[nrs]?[ \u00a0])?[A-ZÄÖÜ][\w-]+[^,.;:!?–—()„“»«\n]*)(?=[.!?])"
)
# Das teilte Anna Kowal, Leiterin der Behörde | mit.
BEFORE_PARTICLE = lazily(
    rf"(?<![\w-])(?:teilten?|teilte|wies|wiesen|fügte|kündigte|räumte|gab|stellte)\b[^,.;:!?–—()»«\n]{{3,60}},{SPACE}"
    rf"(?P<office>{ADJECTIVES}{OFFICE}(?![\w-])[^,.;:!?–—()„“»«\n]*?{SPACE}(?P<before>[A-ZÄÖÜ][\w’-]+))"
    rf"{SPACE}(?P<particle>mit|hin|hinzu|an|ein|fest)(?=[.!?])",
    words="teilte|teilten|wies|wiesen|fügte|kündigte|räumte|gab|stellte",
)
JOINS = re.compile(r"\b(?:und|oder|sowie)\b(?! [a-zäöüß]+e[nrs]? [A-ZÄÖÜ])")
PRONOUNS = words("er sie es man wir ich sich der die das den dem")
OFFICED = lazily(rf" (?P<word>der|die|dem|den)[ \u00a0]{ADJECTIVES}{OFFICE}(?![\w-]){OF}(?=[,.;]|$)")
# The name and its office fill a stretch, or follow a verb of saying, or „nach Angaben von“
NAMED = lazily(
    rf"(?:(?:^|[.!?:“»,][ \u00a0]|\n)|(?<![\w-])(?:{SAYS})[ \u00a0]|(?<![\w-])(?P<governed>von|mit|bei|gegen|für|laut)[ \u00a0])"
    rf"{NAME}\Z"
)
REACH = 80  # characters


def appositions(text: str) -> Iterator[tuple[Span, Span]]:
    """Yield the name before each lacking comma and the article behind it.

    >>> text = "Anna Kowal die Leiterin der Behörde, widersprach."
    >>> [(first.of(text), second.of(text)) for first, second in appositions(text)]
    [('Kowal', 'die')]
    """
    if not QUICK.search(text):
        return
    yield from _closed(text)
    for match in BEFORE_PARTICLE.finditer(text):
        if not JOINS.search(match["office"]):
            yield Span(*match.span("before")), Span(*match.span("particle"))
    for match in OFFICED.finditer(text):
        name = NAMED.search(text, max(0, match.start() - REACH), match.start())
        if name is None or is_noun(name["last"]) or not _agrees(match["word"], name["governed"]):
            continue
        if not has_finite(text, match.start(), match.end()):
            yield Span(*name.span("last")), Span(*match.span("word"))


def _closed(text: str) -> Iterator[tuple[Span, Span]]:
    """Yield where a sentence goes on behind „Anna Kowal, Leiterin der Behörde | sagte“: no verb stands before."""
    for opening in openings(text):
        yield from _behind_apposition(text, opening)
        match = OPENED.match(text, opening) if text[opening : opening + 1].isupper() else None
        if match is None:
            continue
        found, places = words_of(text), finite_places(text)
        start, end = match.start("office"), match.end()
        verb = next((place for place in places if match.start() <= found[place].start < end), None)
        if verb is None or found[verb].start <= start + len(match["head"]):
            continue
        if (
            ends_clause(found[verb], text) and found[verb].text not in SPEECH
        ):  # …, Leiterin der Behörde | sagte, es sei spät
            continue
        before = found[verb - 1]
        between = text[match.start("office") : before.end]
        if before.start >= start and before.text not in PRONOUNS and not JOINS.search(between):
            yield Span(before.start, before.end), Span(found[verb].start, found[verb].end)


def _behind_apposition(text: str, opening: int) -> Iterator[tuple[Span, Span]]:
    """Yield the verb of a sentence whose only comma opens an apposition, and the noun before it."""
    match = ARTICLED.match(text, opening)
    if match is None or JOINS.search(match["apposition"]):
        return
    found = words_of(text)
    verbs = [place for place in finite_places(text) if match.start() <= found[place].start < match.end()]
    if len(verbs) != 1 or ends_clause(found[verbs[0]], text):
        return
    before, verb = found[verbs[0] - 1], found[verbs[0]]
    if before.start > match.start("apposition") and before.text[0].isupper():
        yield Span(before.start, before.end), Span(verb.start, verb.end)


def _agrees(word: str, governed: str | None) -> bool:
    """True for an article that goes with what governs the name: sagte A, der …; von A, dem …; gegen A, den …"""
    return word in ("der", "die") if governed is None else governed in PREPOSITIONS[word].split("|")
