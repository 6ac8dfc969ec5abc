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
from qa.languages.english import english_words
from qa.languages.words import is_name, is_noun, zipf
from qa.messages import _
from qa.rules.article import Article, NameUse
from qa.rules.name_tokens import PairTokens, Token, pair_tokens, source_words, words_in
from qa.rules.rule import Rule

RULE = Rule(
    "name-swapped",
    Severity.ERROR,
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
ALIKE = 45  # of rapidfuzz' ratio in [0, 100]; from here on two words may be one name
OPENS = re.compile(r"(?:^|[.!?…:\n]|[„“”\"»«‚‘(–—-])\s*$")


def check(article: Article) -> Iterator[Finding]:
    """Yield at most one finding per pair: the name that does not belong there, with the one that does."""
    for pair in pair_tokens(article):
        if pair.pair.confidence < SURE:
            continue
        lost, strange = _lost(article, pair), _strange(article, pair)
        if len(lost) == 1 and len(strange) == 1 and not _are_alike(article, lost[0][1], strange[0].text):
            use, words = lost[0]
            yield _finding(article, strange[0], use, words)


def _finding(article: Article, token: Token, use: NameUse, words: list[str]) -> Finding:
    right = _right(article, use, words)
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


def _lost(article: Article, pair: PairTokens) -> list[tuple[NameUse, list[str]]]:
    """The persons and places that have no German, each with its missing words; a name met elsewhere in the pair counts as found."""
    found = {word.casefold()[:4] for use in pair.uses if use.match for word in source_words(use)}
    lost = []
    for use in pair.open_uses:
        words = source_words(use)
        if use.match is None and use.name.kind in ("PER", "LOC") and words and not _is_translated(article, use, words):
            if not any(word.casefold()[:4] in found for word in words):
                lost.append((use, words))
        elif use.match and use.name.kind == "PER" and len(words) == 2 and len(words_in(use.found)) == 1:
            missing = [word for word in words if not _stands_for(article, word, use.found)]
            if len(missing) == 1:
                lost.append((use, missing))
    return lost


def _is_translated(article: Article, use: NameUse, words: list[str]) -> bool:
    """True for names that German puts into words of its own: Білий (дім), Тихий (океан), Гра (престолів), ФК."""
    from qa.languages.morphology import readings
    from qa.names.evidence import is_common

    language = article.source.language if article.source else "uk"
    if use.name.text.isupper() or any(len(word) < 3 or word.isupper() for word in words):
        return True
    is_adjective = any("ADJF" in r.grammemes for word in words for r in readings(word, language)[:1] if r.is_known)
    small = [word for word in words_in(use.name.text) if word[0].islower()]
    return bool(small) or is_adjective or all(is_common(word, language) for word in words)


def _stands_for(article: Article, word: str, german: str) -> bool:
    from qa.names import match_name

    language = article.source.language if article.source else "uk"
    return match_name(word, german, language=language, glossary=article.glossary, style=article.style.names) is not None


def _strange(article: Article, pair: PairTokens) -> list[Token]:
    """The German names that no source name explains."""
    return [token for token in pair.tokens if not token.claims and _is_name_like(token, article)]


def _is_name_like(token: Token, article: Article) -> bool:
    word, text = token.text, article.target.text
    if word.isupper() or is_noun(word) or zipf(word) > WORD_OF_TEXT or word.lower() in english_words():
        return False
    if OPENS.search(text, max(0, token.span.start - 3), token.span.start) and not is_name(word):
        return False
    return is_name(word) or not is_explained(word)


def _are_alike(article: Article, words: list[str], german: str) -> bool:
    """True where the German may be a spelling of the source name after all: Азар, Hazard."""
    from rapidfuzz.fuzz import ratio

    from qa.names import transliterate
    from qa.names.foreign import known_spellings

    language, low = article.source.language if article.source else "uk", german.lower()
    forms = [transliterate(w, language=language, system=s).lower() for w in words for s in ("duden", "english")]
    forms += [known.lower() for word in words for known in known_spellings(word)]
    return any(ratio(form, low) >= ALIKE for form in forms)
