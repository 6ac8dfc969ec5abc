"""Offices behind names without their comma: Anna Kowal | die Leiterin der Behörde, sagte …; | Sprecher der Polizei | sagte.

An office with its article behind a first and a last name is an apposition where no verb stands in its stretch of text but that of
saying before the name, and where it ends at a mark. „Am Montag half Anna Kowal der Leiter“ has another verb, and stays.
"""

import re
from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.adjectives import SPACE
from qa.grammar.finite_pairs import finite_places
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
OF = r"(?:[ \u00a0](?!(?:und|oder|zu)\b)[\w’'-]+|[ \u00a0]„[^“\n]{1,40}“){0,9}"
SAYS = "|".join(sorted(SPEECH - words("laut zufolge hatte wird mitgeteilt gab gibt stellte stellt nannte hob hebt")))
PREPOSITIONS = {
    "dem": "von|mit|bei|nach|laut|zu",
    "der": "von|mit|bei|nach|laut|zu",
    "den": "gegen|für|durch|um",
    "die": "gegen|für|durch|um",
}
# The name and its office fill a stretch, or follow a verb of saying, or „nach Angaben von“
OPENS = r"(?:^|(?<=[.!?:“»][ \u00a0])|(?<=,[ \u00a0])|(?<=\n))"
NAMED = lazily(
    rf"(?:{OPENS}(?P<alone>)|(?<![\w-])(?P<says>{SAYS})[ \u00a0]|(?<![\w-])(?P<governed>von|mit|bei|gegen|für|laut)[ \u00a0])"
    rf"{NAME}{SPACE}(?P<word>der|die|dem|den)[ \u00a0]{ADJECTIVES}{OFFICE}(?![\w-]){OF}(?=[,.;]|$)"
)


def appositions(text: str) -> Iterator[tuple[Span, Span]]:
    """Yield the name before each lacking comma and the article behind it.

    >>> text = "Anna Kowal die Leiterin der Behörde, widersprach."
    >>> [(first.of(text), second.of(text)) for first, second in appositions(text)]
    [('Kowal', 'die')]
    """
    verbs = None
    for match in NAMED.finditer(text):
        last = match["last"]
        if is_noun(last) or not _agrees(match):
            continue
        if verbs is None:
            found = words_of(text)
            verbs = [found[place].start for place in finite_places(text)]
        if not any(match.start("last") < start < match.end() for start in verbs):
            yield Span(*match.span("last")), Span(*match.span("word"))


def _agrees(match: re.Match[str]) -> bool:
    """True for an article that goes with what governs the name: sagte A, der …; von A, dem …; gegen A, den …"""
    word, governed = match["word"], match["governed"]
    if governed is None:
        return word in ("der", "die")
    return governed in PREPOSITIONS[word].split("|")
