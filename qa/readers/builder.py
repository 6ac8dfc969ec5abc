"""Collects the characters of an article, block by block, with the file stretch of each."""

import unicodedata
from array import array
from dataclasses import dataclass, field

from qa.documents import Block, BlockKind, Document, Origin, Span
from qa.languages.segment import segments

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"
OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"  # stands for inline code and pictures: no letter, no space, no punctuation

COUNTED = 1 << 16  # offsets that are kept: to copy some takes a twentieth of the time of counting them
_counted = array("L")


def _offsets(start: int, end: int) -> "array[int]":
    """Return the numbers from `start` to before `end`."""
    if end > COUNTED:
        return array("L", range(start, end))
    if len(_counted) < end:
        _counted.extend(range(len(_counted), min(2 * end, COUNTED)))
    return _counted[start:end]


@dataclass(slots=True)
class Builder:
    """A document in the making. `add` takes characters in file order; a block without letters or digits is forgotten."""

    raw: str
    _chars: list[str] = field(default_factory=list)
    _starts: "array[int]" = field(default_factory=lambda: array("L"))
    _ends: "array[int]" = field(default_factory=lambda: array("L"))
    _blocks: list[Block] = field(default_factory=list)
    _kind: BlockKind = BlockKind.BODY
    _block_start: int = 0

    @property
    def ends_in_space(self) -> bool:
        """True where one more space would not show: behind a space or line break, and where a block begins."""
        return len(self._chars) == self._block_start or self._chars[-1] in " \n"

    def open(self, kind: BlockKind) -> None:
        """Begin a block; the one before is closed."""
        self.close()
        self._kind = kind

    def add(self, characters: str, start: int, end: int) -> None:
        """Append characters that together came from the file stretch [start, end); one to one when the lengths agree."""
        one_to_one = len(characters) == end - start
        if one_to_one and SOFT_HYPHEN not in characters and BOM not in characters:  # nearly always, and much faster
            self._chars.extend(characters)
            self._starts += _offsets(start, end)
            self._ends += _offsets(start + 1, end + 1)
            return
        for i, character in enumerate(characters):
            if character in (SOFT_HYPHEN, BOM):
                continue
            self._chars.append(character)
            self._starts.append(start + i if one_to_one else start)
            self._ends.append(start + i + 1 if one_to_one else end)

    def close(self) -> None:
        """End the block: outer white space is dropped, and a line feed set before the next block."""
        chars, begin = self._chars, self._block_start
        if len(chars) == begin:
            return
        while len(chars) > begin and chars[-1].isspace():
            self._drop(len(chars) - 1)
        while len(chars) > begin and chars[begin].isspace():
            self._drop(begin)
        if any(map(str.isalnum, chars[begin:])):  # a slice: islice would walk there from the first character
            self._compose(begin)
            self._blocks.append(Block(self._kind, Span(begin, len(chars))))
            end = self._ends[-1]
            self.add("\n", end, end)
        else:
            while len(chars) > begin:
                self._drop(len(chars) - 1)
        self._block_start = len(chars)

    def _drop(self, index: int) -> None:
        del self._chars[index], self._starts[index], self._ends[index]

    def _compose(self, begin: int) -> None:
        """Bring the block to NFC: й written as и + breve becomes one character with the stretch of both."""
        text = "".join(self._chars[begin:])
        if unicodedata.is_normalized("NFC", text):
            return
        clusters: list[tuple[str, int, int]] = []
        for i in range(begin, len(self._chars)):
            joins = (
                clusters
                and not clusters[-1][0].isspace()
                and (  # nothing is composed with a space
                    unicodedata.combining(self._chars[i])
                    or not unicodedata.is_normalized(
                        "NFC", unicodedata.normalize("NFC", clusters[-1][0]) + self._chars[i]
                    )
                )
            )
            if joins:
                character, start, _ = clusters[-1]
                clusters[-1] = (character + self._chars[i], start, self._ends[i])
            else:
                clusters.append((self._chars[i], self._starts[i], self._ends[i]))
        del self._chars[begin:], self._starts[begin:], self._ends[begin:]
        for characters, start, end in clusters:
            for character in unicodedata.normalize("NFC", characters):
                self._chars.append(character)
                self._starts.append(start)
                self._ends.append(end)

    def document(self, language: str, format: str, path: str | None) -> Document:  # noqa: A002  # the user's word for it
        """Return the finished document, cut into segments."""
        self.close()
        if self._chars and self._chars[-1] == "\n":
            self._drop(len(self._chars) - 1)
        text = "".join(self._chars)
        identity = text == self.raw
        origin = Origin() if identity else Origin(self._starts, self._ends, len(self.raw))
        blocks = tuple(self._blocks)
        return Document(text, blocks, tuple(segments(text, blocks, language)), language, self.raw, origin, format, path)
