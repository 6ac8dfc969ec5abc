"""HTML shows in the text: an entity (&nbsp;) or a tag (<br>).

Copied from a content system or escaped twice. An entity becomes its character, a line break a space, other tags go. A no-break
space is kept only between a number and what it counts.

    Bad:  Kyjiw&nbsp;und Lwiw melden Stromausfälle.
    Good: Kyjiw und Lwiw melden Stromausfälle.
    Bad:  Die <b>Lage</b> ist ernst.
    Good: Die Lage ist ernst.
    Good: Müller & Söhne meldet: 3 < 5.
"""

import re
from collections.abc import Iterator
from html import unescape

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.languages.quotation import STYLES, quotations, style_of
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("html-entity", Severity.ERROR, mqm="design-and-markup/markup-tag", its="markup")
MARKUP = lazily(
    r"[ \u00a0]*(?:(?P<entity>&(?:[A-Za-z][A-Za-z0-9]{1,8}|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});)"
    r"|(?P<tag></?(?:a|b|br|div|em|font|h[1-6]|hr|i|img|li|ol|p|small|span|strong|sub|sup|table|td|tr|u|ul|blockquote)"
    r"(?:\s+[^<>\n]*)?/?>))[ \u00a0]*"
)
BREAKS = lazily(r"</?(?:br|div|h[1-6]|hr|li|ol|p|table|td|tr|ul|blockquote)\b")
QUOTES = frozenset({'"', "“", "”", "„", "«", "»"})


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per entity or tag, with the spaces beside it; the edit sets what a reader should see."""
    text = article.target.text
    if "&" not in text and "<" not in text:
        return
    for match in MARKUP.finditer(text):
        shown = _entity(text, match) if match["entity"] else _tag(text, match)
        if shown is not None:
            begin, end = _trimmed(match, shown)
            span = Span(begin, end)
            what = (match["entity"] or match["tag"]).strip()
            yield RULE.finding(
                span,
                _("HTML in the text: “{what}”", what=what),
                edits=(Edit(span, shown),),
                suggestions=(shown,),
            )


def _trimmed(match: re.Match[str], shown: str) -> tuple[int, int]:
    """Return the stretch to replace: with the spaces beside it where it becomes a space or nothing itself."""
    if shown.strip():
        return match.span("entity")
    return match.span()


def _entity(text: str, match: re.Match[str]) -> str | None:
    character = unescape(match["entity"])
    if character == match["entity"] or len(character) > 2:
        return None  # no entity that anybody knows: „AT&T;“
    if character.isspace():
        return _space(text, match)
    if character == "\N{SOFT HYPHEN}" or not character.isprintable():
        return match.group().replace(match["entity"], "")
    return _quote(text, match) if character == '"' else character


def _space(text: str, match: re.Match[str]) -> str:
    is_number = text[match.start() - 1 : match.start()].isdigit()
    if not text[match.end() :].strip() or not text[: match.start()].strip():
        return ""
    return "\N{NO-BREAK SPACE}" if is_number else " "


def _quote(text: str, match: re.Match[str]) -> str:
    """Return the mark that &quot; should be: of the text's own style, opening or closing by its neighbours."""
    rest = text.replace("&quot;", " ")
    pairs = quotations(rest)
    others = {style_of(pair) for pair in pairs.pairs} | {
        "german" for mark in pairs.unopened + pairs.unclosed if mark.glyph in "„“"
    }
    style = next((name for name in ("german", "guillemets", "swiss") if name in others), "straight")
    before = text[match.start("entity") - 1 : match.start("entity")]
    return STYLES[style][0 if not before.strip() or before in "([" else 1]


def _tag(text: str, match: re.Match[str]) -> str:
    has_space = match.group() != match["tag"]
    begins, ends = not text[: match.start()].strip(" "), not text[match.end() :].strip(" ")
    if begins or ends or text[match.end() : match.end() + 1] in ".,;:!?":
        return ""
    return " " if has_space or BREAKS.match(match["tag"]) else ""
