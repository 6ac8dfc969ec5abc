"""Two adjectives of peoples and countries glued together: kasachischniederländisch for kasachisch-niederländisch.

Equals are joined by a hyphen (Amtliche Regelung, § 44); one word is only what is a shade of the other
(russlanddeutsch, altgriechisch).
"""

from collections.abc import Iterator

from qa.documents import Span
from qa.languages.lazy_pattern import lazily

NATIONS = (
    "deutsch|russisch|ukrainisch|polnisch|kasachisch|usbekisch|kirgisisch|chinesisch|türkisch|britisch|französisch|italienisch|spanisch"
    "|niederländisch|belgisch|schweizerisch|österreichisch|ungarisch|rumänisch|moldauisch|belarussisch|litauisch|lettisch|estnisch"
    "|finnisch|schwedisch|norwegisch|dänisch|tschechisch|slowakisch|bulgarisch|serbisch|kroatisch|griechisch|georgisch|armenisch"
    "|aserbaidschanisch|iranisch|israelisch|japanisch|koreanisch|indisch|kanadisch|amerikanisch|europäisch|turkmenisch|tadschikisch"
)
JOINED = lazily(rf"(?<![\w-])(?P<left>(?i:{NATIONS}))(?P<right>(?:{NATIONS})(?:e[nrsm]?)?)(?![\w-])")
QUICK = ("isch", "deutsch")


def joined_nations(text: str) -> Iterator[tuple[Span, str]]:
    """Yield the words and how they are written.

    >>> [right for _, right in joined_nations("ein kasachischniederländisches Werk an der deutschpolnischen Grenze")]
    ['kasachisch-niederländisches', 'deutsch-polnischen']
    """
    for match in JOINED.finditer(text) if any(piece in text for piece in QUICK) else ():
        yield Span(*match.span()), f"{match['left']}-{match['right']}"
