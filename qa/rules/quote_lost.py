"""Direct speech of the source has no quotation marks in the German.

Reported where the source quotes four words or more and neither the German sentence nor its neighbours have any quotation
mark. With ich, wir, mein or unser in the German the words are still someone's own: a warning. Otherwise the translator
probably chose indirect speech (er habe, sie sei), and it is a note.

    uk: «Ми повернемося додому вже навесні», – сказала Олена Коваль.
    Bad:  Wir werden schon im Frühling nach Hause zurückkehren, sagte Olena Kowal.
    Good: „Wir werden schon im Frühling nach Hause zurückkehren“, sagte Olena Kowal.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.pair import Pair
from qa.documents import Finding, Severity
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("quote-lost", Severity.WARNING, mqm="accuracy/mistranslation", its="typographical", needs_source=True)
SPEECH = re.compile(r"«[^«»]+»|„[^„“”]+[“”]|“[^“”]+”|\"[^\"]+\"")
# Curly and straight single marks too: ‚…‘ inside a quotation, '…' in plain text.
MARK = re.compile(r"[«»„“”\"‚‘‹›]|(?<!\w)['’]|['’](?!\w)")
OWN_WORDS = re.compile(r"(?i)\b(?:ich|wir|mich|mir|uns|mein\w{0,2}|unser\w{0,2})\b")
OWN_SOURCE_WORDS = re.compile(
    r"(?i)\b(?:я|ми|мы|мене|меня|мені|мне|мною|нас|нам|нами|мій|мой|моя|моє|мое|моё|мої|мои|наш\w*|i|we|my|our|мен|біз\w*)\b"
)
FEWEST_WORDS = 4


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per pair whose quotation lost its marks."""
    pairs = article.pairs
    for number, pair in enumerate(pairs):
        speech = SPEECH.search(article.source_of(pair)) if pair.is_sure else None
        if not speech or len(speech.group().split()) < FEWEST_WORDS or _is_marked(article, pairs, number):
            continue
        is_own = _is_speech(speech.group(), article.source_of(pair)) and bool(OWN_WORDS.search(article.target_of(pair)))
        yield RULE.finding(
            pair.target_span,
            _("the source quotes “{words} …”, the German has no quotation marks", words=_beginning(speech.group())),
            source_span=pair.source_span,
            severity=None if is_own else Severity.NOTE,
            confidence=pair.confidence,
        )


def _is_marked(article: Article, pairs: tuple[Pair, ...], number: int) -> bool:
    nearby = pairs[max(0, number - 1) : number + 2]
    return any(MARK.search(article.target_of(pair)) for pair in nearby)


def _is_speech(quoted: str, source: str) -> bool:
    """True when someone speaks of himself in most of the sentence; a question or title inside another's words is less."""
    return bool(OWN_SOURCE_WORDS.search(quoted)) and len(quoted) > len(source) / 2


def _beginning(speech: str) -> str:
    return " ".join(speech.strip('«»„“”"').split()[:FEWEST_WORDS])
