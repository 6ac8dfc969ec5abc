"""Which concepts of a glossary a source name stands for, in any case; built once for a glossary and a language."""

import re
from dataclasses import dataclass
from itertools import product

from qa.glossary import ConceptEntry, Glossary, Kind
from qa.names.adjectives import place_of_two_words, places_behind
from qa.names.bodies import PLACES
from qa.names.cyrillic import plain
from qa.names.lemmas import MOST_CANDIDATES, candidates, lemma

LONGEST_INFLECTED = 3  # words of a name that is looked up in any case
MOST_KEPT = 20_000  # names whose concepts are remembered
WOMANS = re.compile(r"[ая] \S+[бвгґджзклмнпрстфхцчшщ]$")


@dataclass(slots=True)
class Index:
    """The concepts of one glossary by source term, with the first words of these, persons by their surname, and by name in any
    case what was asked already.
    """

    terms: dict[str, list[ConceptEntry]]
    first_words: frozenset[str]
    surnames: dict[str, list[ConceptEntry]]
    concepts: dict[str, list[ConceptEntry]]


_indexes: dict[tuple[int, str], tuple[Glossary, Index]] = {}


def index(glossary: Glossary, language: str) -> Index:
    """Return the index of a glossary for one source language; built once."""
    known = _indexes.get((id(glossary), language))
    if known is None or known[0] is not glossary:
        known = _indexes[id(glossary), language] = (glossary, _build(glossary, language))
    return known[1]


def _build(glossary: Glossary, language: str) -> Index:
    found = Index({}, frozenset(), {}, {})
    # Kazakh texts write Russian names with Russian letters, so the Russian cells answer for them too.
    languages = ("kk", "ru") if language == "kk" else (language,)
    for entry in glossary.entries:
        for term in [t for code in languages for t in entry.in_language(code)]:
            words = plain(term).casefold().split()
            found.terms.setdefault(" ".join(words), []).append(entry)
            if entry.kind is Kind.PERSON and len(words) > 1:
                found.surnames.setdefault(words[-1], []).append(entry)
    found.first_words = frozenset(term.partition(" ")[0] for term in found.terms)
    return found


def concepts(name: str, language: str, glossary: Glossary) -> list[ConceptEntry]:
    """Return the concepts that a name in any case stands for; the ones with the name as it stands come first."""
    known = index(glossary, language).concepts
    if name not in known:
        if len(known) >= MOST_KEPT:
            known.clear()
        known[name] = _concepts(name, language, glossary)
    return known[name]


def _concepts(name: str, language: str, glossary: Glossary) -> list[ConceptEntry]:
    known = index(glossary, language)
    terms, words = known.terms, plain(name).split()
    tries = [plain(name), lemma(plain(name), language)]
    if len(words) == 1:
        halves = name.split("-") if name.count("-") == 1 else ()  # Могилёве-Подольском
        tries += [
            *candidates(name, language),
            *map("-".join, product(*(candidates(half, language)[:4] for half in halves if half))),
        ]
    elif len(words) in (2, LONGEST_INFLECTED):  # Ким Чен Ына
        most = MOST_CANDIDATES if len(words) == 2 else 3
        first = [form for form in candidates(words[0], language)[:most] if form.casefold() in known.first_words]
        others = [candidates(word, language)[:most] for word in words[1:]] if first else []
        tries += [" ".join(forms) for forms in product(first, *others)] if first else []
    found = [entry for form in dict.fromkeys(tries) for entry in terms.get(form.casefold(), ())]
    # обской may be of the Обь, but has nothing to do with the ОБСЕ
    places = (*places_behind(name), *filter(None, [place_of_two_words(name)])) if len(words) == 1 else ()
    found += [entry for form in places for entry in terms.get(form.casefold(), ()) if entry.kind in PLACES]
    return list({id(entry): entry for entry in found}.values())


def persons(word: str, language: str, glossary: Glossary) -> list[ConceptEntry]:
    """Return the persons whose surname the word may be; several words are none."""
    if " " in word:  # which would be guessed at at length
        return []
    surnames = index(glossary, language).surnames
    found = ((form, entry) for form in candidates(word, language) for entry in surnames.get(form.casefold(), ()))
    return [entry for form, entry in found if form == word or not _never_changes(entry, language)]


def _never_changes(entry: ConceptEntry, language: str) -> bool:
    """True for a woman whose surname ends in a consonant, which no case changes: Гуцула is a man, and not Євгенія Гуцул."""
    return all(WOMANS.search(term) for term in entry.in_language(language))
