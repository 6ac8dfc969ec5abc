"""An apostrophe stands before the s of a plural or genitive.

German sets none there: die Autos, des Präsidenten (Amtliche Regelung, § 96 E). Only common nouns are reported; names of firms
may have one (Willi's Imbiss), and in geht's or gibt's it stands for „es“.

    Bad:  Die Daten der GPS-Halsbänder's reichen nicht aus.
    Good: Die Daten der GPS-Halsbänder reichen nicht aus.
    Bad:  Auf dem Parkplatz standen die Auto's der Gäste.
    Good: Auf dem Parkplatz standen die Autos der Gäste.
    Good: Bei Willi's Imbiss gibt's den President's Cup zu sehen.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.compounds import parts
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import is_mostly_noun
from qa.languages.small_words import small_words
from qa.languages.words import is_known, is_name, is_noun
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "apostrophe",
    Severity.WARNING,
    mqm="linguistic-conventions/spelling",
    its="misspelling",
    yields_to=("name-spelling",),
)
BEFORE_S = lazily(
    r"(?<![\w’'-])(?:(?P<before>[a-zäöüß]+)[ \u00a0])?(?P<first>(?:[^\W_]+-)*)"
    r"(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,})(?P<s>['’]s)(?![\w’'-])"
)
ARTICLES = small_words("article")
GERMAN = re.compile(r"[äöüß]|(?:ung|heit|keit|schaft|chen|tion)$", re.IGNORECASE)  # no English word


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per apostrophe; the edit takes it out, with the s where the noun has a plural without it."""
    text = article.target.text
    if "'s" not in text and "’s" not in text:
        return
    for match in BEFORE_S.finditer(text):
        if _is_german(match) and not is_name(match["noun"]):
            has_s = is_known(match["noun"] + "s")
            right = match["first"] + match["noun"] + ("s" if has_s else "")
            yield RULE.finding(
                Span(match.start("first"), match.end()),
                _("no apostrophe belongs in “{right}”", right=right),
                edits=(
                    Edit(Span(match.start("s"), match.start("s") + 1 if has_s else match.end("s")), "", safe=False),
                ),
                suggestions=(right,),
            )


def _is_german(match: re.Match[str]) -> bool:
    """True for a German common noun, told by its article, its letters or its compound."""
    noun = match["noun"].lower()
    if not (is_mostly_noun(noun) or any(map(is_noun, parts(noun)[-1:]))):
        return False
    return match["before"] in ARTICLES or GERMAN.search(noun) is not None
