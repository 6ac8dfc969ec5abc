"""What the XML formats share: text without characters that XML forbids, and a tree as an indented file."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from qa.reports.xml_text import FORBIDDEN

LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def child(parent: Element, tag: str, text: str = "", **attributes: str) -> Element:
    """Return a new last child with that text, control characters dropped; `_` in an attribute's name stands for `-`."""
    clean = {name.replace("_", "-"): FORBIDDEN.sub("", value) for name, value in attributes.items()}
    element = SubElement(parent, tag, clean)
    element.text = FORBIDDEN.sub("", text) or None
    return element


def as_file(root: Element) -> str:
    """Return the tree as an XML document, with its declaration."""
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"
