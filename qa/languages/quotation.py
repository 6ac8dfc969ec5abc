"""Quotation marks: which open, which close, and which belong together.

German sets „…“ or »…«, Switzerland «…»; English “…” and the typewriter's "…" come with raw translations. The same
glyph closes in one style and opens in another („Krieg“, but “war”), so the neighbours decide. Where they stand:
Amtliche Regelung der deutschen Rechtschreibung, § 89-95.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from qa.languages.lazy_pattern import lazily
from qa.languages.nested_quotation import nested_slips
from qa.languages.wordlist import words

MARKS = frozenset('„“”‟"«»')
MARK = re.compile(f"[{''.join(sorted(MARKS))}]")
STYLES = {
    "german": ("„", "“"),  # „Slawa Ukrajini“
    "guillemets": ("»", "«"),  # »Slawa Ukrajini«
    "swiss": ("«", "»"),  # «Slawa Ukrajini»
    "straight": ('"', '"'),
    "english": ("“", "”"),
}
TOLERATED = frozenset({"german", "guillemets", "swiss", "straight"})  # that a German text may keep to throughout
BEFORE_OPENING = frozenset(" \t\u00a0\u202f([{/–—-‚‘'>")  # what may stand before an opening mark
AFTER_CLOSING = frozenset(" \t\u00a0\u202f.,;:!?)]}…–—-")  # what may stand behind a closing mark
SPEECH = words(  # „…“, sagte Kuleba; betont er; heißt es: verbs that introduce or follow direct speech
    "sagte sagt sagten sagen erklärte erklärt erklärten betonte betont betonten fügte fügt schrieb schreibt schrieben"
    " meinte meint meinten warnte warnt warnten berichtete berichtet berichteten teilte teilt teilten kommentierte"
    " kommentiert hieß heißt ergänzte ergänzt erinnert erinnerte erinnerten bestätigte bestätigt zitierte zitiert"
    " fragte fragt fragten antwortete antwortet forderte fordert forderten bekräftigte bekräftigt unterstrich"
    " unterstreicht versprach verspricht versicherte versichert mahnte mahnt rief ruft behauptete behauptet urteilte"
    " urteilt erzählte erzählt erzählten twitterte postete meldete meldet kritisierte kritisiert beklagte beklagt"
    " räumte räumt stellte stellt gab gibt fuhr fährt lautete lautet kündigte kündigt zeigte verriet verrät vermutete"
    " vermutet resümierte bilanzierte schloss schließt konstatierte lobte lobt sprach spricht bemerkte bemerkt"
    " notierte äußerte äußert hob hebt verkündete verkündet mitgeteilt entgegnete entgegnet bat argumentierte"
    " argumentiert prognostizierte freute freut laut zufolge fasst fasste hatte wird"
)
# „Es gibt etwas, das mir wehtut: Ich habe“ – these introduce no speech.
NO_INTRODUCTION = words("laut zufolge hatte wird berichtet gab gibt kündigt kündigte freut zeigte")
INTRODUCES = "|".join(sorted(SPEECH - NO_INTRODUCTION))
SO_SPEAKER = r"so (?=[A-ZÄÖÜ]|(?:der|die|das|ein|eine|sein|seine|ihr|ihre|es|sie)\b)"  # so Kuleba; but: so erreichst du
ATTRIBUTION = lazily(rf",?[ \u00a0](?:(?:{'|'.join(sorted(SPEECH))})\b|{SO_SPEAKER})")
INTRODUCTION = lazily(rf"\b(?:{INTRODUCES})\b[^:\n]{{0,60}}:[ \u00a0]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation mark at an offset of the text; `opens` is None where the neighbours do not say."""

    place: int
    glyph: str
    opens: bool | None


@dataclass(frozen=True, slots=True)
class Quotations:
    """The marks of a paragraph: matched pairs (opening, closing), and what has no partner, in text order."""

    pairs: tuple[tuple[Mark, Mark], ...]
    unclosed: tuple[Mark, ...]
    unopened: tuple[Mark, ...]


def marks(text: str, start: int = 0, end: int | None = None) -> list[Mark]:
    """Return the quotation marks of a paragraph `text[start:end]`, offsets into `text`.

    >>> [(mark.glyph, mark.opens) for mark in marks('„Krieg“ und "Frieden"')]
    [('„', True), ('“', False), ('"', True), ('"', False)]
    """
    end = len(text) if end is None else end
    return [Mark(m.start(), m.group(), _opens(text, m.start(), start, end)) for m in MARK.finditer(text, start, end)]


def _opens(text: str, place: int, start: int, end: int) -> bool | None:
    before = text[place - 1] if place > start else " "
    after = text[place + 1] if place + 1 < end else " "
    can_open = before in BEFORE_OPENING or before in "„»«“"
    can_close = after in AFTER_CLOSING or after in "“”«»\"'‘’"
    if text[place] == "„":
        return not (can_close and not can_open)
    if text[place] == "”" or (text[place] == "“" and after in ",.;:!?)" and text[place + 1 : place + 3] != ".."):
        return False  # gesagt “, meint er; but “...und so”
    if after.isspace() and before.isspace():
        return None
    if can_open and not after.isspace() and not (before in "–—-/'‘" and can_close):
        return True if not (can_close and before in "„»«“") else None
    return False if can_close or text[place] == "“" else None


def match(found: Iterable[Mark], text: str) -> Quotations:
    """Return which marks of one paragraph belong together; quotations may be nested.

    An inch mark (ein 55" großer Schirm) belongs to nobody and is left out.

    >>> text = "„Das ist alles, sagte sie. „Wirklich.“"
    >>> [mark.place for mark in match(marks(text), text).unclosed]
    [0]
    """
    pairs: list[tuple[Mark, Mark]] = []
    stack: list[Mark] = []
    unopened: list[Mark] = []
    for mark in found:
        opens = mark.opens if mark.opens is not None else not stack
        if opens:
            stack.append(mark)
        elif stack:
            pairs.append((stack.pop(), mark))
        elif not (mark.glyph == '"' and text[mark.place - 1 : mark.place].isdigit()) and not _is_beside(unopened, mark):
            unopened.append(mark)
    return Quotations(tuple(sorted(pairs, key=lambda pair: pair[0].place)), tuple(stack), tuple(unopened))


def _is_beside(unopened: list[Mark], mark: Mark) -> bool:
    """True for the second of two lonely marks in a row (“?““): one slip, told once."""
    return bool(unopened) and mark.place - unopened[-1].place <= 2


@lru_cache(maxsize=256)  # the rules about quotation marks ask for the same paragraphs
def quotations(text: str, start: int = 0, end: int | None = None) -> Quotations:
    """Return the matched and unmatched quotation marks of a paragraph `text[start:end]`; those that stand for ‚ or ‘ left out."""
    slips = {slip.place for slip in nested_slips(text, start, end) if slip.opening is None}
    return match((mark for mark in marks(text, start, end) if mark.place not in slips), text)


def style_of(pair: tuple[Mark, Mark]) -> str:
    """Return the style of a pair, a key of `STYLES`, or "mixed" when its glyphs belong to no style together."""
    glyphs = (pair[0].glyph, pair[1].glyph)
    return next((name for name, style in STYLES.items() if style == glyphs), "mixed")
