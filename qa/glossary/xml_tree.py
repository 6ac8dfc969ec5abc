"""XML from strangers into elements that know their line: no entities, no DTD from elsewhere, no network (defusedxml)."""

from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from qa.errors import GlossaryError
from qa.messages import _


class _Numbered(TreeBuilder):
    """A tree builder that notes the line of each element's begin tag."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[Element, int] = {}
        self.expat: Any = None

    def start(self, tag: str, attributes: dict[str, str], /) -> Element:
        """Open an element."""
        element = super().start(tag, attributes)
        self.lines[element] = self.expat.CurrentLineNumber
        return element


def parse(path: Path) -> tuple[Element, dict[Element, int]]:
    """Return the root of an XML file and the line of each element, from 1.

    Raises GlossaryError for a file that cannot be read, is not well-formed, or declares entities: what they expand to
    may lie in another file, on the network, or be a billion times as long. A DOCTYPE that only names a DTD is not followed.
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser

    builder = _Numbered()
    parser = DefusedXMLParser(target=builder, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    builder.expat = parser.parser
    try:
        parser.feed(path.read_bytes())
        root = parser.close()
    except OSError as error:
        raise GlossaryError(_("{path}: cannot be read: {reason}", path=path, reason=error.strerror)) from error
    except DefusedXmlException as error:
        line = builder.expat.CurrentLineNumber
        raise GlossaryError(
            _(
                "{path}:{line}: declares an entity in its DTD; that is not followed, export the file without a DTD",
                path=path,
                line=line,
            )
        ) from error
    except (ParseError, LookupError, ValueError) as error:
        line = error.position[0] if isinstance(error, ParseError) else 1
        raise GlossaryError(
            _("{path}:{line}: is not well-formed XML ({error}); export it again", path=path, line=line, error=error)
        ) from error
    return root, builder.lines
