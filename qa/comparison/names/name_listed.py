"""Slips for the German names that the glossary lists: Schotland, Neapol for Неаполь."""

from collections.abc import Iterable

from qa.comparison.article import Article, NameUse
from qa.comparison.names.name_near import distance, inflects
from qa.comparison.names.name_tokens import source_words
from qa.glossary import OURS, ConceptEntry, Kind
from qa.names import concepts
from qa.names.foreign import follows_beginning, follows_cyrillic, sounds_like


def from_glossary(article: Article, word: str, uses: Iterable[NameUse]) -> tuple[str, NameUse] | None:
    """Return the glossary's form that the word nearly is: Schotland → Schottland, Scoltand → Scotland for Шотландія."""
    language = article.source_language
    for use in uses:
        for entry in concepts.concepts(use.name.text, language, article.glossary):
            forms = _single_words(entry)
            if word in forms or any(inflects(word, form) for form in forms):
                return None
            if _is_transcribed(word, entry, use, language):
                return concepts.house_choice(entry, article.style.names), use
            # Rubesch is what the Russian Рубеж gives, not a slip for Rubisch.
            is_ours = entry.base in OURS and any(follows_cyrillic(word, w, language) for w in source_words(use))
            # Nor is Marks one for Marx: a Маркс may be anybody's.
            heard = any(sounds_like(use.name.text, word.lower() + ending, language) for ending in ("", "s"))
            is_person = entry.kind is Kind.PERSON and heard
            for form in () if is_ours or is_person else forms:
                if len(form) > 4 and distance(word, form) == 1:
                    return form, use
    return None


def _single_words(entry: ConceptEntry) -> list[str]:
    """Return the forms of one word; of a person each word of the name."""
    forms = [*entry.in_language("de"), *entry.in_language("en")]
    if entry.kind is Kind.PERSON:
        return list(dict.fromkeys(word for form in forms for word in form.split()))
    return [form for form in forms if " " not in form]


def _is_transcribed(word: str, entry: ConceptEntry, use: NameUse, language: str) -> bool:
    """True for a place with a German name of its own that is written as its Cyrillic sounds: Neapol, Skottland, Franzi."""
    if entry.base in OURS or not entry.preferred:
        return False
    terms = [term for code in (language, "uk", "ru") for term in entry.in_language(code) if " " not in term]
    return any(follows_cyrillic(word, term, language) for term in terms) or (
        " " not in use.name.text and follows_beginning(word, use.name.text, language)
    )
