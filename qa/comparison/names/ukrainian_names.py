"""Ukrainians and their villages with Russian letters: Taras Gnatjuk, Kutscherowka in the translation of a Ukrainian text.

The Cyrillic of many names can be read either way, and a Ukrainian source names Russians as well. Surnames in -ук, -юк, -ець are
taken for Ukrainian, and those in Чорно-, which would be Черно- in Russian; who bears one of them and is listed in the glossary is
whatever the glossary says. A village in -івка is one of Ukraine, unless the passage speaks of Russia or another
country where there are as many in -овка.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.figures.surroundings import surroundings
from qa.documents import Span
from qa.names import spellings, transliterate
from qa.names.concepts import concepts

SURNAME = re.compile(r"(?:[а-яіїє]{3}[бгджзлмнпрстчщ]ук|[чщ]ук|[нлтд]юк|ець|ишин)$|^чорно")
VILLAGE = re.compile(r"[іїІЇ]вка$")
RUSSIAN_VILLAGE = re.compile(r"(?:ow|jew|ew)kas?$")
# Where villages in -овка are, which Ukrainian texts write with -івка as well
REGIONS = re.compile(r"(?i)\b(?:б[єі]лгород|курськ|курщин|брянськ|воронезьк|ростовськ|краснодар|крим)")
ELSEWHERE = re.compile(REGIONS.pattern + r"|\b(?:рос[іи]|рф\b|білорус|казахстан|молдов|придністров)")
# What Russia sends: a person whom its missile killed, a village that its army attacks, is no Russian for that
ATTACK = re.compile(
    r"(?i)\bросійськ\w+ (?:[а-яіїєґ]+(?:ою|ої|ий|ого|ому|им|ими|их|і|а|у) ){0,2}"
    r"(?:авіа\w+|ракет\w*|дрон\w*|безпілотник\w*|бпла|бомб\w*|снаряд\w*|удар\w*|атак\w*|обстріл\w*|вторгнен\w+|агресі\w+)"
)
ARMY = re.compile(
    r"(?i)\bросійськ\w+ (?:військ\w*|армі\w+|сил\w*|сторон\w*|окупант\w*|штурм\w*|загарбник\w*)|\bросіян\w*"
)
TO_RUSSIAN = str.maketrans({"і": "и", "ї": "и", "є": "е", "ґ": "г", "І": "И", "Ї": "И", "Є": "Е", "Ґ": "Г"})
WORD = re.compile(r"[^\W\d_]+")


def russian_forms(article: Article) -> Iterator[tuple[NameUse, Span, str]]:
    """Yield the words of Ukrainians' names that follow a Russian reading: the use, their place in the German, the right form."""
    if article.source is None or article.source.language != "uk":
        return
    for use in article.names:
        words = use.name.lemma.split()
        is_theirs = use.name.kind == "PER" and SURNAME.search(words[-1].lower()) is not None
        if not is_theirs or use.target_span is None or concepts(use.name.text, "uk", article.glossary):
            continue
        if use.match is None or use.match.verdict != "accepted":
            continue
        found = list(WORD.finditer(article.target.text, use.target_span.start, use.target_span.end))
        for match, word in zip(found, words, strict=False) if len(found) == len(words) else ():
            if is_russian(match.group(), word):
                yield use, Span(*match.span()), transliterate(word, language="uk")


def russian_villages(article: Article) -> Iterator[tuple[NameUse, Span, str]]:
    """Yield the villages that follow a Russian reading: the use, its place in the German, the right form."""
    if article.source is None or article.source.language != "uk":
        return
    for use in article.names:
        is_village = use.name.kind == "LOC" and VILLAGE.search(use.name.lemma) is not None and " " not in use.name.lemma
        if not is_village or use.target_span is None or not RUSSIAN_VILLAGE.search(use.found):
            continue
        if not concepts(use.name.text, "uk", article.glossary) and not _is_elsewhere(article, use):
            yield use, use.target_span, transliterate(use.name.lemma, language="uk")


def _is_elsewhere(article: Article, use: NameUse) -> bool:
    """True where the passage speaks of a country with villages in -овка; an army that attacks one says nothing of where it is."""
    assert article.source is not None
    near = surroundings(article, use.pair).source_near
    if not ELSEWHERE.search(near):
        return False
    return (
        ELSEWHERE.search(ARMY.sub("", without_attacks(near))) is not None
        or REGIONS.search(article.source.text) is not None
    )


def without_attacks(text: str) -> str:
    """Return a Ukrainian text without the Russian missiles, drones and raids.

    >>> without_attacks("Російська керована авіабомба вибила вікна в школі.")
    ' вибила вікна в школі.'
    """
    return ATTACK.sub("", text)


def is_russian(german: str, word: str) -> bool:
    """True for a German form that reads the letters of a Ukrainian word (nominative) as Russian ones, and only so.

    >>> is_russian("Katerina", "Катерина"), is_russian("Kateryna", "Катерина")
    (True, False)
    """
    forms = {german, german.removesuffix("s")}
    if forms & spellings(word, language="uk"):
        return False
    russian = word.translate(TO_RUSSIAN)
    return any(forms & spellings(some, language="ru") for some in (russian, russian.replace("Чорн", "Черн")))
