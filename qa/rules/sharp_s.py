"""ß and ss are mixed up.

After a long vowel or a diphthong German writes ß, after a short one ss (Amtliche Regelung, § 25; before 1996 people wrote
daß and Fluß). Swiss texts have no ß at all: a text without a single ß, or the style setting `swiss`, is left alone. Names keep
what they have (Strauss, Meißen).

    Bad:  Auf der Strasse lag ein großer Stein.
    Good: Auf der Straße lag ein großer Stein.
    Bad:  Er wußte, daß der Fluß steigt.
    Good: Er wusste, dass der Fluss steigt.
    Good: Auf der Strasse lag ein grosser Stein.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.compounds import is_explained, parts
from qa.languages.lazy_pattern import lazily
from qa.languages.literal import is_literal
from qa.languages.wordlist import words
from qa.languages.words import is_known, is_name, is_noun, zipf
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "sharp-s",
    Severity.WARNING,
    mqm="linguistic-conventions/spelling",
    its="misspelling",
    yields_to=("spelling",),
)
HAS_SS = lazily(r"(?<![\w-])[A-ZÄÖÜa-zäöü]+ss[a-zäöüß]*(?![\w-])")
HAS_SHARP = lazily(r"(?<![\w-])[A-ZÄÖÜa-zäöü]+ß[a-zäöüß]*(?![\w-])")
FREQUENT = 3.3  # Zipf frequency of a word that the slip can be taken for: Straße 5.2, dass 6.8
LONG = 9  # letters of a word that is hardly ever another one by chance
RARE = 2.0  # and below which a form with ß is taken for a slip
# Old spellings that are frequent enough to be in the word list.
REFORMED = words(
    "bewußt bißchen daß eßbar faßt flußabwärts gewiß haß häßlich iß kuß laß läßt mißbrauch muß müßte müßten mußte mußten naß nuß"
    " paß paßt prozeß riß schluß schloß stuß unbewußt vergeßlich verläßt wußte wußten wüßte fluß kongreß"
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per word; its edit exchanges the letters, never a safe one, for a name may be spelled so."""
    text = article.target.text
    if "ß" not in text or article.style.typography.swiss:
        return
    names = {word for use in article.names for word in use.found.split()} if article.source else set()
    if "ss" in text:
        yield from _findings((m for m in HAS_SS.finditer(text) if m.group() not in names), text, _with_sharp_s)
    yield from _findings((m for m in HAS_SHARP.finditer(text) if m.group() not in names), text, _with_ss)


def _findings(found: Iterable[re.Match[str]], text: str, mended: Callable[[str], str]) -> Iterator[Finding]:
    for match in found:
        word = match.group()
        if (right := mended(word)) and not _is_name(word, right) and not is_literal(text, match.start()):
            span = Span(*match.span())
            yield RULE.finding(
                span,
                _("“{word}” is spelled “{right}”", word=word, right=right),
                edits=(Edit(span, right, safe=False),),
                suggestions=(right,),
            )


def _is_name(word: str, right: str) -> bool:
    """True for Strauss, Weiss, Voß: a capital letter, and no common noun with it."""
    return word[0].isupper() and (
        is_name(word) or is_name(right) or not (is_noun(right) or is_explained(right.lower()))
    )


def _with_sharp_s(word: str) -> str:
    """Return Straße for Strasse where only that is a word, else nothing."""
    if is_known(word):
        return ""
    forms = [word[:i] + "ß" + word[i + 2 :] for i in range(1, len(word) - 1) if word.startswith("ss", i)]
    if is_explained(word):  # Gros-s-Leinwand would be one, but nobody means it
        return next((form for form in forms if len(word) >= LONG and (is_known(form) or _is_compound_of(form))), "")
    return next((form for form in forms if zipf(form) >= FREQUENT or (len(word) >= LONG and is_explained(form))), "")


def _with_ss(word: str) -> str:
    """Return dass for daß."""
    right, low = word.replace("ß", "ss"), word.lower()
    if low in REFORMED:
        return right
    return right if zipf(word) < RARE and zipf(right) >= FREQUENT and not is_explained(word) else ""


def _is_compound_of(form: str) -> bool:
    """True for Straßenreparatur, of which a part has ß and is common, while no word has ss there; not for Maßenflucht."""
    split = [part for part in parts(form.lower()) if "ß" in part]
    return bool(split) and all(zipf(part) >= FREQUENT and not is_known(part.replace("ß", "ss")) for part in split)
