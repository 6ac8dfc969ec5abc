"""A dash is typed as a hyphen, or lacks a space.

The dash between clauses is an en dash with a space on each side: Der Krieg – so Selenskyj – geht weiter
(Amtliche Regelung, § 82-85; DIN 5008).
Many agencies send " - "; where a text keeps to that it is a note, where the text has proper dashes as well a warning.
Ranges (10-12, Mai–Juni), suspended hyphens (Ein- und Ausfuhr), list marks and minus signs are left alone.

    Bad:  Die Lage -- so der Minister – ist ernst.
    Good: Die Lage – so der Minister – ist ernst.
    Bad:  Die Stadt hält stand –und sie lebt.
    Good: Die Stadt hält stand – und sie lebt.
    Bad:  Es gab 168 Unfälle -zwölf Prozent mehr als zuvor.
    Good: Es gab 168 Unfälle – zwölf Prozent mehr als zuvor.
    Good: Ein- und Ausfuhr sanken im Mai–Juni um -5 Grad.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.em_dashes import TYPED, joins
from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "dash",
    Severity.WARNING,
    mqm="linguistic-conventions/punctuation",
    its="typographical",
    yields_to=("hyphen", "range-dash"),
)
SPACES = r"[ \u00a0]"
DOUBLE = lazily(rf"(?<=[^\s-]){SPACES}*(?<!-)--(?!-){SPACES}*(?=[^\s>-])|(?<=\w)(?<!-)--(?!-)(?=\w)")
ENDS = re.compile(r"[.,;:!?)]")  # Er kam, sah –.
HALF_SPACED = lazily(  # stand –und, stand– und; but 1941– , –5 °C
    rf"(?<=[\w“”\"»)!?…]){SPACES}[–—](?=[A-Za-zÄÖÜäöüß„\"»(])|(?<=[\w“”\"»)!?…])[–—]{SPACES}(?=[A-Za-zÄÖÜäöüß„\"»(])"
)
# Nord– und Ostsee: a hyphen is meant; but „geht– oder sie delegieren“: no part of a word follows
SUSPENDED = lazily(
    r"[–—][ \u00a0](?:und|oder|bis|sowie|bzw|beziehungsweise)[ \u00a0](?!(?:der|die|das|den|dem|des|ein\w*|sie|er|es|wir|ich|man"
    r"|wie|wird|ist|sind|war|hat|immer|auch|mehr|selbst|dann|nicht|kein\w*|damit|dabei|noch|nur|so)\b)"
)
# 168 Unfällen -zwölf Prozent mehr; but Ausfuhr und -einfuhr, -mal
HALF_HYPHEN = lazily(
    rf"(?<![/,])(?<!\bund)(?<!\boder)(?<!\bbis)(?<!\bsowie)(?<!\bbzw\.)(?<!\bbeziehungsweise)(?<=[a-zäöüß“”\"»)]){SPACES}-(?=[a-zäöüß]{{3,}}{SPACES})"
)
BEHIND_WORD = re.compile(r"\w+")
EM_ALONE = re.compile(r"(?<=[\w“”\"»)!?…])—(?=[\w„\"»(])")
EM = lazily(rf"(?<=\S){SPACES}—{SPACES}(?=\S)")
HYPHEN = lazily(rf"(?<=[\w“”\"»).,!?…%]){SPACES}-{SPACES}(?=[\w„“\"»(])")
PROPER = lazily(rf"{SPACES}–{SPACES}")
# üben-zuletzt, (AP)-Der: no compound goes on with such a word after a single hyphen.
CONTINUES = words(
    "der die das den dem ein eine einen einem einer und aber sondern oder denn doch dass weil wenn als wie wo statt"
    " zuletzt allerdings jedoch darunter nämlich also etwa sogar auch nur noch nicht mit von für auf bei nach vor seit"
    " wegen ist sind war waren hat haben wird werden wurde er sie es wir ich man dies diese dieser wenige viele trotz"
    " damit dabei so zumindest jedenfalls erst schon bis erscheinen"
)
CONTINUATION = rf"-(?P<right>{'|'.join(sorted(CONTINUES))}|Der|Die|Das|Ein|Eine|Am|Im|Nach|Mit)(?![\w-])"
GLUED = lazily(rf"(?<![\w-])(?P<left>[A-ZÄÖÜa-zäöüß]{{3,}}|[A-Z]{{2}}|\(?[A-Z]+\)){CONTINUATION}")
# (dpa)-Für, PARIS (Reuters)-Die: the text begins behind the agency's name; werden-Adelaide: no compound begins with such a verb.
BEHIND = lazily(
    r"(?P<left>\((?:dpa|dpa/\w+|afp|AFP|apa|APA|sda|AP|UPI|Reuters|Ukrinform|Interfax|TASS|RND|KNA|epd)\)"
    r"|(?<![\w-])(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|soll|sollen))"
    r"(?P<hyphen>-)(?P<right>[A-ZÄÖÜ][a-zäöüß]+)"
)
QUICK_GLUED = re.compile(CONTINUATION)
FIXED = words("auf ein aus in up by on out mit drauf")  # ein Start-up, das Make-up, Add-on


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per wrong dash, spaces included; the edit sets “ – ”, before another mark “ –”."""
    text = article.target.text
    if "-" not in text and "–" not in text and "—" not in text:
        return
    for match in DOUBLE.finditer(text) if TYPED in text else ():
        yield _finding(match, safe=match.group() != TYPED or not _is_between_letters(text, match))
    for match in HALF_SPACED.finditer(text) if "–" in text or "—" in text else ():
        if not SUSPENDED.match(text, match.start()) and not _is_compound(text, match):
            yield _finding(match, safe=True)
    for match in EM_ALONE.finditer(text) if "—" in text else ():
        if not joins(text, match.start()):  # Er kam—und ging
            yield _finding(match, safe=True)
    for match in HALF_HYPHEN.finditer(text) if " -" in text else ():
        yield _finding(match, safe=False)
    glued = [*GLUED.finditer(text)] if QUICK_GLUED.search(text) else []
    for match in glued:
        if match["right"] not in FIXED and not _closes_list(text, match):
            yield _glued(match)
    told = {match.start("left") for match in glued}
    for match in BEHIND.finditer(text) if "-" in text else ():
        if match.start("left") not in told:
            yield _glued(match)
    yield from _hyphens(text)


