"""Infinitive groups that a word announces, without their comma: Die Bauern bitten darum nicht am Sonntag zu fahren.

Such a group takes a comma (Amtliche Regelung, § 75 (3)) unless it is a bare infinitive (dachte daran zu fliehen). The adverb
announces it only behind a verb that asks for it: in „um damit Geld zu verdienen“ it stands in the group.
"""

from collections.abc import Iterator, Set

from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words

VERBS = (
    r"(?:bitte[nt]|bat(?:en)?|gebeten) darum|(?:kämpf\w+|warb(?:en)?|werben|wirbt) darum"
    r"|(?:erinner\w+|(?:ge)?hinder\w+|dach\w+|denk\w+|arbeite\w+|scheiter\w+) daran"
    r"|(?:warn\w+|gewarnt|schreck\w+|bewahr\w+) davor|(?:träum\w+|sprach|sprachen|abgesehen) davon"
    r"|(?:verzicht\w+|dräng\w+|poch\w+|besteh\w+|bestand(?:en)?|hoff\w+|abziel\w+) darauf"
    r"|(?:einig\w+|geeinigt|verständig\w+) sich darauf"
    r"|(?:beg[ao]nn(?:en)?|beginn\w+|droh\w+|gedroht|rechn\w+|beauftrag\w+|beschäftig\w+) damit"
    r"|(?:plädier\w+|sorg\w+|kämpf\w+) dafür|(?:wehr\w+ sich|protestier\w+) dagegen|(?:rief(?:en)?|ruf\w+|zw[ai]ng\w*) dazu"
    r"|ziel(?:t|te|en|ten) darauf ab|(?:kommt|kam|käme|komme) (?:[a-zäöüß]+ )?darauf an"
    r"|(?:geht|ging|gehe) (?:[a-zäöüß]+ ){1,4}darum"
)
QUICK = words("darum daran davor davon darauf damit dafür dagegen dazu")
GROUP = lazily(
    rf"(?<![\w-])(?:{VERBS})(?=[ \u00a0](?!zu\b|und\b|oder\b|an\b|auf\b|aus\b|bei\b)(?P<first>[\w„‚]+)"
    r"(?:[ \u00a0][\w„“‚‘’.%-]+)*?[ \u00a0](?:zu[ \u00a0][a-zäöüß]+n|[a-zäöüß]{2,}zu[a-zäöüß]{3,}n)[.;!?,])"
)


def announced_infinitives(text: str, there: Set[str]) -> Iterator[tuple[Span, Span]]:
    """Yield the word before each lacking comma and the one behind it; `there` are the words of the text.

    >>> text = "Sie bitten darum nicht am Sonntag zu fahren, und drohten damit zu gehen."
    >>> [(first.of(text), second.of(text)) for first, second in announced_infinitives(text, {"darum", "damit"})]
    [('darum', 'nicht')]
    """
    if QUICK.isdisjoint(there):
        return
    for match in GROUP.finditer(text):
        adverb = match.start() + match[0].rindex(" ") + 1
        yield Span(adverb, match.end()), Span(*match.span("first"))
