"""A compound is held together by a dash, its hyphen stands beside a space, or it has none.

Compounds with abbreviations, numbers and names take a hyphen without spaces: US-Botschafter, Covid-19, 33-jährig
(Amtliche Regelung, § 40-52). A suspended hyphen may touch a space (Ein- und Ausfuhr, Kampfhubschrauber und -jets); an en
dash between names marks a route or a pair (Kyjiw–Warschau). Between spaces a hyphen may be a dash; in a sentence it is none
before a bare noun that small words follow (in der Euro - Zone gilt), nor where the word list has the two as one word. A hyphen
is missed behind figures (35 jährige), in E-Mail and Covid-19, between US and its noun, and where an article fits the
noun only (im EU Parlament, ein 49 Euro Ticket). The half of a compound before und or oder needs one, where it is no noun by
itself (Wirtschafts, Vor) or stands with such a word only.

    Bad:  Der US—Botschafter reiste ab.
    Good: Der US-Botschafter reiste ab.
    Bad:  Der 33- jährige Soldat kam frei.
    Good: Der 33-jährige Soldat kam frei.
    Bad:  Nach dem Beginn der Coronavirus - Krise sank die Zahl der Flüge.
    Good: Nach dem Beginn der Coronavirus-Krise sank die Zahl der Flüge.
    Bad:  Die 35 jährige US Abgeordnete sprach im EU Parlament.
    Good: Die 35-jährige US-Abgeordnete sprach im EU-Parlament.
    Bad:  Die Wirtschafts und Finanzminister nennen Vor und Nachteile.
    Good: Die Wirtschafts- und Finanzminister nennen Vor- und Nachteile.
    Good: Ein- und Ausfuhr auf der Strecke Kyjiw–Warschau ruhen, die EU erwartet 5 Prozent Wachstum.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.em_dashes import EM, TYPED, is_sure, joins
from qa.grammar.joined_nations import joined_nations
from qa.grammar.missing_hyphens import missing_hyphens
from qa.grammar.suspended_hyphens import suspended_hyphens
from qa.languages.completeness import has_final_mark
from qa.languages.compounds import parts
from qa.languages.lazy_pattern import lazily
from qa.languages.tokens import has_any
from qa.languages.wordlist import words
from qa.languages.words import is_known, is_name, is_noun
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("hyphen", Severity.WARNING, mqm="linguistic-conventions/punctuation", its="typographical")
SPACE = r"[ \u00a0]"
LETTER = r"[^\W\d_]"
CONNECTS = r"(?:und|oder|bis|sowie|bzw|beziehungsweise|noch|als|wie|statt|respektive|plus|aber|nicht|und/oder)\b"
DETERMINER = (
    r"\b(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|im|am|zum|zur|vom|beim|ins|kein\w*|von|mit|für|an|in)"
)
MEASURES = "jährig|köpfig|tägig|stündig|minütig|fach|mal|prozentig|stöckig|monatig|malig"
# Each with True where the edit is certain.
DASHES: tuple[tuple[re.Pattern[str], bool], ...] = (
    # US—Botschafter, 80—85, Sachsen--Anhalt: an em dash between letters or figures is never German.
    (lazily(r"(?<=\w)(?:—|--)(?=\w)"), True),
    # 35–jährige, Covid–19, S–300: an en dash where no range can be
    (lazily(rf"(?<=\d)–(?=(?i:{MEASURES}))"), True),
    (lazily(r"(?:(?<=\bCovid)|(?<=\bCOVID))–(?=19\b)"), True),
    (lazily(r"(?:(?<=\b[FST])|(?<=\b(?:Su|Tu|Il|Ka|MQ|RQ))|(?<=\bMiG))–(?=\d{1,3}(?![\d–-]))"), True),
    # US–Botschafter: these abbreviations and a noun make no route; NATO–Russland is a pair.
    (lazily(r"(?:(?<=\bUS)|(?<=\bEU)|(?<=\bUN)|(?<=\bTV)|(?<=\bKI)|(?<=\bAKW))–(?=[A-ZÄÖÜ][a-zäöüß])"), True),
)
HYPHENS: tuple[tuple[re.Pattern[str], bool], ...] = (
    # EU- Parlament, Gartencenter- Kette; but Ein- und Ausfuhr, Nord-, Süd- und Ostfront
    (lazily(rf"(?<=\w)-{SPACE}+(?=[A-ZÄÖÜ]{LETTER}+)(?!{CONNECTS})"), False),
    # 33- jährig, 17 - Jährige, 15- fach
    (lazily(rf"(?<=\d)(?:-{SPACE}+|{SPACE}+-{SPACE}*)(?=(?i:{MEASURES})\w*)"), True),
    # US - Dollar: US stands before its noun only
    (lazily(rf"(?<=\bUS)(?:{SPACE}-{SPACE}(?=[A-ZÄÖÜ]{LETTER}+)|-{SPACE}+(?=amerikanisch))"), False),
    # 80- 85 Meilen
    (lazily(rf"(?<=\d)-{SPACE}+(?=\d+{SPACE}[A-ZÄÖÜ%])"), False),
    # V- förmig, nicht -öffentlich
    (lazily(rf"(?<=\b[A-Z])-{SPACE}+(?=förmig)|(?<=\b[Nn]icht){SPACE}+-(?={LETTER}{{4}})"), False),
    # Covid - 19, COVID- 19
    (lazily(rf"(?:(?<=[Cc]ovid)|(?<=COVID))(?:-{SPACE}+|{SPACE}+-{SPACE}*)(?=19\b)"), True),
    # Boulogne-sur -Mer, Châlons-en- Champagne
    (lazily(rf"(?:(?<=-sur)|(?<=-sous)|(?<=-en)|(?<=-la))(?:-{SPACE}+|{SPACE}+-)(?=[A-Z])"), False),
    # NATO -Staaten, 5% -Ziel; but Hüte, -Mützen und -Schals; -5 Grad
    (lazily(rf"(?:(?<=[^\W_])|(?<=\d%)){SPACE}+-(?=[A-ZÄÖÜ]{LETTER}+)"), False),
    # 1923 -1998, 2020- 2022, 2000 - 2010
    (lazily(rf"(?<=\b[12]\d{{3}})(?:{SPACE}+-{SPACE}*|-{SPACE}+)(?=[12]\d{{3}}\b)"), False),
)
BEFORE_NOUN = lazily(r"(?<![\w–-])(?P<left>[A-ZÄÖÜ][A-Za-zäöüß]+)(?P<dash>–)(?P<right>[A-ZÄÖÜ][a-zäöüß]{3,})(?![\w–-])")
BESIDE_SPACE = re.compile(r"[ \u00a0]+-|-(?=[ \u00a0])")  # where each of them begins
QUICK = ("- ", " -", "-\u00a0", "\u00a0-")
PREFIXES = "Anti|Ex|Vize|Pro|Semi|Quasi|Post|Co|Covid|Corona"  # no words of their own: Anti - Korruptionsbehörde
# die NATO - Staaten, 155-mm - Haubitzen: an abbreviation with its article, or a compound with a figure, and then a noun;
# with other words „der Krieg - Chronik“ might as well be a dash.
SPACED = lazily(
    rf"(?:{DETERMINER}{SPACE}(?:[a-zäöüß]+en{SPACE})?[A-ZÄÖÜ]{{2,6}}|\b\d+-{LETTER}+|\b{LETTER}+-\d+|\b(?:{PREFIXES}))"
    rf"(?P<hyphen>{SPACE}-{SPACE})(?P<right>[A-ZÄÖÜ]{LETTER}{{2,}})(?!\.)"
)
# öffentlich - rechtlich, deutsch - ukrainisch
SPACED_ADJECTIVE = lazily(rf"(?<![\w-])[a-zäöüß]{{4,}}(?P<hyphen>{SPACE}-{SPACE})[a-zäöüß]+(?:lich|isch|recht)\w*")
# Euro - Länder, Programm - Höhepunkte, französisch- tunesisch: one word without the hyphen and the spaces
ONE_WORD = lazily(
    rf"(?<![\w-])(?P<left>[A-ZÄÖÜ]?{LETTER}{{2,}})(?P<hyphen>{SPACE}-{SPACE})(?P<right>[A-ZÄÖÜ]{LETTER}{{2,}})(?![\w-])"
)
ABBREVIATED = lazily(
    rf"(?<![\w-])(?<!^)(?P<left>[A-ZÄÖÜ]{{2,5}})(?P<hyphen>{SPACE}-{SPACE})(?P<right>[A-ZÄÖÜ]{LETTER}{{3,}})(?![\w-])"
)
ADJECTIVES = lazily(
    rf"(?<![\w-])[a-zäöüß]{{4,}}(?:isch|lich)(?P<hyphen>-{SPACE})[a-zäöüß]+(?:isch|lich)(?:e[nrsm]?)?\b"
)
SENTENCE = 7  # words
OPENERS = words(
    "Der Die Das Den Dem Ein Eine Einen Am Im In An Auf Bei Mit Nach Von Vor Zu Zum Zur Für Aus Um Über Und Aber"
    " Doch Wie Was Wer Er Sie Es Wir Ich Man Dies Diese Dieser Mehr Noch Nur Auch Seit Bis Ab Wegen Trotz Laut So"
    " Wenn Als Nun Jetzt Alle Viele"
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per hyphen; the edit leaves a bare hyphen."""
    found: dict[int, Finding] = {}
    for finding in _hyphens(article.target.text):
        at = finding.span.start  # a place may fit two patterns, one of them sure
        if at not in found or (finding.is_fixable and not found[at].is_fixable):
            found[at] = finding
    for span, joined in (*missing_hyphens(article.target.text), *joined_nations(article.target.text)):
        found.setdefault(span.start, _joined(span, joined))
    yield from found.values()
    for half in suspended_hyphens(article.target.text, article.words):
        yield _lacking(half, half.of(article.target.text))


