"""What both sides lack alike is no denial that may be lost: „ohne Zusammenstöße“ for «без сутичок».

Where both say it equally often, each is the other's; otherwise what is lacked must be the same.
"""

from qa.comparison.words.rendered import places_of
from qa.languages.lazy_pattern import lazily

MINE = lazily(r"\b(?P<word>[Oo]hne(?: eine?[nmr]? einzige[nmrs]?)?) (?!dass\b|[^,.;:!?]{0,40}\bzu [a-zäöüß]+n\b)")
THEIRS = lazily(r"(?i)\b(?P<word>без(?: (?:жодн|единого|единой|одн)\w*)?) (?P<lacked>[^\W\d_]{3,}(?: [^\W\d_]{4,})?)")
BEHIND = 40  # characters behind „ohne“


def without_shared(source: str, german: str, language: str) -> tuple[str, str]:
    """Return both texts with every «без» and „ohne“ blanked that lack the same thing; offsets are kept.

    >>> without_shared("Минуло без сутичок.", "Es blieb ohne Zusammenstöße.", "uk")
    ('Минуло     сутичок.', 'Es blieb      Zusammenstöße.')
    """
    if "hne " not in german:
        return source, german
    here, there = list(MINE.finditer(german)), list(THEIRS.finditer(source))
    if len(here) == len(there):
        for match in here:
            german = _blanked(german, *match.span("word"))
        for match in there:
            source = _blanked(source, *match.span("word"))
        return source, german
    for theirs in there:
        places = {place for word in theirs["lacked"].split() for place in places_of(word, language, german)}
        for mine in here:
            if any(mine.end() <= place <= mine.end() + BEHIND for place in places):
                source, german = _blanked(source, *theirs.span("word")), _blanked(german, *mine.span("word"))
                break
    return source, german


def _blanked(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]
