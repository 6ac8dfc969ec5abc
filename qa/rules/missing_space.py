"""A space is missing after a full stop, comma, colon or semicolon, or before a bracket or an opening quotation mark.

Raw translation loses the space where a tag or a line break stood in the source. Silent in web addresses and file names,
numbers (1.000,50), times (15:30), scores (3:2), abbreviations (z.B., U.S.A.), gender forms (Bürger:innen) and parts of
words in brackets (Kolleg(inn)en).

    Bad:  Die Sirenen heulten,viele gingen in den Keller.
    Good: Die Sirenen heulten, viele gingen in den Keller.
    Bad:  Er sagte:„Wir bleiben.“
    Good: Er sagte: „Wir bleiben.“
    Bad:  Im Lager saßen820 Menschen.
    Good: Im Lager saßen 820 Menschen.
    Good: Die Bürger:innen lasen auf Bild.de, es stehe 3:2.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.calendar import MONTHS
from qa.languages.compounds import parts
from qa.languages.lazy_pattern import lazily
from qa.languages.literal import is_literal
from qa.languages.words import is_noun, zipf
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "missing-space",
    Severity.ERROR,
    mqm="linguistic-conventions/whitespace",
    its="whitespace",
    yields_to=("html-entity", "mojibake"),
)
LETTER = r"[^\W\d_]"
# Bürger:innen, ein:e Soldat:in, jede:r, Ärzt:innen: the colon of inclusive forms.
INCLUSIVE = r"(?:in|innen|innen\w+|r|n|e|s|m|er|en|es|em|nen|frau|mann)\b"
DEGREES = "med|dent|vet|jur|iur|phil|theol|agr|oec|pol|nat|techn|rer"  # Dr. rer. nat.
# A mark, then at once a word: „haben,wie“, „24.02.,das“, „sagte:„Wir“.
SEAMS = (
    lazily(rf"(?:{LETTER}{{2}}|[\d)\]“”‟»«\"%.])(?P<mark>,)(?={LETTER}{{2}}|[„‚(]\w)"),
    lazily(rf"{LETTER}{{2}}(?P<mark>,)(?=\d)"),  # in Kyjiw,24 Menschen
    lazily(rf"(?:{LETTER}{{2}}|[)“”»])(?P<mark>[,;])(?=[\"»«]\w)"),
    lazily(rf"(?:{LETTER}{{2}}|[\d)\]“”»%])(?P<mark>;)(?={LETTER}{{2}}|[„‚(\d])"),
    lazily(rf"{LETTER}{{2}}(?P<mark>:)(?!{INCLUSIVE})(?={LETTER}{{2}}|[„‚]\w)"),
    lazily(r"(?:\d|[)“”»])(?P<mark>:)(?=[A-ZÄÖÜ][a-zäöüß]|[„‚]\w)"),
    lazily(r"\b\d{1,2}(?P<mark>:)(?=(?:und|bis|Uhr|der|die|das|im|in|am)\b)"),  # zwischen 12:und 13:00
    lazily(r"[a-zäöüß]{2}(?P<mark>[.!?])(?=[A-ZÄÖÜ][a-zäöüß]|[„‚]\w)"),  # war.Die; but U.S., ASP.NET
    lazily(rf"(?<![\w-])(?:Prof|Dr|{DEGREES})(?P<mark>\.)(?=(?:Dr|{DEGREES})\.)"),  # Prof.Dr.med.
    lazily(r"(?<![.\w-])(?:Prof\.)?Dr(?P<mark>\.)(?=[A-ZÄÖÜ][a-zäöüß]{2})"),  # Dr.Müller
    lazily(r"(?<![.\w])[A-ZÄÖÜ]{2,6}(?P<mark>[.!?])(?=[A-ZÄÖÜ][a-zäöüß]{2}|[„‚]\w)"),  # der SBU.Die
    lazily(r"(?:\d|[)%])(?P<mark>[.!?])(?=[A-ZÄÖÜ][a-zäöüß]{2}|[„‚]\w)"),  # 2022.Die; 3.Sturmbrigade
    lazily(rf"(?P<mark>{LETTER})(?=„\w)"),  # sagte„Wir
    lazily(rf"(?<=[.,!?\w])(?P<mark>“)(?={LETTER}{{3}})"),  # „Wir bleiben“sagte er; but “war” opens after a space
    lazily(
        rf"{LETTER}{{2}}(?P<mark>{LETTER})(?=\((?:[A-ZÄÖÜ]\w|\d|[^\W\d_]+\s)[^()\n]*\))"
    ),  # Reuters(AP); Land(es) is one word
)
# Between a word and a figure: „stehen820“, „im Jahr2022“, „820Menschen“, „2026geplant“; but CO2, km2, Covid19, F16, user1990.
FIGURES = (
    lazily(r"(?<![\w@#./:=&-])(?P<word>[a-zäöüß]+)(?=\d{2,}(?:[.,]\d+)*(?![\w@/-]))"),
    lazily(rf"(?<!\w)(?P<word>Jahre?s?|Jahren|{'|'.join(MONTHS)})(?=\d{{1,4}}(?![\w-]))"),
    lazily(r"(?<![\w@#./:=&,+-])\d+(?:[.,]\d+)*(?=(?P<word>[A-ZÄÖÜ][a-zäöüß]{3,})(?![\w-]))"),
    lazily(  # 2026geplant; but 18jährig, 3fach, 100prozentig
        r"(?<![\w@#./:=&,+-])\d{2,}(?:[.,]\d+)*(?=(?P<word>(?!fach|prozent|jährig|tägig|stündig|köpfig|teilig|malig)[a-zäöüß]{4,})"
        r"(?![\w-]))"
    ),
)
BESIDE_FIGURE = re.compile(r"[a-zäöüß]\d|\d[A-ZÄÖÜ][a-zäöüß]|\d[a-zäöüß]{4}")
MEASURES = frozenset({"Hrywnja", "Griwna", "Tenge", "Rubel", "Hektar", "Kilowattstunden", "Hrywnia"})
SENDERS = frozenset({"Live", "Plus"})  # 1Live, 3Plus
BEFORE_DATE = frozenset({"am", "um", "im", "ab"})  # um15 Uhr; but km20, cm10, co2000
REST = lazily(r"\w+(?:[.,]\d+)*")
COMPOUND = 9  # letters of a compound, of which no brand is made
KNOWN, COMMON = 4.0, 4.8  # saßen 4.0, waren 5.9 (Zipf); brands are no such words (3Sat, 2Pac, mp3), nor is a user1990
# None of them stands between two figures (1.000,50) but the semicolon.
# A mark comes first in the pattern, so that the search leaps from mark to mark.
QUICK = re.compile(
    r"[(„,;:.!?“](?:(?<=[^\W\d_][(„])|(?<=[,;:.!?“])[^\W\d_]|(?<=[,;:.!?])[„‚\"»«(]|(?<=\D[,;:.!?])\d|(?<=;)\d)"
)
NAMES_WITH_COLON = frozenset({"re:publica", "re:publica-Konferenz", "Mission:Impossible"})  # the house writes itself so


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per seam, from the word before it to the word behind it; the edit puts the space in."""
    text = article.target.text
    if article.has_figures and BESIDE_FIGURE.search(text):
        yield from _beside_figures(text)
    if not QUICK.search(article.gaps) or not QUICK.search(text):
        return
    seen: set[int] = set()
    for pattern in SEAMS:
        for match in pattern.finditer(text):
            seam = match.end("mark")
            if seam not in seen and not _is_one_word(text, seam):
                seen.add(seam)
                yield _finding(text, Span(seam - 1, seam + 1), Span(seam, seam), match["mark"])


