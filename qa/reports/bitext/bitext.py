"""Two texts and which of their segments belong together: what every format of this package is written from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qa.documents import Alignment, Bead

SURE = 0.9  # confidence from which nobody needs to look


@dataclass(frozen=True, slots=True)
class Bitext:
    """Segments of both sides with their alignment. Paths are as the user wrote them; languages are ISO 639-1 codes."""

    source: Sequence[str]
    target: Sequence[str]
    alignment: Alignment
    source_language: str = "uk"
    target_language: str = "de"
    source_path: str = ""
    target_path: str = ""

    def rows(self) -> Iterator[tuple[Bead, str, str]]:
        """Yield each bead with the text of its source and of its target; several segments are joined by a space.

        >>> from qa.documents import Alignment, Bead
        >>> text = Bitext(["Дощ.", "Сніг."], ["Regen, Schnee."], Alignment((Bead((0, 1), (0,), 0.8),)))
        >>> next(text.rows())[1:]
        ('Дощ. Сніг.', 'Regen, Schnee.')
        """
        for bead in self.alignment:
            yield bead, " ".join(self.source[i] for i in bead.source), " ".join(self.target[j] for j in bead.target)


def numbers(indexes: Sequence[int]) -> str:
    """Return 0-based indexes as people count them, from 1.

    >>> numbers((0, 1))
    '1 2'
    """
    return " ".join(str(index + 1) for index in indexes)