def _hyphens(text: str) -> Iterator[Finding]:
    has_hyphen = "-" in text and has_any(QUICK, text)
    has_dash = has_any(("–", EM, TYPED), text)
    if not has_hyphen and not has_dash:
        return
    for pattern, safe in DASHES if has_dash else ():
        for match in pattern.finditer(text):
            place, width, is_em = match.start(), len(match.group()), match.group() in (EM, TYPED)
            if not _is_suspended(text, match) and (not is_em or joins(text, place, width)):
                yield _finding(text, Span(*match.span()), safe and (not is_em or is_sure(text, place, width)))
    for match in BEFORE_NOUN.finditer(text) if "–" in text else ():
        if _joins_noun(match["left"], match["right"]):
            yield _finding(text, Span(*match.span("dash")), False)
    places = [match.start() for match in BESIDE_SPACE.finditer(text)] if has_hyphen else []
    for pattern, safe in HYPHENS if places else ():
        for match in filter(None, [pattern.match(text, place) for place in places]):
            if not _is_suspended(text, match):
                yield _finding(text, Span(*match.span()), safe)
    if not has_hyphen:
        return
    for match in SPACED.finditer(text):
        if match["right"] not in OPENERS:
            yield _finding(text, Span(*match.span("hyphen")), False)
    for pattern in (SPACED_ADJECTIVE, ADJECTIVES):
        for match in pattern.finditer(text):
            yield _finding(text, Span(*match.span("hyphen")), False)
    yield from _fallen_apart(text)


