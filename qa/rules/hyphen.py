"""A compound is held together by a dash, or its hyphen stands beside a space.

Compounds with abbreviations, numbers and names take a hyphen without spaces: US-Botschafter, Covid-19, 33-jährig
(Amtliche Regelung, § 40-52). A suspended hyphen may touch a space (Ein- und Ausfuhr, Kampfhubschrauber und -jets); an en
dash between names marks a route or a pair (Kyjiw–Warschau).

    Bad:  Der US—Botschafter reiste ab.
    Good: Der US-Botschafter reiste ab.
    Bad:  Der 33- jährige Soldat kam frei.
    Good: Der 33-jährige Soldat kam frei.
    Good: Ein- und Ausfuhr auf der Strecke Kyjiw–Warschau ruhen.
"""

import re
from collections.abc import Iterator

from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words
from qa.messages import _
from qa.rules.article import Article
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
PATTERNS: tuple[tuple[re.Pattern[str], bool], ...] = (
    # US—Botschafter: an em dash between letters is never German.
    (lazily(rf"(?<=\w)—(?={LETTER})"), True),
    # US–Botschafter: these abbreviations and a noun make no route; NATO–Russland is a pair.
    (lazily(r"(?:(?<=\bUS)|(?<=\bEU)|(?<=\bUN)|(?<=\bTV)|(?<=\bKI)|(?<=\bAKW))–(?=[A-ZÄÖÜ][a-zäöüß])"), True),
    # EU- Parlament, Gartencenter- Kette; but Ein- und Ausfuhr, Nord-, Süd- und Ostfront
    (lazily(rf"(?<=\w)-{SPACE}+(?=[A-ZÄÖÜ]{LETTER}+)(?!{CONNECTS})"), False),
    # 33- jährig, 15- fach
    (lazily(rf"(?<=\d)-{SPACE}+(?=(?:{MEASURES})\w*)"), True),
    # Covid - 19, COVID- 19
    (lazily(rf"(?:(?<=[Cc]ovid)|(?<=COVID))(?:-{SPACE}+|{SPACE}+-{SPACE}*)(?=19\b)"), True),
    # Boulogne-sur -Mer, Châlons-en- Champagne
    (lazily(rf"(?:(?<=-sur)|(?<=-sous)|(?<=-en)|(?<=-la))(?:-{SPACE}+|{SPACE}+-)(?=[A-Z])"), False),
    # NATO -Staaten; but Hüte, -Mützen und -Schals; -5 Grad
    (lazily(rf"(?<=[^\W_]){SPACE}+-(?=[A-ZÄÖÜ]{LETTER}+)"), False),
    # 1923 -1998
    (lazily(rf"(?<=\b[12]\d{{3}}){SPACE}+-(?=[12]\d{{3}}\b)"), False),
)
QUICK = ("—", "–", "- ", " -", "-\u00a0", "\u00a0-")
PREFIXES = "Anti|Ex|Vize|Pro|Semi|Quasi|Post|Co|Covid|Corona"  # no words of their own: Anti - Korruptionsbehörde
# die NATO - Staaten, 155-mm - Haubitzen: an abbreviation with its article, or a compound with a figure, and then a noun;
# with other words „der Krieg - Chronik“ might as well be a dash.
SPACED = lazily(
    rf"(?:{DETERMINER}{SPACE}(?:[a-zäöüß]+en{SPACE})?[A-ZÄÖÜ]{{2,6}}|\b\d+-{LETTER}+|\b{LETTER}+-\d+|\b(?:{PREFIXES}))"
    rf"(?P<hyphen>{SPACE}-{SPACE})(?P<right>[A-ZÄÖÜ]{LETTER}{{2,}})(?!\.)"
)
# öffentlich - rechtlich, deutsch - ukrainisch
SPACED_ADJECTIVE = lazily(rf"(?<![\w-])[a-zäöüß]{{4,}}(?P<hyphen>{SPACE}-{SPACE})[a-zäöüß]+(?:lich|isch|recht)\w*")
OPENERS = words(
    "Der Die Das Den Dem Ein Eine Einen Am Im In An Auf Bei Mit Nach Von Vor Zu Zum Zur Für Aus Um Über Und Aber"
    " Doch Wie Was Wer Er Sie Es Wir Ich Man Dies Diese Dieser Mehr Noch Nur Auch Seit Bis Ab Wegen Trotz Laut So"
    " Wenn Als Nun Jetzt Alle Viele"
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per hyphen; the edit leaves a bare hyphen."""
    text = article.target.text
    if not any(typed in text for typed in QUICK):
        return
    for pattern, safe in PATTERNS:
        for match in pattern.finditer(text):
            if not _is_suspended(text, match):
                yield _finding(text, Span(*match.span()), safe)
    for match in SPACED.finditer(text):
        if match["right"] not in OPENERS:
            yield _finding(text, Span(*match.span("hyphen")), False)
    for match in SPACED_ADJECTIVE.finditer(text):
        yield _finding(text, Span(*match.span("hyphen")), False)


def _is_suspended(text: str, match: re.Match[str]) -> bool:
    """True for „Hüte und -Mützen“, „Nord- Süd- und“: the hyphen stands for a part of another compound."""
    before = text[: match.start()].split("\n")[-1]
    if match.group()[0] in " \u00a0":
        return bool(re.search(rf"(?:\b{CONNECTS}|[,/)])$", before))
    after = text[match.end() : match.end() + 60]
    return match.group() != "—" and bool(re.match(r"\w+-(?:[ ,]|$)", after))


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
