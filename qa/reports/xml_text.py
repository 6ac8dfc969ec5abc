"""Text that XML 1.0 can hold: control characters are shown as code point numbers, since no reader would take them."""

import re

FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    r"""Return the text without characters that XML forbids (https://www.w3.org/TR/xml/#charsets).

    >>> xml_text("Kyjiw\x07")
    'Kyjiw\\u0007'
    """
    return FORBIDDEN.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
