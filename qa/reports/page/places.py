"""From the file's offsets, which findings speak, back to the readable text, which the page shows."""

from bisect import bisect_left, bisect_right

from qa.documents import Document, Span


def in_text(span: Span, document: Document) -> Span:
    """Return the stretch of `document.text` that came from that stretch of the file.

    A stretch that is markup only becomes the empty span at its place; the inverse of `Origin.to_file`.
    """
    starts, ends, length = document.origin.starts, document.origin.ends, len(document.text)
    if not starts:
        return Span(min(span.start, length), min(span.end, length))
    begin = bisect_right(ends, span.start)
    if not len(span) and (letter := _letter_before(span.start, document)) is not None:
        return Span(letter + 1, letter + 1)
    return Span(begin, max(begin, bisect_left(starts, span.end)))


def _letter_before(place: int, document: Document) -> int | None:
    """The character that ends at a place of the file: a full stop is missing behind it, not before the next paragraph."""
    ends = document.origin.ends
    at = bisect_left(ends, place)
    return at if at < len(ends) and ends[at] == place and not document.text[at].isspace() else None


def regions(document: Document) -> list[Span]:
    """Return for each segment the stretch of text to show for it: up to the next segment, so that nothing is left out.

    A space too many between two sentences lies in no segment; here it belongs to the one before it.
    """
    begins = [segment.span.start for segment in document.segments]
    if not begins:
        return []
    begins[0] = 0
    return [Span(*pair) for pair in zip(begins, [*begins[1:], len(document.text)], strict=True)]


def segment_of(span: Span, document: Document) -> int | None:
    """Return the index of the segment in whose region a stretch of the file begins; None without segments."""
    begins = [segment.span.start for segment in document.segments]
    return max(0, bisect_right(begins, in_text(span, document).start) - 1) if begins else None
