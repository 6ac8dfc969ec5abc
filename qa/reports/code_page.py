"""Text for streams that are not Unicode: Windows code pages, an old locale, a pipe.

A code page has no arrow, cp437 no German quotation marks, cp1252 no Cyrillic. What it lacks is written in ASCII as typists did;
a letter that has no such form becomes a question mark, which is as wide, and whoever prints can ask `lost` and say so.
"""

import codecs
import unicodedata

HANDLER = "druckreif-legible"
IN_ASCII = {
    "„": '"', "“": '"', "”": '"', "»": '"', "«": '"', "‚": "'", "‘": "'", "’": "'", "›": "'", "‹": "'",
    "–": "-", "—": "-", "‑": "-", "−": "-", "→": "->", "…": "...", "·": ".", "•": "*", "×": "x", "␣": "_", "‖": "||",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ",
    "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ẞ": "SS",
    "€": "EUR", "№": "No.", "і": "i", "І": "I",
    **dict.fromkeys("─━┄┅╌╍═", "-"), **dict.fromkeys("│┃╎╏║", "|"), **dict.fromkeys("┌┐└┘├┤┬┴┼╭╮╯╰╶╴╷╵┏┓┗┛┡┩╇╞╡╪", "+"),
}  # fmt: skip
_lost: set[str] = set()


def legible(text: str, encoding: str) -> str:
    """Return the text with what the encoding lacks replaced: the text that a stream of that encoding will show.

    >>> legible("„Käse“ → Київ", "cp437")
    '"Käse" -> ????'
    >>> legible("„Käse“ → Київ", "utf-8")
    '„Käse“ → Київ'
    """
    return text.encode(encoding, HANDLER).decode(encoding)


def lost() -> frozenset[str]:
    """Return the characters that have become question marks since this was last asked."""
    characters = frozenset(_lost)
    _lost.clear()
    return characters


def _replace(error: UnicodeError) -> tuple[str, int]:
    """Return what is written in place of the characters that cannot be encoded (an error handler of `codecs`)."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_written, error.object[error.start : error.end])), error.end


def _written(character: str) -> str:
    if character in IN_ASCII:
        return IN_ASCII[character]
    if "\udc80" <= character <= "\udcff":  # a byte of a file name that is no text
        return f"\\x{ord(character) - 0xDC00:02x}"
    base = unicodedata.normalize("NFKD", character).encode("ascii", "ignore").decode("ascii")
    if base or unicodedata.category(character) in ("Mn", "Cf"):  # š is s; accents and joiners have no width
        return base
    _lost.add(character)
    return "?"


codecs.register_error(HANDLER, _replace)
