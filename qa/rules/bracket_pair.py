"""A bracket has no partner.

Brackets are counted per paragraph. List marks (a) and 1)), smileys and brackets inside web addresses are no brackets here. A text
of a single paragraph may be cut out of a longer bracket; there a lonely one is left alone when it stands at the text's very edge.

    Bad:  Im Wirtschaftsjahr (es endet am 30. Juni führte das Land 40 Millionen Tonnen aus.
    Good: Im Wirtschaftsjahr (es endet am 30. Juni) führte das Land 40 Millionen Tonnen aus.
    Bad:  Die Brücke bei Cherson] ist gesperrt.
    Good: Nötig sind: a) Strom, b) Wasser und 1) Geduld.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Block, Finding, Severity, Span
from qa.languages.literal import is_literal
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("bracket-pair", Severity.WARNING, mqm="linguistic-conventions/punctuation", its="typographical")
PARTNER = {")": "(", "]": "["}
BRACKETS = frozenset("()[]")
BRACKET = re.compile(r"[()\[\]]")
LIST_MARK = re.compile(r"(?:^|[\s(;,])(?:\w|\d{1,3}|[ivx]{1,4})$")  # a) b) 12) iv)
FACE = re.compile(r"[:;=8xX]['’-]?$")  # :-) ;)
SENTENCE_END = re.compile(r"(?<=[^\W\d]{2})[.!?…](?=\s)")  # not the full stop of 30. Juni


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per bracket without a partner. Where the partner belongs only the author knows: no edit."""
    text, blocks = article.target.text, article.target.blocks
    if BRACKETS.isdisjoint(article.characters):
        return
    for block in blocks:
        for place in _lonely(text, block):
            if len(blocks) > 1 or not _is_at_edge(text, place, block.span):
                yield _finding(text, place, block.span)


def _lonely(text: str, block: Block) -> list[int]:
    """Return the places of the brackets of a block that have no partner, in text order."""
    open_places: list[int] = []
    lonely: list[int] = []
    for match in BRACKET.finditer(text, block.span.start, block.span.end):
        place, bracket = match.start(), match.group()
        if is_literal(text, place):
            continue
        before = text[max(block.span.start, place - 6) : place]
        if bracket in "([":
            if not FACE.search(before):
                open_places.append(place)
        elif open_places and text[open_places[-1]] == PARTNER[bracket]:
            open_places.pop()
        elif not (FACE.search(before) or LIST_MARK.search(before)):
            lonely.append(place)
    return sorted([*lonely, *open_places])


def _is_at_edge(text: str, place: int, block: Span) -> bool:
    """True for „(Das war 2014.“ and „Das war 2014.)“: the partner may stand in what was cut off."""
    if text[place] in "([":
        return not text[block.start : place].strip()
    return not text[place + 1 : block.end].strip(" .")


def _finding(text: str, place: int, block: Span) -> Finding:
    """Mark the sentence from the bracket on, or up to it: somewhere in there the partner belongs."""
    bracket = text[place]
    if bracket in "([":
        stop = SENTENCE_END.search(text, place, block.end)
        closing = next(right for right, left in PARTNER.items() if left == bracket)
        message = _("bracket is not closed: “{bracket}” is missing", bracket=closing)
        return RULE.finding(Span(place, stop.end() if stop else block.end), message)
    stops = list(SENTENCE_END.finditer(text, block.start, place))
    start = stops[-1].end() if stops else block.start
    start += len(text[start:place]) - len(text[start:place].lstrip())
    return RULE.finding(
        Span(start, place + 1), _("bracket was never opened: “{bracket}” is missing", bracket=PARTNER[bracket])
    )
