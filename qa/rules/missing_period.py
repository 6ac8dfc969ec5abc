"""A sentence has no final mark.

Running text ends in . ! ? or …, also inside a closing quotation mark. Headlines, captions, list items and lines that read like a
headline are left alone. Where the source sentence has its final mark, so should the translation. In the middle of a paragraph a
mark is missing where the verb that closes a sentence meets the capital that opens the next, or another word does and a finite
verb stands on either side (but: das Magazin Der Spiegel).

    Bad:  Der Präsident sagte, dass er in der Nacht in Odessa gewesen sei
    Good: Der Präsident sagte, dass er in der Nacht in Odessa gewesen sei.
    Good: Kyjiw: Drei Verletzte nach Drohnenangriff
    uk: Рятувальники працюють на місці події.
    Bad:  Rettungskräfte arbeiten vor Ort
    Good: Rettungskräfte arbeiten vor Ort.
    Bad:  Die Polizei habe im Rahmen des Gesetzes gehandelt Der Minister wies die Kritik zurück.
    Good: Die Polizei habe im Rahmen des Gesetzes gehandelt. Der Minister wies die Kritik zurück.
    Bad:  Sie plant keine Schritte gegen die Bank Die Quote lag bei elf Prozent.
    Good: Sie plant keine Schritte gegen die Bank. Die Quote lag bei elf Prozent.
    Good: Nun wird das Magazin Der Spiegel verklagt.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import BlockKind, Document, Edit, Finding, Segment, Severity, Span
from qa.grammar.sentence_seams import seamed, seams
from qa.languages.completeness import has_final_mark, running_text
from qa.languages.lazy_pattern import lazily
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "missing-period",
    Severity.WARNING,
    mqm="linguistic-conventions/punctuation",
    its="typographical",
    yields_to=("truncated-segment",),
)
SENTENCE = 3.75  # `running_text` of a line that is no headline
AMONG_SENTENCES = 3.2  # the same in an article whose other paragraphs all end in a mark
HEADLINE = 1.2  # of a line without articles and endings: Livingston verpasst Chancen gegen spielfreudige Gäste
SHORTEST = 7  # words; „Das sind die Themen der Woche“ may head a list
ENOUGH = 3  # paragraphs that make such an article
DEKS = 4  # lines that may stand above an article: its section, headline, dek and place
RUNNING = frozenset({BlockKind.BODY, BlockKind.QUOTE})
SOURCE_MARKS = (".", "!", "?", "…", ".»", "!»", "?»", "».", '".', "”.", "“.", '."', ".“", ".”", ".)", ").")

# Participles and infinitives close a German sentence; small words with a capital open one.
CLOSES = (
    r"(?:(?:[a-zäöüß]{2,})?ge[a-zäöüß]{3,}(?:t|en)|(?:be|ver|er|zer|ent)[a-zäöüß]{3,}(?:t|en)"
    r"|werden|worden|sein|können|sollen|müssen|(?<=[a-zäöüß] )\d{1,4})"
)
OPENS = (
    r"(?:Der|Die|Das|Ein|Eine|Es|Er|Im|Am|Doch|Nach|Auch|Dabei|Zudem|Bei|Den|Dem|Zu|Mit|Für|In|An|Auf|Seit|Wir|Ich"
    r"|Dies|Diese|Dieser)"
)
OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"  # inline code or a picture
OPENING = tuple('„»‚«“"')
SEAM = lazily(rf"[tn“)\d][ \u00a0]{OPENS} ")  # in every match of the next one, and found much faster
INSIDE = lazily(rf"(?<![\w-])(?P<last>{CLOSES}[“)]?)[ \u00a0]{OPENS} (?!und )[A-ZÄÖÜa-zäöü]\w+ [A-ZÄÖÜa-zäöü(„]")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per paragraph without a final mark: its last word; the edit sets a full stop."""
    yield from _inside(article.target)
    last_segments = list(open_ends(article.target))
    if not last_segments:
        return
    with_source = {
        pair.target[-1].index: article.source_of(pair).rstrip(" \n\u00a0—–-")
        for pair in article.sure_pairs()
        if pair.target
    }
    threshold = AMONG_SENTENCES if _is_all_sentences(article.target, len(last_segments)) else SENTENCE
    for segment in last_segments:
        source = with_source.get(segment.index)
        if _says_so(source, segment) if source else _reads_like_a_sentence(article.target, segment, threshold):
            yield _finding(segment.text.rsplit(None, 1)[-1], segment.span.end)


def _says_so(source: str, segment: Segment) -> bool:
    """True when the source closes its sentence, and the German does not spare as many small words as headlines do."""
    is_long = len(segment.text.split()) >= SHORTEST
    return source.endswith(SOURCE_MARKS) and not (is_long and running_text(segment.text) < HEADLINE)


def _inside(document: Document) -> Iterator[Finding]:
    """Yield the seams of two sentences in running text: gehandelt Der Minister …; Der Spiegel may follow no verb so."""
    for block in document.blocks:
        if block.kind in RUNNING and SEAM.search(document.text, block.span.start, block.span.end):
            for match in INSIDE.finditer(document.text, block.span.start, block.span.end):
                yield _finding(match["last"], match.end("last"))
    for segment in seamed(document):
        if document.blocks[segment.block].kind in RUNNING:
            for noun in seams(segment.text):
                span = noun.shift(segment.span.start)
                if document.text[max(0, span.start - 1) : span.start] not in OPENING:  # die Serie „Die Drei vom Amt“
                    yield _finding(span.of(document.text), span.end)


def open_ends(document: Document) -> Iterator[Segment]:
    """Yield the last segment of each paragraph of running text that has no final mark."""
    ends = {segment.block: segment for segment in document.segments}
    for index, segment in ends.items():
        block = document.blocks[index]
        # The paragraph decides, not its last segment: „Ende. – afp“ ends in an agency's name.
        # What ends in a picture or in code is no sentence of ours to end.
        text = block.span.of(document.text).rstrip()
        if block.kind in RUNNING and not text.endswith(OBJECT) and not has_final_mark(text):
            yield segment


def _is_all_sentences(document: Document, open_ended: int) -> bool:
    running = sum(block.kind in RUNNING for block in document.blocks)
    return running - open_ended >= ENOUGH and open_ended <= running // ENOUGH


def _reads_like_a_sentence(document: Document, segment: Segment, threshold: float) -> bool:
    text = document.blocks[segment.block].span.of(document.text)
    return not _is_dek(document, segment.block) and len(text.split()) >= SHORTEST and running_text(text) >= threshold


def _is_dek(document: Document, index: int) -> bool:
    """True for the line or two between a headline and the article: no full stop before it, a paragraph with one behind it."""
    first, *others = (block.span.of(document.text).rstrip() for block in document.blocks[: index + 1])
    is_below_headline = bool(others) and index < DEKS and not any(map(has_final_mark, (first, *others)))
    following = [block.span.of(document.text).rstrip() for block in document.blocks[index + 1 :]]
    return is_below_headline and len(following) >= ENOUGH and has_final_mark(following[0])


def _finding(word: str, end: int) -> Finding:
    return RULE.finding(
        Span(end - len(word), end),
        _("no full stop at the end of the sentence"),
        edits=(Edit(Span(end, end), ".", safe=False),),
        suggestions=(word + ".",),
    )
