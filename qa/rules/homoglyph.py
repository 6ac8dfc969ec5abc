"""A letter of another alphabet hides in a Latin word.

Cyrillic „а“ looks like Latin „a“, but search engines, spell-checkers and screen readers see another word. Silent on Greek
letters with their own look (β-Blocker, μm) and on words that are Cyrillic throughout.

    Bad:  Die Аrmee zog sich zurück.
    Good: Die Armee zog sich zurück.
    Good: Der β-Wert liegt bei 5 μg.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("homoglyph", Severity.ERROR, mqm="linguistic-conventions/character-encoding", its="characters")
# Look-alikes (Unicode Technical Standard 39, confusables.txt): Cyrillic, then Greek.
LATIN = str.maketrans(
    "АВЕІЇЈКМНОРСТУХЅаеіїјорсухѕһԁԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικ",
    "ABEIÏJKMHOPCTYXSaeiïjopcyxshdqw" + "ABEZHIKMNOPTYXovik",
)
FOREIGN = frozenset(map(chr, (*range(0x391, 0x3CA), *range(0x400, 0x530))))
MIXED = re.compile(r"[A-Za-zÀ-ɏ][Ѐ-ԯΑ-Ωα-ω]|[Ѐ-ԯΑ-Ωα-ω][A-Za-zÀ-ɏ]")
WORD = re.compile(r"[^\W\d_]+")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per mixed word; the edits exchange the letters where all of them have a Latin twin."""
    text = article.target.text
    if FOREIGN.isdisjoint(article.characters):
        return
    done = -1
    for seam in MIXED.finditer(text):
        if seam.start() >= done:
            word = _word_at(text, seam.start())
            done = word.end
            yield from _judged(text, word)


def _word_at(text: str, place: int) -> Span:
    start = place
    while start and (text[start - 1].isalpha()):
        start -= 1
    match = WORD.match(text, start)
    return Span(*match.span()) if match else Span(place, place + 1)


def _judged(text: str, span: Span) -> Iterator[Finding]:
    word = span.of(text)
    foreign = [i for i, letter in enumerate(word) if "Ͱ" <= letter <= "ԯ"]
    if len(foreign) * 2 > len(word) and len(word) > 3:  # Київcький: a Latin letter in a Cyrillic word
        return
    latin = word.translate(LATIN)
    is_certain = latin != word and not any("Ͱ" <= letter <= "ԯ" for letter in latin)
    if not is_certain and not any(word[i] >= "Ѐ" for i in foreign):
        return  # Δt, kΩ: Greek that is meant
    edits = tuple(Edit(Span(span.start + i, span.start + i + 1), latin[i]) for i in foreign) if is_certain else ()
    yield RULE.finding(
        span,
        _("“{word}” mixes alphabets: “{letters}” is not Latin", word=word, letters="".join(word[i] for i in foreign)),
        edits=edits,
        suggestions=(latin,) if is_certain else (),
    )
