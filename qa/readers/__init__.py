"""Files into documents, remembering where each character came from.

`decode` turns bytes into text or says which byte is wrong; `plain`, `markdown` and `html` know one format each and all
build their document with `builder`. To follow an article on its way in, start at `read`.
"""

from qa.readers.decode import Decoded, decode
from qa.readers.read import from_text, read, read_decoded

__all__ = ["Decoded", "decode", "from_text", "read", "read_decoded"]
