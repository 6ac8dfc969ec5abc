"""A file or string into a document: the format by its ending, the language by its name or its letters."""

import re
from collections.abc import Callable
from pathlib import Path

from qa.documents import Document, Origin
from qa.errors import InputError
from qa.languages.detect import detect
from qa.languages.segment import segments
from qa.messages import _
from qa.readers.builder import Builder
from qa.readers.decode import Decoded, decode
from qa.readers.plain import blocks_as_they_stand

ENDINGS = {".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html"}
SAME = Origin()  # of a text that is its file, character for character
LANGUAGE_IN_NAME = re.compile(r"\.(de|uk|ru|kk|en)\.[a-z]+$")


def read(path: Path, language: str | None = None) -> Document:
    """Return the article of a file. Raises InputError for what cannot be read."""
    return read_decoded(decode(path), path, language)


def read_decoded(decoded: Decoded, path: Path, language: str | None = None) -> Document:
    """Return the article of a file whose text is at hand already. Raises InputError for an unknown ending or no text."""
    form = ENDINGS.get(path.suffix.lower())
    if form is None:
        raise InputError(
            _("{path}: unknown kind of file; articles end in {known}", path=path, known=", ".join(ENDINGS))
        )
    named = LANGUAGE_IN_NAME.search(path.name.lower())
    document = from_text(decoded.text, language or (named[1] if named else None), format=form, path=str(path))
    if not document.segments:
        raise InputError(_("{path}: holds no running text; there is nothing to check", path=path))
    return document


def from_text(text: str, language: str | None = None, *, format: str = "text", path: str | None = None) -> Document:  # noqa: A002
    """Return the document of a string; its language is detected when not given.

    >>> [segment.text for segment in from_text("Das war gestern. Kyjiw schweigt.", "de").segments]
    ['Das war gestern.', 'Kyjiw schweigt.']
    """
    language = language or detect(text)
    if format == "text" and (blocks := blocks_as_they_stand(text)):
        return Document(text, blocks, tuple(segments(text, blocks, language)), language, text, SAME, format, path)
    builder = Builder(text)
    _reader_of(format)(text, builder)
    return builder.document(language, format, path)


def _reader_of(format: str) -> Callable[[str, Builder], None]:  # noqa: A002
    """Return what fills a builder with a text of that format; parsers are imported for the files that need them."""
    if format == "markdown":
        from qa.readers import markdown

        return markdown.build
    if format == "html":
        from qa.readers import html

        return html.build
    from qa.readers import plain

    return plain.build
