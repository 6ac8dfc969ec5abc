"""Findings that the author has waved through, with the reason beside them.

In Markdown and HTML a comment says so; for plain text (or where comments are not wanted) the same words stand in a file
beside the article, `artikel.de.txt.druckreif`, one a line:

    <!-- druckreif: ignore[name-base] a quotation from 1986 -->    the block it stands in, else the next one
    <!-- druckreif: off[doubled-word] --> … <!-- druckreif: on -->  everything between
    <!-- druckreif: ignore-file[quote-style] -->                    the whole article
    ignore[name-base] "die Stadt Charkow" a quotation               beside the article: blocks with these words

Without brackets all rules are meant. A suppression that nothing needs any more is reported as a note. A comment in code is
an example and suppresses nothing.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qa.documents import Document, Finding, RuleInfo, Severity, Span
from qa.documents.position import LINE_END
from qa.errors import did_you_mean
from qa.messages import _

INFO = RuleInfo(
    "unused-suppression",
    Severity.NOTE,
    "",
    "",
    "A suppression is no longer needed, or cannot be understood.\n\nTake it out, or correct the rule's name in it.",
)
ENDING = ".druckreif"
WORDS = ("ignore", "ignore-file", "off", "on")
COMMENT = re.compile(r"<!--\s*druckreif:\s*(?P<said>.*?)\s*-->", re.DOTALL)
SAID = re.compile(r'(?P<word>[\w-]+)(?:\[(?P<rules>[^\]]*)\])?\s*(?:"(?P<quoted>[^"]+)")?')


@dataclass(frozen=True, slots=True)
class Suppression:
    """One of them: `rules` empty for all, `reach` the stretches of the file in which findings are waved through.

    `span` is where it stands in the article (the file's start, when it stands beside it: then `line` is its line there).
    """

    word: str
    rules: tuple[str, ...]
    reach: tuple[Span, ...]
    span: Span
    line: int = 0

    def covers(self, finding: Finding) -> bool:
        """True when the finding is one of the rules meant and begins within reach."""
        at = finding.span.start
        return (not self.rules or finding.rule in self.rules) and any(s.start <= at < max(s.end, 1) for s in self.reach)


def suppressions(document: Document, path: Path | None = None) -> list[Suppression]:
    """Return the suppressions of an article: those in its comments, then those beside it."""
    found = list(_in_comments(document)) if document.format != "text" else []
    beside = path.with_name(path.name + ENDING) if path else None
    if beside and beside.is_file():
        text = beside.read_text(encoding="utf-8-sig", errors="replace")
        found += [s for number, line in enumerate(LINE_END.split(text), 1) for s in _beside(line, number, document)]
    return found


def apply(
    findings: Iterable[Finding], found: Collection[Suppression], ran: Collection[str], known: Collection[str]
) -> list[Finding]:
    """Return the findings that are not suppressed, and a note for each suppression that suppressed nothing.

    `ran` are the rules that ran, `known` all there are: of a rule that did not run one cannot say that it has nothing to say.
    """
    left, used = [], set()
    for finding in findings:
        covering = [i for i, suppression in enumerate(found) if suppression.covers(finding)]
        used.update(covering)
        if not covering:
            left.append(finding)
    notes = [n for i, s in enumerate(found) if i not in used and (n := _note(s, ran, known))]
    return sorted((*left, *notes), key=lambda finding: finding.span.start)


def _in_comments(document: Document) -> Iterator[Suppression]:
    blocks = [document.origin.to_file(block.span, document.text) for block in document.blocks]
    code = _code(document)
    comments = [
        (match, SAID.match(match["said"]))
        for match in COMMENT.finditer(document.raw)
        if not any(stretch.contains(Span(*match.span())) for stretch in code)
    ]
    ends = [(m.start(), s["word"]) for m, s in comments if s]
    for comment, said in comments:
        span, word = Span(*comment.span()), said["word"] if said else ""
        if word == "on":
            continue
        reach: tuple[Span, ...] = ()
        if word == "ignore-file":
            reach = (Span(0, len(document.raw)),)
        elif word == "off":
            stop = next((at for at, other in ends if other == "on" and at >= span.end), len(document.raw))
            reach = (Span(span.end, stop),)
        elif word == "ignore":
            reach = tuple(_block_of(span, blocks, document.raw))
        yield Suppression(word, _rules(said), reach, span)


def _code(document: Document) -> list[Span]:
    """Return the stretches of a Markdown file with comments that show code."""
    if document.format != "markdown" or not COMMENT.search(document.raw):
        return []
    from qa.readers.markdown import code

    return code(document.raw)


def _block_of(comment: Span, blocks: list[Span], raw: str) -> Iterator[Span]:
    """Yield the block in which, or on whose last line, the comment stands; else the next one."""
    for block in blocks:
        trails = block.end <= comment.start and "\n" not in raw[block.end : comment.start].replace("\r", "\n")
        if block.contains(comment) or trails or block.start >= comment.end:
            yield block
            return


def _beside(line: str, number: int, document: Document) -> Iterator[Suppression]:
    text = line.strip()
    if not text or text.startswith("#"):
        return
    said = SAID.match(text)
    reach: tuple[Span, ...] = (Span(0, len(document.raw)),)
    if said and said["quoted"]:
        wanted = " ".join(said["quoted"].split())
        hits = (b for b in document.blocks if wanted in " ".join(b.span.of(document.text).split()))
        reach = tuple(document.origin.to_file(block.span, document.text) for block in hits)
    word = said["word"] if said else ""
    yield Suppression(word if word in ("ignore", "ignore-file") else "", _rules(said), reach, Span(0, 0), number)


def _rules(said: "re.Match[str] | None") -> tuple[str, ...]:
    return tuple(rule.strip() for rule in (said["rules"] or "").split(",") if rule.strip()) if said else ()


def _note(suppression: Suppression, ran: Collection[str], known: Collection[str]) -> Finding | None:
    place = _(" (line {number} of the file beside the article)", number=suppression.line) if suppression.line else ""
    unknown = [rule for rule in suppression.rules if rule not in known]
    if suppression.word not in WORDS:
        text = _("a suppression that says none of ignore, ignore-file, off, on")
    elif unknown:
        text = _("suppresses an unknown rule “{rule}”", rule=unknown[0]) + did_you_mean(unknown[0], known)
    elif set(suppression.rules or known) <= set(ran):
        text = _("suppresses nothing; take it out")
    else:
        return None
    identity = f"{suppression.word}:{','.join(suppression.rules)}:{suppression.line or suppression.span.start}"
    return Finding(INFO.id, INFO.severity, suppression.span, text + place, fingerprint=f"suppression-{identity}")
