"""What an import hands on, and names for concepts that come without one."""

import re
from dataclasses import dataclass, field

from qa.errors import GlossaryError
from qa.glossary.concept import ConceptEntry
from qa.glossary.read import CONTROL
from qa.messages import _

_LATIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "", "'": ""})


@dataclass(frozen=True, slots=True)
class Imported:
    """The entries of a file in its order, and one line for each sort of thing that had to be left out."""

    entries: tuple[ConceptEntry, ...]
    remarks: tuple[str, ...] = ()


@dataclass(slots=True)
class Names:
    """The ids given so far, each with the place that has it."""

    given: dict[str, str] = field(default_factory=dict)

    def free(self, wanted: str, german: str, place: str) -> str:
        """Return the id wanted, or one made of the German term. Raises GlossaryError when the one wanted is taken."""
        if wanted and wanted in self.given:
            raise GlossaryError(
                _(
                    '{place}: the id "{wanted}" stands in {other} already; give the concept another',
                    place=place,
                    wanted=wanted,
                    other=self.given[wanted],
                )
            )
        name = wanted or self._made(german)
        self.given[name] = place
        return name

    def _made(self, german: str) -> str:
        name = slug(german)
        number = 2
        while (numbered := name if number == 2 and name not in self.given else f"{name}-{number}") in self.given:
            number += 1
        return numbered


def slug(term: str) -> str:
    """Return a concept id made of a term.

    >>> slug("Großangelegte Invasion"), slug("Slowjansk")
    ('grossangelegte-invasion', 'slowjansk')
    """
    return re.sub(r"[\W_]+", "-", term.lower().translate(_LATIN)).strip("-") or "concept"


def one_line(text: str) -> str:
    """Return a text as a cell can hold it: line ends with their indentation as one space, no invisible characters.

    >>> one_line(" Marsch\\n   flugkörper ")
    'Marsch flugkörper'
    """
    return re.sub(r" *[\t\n\r]\s*", " ", CONTROL.sub(" ", text)).strip()