def _beside_figures(text: str) -> Iterator[Finding]:
    """Yield the seams between a figure and a common word: saßen820, 820Menschen."""
    for pattern in FIGURES:
        for match in pattern.finditer(text):
            word, seam = match["word"], match.end()
            if _stands_alone(word) and not is_literal(text, seam - 1) and not is_literal(text, seam):
                after = REST.match(text, seam)
                yield RULE.finding(
                    Span(seam - 1, seam + 1),
                    _("space missing before “{mark}”", mark=after.group() if after else ""),
                    edits=(Edit(Span(seam, seam), " "),),
                    suggestions=(f"{text[seam - 1]} {text[seam]}",),
                )


def _stands_alone(word: str) -> bool:
    """True for a common word that makes no name or sign with the figure beside it: a noun with its capital, others without."""
    if word in MEASURES:
        return True
    if word[0].isupper() and len(word) >= COMPOUND and parts(word.lower()):
        return is_noun(word) or is_noun(parts(word.lower())[-1])  # 78Kampfdrohnen
    if word in SENDERS or (frequency := zipf(word)) < KNOWN:
        return False
    if word[0].isupper():
        return is_noun(word)
    return word in BEFORE_DATE if len(word) < 3 else frequency >= COMMON or not is_noun(word)


def _is_one_word(text: str, seam: int) -> bool:
    if is_literal(text, seam - 1) or is_literal(text, seam):
        return True
    return any(text[max(0, seam - 3) : seam + len(name)].startswith(name) for name in NAMES_WITH_COLON)


def _finding(text: str, span: Span, seam: Span, mark: str) -> Finding:
    before, after = text[span.start : seam.start], text[seam.start : span.end]
    message = (
        _("space missing after “{mark}”", mark=mark)
        if not mark.isalpha()
        else _("space missing before “{mark}”", mark=after)
    )
    return RULE.finding(span, message, edits=(Edit(seam, " "),), suggestions=(f"{before} {after}",))
