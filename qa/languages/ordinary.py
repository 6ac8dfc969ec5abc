"""Which words of a text are words to be spelled at all: no abbreviation, command or file, and no piece of something longer."""

import re

from qa.languages.tokens import Word
from qa.languages.words import zipf

SHORTEST = 3
JOINTS = "-‐‑–'’‘ʼ&/"  # Byeong-seug, Ng‘ombe: a piece of something longer
RARE_PIECE = 3.0  # listed, but more likely a name than the noun it resembles
CALLED = re.compile(r"\((?:\d|\))")  # strace(1), strtol()


def is_ordinary(word: Word, text: str) -> bool:
    """True for a word in small letters or with one capital at its head, and no part of something longer."""
    if len(word.text) < SHORTEST or not (word.text.islower() or word.text[1:].islower()) or not word.text.isalpha():
        return False
    before, after = text[word.start - 1 : word.start], text[word.end : word.end + 1]
    if before == "\\" or (before == "." and word.text.islower()) or CALLED.match(text, word.end):
        return False  # a file's ending, a command
    # Stornierungs- und Erstattungsrichtlinie, 37-jähriger
    is_behind = bool(before) and before in JOINTS and not text[word.start - 2].isdigit()
    is_piece = is_behind and (word.text.islower() or 0 < zipf(word.text) < RARE_PIECE)  # Bourg-en-Bresse
    if after == "-" and text[word.end + 1 : word.end + 2] == "/":  # Dateiein-/ausgabe
        return False
    is_suspended = after == "-" and word.text.endswith("s") and not text[word.end + 1 : word.end + 2].isalpha()
    return not (is_piece or is_suspended) and not (after and after in "’‘'")
