"""The names of a German article in another house style: which words change, and the text afterwards.

`aims` holds the styles one may convert to, `wanted` says what one name becomes, `mentions` finds the name's other places
(surname alone, genitive, compound, capitals), and `convert` puts the article together.
"""

from qa.name_conversion.aims import Aim, aim_of
from qa.name_conversion.convert import converted, edits

__all__ = ["Aim", "aim_of", "converted", "edits"]
