"""A space is missing: two words run together.

Machine translation and copying lose the space where a tag, a name or a line began in the source. A capital inside a word
shows the seam; without one, a small word that never enters a compound does (derprivaten, teiltedas).
Silent about brands and names with inner capitals (YouTube, McDonald, eBay; other ones belong in the glossary), units and
abbreviations (kWh, GmbH), gender forms (BürgerInnen), addresses, hashtags and file names.

    Bad:  wie 24 Kanal erklärteTaras Berezovets
    Good: wie 24 Kanal erklärte Taras Berezovets
    Bad:  Er teiltedas am Freitag mit.
    Good: Er teilte das am Freitag mit.
    Bad:  Der Bunkerwurde am Abend getroffen.
    Good: Der Bunker wurde am Abend getroffen.
    Good: Das Video von Kevin McCarthy steht auf YouTube.
    Good: Die Verhandlung ist nichtöffentlich.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.compounds import is_explained
from qa.languages.foreign import is_in_foreign_phrase
from qa.languages.lazy_pattern import lazily
from qa.languages.seams import ABSTRACT, APART, BEHIND_NOUN, FREE, OPENERS, RARE, Seam, noun_seam, seams
from qa.languages.small_words import small_words
from qa.languages.tokens import Word, words_of
from qa.languages.words import is_noun, zipf
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("glued-words", Severity.ERROR, mqm="linguistic-conventions/whitespace", its="whitespace")
CAMEL = re.compile(r"(?<=[a-zäöüß])(?=[A-ZÄÖÜ][a-zäöüß])")
GENDER = re.compile(r"In(?:nen)?$")  # BürgerInnen
BRANDS = small_words("camel-brand")
CERTAIN = 1.5  # a seam without a capital is certain when it is so much likelier than the next one
# acht Minuten lang; without a number „minutenlang“ is one word
LASTING = lazily(
    r"\b(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|mehrere|viele|einige|wenige)[ \u00a0]"
    r"(?P<word>(?:[Ss]ekunden|[Mm]inuten|[Ss]tunden|[Tt]age|[Ww]ochen|[Mm]onate|[Jj]ahre|[Jj]ahrzehnte)lang)\b"
)
JOINTS = "-‐‑'’‘"


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per glued word; its edits put the spaces in."""
    words = words_of(article.target.text)
    for index, word in enumerate(words):
        if _is_whole(word.text):  # nearly every word
            continue
        if word.text.islower() or word.text[1:].islower():
            if word.text[0].isupper() and (cut := noun_seam(word.text)):
                if _is_plain(word, words, index, article):
                    yield _finding(word, [cut], is_safe=False)
            else:
                yield from _without_capital(word, words, index, article)
        elif word.text not in article.glossary:
            yield _finding(word, _camel_seams(word.text), is_safe=True)
    if any(word.endswith("lang") for word in article.words):
        for match in LASTING.finditer(article.target.text):
            yield _lasting(Span(*match.span("word")), match["word"])


def _lasting(span: Span, word: str) -> Finding:
    right = word.removesuffix("lang").capitalize() + " lang"
    edits = (Edit(span, right, safe=False),)
    message = _("space missing in “{word}”", word=word)
    return RULE.finding(span, message, edits=edits, suggestions=(right,), severity=Severity.WARNING, confidence=0.8)


@lru_cache(maxsize=1 << 14)
def _is_whole(word: str) -> bool:
    """True for a word in which no seam is to be seen."""
    if not (word.islower() or word[1:].islower()):
        return word in BRANDS or not _camel_seams(word)
    if zipf(word) > RARE and word.lower() not in APART:
        return True
    return not (word[0].isupper() and noun_seam(word)) and not seams(word.lower())


def _finding(word: Word, places: list[int], *, is_safe: bool) -> Finding:
    pieces = [word.text[a:b] for a, b in zip([0, *places], [*places, len(word.text)], strict=True)]
    edits = tuple(Edit(Span(word.start + place, word.start + place), " ", safe=is_safe) for place in places)
    return RULE.finding(
        Span(word.start, word.end),
        _("space missing in “{word}”", word=word.text),
        edits=edits,
        suggestions=(" ".join(pieces),),
        severity=Severity.ERROR if is_safe else Severity.WARNING,
        confidence=0.97 if is_safe else 0.8,
    )


def _camel_seams(word: str) -> list[int]:
    """Return where spaces belong before capitals inside the word: after known words only, not in brands (YouTube, iPhone)."""
    places: list[int] = []
    for seam in CAMEL.finditer(word):
        left, right = word[places[-1] if places else 0 : seam.start()], word[seam.start() :]
        if GENDER.match(right) or not _is_german_word(left, right):
            break
        places.append(seam.start())
    return places


def _is_german_word(left: str, right: str) -> bool:
    """True when what stands before the inner capital is a German word by itself: denFußball; not WhatsApp, McDonald, iPhone."""
    if left[0].isupper():  # DieRegierung at the head of a sentence; otherwise two capitals make a brand
        return left.lower() in FREE and zipf(right) >= 3.5 and is_noun(right)
    return len(left) > 1 and (zipf(left) >= 2.5 or (len(left) > 5 and (zipf(left) > 0 or is_explained(left))))


def _is_sure_with_capital(word: Word, seam: Seam) -> bool:
    """True for Dieprivaten, Sitzungin: an unlisted capital may be a name, unless the parts say what they are."""
    if seam.left in OPENERS:
        return True
    if seam.right in BEHIND_NOUN:
        return ABSTRACT.fullmatch(seam.left) is not None
    return seam.left in FREE and zipf(seam.right) >= 4 and not zipf(word.text) and len(seam.right) >= 4


def _without_capital(word: Word, words: tuple[Word, ...], index: int, article: Article) -> Iterator[Finding]:
    found = seams(word.text.lower())
    best = found[0]
    if word.text[0].isupper() and not _is_sure_with_capital(word, best):
        return
    if not _is_plain(word, words, index, article):
        return
    is_safe = word.text.islower() and (len(found) < 2 or best.weight - found[1].weight >= CERTAIN)
    yield _finding(word, [len(best.left)], is_safe=is_safe)


def _is_plain(word: Word, words: tuple[Word, ...], index: int, article: Article) -> bool:
    """True for a word of letters only that no list has, that is no piece of a longer one nor of a foreign phrase."""
    if not word.text.isalpha() or word.text in article.glossary:
        return False
    text = article.target.text
    beside = text[max(0, word.start - 1) : word.start] + text[word.end : word.end + 1]
    return not any(mark in JOINTS for mark in beside) and not is_in_foreign_phrase(words, index)
