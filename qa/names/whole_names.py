"""English names of institutions are found by the one word that is translated; they are more: Institute for Policy Research."""

import re

from qa.documents import Span

# „for“ and „and“ are no German words: where they join capitals, the name is English and goes on.
_JOINT = r"(?:of(?: the)?|for(?: the)?|and(?: the)?|&)"
_CAPITAL = r"[A-Z][\w’'-]*"
_AFTER = "Street|Road|Avenue|Lane|Square|Bridge|County|City|River|Lake|Valley|Beach|Bay|Island|University|College|Stadium|Cup"
GEOGRAPHY = re.compile(rf" (?:{_AFTER})(?!\w)")  # John Street, Clark County, Ryder Cup
# Inside a sentence an article with a capital belongs to the name; The is English anywhere.
ARTICLE = re.compile(r"(?:(?<![\w-])The|(?<=[a-zäöüß,] )(?:Der|Die|Das|Le|La|El|Los|Las)) \Z")
GOES_ON = re.compile(rf"(?: {_JOINT} {_CAPITAL}(?: {_CAPITAL})*)+")
LEADS = re.compile(rf"(?<!\w)(?:{_CAPITAL} (?:{_JOINT} )?)+\Z")
FARTHEST = 80
WORD = re.compile(_CAPITAL)
# A sentence may begin beside the name: Die UK Commission, Im Supreme Court.
GERMAN = re.compile("D(?:er|ie|as|em|en|es)|Eine?|Im|Am|Vom|Beim|Z(?:um|ur)|In|Laut|Auch|Und|Doch")


def goes_on(span: Span, german: str) -> bool:
    """True when the word at `span` is plainly one of a longer English name: Committee for the Protection of Birds."""
    return GOES_ON.match(german, span.end) is not None


def with_companions(span: Span, german: str) -> Span:
    """Return the span of a foreign name with the article that belongs to it, and a Street or Cup behind it.

    >>> text = "schrieb Der Spiegel über die John Street"
    >>> with_companions(Span(12, 19), text).of(text), with_companions(Span(29, 33), text).of(text)
    ('Der Spiegel', 'John Street')
    """
    article = ARTICLE.search(german, max(0, span.start - 4), span.start)
    follows = GEOGRAPHY.match(german, span.end)
    return Span(article.start() if article else span.start, follows.end() if follows else span.end)


def whole_name(span: Span, german: str) -> Span:
    """Return the span of the whole English name around one of its words, a word of the German sentence left out.

    >>> text = "Laut UK Commission for Employment and Skills steigt das"
    >>> whole_name(Span(8, 18), text).of(text)
    'UK Commission for Employment and Skills'
    """
    follows = GOES_ON.match(german, span.end)
    before = max(0, span.start - FARTHEST)
    leads = LEADS.search(german[before : span.start])
    start = span.start
    for word in reversed(list(WORD.finditer(german, before + leads.start(), span.start)) if leads else []):
        if _stands_apart(word.group()):
            break
        start = word.start()
    return Span(start, follows.end() if follows else span.end)


def _stands_apart(word: str) -> bool:
    """True for a word of the German sentence, and for what wants a look of its own: Christian County Court, Premer League."""
    from qa.languages.words import is_name, zipf

    return GERMAN.fullmatch(word) is not None or is_name(word) or not zipf(word)
