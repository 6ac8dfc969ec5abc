"""How a file is named in a report: relative to where the command runs, with forward slashes, percent-encoded in URIs."""

from os import fsencode
from pathlib import Path
from urllib.parse import quote


def shown(path: str) -> str:
    """Return the path relative to the working folder when it lies in it, else as it was written; slashes go forward.

    >>> shown("content/uk/../artikel.de.md")
    'content/artikel.de.md'
    """
    from os.path import normpath

    written = Path(normpath(path))
    here = Path.cwd()
    if written.is_absolute() and written.is_relative_to(here):
        written = written.relative_to(here)
    return written.as_posix()


def uri(path: str) -> str:
    """Return the path as a URI reference (RFC 3986): relative where it can be, else `file:///…`.

    >>> uri("content/Über Kyjiw.de.md")
    'content/%C3%9Cber%20Kyjiw.de.md'
    """
    name = shown(path)
    if Path(name).is_absolute():
        return Path(name).as_uri()
    # A name that is not UTF-8 keeps its bytes; a colon in the first part would make that part a scheme, so it is encoded.
    return quote(fsencode(name), safe="/~")