def _joins_noun(left: str, right: str) -> bool:
    """True for Russland–Sanktionen, NATO–Treffen; of two names the dash makes a route."""
    is_thing = is_noun(right) and not is_name(right)
    return is_thing and (left.isupper() or (is_name(left) and not is_noun(left)))


def _fallen_apart(text: str) -> Iterator[Finding]:
    """Yield the spaced hyphens inside what the word list knows as one word, or between an abbreviation and its noun."""
    seen: set[int] = {match.start("hyphen") for match in SPACED.finditer(text) if match["right"] not in OPENERS}
    for match in ONE_WORD.finditer(text):
        if is_known((match["left"] + match["right"]).lower()) and match.start("hyphen") not in seen:
            seen.add(match.start("hyphen"))
            yield _finding(text, Span(*match.span("hyphen")), False)
    for match in ONE_WORD.finditer(text):
        if _is_compound_in_sentence(text, match) and match.start("hyphen") not in seen:
            seen.add(match.start("hyphen"))
            yield _finding(text, Span(*match.span("hyphen")), False)
    for match in ABBREVIATED.finditer(text):
        noun = match["right"].lower()
        is_common = (is_noun(noun) or bool(parts(noun))) and not is_name(noun)
        if match["left"] not in ("US", "USA") and is_common and match.start("hyphen") not in seen:
            yield _finding(text, Span(*match.span("hyphen")), False)


