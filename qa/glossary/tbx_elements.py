"""The elements of a TBX file: in which edition and namespace they are, which data category, on which line."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

from qa.errors import GlossaryError
from qa.glossary.concept import Kind
from qa.glossary.imported import one_line
from qa.glossary.tbx import MODULES, NAMESPACE, NAMESPACES
from qa.messages import _


@dataclass(slots=True)
class TbxFile:
    """A file being read: the line of each element, and what is left out, with how often."""

    path: Path
    kind: Kind
    lines: dict[Element, int]
    left_out: Counter[str] = field(default_factory=Counter)

    def place(self, element: Element) -> str:
        """Return file and line, as errors name them."""
        return f"{self.path}:{self.lines[element]}"


def is_of_2008(file: TbxFile, root: Element) -> bool:
    """Return True for the edition of 2008 (`martif`), False for that of 2019; raises GlossaryError for what is no TBX file."""
    namespace, name = namespace_of(root), name_of(root)
    if name == "martif" and not namespace:
        return True
    if name == "tbx" and namespace in NAMESPACES:
        return False
    if name in ("tbx", "martif"):
        right = f'xmlns="{NAMESPACE}"' if name == "tbx" else _("no xmlns")
        raise GlossaryError(
            _(
                '{place}: the namespace "{namespace}" is not that of <{name}>; write {right}',
                place=file.place(root),
                namespace=namespace,
                name=name,
                right=right,
            )
        )
    raise GlossaryError(
        _("{place}: <{name}> is no TBX file; it begins with <martif> or <tbx>", place=file.place(root), name=name)
    )


def category_of(part: Element, file: TbxFile) -> str:
    """Return the data category of an element: its `type` in DCA and martif, its own name in DCT.

    Raises GlossaryError for a namespace that TBX-Basic does not know.
    """
    namespace = namespace_of(part)
    if namespace and namespace not in (*NAMESPACES, *MODULES.values()) and "tbxinfo.net/ns" not in namespace:
        raise GlossaryError(
            _(
                '{place}: the namespace "{namespace}" is not known to TBX-Basic; correct it',
                place=file.place(part),
                namespace=namespace,
            )
        )
    return part.get("type") or name_of(part)


def name_of(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def namespace_of(element: Element) -> str:
    """Return the namespace of an element, empty when it has none."""
    return element.tag[1:].rpartition("}")[0] if element.tag.startswith("{") else ""


def text_of(element: Element) -> str:
    """Return all text in an element, on one line."""
    return one_line("".join(element.itertext()))
