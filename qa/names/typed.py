"""Names as they were typed: Latin letters among Cyrillic ones and decomposed letters put right, with the way back."""

import re
from unicodedata import is_normalized, normalize

from qa.names.cyrillic import LETTER, LOOKALIKES

_SMALL = dict(zip("аеіорсухкї", "aeiopcyxkï", strict=True))
_CYRILLIC = {latin: letter for letter, latin in (LOOKALIKES | _SMALL).items()}
LATIN = "".join(_CYRILLIC)
_LATIN = re.compile(f"[{LATIN}]")
_REPAIR = str.maketrans(_CYRILLIC)
# A word with both: Харкiв with the i of an English keyboard, О’Хейген with its O.
MIXED = re.compile(
    rf"(?<![^\W{LETTER}{LATIN}])(?:[{LATIN}]['’](?=[{LETTER}]))?[{LATIN}]*[{LETTER}][{LETTER}{LATIN}]*(?![^\W{LETTER}{LATIN}])"
)


def in_cyrillic(text: str) -> str:
    """Return the text with Latin letters inside Cyrillic words put into Cyrillic; it keeps its length.

    >>> in_cyrillic("у Харкiвi з CNN") == "у Харківі з CNN"
    True
    """
    if text.isascii() or not _LATIN.search(text):  # no word can be mixed
        return text
    return MIXED.sub(lambda match: match.group().translate(_REPAIR), text)


def composed(text: str) -> tuple[str, list[int] | None]:
    """Return the text in NFC, and where each of its characters (and its end) begins in the text as it stands.

    The second is None where nothing changes. Only marks that follow their letter are composed, as keyboards type them.

    >>> composed("Mu\\u0308nchen")
    ('München', [0, 1, 3, 4, 5, 6, 7, 8])
    """
    if is_normalized("NFC", text):
        return text, None
    starts = [at for at, letter in enumerate(text) if not at or not _is_mark(letter)]
    written, offsets = "", []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        cluster = normalize("NFC", text[start:end])
        written += cluster
        offsets += [start] * len(cluster)
    return written, [*offsets, len(text)]


def _is_mark(letter: str) -> bool:
    return "\N{COMBINING GRAVE ACCENT}" <= letter <= "\N{COMBINING LATIN SMALL LETTER X}"
