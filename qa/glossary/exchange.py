"""Any glossary file into concept entries: which format it is, and who reads it."""

from pathlib import Path

from qa.documents.position import LINE_END
from qa.errors import GlossaryError
from qa.glossary.concept import Kind
from qa.glossary.imported import Imported
from qa.glossary.read import read_text, read_tsv
from qa.glossary.tbx_read import read_tbx
from qa.glossary.word_lists import is_our_header, read_csv_table, read_memoq, read_omegat
from qa.messages import _


def read_any(path: Path, *, kind: Kind = Kind.TERM, source_language: str | None = None) -> Imported:
    """Return the entries of a TBX file, an OmegaT glossary, a memoQ CSV or a table of our own (tabs, commas or semicolons).

    `kind` is given to concepts whose file does not say it, `source_language` to the sources of an OmegaT glossary.
    Raises GlossaryError with file and line.
    """
    if _is_xml(path):
        return read_tbx(path, kind)
    text = read_text(path)
    first = LINE_END.split(text)[0]
    if not text.strip():
        raise GlossaryError(_("{path}:1: is empty; there is nothing to import", path=path))
    if is_our_header(first):
        return Imported(tuple(read_tsv(path))) if "\t" in first else read_csv_table(path, text)
    if "Entry_ID" in first or "Term_Info" in first:
        return read_memoq(path, text, kind)
    if "\t" in text:
        return read_omegat(path, text, kind, source_language)
    raise GlossaryError(
        _(
            "{path}:1: is no glossary we know; import takes TBX, OmegaT (source, tab, target), memoQ CSV and our "
            "own tables",
            path=path,
        )
    )


def _is_xml(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            begin = file.read(200)
    except OSError as error:
        raise GlossaryError(_("{path}: cannot be read: {reason}", path=path, reason=error.strerror)) from error
    return begin.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0").startswith(b"<")
