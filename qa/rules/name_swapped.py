"""Another name stands where the source has this one: Brovary for Irpin, Kowalenko for Schewtschenko.

Dictation, copied sentences and machine translation put one name in the place of another, and nobody notices, because the
sentence reads well. Reported where a surely aligned pair has one name too many on either side: a person or place of the
source without any German, and a German name that nothing in the source explains. Silent where more than one is left over,
where the two have letters in common (that is a spelling), and about common nouns, abbreviations and sentence starts.

    uk: Вибух пролунав біля Ірпеня, повідомив Тарас Березовець.
    Bad:  Die Explosion war bei Hamburg zu hören, teilte Taras Beresowez mit.
    Good: Die Explosion war bei Irpin zu hören, teilte Taras Beresowez mit.
"""

import re
from collections.abc import Iterator

from qa.documents import Edit, Finding, Severity
from qa.languages.compounds import is_explained
from qa.languages.english import english_words, frequent_english_words
from qa.languages.words import is_name, is_noun, zipf
from qa.messages import _
from qa.names import transliterate
from qa.names.concepts import PLACES
from qa.rules.article import Article, NameUse
from qa.rules.name_order import exchanges
from qa.rules.name_tokens import PairTokens, Token, source_words, words_in
from qa.rules.rule import Rule

RULE = Rule(
    "name-swapped",
    Severity.WARNING,
    mqm="accuracy/mistranslation",
    its="mistranslation",
    needs_source=True,
    yields_to=(
        "name-spelling",
        "name-system",
        "name-base",
        "forbidden-term",
        "spelling",
        "glued-words",
        "homoglyph",
        "untranslated-segment",
        "untranslated-phrase",
        "swapped-segment",
    ),
)
SURE = 0.8  # of the bead
WORD_OF_TEXT = 5.2  # Zipf frequency above which a capitalised word is no name: Die, Heute
RARE = 3.0  # and below which it can open a sentence: Sharif, not Heute
ALIKE = 60  # of rapidfuzz' ratio in [0, 100]; from here on two words may be one name
# Beginnings of peoples and adjectives that do not begin like their country: polnisch, dänisch, britisch.
PEOPLES = {
    "Polen": ("poln", "pole", "polin"),
    "Dänemark": ("däni", "däne", "dänin"),
    "Großbritannien": ("brit",),
    "Niederlande": ("holländ",),
    "USA": ("amerikan", "us-"),
}
OPENS = re.compile(r"(?:^|[.!?…:\n]|[„“”\"»«‚‘(–—-])\s*$")


def check(article: Article) -> Iterator[Finding]:
    """Yield at most one finding per pair: the name that does not belong there, with the one that does."""
    for pair in article.name_tokens:
        if pair.pair.confidence < SURE:
            continue
        for exchange in exchanges(article, pair):
            found = exchange.span.of(article.target.text)
            edit = Edit(exchange.span, exchange.right, safe=False)
            message = _("“{found}”: the source goes the other way round", found=found)
            yield RULE.finding(exchange.span, message, edits=(edit,), suggestions=(exchange.right,))
        strange = strange_names(article, pair)
        lost = [(use, words) for use, words in _lost(article, pair, strange) if words] if strange else []
        strange = [token for token in strange if not _is_in_source(article, pair, token)]
        if len(strange) == 1:
            lost = _beside(strange[0], lost, pair, article)
        if len(strange) != 1 or not 1 <= len(lost) <= 2:
            continue
        if _is_english(strange[0].text) or any(_is_called_so(article, use, strange[0].text) for use, _ in lost):
            continue
        if not any(_are_alike(article, words, strange[0].text) for _, words in lost):
            yield _finding(article, strange[0], *lost[0], is_certain=len(lost) == 1)


def _finding(article: Article, token: Token, use: NameUse, words: list[str], is_certain: bool) -> Finding:
    right = _right(article, use, words) if is_certain else ""
    return RULE.finding(
        token.span,
        _("“{found}” stands where the source has {name}", found=token.text, name=" ".join(words)),
        edits=(Edit(token.span, right, safe=False),) if right else (),
        suggestions=(right,) if right else (),
        source_span=use.source_span,
        confidence=0.7,
    )


def _right(article: Article, use: NameUse, words: list[str]) -> str:
    """Return what should stand there, where that is certain enough to be written: the house's form of a name of our region."""
    from qa.names import house_form
    from qa.names.concepts import concepts
    from qa.names.foreign import is_foreign, known_spellings
    from qa.names.lemmas import candidates

    language, name = article.source.language if article.source else "uk", " ".join(words)
    if concepts(name, language, article.glossary) or not any(is_foreign(word, language) for word in words):
        return house_form(name, language, article.glossary, article.style.names)
    known = (k for form in (name, *candidates(name, language)[:2]) for k in known_spellings(form, 2.0)[:1])
    return next(known, "") if len(words) == 1 else ""


def _lost(article: Article, pair: PairTokens, strange: list[Token]) -> Iterator[tuple[NameUse, list[str]]]:
    """Yield the persons and places without German, each with its missing words; one met elsewhere in the pair counts as found."""
    found = {word.casefold()[:4] for use in pair.uses if use.match for word in source_words(use)}
    german = " ".join(token.text for token in strange)
    for use in pair.open_uses:
        words = source_words(use)
        if use.name.kind not in ("PER", "LOC") or is_translated(article, use, words):
            continue
        if _is_hinted(article, use, pair):
            continue
        if use.match is None and not any(word.casefold()[:4] in found for word in words):
            yield use, [word for word in words if not _stands_for(article, word, german)]
        elif use.match and use.name.kind == "PER" and len(words) == 2 and len(words_in(use.found)) == 1:
            missing = [word for word in words if not _stands_for(article, word, use.found)]
            if len(missing) == 1:
                yield use, missing