def _hyphens(text: str) -> Iterator[Finding]:
    """Hyphens between spaces: a habit unless the text shows that it knows better."""
    if not any(typed in text for typed in (" -", "\u00a0-", "—")):
        return
    found = [*HYPHEN.finditer(text), *(EM.finditer(text) if "—" in text else ())]
    if found:
        severity = RULE.severity if PROPER.search(text) else Severity.NOTE
        for match in found:
            may_join = _is_between_figures(text, match) or _is_between_capitals(text, match)
            yield _finding(match, safe=not may_join, severity=severity)


def _is_between_figures(text: str, match: re.Match[str]) -> bool:
    """True for 5. - 7. Mai, 10 - 12 Mann: perhaps a range, which has no spaces."""
    return text[match.end()].isdigit() and text[: match.start()].rstrip(".%")[-1:].isdigit()


def _is_between_capitals(text: str, match: re.Match[str]) -> bool:
    """True for Iwano - Frankiwsk, Basketball - Bundesliga: perhaps a hyphen between the halves of a word."""
    before = text[max(0, match.start() - 40) : match.start()].split()
    return bool(before) and before[-1][:1].isupper() and text[match.end() : match.end() + 1].isupper()


def _is_between_letters(text: str, match: re.Match[str]) -> bool:
    """True for corona--konform: perhaps a hyphen, unless a small word goes on (kam--und ging)."""
    after = BEHIND_WORD.match(text, match.end())
    return text[match.start() - 1].isalnum() and after is not None and after.group().lower() not in CONTINUES


def _is_compound(text: str, match: re.Match[str]) -> bool:
    """True for US —Botschafter: the em dash stands for a hyphen there."""
    return "—" in match.group() and text[match.start() - 1 : match.start()].isupper()


def _closes_list(text: str, match: re.Match[str]) -> bool:
    """True for Vor-und Nachteile, Ein-oder Ausfuhr: a space is missing, not a dash (rule hyphen)."""
    following = text[match.end() : match.end() + 2].strip()
    return match["right"] in ("und", "oder", "bis") and (following.isupper() or not following)


def _finding(match: re.Match[str], *, safe: bool, severity: Severity | None = None) -> Finding:
    span, right = Span(*match.span()), " –" if ENDS.match(match.string, match.end()) else " – "
    return RULE.finding(
        span,
        _("write a dash with spaces, “ – ”, for “{typed}”", typed=match.group()),
        edits=(Edit(span, right, safe=safe),),
        suggestions=(right,),
        severity=severity,
    )


def _glued(match: re.Match[str]) -> Finding:
    hyphen = Span(match.end("left"), match.end("left") + 1)
    return RULE.finding(
        hyphen,
        _("“{words}” is no compound: a dash with spaces is meant", words=match.group()),
        edits=(Edit(hyphen, " – ", safe=False),),
        suggestions=(" – ",),
    )
