"""Does the German say this source word? The bilingual lexicon answers, where it has the word.

The lexicon is imported when a word is first asked for: an article without a source never does.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from qa.languages.codes import SLAVIC_LANGUAGES
from qa.languages.morphology import readings

SHORTEST = 4  # letters; shorter words (der, що) are everywhere
PRONOUNS = frozenset({"NPRO", "Apro"})  # этого: das and es are said in any sentence
WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")


@lru_cache(maxsize=20_000)
def german_renderings(word: str, language: str) -> frozenset[str]:
    """Return the stems of the German words that may render a Ukrainian or Russian word; none when it is unknown.

    >>> "quartal" in german_renderings("квартале", "ru")
    True
    """
    from qa.alignment.lexicon import lexicon

    german = lexicon(language).german
    return frozenset(chain.from_iterable(german.get(stem, ()) for stem in _source_stems(word, language)))


@lru_cache(maxsize=20_000)
def _first_renderings(word: str, language: str) -> frozenset[str]:
    """Return the renderings of the first stem that is listed, with which the limits of shares were measured."""
    from qa.alignment.lexicon import lexicon

    german = lexicon(language).german
    return frozenset(next((german[stem] for stem in _source_stems(word, language) if stem in german), ()))


@lru_cache(maxsize=20_000)
def long_renderings(word: str, language: str) -> tuple[str, ...]:
    """Return those of the same stems that may be found inside a longer German word."""
    return tuple(stem for stem in german_renderings(word, language) if len(stem) >= SHORTEST)


@lru_cache(maxsize=20_000)
def german_lemmas(word: str, language: str) -> tuple[tuple[str, str], ...]:
    """Return the German lemmas that render words of this word's stem, each with the source lemma it renders.

    >>> german_lemmas("пейзажі", "uk")
    (('Landschaft', 'пейзаж'),)
    """
    from qa.alignment.lexicon import shipped_lemmas

    lemmas = shipped_lemmas(language)
    return next((lemmas[stem] for stem in _source_stems(word, language) if stem in lemmas), ())


def is_listed(word: str, language: str) -> bool:
    """True for a word that the lexicon has by its light stem, and not only by its lemma."""
    from qa.alignment.cyrillic_stems import cyrillic_stem
    from qa.alignment.lexicon import lexicon

    return cyrillic_stem(word) in lexicon(language).german


def _source_stems(word: str, language: str) -> Iterator[str]:
    """Yield the stem of a word, then that of its likeliest lemma: light stems of план and плану are not the same."""
    from qa.alignment.cyrillic_stems import cyrillic_stem

    yield cyrillic_stem(word)
    if language in SLAVIC_LANGUAGES:
        likeliest = readings(word, language)[:1]
        yield from (cyrillic_stem(reading.lemma) for reading in likeliest if PRONOUNS.isdisjoint(reading.grammemes))


def places_of(word: str, language: str, german: str) -> list[int]:
    """Return the offsets in the German text at which a rendering of the word begins.

    >>> places_of("підписав", "uk", "Der Minister unterzeichnete das Abkommen")
    [13]
    """
    wanted = german_renderings(word, language)
    return [match.start() for match in WORD.finditer(german) if wanted & _stems(match.group())] if wanted else []


@lru_cache(maxsize=20_000)
def _stems(word: str) -> frozenset[str]:
    from qa.alignment.german_stems import compound_parts, german_stems
    from qa.alignment.lexicon import lexicon

    stems = set(german_stems(word))
    if len(word) > 9:
        stems.update(compound_parts(word, lexicon("uk").known))
    return frozenset(stems)


def known_and_said(source: str, german: str, language: str) -> tuple[int, int]:
    """Return how many words of the source the lexicon knows, and how many of these the German says.

    >>> known_and_said("Президент мовчить, уряд відмовив.", "Der Präsident schweigt.", "uk")
    (4, 2)
    """
    wanted = [_first_renderings(word, language) for word in WORD.findall(source) if len(word) >= SHORTEST]
    known = [renderings for renderings in wanted if renderings]
    there = stems_of(german)
    return len(known), sum(not renderings.isdisjoint(there) for renderings in known)


def share_said(source: str, german: str, language: str, fewest: int = 1) -> float:
    """Return the share of the source's words, as far as the lexicon knows them, that the German says.

    It is 0 when the lexicon knows less than `fewest` of them.
    """
    known, said = known_and_said(source, german, language)
    return said / known if known >= fewest else 0.0


def share_of_rest_said(source: str, rendered: str, german: str, language: str) -> float:
    """Return the share of the source's known words said by those words of the German that do not render `rendered`.

    >>> share_of_rest_said("Він не голосував.", "Президент мовчить.", "Der Präsident, der nicht abstimmte, schweigt.", "uk")
    1.0
    """
    taken = frozenset({"ein"}).union(
        *(_first_renderings(word, language) for word in WORD.findall(rendered))
    )  # says nothing
    words = WORD.findall(german)
    return share_said(source, " ".join(word for word in words if not _stems(word) & taken), language)


def share_left_said(source: str, rendering: str, other: str, language: str) -> float:
    """Return the share of the source's known words that `other` says, among those that its `rendering` does not say.

    >>> share_left_said("Президент мовчить, уряд відмовив.", "Der Präsident schweigt.", "Die Regierung weigert sich.", "uk")
    1.0
    """
    there = stems_of(rendering)
    left = [word for word in WORD.findall(source) if not _first_renderings(word, language) & there]
    return share_said(" ".join(left), other, language)


def share_explained(german: str, source: str, language: str) -> float:
    """Return the share of the German's words, as far as the lexicon knows them, that render a word of the source."""
    from qa.alignment.lexicon import lexicon

    listed = lexicon(language).known
    renderings: frozenset[str] = frozenset().union(
        *(_first_renderings(word, language) for word in WORD.findall(source))
    )
    known = [_stems(word) & listed for word in WORD.findall(german) if len(word) >= SHORTEST]
    known = [stems for stems in known if stems]
    return sum(bool(stems & renderings) for stems in known) / max(len(known), 1)


def stems_of(german: str) -> frozenset[str]:
    """Return the stems of all words of a German text."""
    return frozenset().union(*(_stems(word) for word in WORD.findall(german)))