def _is_hinted(article: Article, use: NameUse, pair: PairTokens) -> bool:
    """True when the German has the country in another word: französisch for Франція, Polin for Польща."""
    from qa.names.concepts import concepts

    language, german = article.source.language if article.source else "uk", article.target_of(pair.pair).lower()
    entries = [e for e in concepts(use.name.text, language, article.glossary) if e.kind in PLACES]
    forms = [form.lower()[:4] for entry in entries for form in (*entry.in_language("de"), *entry.in_language("en"))]
    forms += [people for entry in entries for people in PEOPLES.get(entry.preferred, ())]
    return any(re.search(rf"\b{re.escape(form)}", german) for form in forms)


def _is_called_so(article: Article, use: NameUse, german: str) -> bool:
    """True for one word of a person's name for another: Harington for Кіт where Кіт Гарінґтон is in the article."""
    if use.name.kind != "PER":
        return False
    word, bare = use.name.text.split()[0].casefold(), german.removesuffix("s")
    stem = word[: max(3, len(word) - 2)]
    return any(
        other is not use
        and " " in other.name.text
        and any(part.casefold().startswith(stem) for part in source_words(other))
        and (bare in words_in(other.found) or _stands_for(article, other.name.text.split()[-1], bare))
        for other in article.names
    )


def is_translated(article: Article, use: NameUse, words: list[str]) -> bool:
    """True for names that German puts into words of its own: Білий (дім), Тихий (океан), Гра (престолів), ФК."""
    from qa.languages.morphology import readings
    from qa.names.concepts import concepts
    from qa.names.evidence import PROPER, is_common

    language = article.source.language if article.source else "uk"
    if use.name.text.isupper() or any(len(word) < 3 or word.isupper() for word in words):
        return True
    known = [r.grammemes for word in words for r in readings(word, language) if r.is_known]
    is_adjective = any("ADJF" in marks and not marks & PROPER for marks in known)
    small = [word for word in words_in(use.name.text) if word[0].islower()]
    before = article.source.text[: use.source_span.start] if article.source else ""
    means_something = OPENS.search(before[-3:]) is not None or len(words) > 1
    if small or is_adjective:
        return True
    # Індонезія is a common word for the dictionary, and a place for the glossary.
    is_known = bool(concepts(use.name.text, language, article.glossary))
    return means_something and not is_known and any(is_common(word, language) for word in words)


def _beside(
    token: Token, lost: list[tuple[NameUse, list[str]]], pair: PairTokens, article: Article
) -> list[tuple[NameUse, list[str]]]:
    """Return only the name whose other word stands beside the German one, where there is such: Donald Kanye."""
    text = article.target.text
    for use in pair.open_uses:
        place = use.target_span
        if place and text[min(place.end, token.span.end) : max(place.start, token.span.start)] == " ":
            return [one for one in lost if one[0] is use]
    return lost


def _is_in_source(article: Article, pair: PairTokens, token: Token) -> bool:
    words = (word for use in pair.uses for word in source_words(use))
    return any(_stands_for(article, word, token.text) for word in words)


def _stands_for(article: Article, word: str, german: str) -> bool:
    from qa.names import match_name

    language = article.source.language if article.source else "uk"
    return match_name(word, german, language=language, glossary=article.glossary, style=article.style.names) is not None


def strange_names(article: Article, pair: PairTokens) -> list[Token]:
    """The German names that no source name explains; phrases of several (Save the Children) are no names to swap."""
    found = [t for t in pair.tokens if not t.claims and _is_name_like(t, article)]
    if not found:
        return []
    beginnings = {
        form[:4].lower()
        for word in words_in(article.source_of(pair.pair))
        for form in (transliterate(word), transliterate(word, system="english"))
    }
    return [t for t in found if t.text[:4].lower() not in beginnings]


def _is_english(word: str) -> bool:
    """True for an ordinary word of an English name: Research, District."""
    return not is_name(word) and word.casefold() in frequent_english_words()


def _is_name_like(token: Token, article: Article) -> bool:
    word, text = token.text, article.target.text
    if word.isupper() or zipf(word) > WORD_OF_TEXT or word.lower() in english_words():
        return False
    if any(entry.kind in PLACES for entry in article.glossary.named(word, "de")):
        return True
    bare = word.removesuffix("s")
    if is_noun(word) or (not is_name(word) and (is_noun(bare) or is_explained(bare))):
        return False
    opens = OPENS.search(text, max(0, token.span.start - 3), token.span.start)
    return not opens or is_name(word) or zipf(word) < RARE


def _are_alike(article: Article, words: list[str], german: str) -> bool:
    """True where the German may be a spelling of the source name after all: Азар, Hazard."""
    from rapidfuzz.fuzz import ratio

    from qa.names.foreign import known_spellings

    language, low = article.source.language if article.source else "uk", german.lower()
    forms = [transliterate(w, language=language, system=s).lower() for w in words for s in ("duden", "english")]
    forms += [known.lower() for word in words for known in known_spellings(word)]
    return any(ratio(form, low) >= ALIKE for form in forms)
