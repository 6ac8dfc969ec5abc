"""A full stop stands inside a sentence, or a sentence begins with a small letter.

A comma became a full stop, or two halves of a sentence were typed apart: trat der Fotograf auf. ein früherer Kollege. Either the
mark is wrong or the letter is; which, only the sentence tells. Silent behind abbreviations (bzw., Art., Mio.), figures, initials
and ellipses, inside quotation marks and brackets, and before names and addresses that are written small (iPhone, example.org).

    Bad:  Als Zeuge trat der Fotograf auf. ein früherer Kollege der Angeklagten.
    Good: Als Zeuge trat der Fotograf auf, ein früherer Kollege der Angeklagten.
    Good: Der Bericht umfasst ca. zehn Seiten bzw. ein Kapitel, s. auch Art. 5 und den Anhang.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Finding, Severity, Span
from qa.grammar.finite_verbs import AUXILIARIES
from qa.languages.function_words import word_list
from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words
from qa.languages.words import is_known, zipf
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "sentence-start",
    Severity.WARNING,
    mqm="linguistic-conventions/punctuation",
    its="typographical",
    yields_to=("abbreviation-space", "ellipsis", "untranslated-phrase"),
)
STOP = lazily(
    r"(?<![\w.@/-])(?P<before>[A-ZÄÖÜa-zäöüß]?[a-zäöüß]{2,})(?P<stop>\.)[ \u00a0](?P<after>[a-zäöüß]{2,})"
    r"(?=[ \u00a0,](?P<next>[a-zäöüß]*))"
)
QUICK = re.compile(r"\.[ \u00a0][a-zäöüß]")
COMMON, RARE, FUNCTION = 3.5, 2.5, 5.0  # Zipf frequency of a word or noun before the stop, and of the word behind it
SHORT = 4  # letters; what is shorter may be an abbreviation nobody listed
ENDS = words("ab an auf aus ein los mit vor zu ist hat war weg her hin sei tot gut")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per stop; suggested are a comma and a capital."""
    text = article.target.text
    for match in STOP.finditer(text) if QUICK.search(text) else ():
        before, after = match["before"], match["after"]
        is_opening = zipf(after) >= FUNCTION or (is_known(after) and match["next"] in AUXILIARIES)  # ausgelost wird
        if _is_word(before) and is_opening and not _is_set_apart(text, match.start()):
            start, stop, end = match.start(), match.start("stop"), match.end()
            yield RULE.finding(
                Span(start, end),
                _("“{words}”: a full stop before a small letter", words=match.group()),
                suggestions=(f"{before},{text[stop + 1 : end]}", f"{before}. {after.capitalize()}"),
            )


def _is_word(word: str) -> bool:
    """True for a whole word, which no full stop shortens: auf, Stadt; not bzw, Art, Okt."""
    if word.lower() in word_list("never") or word.lower() in word_list("seldom"):
        return False
    return word in ENDS if len(word) < SHORT else zipf(word) >= (COMMON if word.islower() else RARE)


def _is_set_apart(text: str, place: int) -> bool:
    """True inside quotation marks or brackets that are still open there."""
    line = text[text.rfind("\n", 0, place) + 1 : place]
    return line.count("(") > line.count(")") or line.count("„") > line.count("“")
