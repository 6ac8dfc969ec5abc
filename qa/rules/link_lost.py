"""A web address, e-mail address, hashtag or handle of the source is missing or changed in the German.

Compared are the files themselves, so that the target of a Markdown or HTML link counts. Another page of the same site
(the German edition of an official page) is taken for the translator's choice. Cyrillic hashtags are translated, not kept.
Addresses that only a link holds are notes, because editors drop links of the source on purpose; so are hashtags and handles.
But where the German keeps other links of its source and the linked name without its link, that was forgotten: a warning.

    uk: Заявки приймають на сайті https://e-dopomoha.example.ua/zapys до п’ятниці.
    Bad:  Anträge werden bis Freitag auf der Website angenommen.
    Good: Anträge werden bis Freitag auf https://e-dopomoha.example.ua/zapys angenommen.
    uk: Пишіть на адресу presa@rada.example.ua.
    Bad:  Schreiben Sie an pressa@rada.example.ua.
    Good: Schreiben Sie an presa@rada.example.ua.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.link_words import german_words, link_words
from qa.comparison.pair import Pair
from qa.documents import Document, Edit, Finding, Severity, Span
from qa.languages.tokens import has_any
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("link-lost", Severity.WARNING, mqm="accuracy/omission", its="omission", needs_source=True)
ADDRESS = re.compile(
    r"(?P<mail>[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)"
    r"|(?P<url>(?:https?://|www\.)[^\s<>()\[\]\"'«»„“”]+)"
    r"|(?<![\w/&#])(?P<tag>[#@][A-Za-z]\w{2,}(?<![А-яЁёІіЇїЄєҐґ]))"
)
MARKS = ("@", "#", "://", "www.")
SHORTEST_PART, MOST_SLIPS = 5, 2  # letters of a part of an address, and of a slip in it
HOST = re.compile(r"(?:https?://)?(?:www\.)?(?P<host>[^/?#]+)")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per address that the German lacks."""
    source, target = article.source, article.target
    if source is None or not has_any(MARKS, source.raw) or not ADDRESS.search(source.raw):
        return
    there = _keys_of(target)
    pages = [match.group() for match in ADDRESS.finditer(target.raw) if match["url"]]
    hosts = {_host(page) for page in pages}
    seen: set[str] = set()
    for match in ADDRESS.finditer(source.raw):
        address = match.group().rstrip(".,;:!?…*_")
        if _key(address) in there | seen:
            continue
        if match["url"] and _host(address) in hosts and not any(_is_slip(_key(page), _key(address)) for page in pages):
            continue
        seen.add(_key(address))
        place = Span(match.start(), match.start() + len(address))
        linked = link_words(source, place) if match["url"] and address not in source.text else None
        if linked is None:
            yield _finding(article, source, address, match.lastgroup)
        else:
            yield _unlinked(article, address, linked, keeps_links=bool(there & _keys_of(source)))


def _unlinked(article: Article, address: str, linked: Span, *, keeps_links: bool) -> Finding:
    """Say that a link was lost: at its German words, where they are known, with the link that Markdown would have."""
    pair = _pair_at(article, linked.start)
    words = german_words(article, pair, linked) if pair else None
    edits: tuple[Edit, ...] = ()
    if words and article.target.format == "markdown":
        edits = (Edit(words, f"[{words.of(article.target.text)}]({address})", safe=False),)
    return RULE.finding(
        words or (pair.target_span if pair else Span(0, 0)),
        _("the link to “{address}” is missing", address=address),
        edits=edits,
        suggestions=tuple(edit.replacement for edit in edits),
        source_span=linked,
        severity=Severity.WARNING if words and keeps_links and article.target.format != "text" else Severity.NOTE,
    )


def _finding(article: Article, source: Document, address: str, kind: str | None) -> Finding:
    is_visible = address in source.text
    span, changed = _place(article, source, address, kind)
    return RULE.finding(
        span,
        _("“{address}” of the source is missing", address=address),
        edits=(Edit(span, address, safe=False),) if changed else (),
        suggestions=(address,) if changed else (),
        source_span=Span(source.text.index(address), source.text.index(address) + len(address)) if is_visible else None,
        severity=None if is_visible and kind != "tag" else Severity.NOTE,
    )


def _pair_at(article: Article, offset: int) -> Pair | None:
    """Return the sure pair in which that place of the source text stands."""
    return next((p for p in article.sure_pairs() if p.source_span.start <= offset < p.source_span.end), None)


def _place(article: Article, source: Document, address: str, kind: str | None) -> tuple[Span, bool]:
    """Return the German address that stands for this one and True, or the sentence where it should stand and False."""
    pair = _pair_at(article, source.text.find(address))
    if pair is None:
        return Span(0, 0), False
    wanted = {_key(match.group()) for match in ADDRESS.finditer(article.source_of(pair))}
    for match in ADDRESS.finditer(article.target_of(pair)):
        found = match.group().rstrip(".,;:!?…*_")
        if _key(found) not in wanted and match.lastgroup == kind:
            return Span(match.start(), match.start() + len(found)).shift(pair.target_span.start), True
    return pair.target_span, False


def _keys_of(document: Document) -> set[str]:
    return {_key(match.group()) for match in ADDRESS.finditer(document.raw)}


def _key(address: str) -> str:
    """Return the address as it is compared: case, protocol, www. and a last slash make no difference."""
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", address.rstrip(".,;:!?…*_/").lower())


def _is_slip(one: str, other: str) -> bool:
    """True for two addresses that differ by a letter or two of one part: …/nadija, …/nadiia; languages (/uk/, /de/) and pages
    that are counted aside.
    """
    from rapidfuzz.distance import DamerauLevenshtein

    parts = [pair for pair in zip(one.split("/"), other.split("/"), strict=False) if pair[0] != pair[1]]
    if len(parts) != 1 or one.count("/") != other.count("/"):
        return False
    a, b = parts[0]
    is_word = min(len(a), len(b)) >= SHORTEST_PART and not (a + b).strip("abcdefghijklmnopqrstuvwxyz-")
    return is_word and int(DamerauLevenshtein.distance(a, b)) <= MOST_SLIPS


def _host(address: str) -> str:
    match = HOST.match(address.lower())
    return match["host"] if match else ""