def _is_compound_in_sentence(text: str, match: re.Match[str]) -> bool:
    """True for „in der Sonora - Wüste und“: in a sentence, a dash is not followed by a bare noun and then by a small word.

    Headlines do that (Sieg in Genf - Trainer lobt), and so do dashes in pairs.
    """
    start = text.rfind("\n", 0, match.start()) + 1
    line = text[start:].split("\n")[0]
    noun, after = match["right"].lower(), text[match.end() : match.end() + 12]
    if not match["left"][0].isupper() or match["right"] in OPENERS or match.start() == start or line.count(" - ") > 1:
        return False
    is_common = (is_noun(noun) or bool(parts(noun))) and not is_name(noun)
    goes_on = re.match(rf"{SPACE}(?!(?:und|oder|sowie|bis)\b)[a-zäöüß]", after) or (
        is_name(match["left"].lower()) and after[:1] in (".", ",")
    )
    return is_common and bool(goes_on) and has_final_mark(line.rstrip()) and len(line.split()) >= SENTENCE


def _is_suspended(text: str, match: re.Match[str]) -> bool:
    """True for „Hüte und -Mützen“, „Nord- Süd- und“: the hyphen stands for a part of another compound."""
    before = text[: match.start()].split("\n")[-1]
    if match.group()[0] in " \u00a0":
        return bool(re.search(rf"(?:\b{CONNECTS}|[,/)])$", before))
    after = text[match.end() : match.end() + 60]
    return match.group() not in (EM, TYPED) and bool(re.match(r"\w+-(?:[ ,]|$)", after))


def _joined(span: Span, joined: str) -> Finding:
    message = _("write “{joined}” with a hyphen and no space", joined=joined)
    return RULE.finding(span, message, edits=(Edit(span, joined, safe=False),), suggestions=(joined,), confidence=0.8)


def _lacking(half: Span, word: str) -> Finding:
    return RULE.finding(
        half,
        _("“{word}” is half of a compound and takes a hyphen: “{word}-”", word=word),
        edits=(Edit(Span(half.end, half.end), "-", safe=False),),
        suggestions=(f"{word}-",),
    )


def _finding(text: str, span: Span, safe: bool) -> Finding:
    left = re.search(r"[\w-]*$", text[max(0, span.start - 40) : span.start])
    right = re.match(r"\w*", text[span.end : span.end + 40])
    joined = f"{left.group() if left else ''}-{right.group() if right else ''}"
    return RULE.finding(
        span,
        _("write “{joined}” with a hyphen and no space", joined=joined),
        edits=(Edit(span, "-", safe=safe),),
        suggestions=("-",),
    )
