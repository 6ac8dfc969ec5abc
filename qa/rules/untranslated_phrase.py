"""Some English words in a row were left in a German sentence.

Four words or more of which three are common English ones, outside quotation marks. Names of films, firms and songs are
English by right, so this is a note; sentences that are English altogether are reported by untranslated-segment.

    Bad:  Er erklärte, that he would be back in Kyjiw am Freitag.
    Good: Er erklärte, er werde am Freitag wieder in Kyjiw sein.
    Good: Sie hörte „The Sound of Silence“ und las die New York Times.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Finding, Segment, Severity, Span
from qa.languages.english import english_words
from qa.languages.wordlist import words
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "untranslated-phrase",
    Severity.NOTE,
    mqm="accuracy/untranslated",
    its="untranslated",
    yields_to=("untranslated-segment",),
)
WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?")
QUOTED = re.compile(r"[„“‚»«\"][^„“”«»\"]*[“”‘«»\"]|\([^()]*\)")
QUICK = words("the that this which would could with from they his and of to been were")
CLEARLY_ENGLISH = re.compile(r"\b(?:the|that|this|which|would|could|with|from|they|his|and|of|to|been|were)\b")
FEWEST_WORDS, FEWEST_COMMON = 4, 3


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per run of English words."""
    if QUICK.isdisjoint(article.folded_words):
        return
    for segment in article.target.segments:
        if CLEARLY_ENGLISH.search(segment.text):
            yield from (
                RULE.finding(span, _("“{words}” is English", words=span.of(article.target.text)))
                for span in _runs(segment)
            )


def _runs(segment: Segment) -> Iterator[Span]:
    # Blanked, not cut out, so that offsets stay.
    text = QUOTED.sub(lambda match: " | ".ljust(len(match.group()))[: len(match.group())], segment.text)
    run: list[re.Match[str]] = []
    for word in WORD.finditer(text):
        joined = not run or text[run[-1].end() : word.start()].isspace()
        if word.group().lower() in english_words() and joined:
            run.append(word)
        else:
            yield from _reported(run, segment)
            run = [word] if word.group().lower() in english_words() else []
    yield from _reported(run, segment)


def _reported(run: list[re.Match[str]], segment: Segment) -> Iterator[Span]:
    # Titles have capitals (Lord of the Rings); a forgotten clause has not.
    small = sum(word.group().islower() for word in run)
    if len(run) >= FEWEST_WORDS and small >= FEWEST_COMMON:
        yield Span(run[0].start(), run[-1].end()).shift(segment.span.start)
