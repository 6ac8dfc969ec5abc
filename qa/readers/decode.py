"""Bytes into text. UTF-8 with or without BOM, UTF-16 with BOM; anything else is an error that names the byte, never a guess."""

import codecs
from dataclasses import dataclass
from pathlib import Path

from qa.errors import InputError
from qa.messages import _


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text with the encoding that turns it back into the same bytes. A BOM stays in `text` as its first character."""

    text: str
    encoding: str

    def encode(self, text: str) -> bytes:
        """Return `text` as bytes in the file's own encoding."""
        return text.encode(self.encoding)


def decode(path: Path) -> Decoded:
    """Return the text of a file. Raises InputError for a missing, empty or binary file and for a wrong encoding."""
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(_("{path}: no such file; check the name", path=path)) from error
    except IsADirectoryError as error:
        raise InputError(_("{path}: is a directory; name an article in it", path=path)) from error
    except OSError as error:
        raise InputError(_("{path}: cannot be read: {reason}", path=path, reason=error.strerror)) from error
    return decode_bytes(content, str(path))


def decode_bytes(content: bytes, name: str) -> Decoded:
    """Return the text of some bytes; `name` stands in the error line. Raises InputError."""
    if content.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):  # begins like UTF-16, so it is asked first
        raise InputError(_("{name}: is UTF-32; save the file as UTF-8", name=name))
    encoding = "utf-8"
    if content.startswith(codecs.BOM_UTF16_LE):
        encoding = "utf-16-le"
    elif content.startswith(codecs.BOM_UTF16_BE):
        encoding = "utf-16-be"
    elif b"\0" in content:
        raise InputError(_nul(name, content.index(0)))
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(_wrong_byte(name, content, error)) from error
    if "\0" in text:
        raise InputError(_nul(name, len(text[: text.index("\0")].encode(encoding))))
    if not text.strip("\ufeff \t\r\n\u00a0"):
        raise InputError(_("{name}: is empty; there is nothing to check", name=name))
    return Decoded(text, encoding)


def _nul(name: str, byte: int) -> str:
    return _(
        "{name}: byte {byte} is NUL, so this is no text file; name an article (.txt, .md, .html)", name=name, byte=byte
    )


def _wrong_byte(name: str, content: bytes, error: UnicodeDecodeError) -> str:
    line = content.count(b"\n", 0, error.start) + 1
    byte = content[error.start]
    return _(
        "{name}:{line}: byte {offset} (0x{byte:02X}) is not {encoding}; save the file as UTF-8",
        name=name,
        line=line,
        offset=error.start,
        byte=byte,
        encoding=error.encoding.upper(),
    )
