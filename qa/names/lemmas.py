"""Names in the nominative: Березовцю -> Березовець, Капустиним Яром -> Капустин Яр, and what else a form may come from."""

import re
from functools import cache, lru_cache
from itertools import product

from qa.languages.morphology import Reading, readings
from qa.names.cyrillic import WORD, plain
from qa.names.cyrillic_cases import ENDINGS, OBLIQUE
from qa.names.given_names import is_given_name
from qa.names.heads import heads
from qa.names.spelling import in_case_of

PERSON = frozenset({"Name", "Surn", "Patr"})
MOST_CANDIDATES = 8
OURS = re.compile(r"(?:[оеєё]в|[иії]н)а?$")
HIS = re.compile(r"[А-ЯЁІЇЄҐ].*(?:[оеєё]в|[иії]н)$")


@lru_cache(maxsize=20_000)
def lemma(name: str, language: str = "uk") -> str:
    """Return the name in the nominative; capitals stay, genitives that belong to it stay (Банку України -> Банк України).

    >>> lemma("Березовцю", "uk"), lemma("Національного банку України", "uk"), lemma("Капустином Яру", "ru")
    ('Березовець', 'Національний банк України', 'Капустин Яр')
    """
    words = [match.group() for match in WORD.finditer(name)]
    if term := _glossary_term(words, name, language):
        return term
    forms = _person(words, language) if _is_person(words, language) else _phrase(words, language)
    given = iter(forms)
    return WORD.sub(lambda match: next(given), name)


def _glossary_term(words: list[str], name: str, language: str) -> str | None:
    """The glossary's own nominative of a name of two words: Капустину Яру -> Капустин Яр."""
    from qa.glossary import shipped

    if len(words) != 2 or WORD.sub("", name).strip():
        return None
    begins = [first for first in candidates(words[0], language) if first.casefold() in _first_words(language)]
    for first, second in product(begins, candidates(words[1], language) if begins else ()):
        if shipped().named(f"{first} {second}", language):
            return f"{first} {second}"
    return None


@cache
def _first_words(language: str) -> frozenset[str]:
    """The first words of the shipped glossary's terms of several words, case folded."""
    from qa.glossary import shipped

    terms = (term for entry in shipped().entries for term in entry.in_language(language))
    return frozenset(term.casefold().partition(" ")[0] for term in terms if " " in term)


@lru_cache(maxsize=50_000)
def candidates(word: str, language: str) -> tuple[str, ...]:
    """Return what the nominative of one word of a name may be, likeliest first, with the capitals of the word.

    >>> candidates("Аширалієва", "uk")[:2]
    ('Аширалієв', 'Аширалієва')
    """
    word = plain(word)
    found = [r.nominative for r in _ranked(word, language)]
    found.append(word.lower())
    low = word.lower()
    for ending, nominative in ENDINGS.get(language, ()):
        if low.endswith(ending) and len(low) > len(ending) + 1:
            found.append(low[: -len(ending)] + nominative)
    return tuple(dict.fromkeys(in_case_of(word, form) for form in found))[:MOST_CANDIDATES]


@lru_cache(maxsize=20_000)
def is_oblique(word: str, language: str) -> bool:
    """True for a form that cannot be a nominative: (у) Піщаному, Торецьку; not for Того, Донской or whatever is indeclinable.

    >>> is_oblique("Піщаному", "uk"), is_oblique("Піщане", "uk"), is_oblique("Сантьяго", "uk")
    (True, False, False)
    """
    ending = OBLIQUE.get(language)
    if ending is None or not ending.search(plain(word).lower()):
        return False
    return not any(r.grammemes & {"nomn", "Fixd"} for r in readings(word, language))


def _ranked(word: str, language: str) -> list[Reading]:
    nominal = [r for r in readings(word, language) if r.is_nominal]
    return sorted(nominal, key=_unlikeliness)


def _unlikeliness(reading: Reading) -> tuple[bool, ...]:
    """Known words first; Києві is Київ rather than Кий, Бокейорді rather Бокейорда than an indeclinable surname."""
    marks = reading.grammemes
    fixed = not reading.is_known and "Fixd" in marks
    return not reading.is_known, fixed, "Geox" not in marks, not marks & (PERSON | {"Orgn"})


def _is_person(words: list[str], language: str) -> bool:
    """Two words or more that the dictionary allows to be a person's; Сабіта Аширалієва by the surname alone."""
    if len(words) < 2:
        return False
    marked = [any(r.grammemes & PERSON for r in readings(plain(word), language)) for word in words]
    if all(marked[:-1]) and _is_nominative(words[0], language) and OURS.search(words[-1].lower()):
        return True  # Антон Курьянов, whom no dictionary knows
    return all(marked) or (
        len(words) == 2 and _is_surname(words[1], language) and not _is_adjective(words[0], language)
    )


def _is_surname(word: str, language: str) -> bool:
    found = _ranked(plain(word), language)
    return bool(found) and "Surn" in found[0].grammemes


def _person(words: list[str], language: str) -> list[str]:
    """Every part of a person's name in the nominative of one gender: Ларису Анатоліївну -> Лариса Анатоліївна."""
    gender, is_nominative = _gender(words, language), _is_nominative(words[0], language)
    if gender == "masc" and _is_hers(words, language):
        return [plain(word) for word in words]
    forms = []
    for word in words:
        fitting = [r for r in _ranked(plain(word), language) if r.grammemes & PERSON and gender in r.grammemes]
        if is_nominative:  # Антон Курьянов, no Курьяны
            fitting = [r for r in fitting if "nomn" in r.grammemes]
        other = plain(word) if is_nominative else _one(word, language)
        forms.append(in_case_of(word, fitting[0].nominative) if fitting else other)
    return forms


def _is_hers(words: list[str], language: str) -> bool:
    """True for Марина Верещагина, who may be a Марин's genitive for the dictionary, but hardly anybody is called so."""
    his = (r.nominative for r in readings(plain(words[0]), language) if {"Name", "masc"} <= r.grammemes)
    is_known = is_given_name(words[0]) and not any(is_given_name(form.capitalize()) for form in his)
    return is_known and may_be_nominative(" ".join(words), language)


def _is_nominative(given: str, language: str) -> bool:
    """True for a given name in the nominative that is no other case: Антон, not Олександра or Емілі."""
    known = (r.grammemes for r in readings(plain(given), language) if r.is_known and "Name" in r.grammemes)
    names = [marks for marks in known if "plur" not in marks]
    return bool(names) and all("nomn" in marks and "Fixd" not in marks for marks in names)


def may_be_nominative(name: str, language: str) -> bool:
    """True when each word of a name may stand as it is in the nominative: Олександра Коваленко, who need be no Олександр.

    >>> may_be_nominative("Олександра Коваленко", "uk"), may_be_nominative("Олександра Коваля", "uk")
    (True, False)
    """
    found = (readings(plain(word), language) for word in WORD.findall(name))
    return all(any(r.is_known and "nomn" in r.grammemes for r in some) for some in found)


def _gender(words: list[str], language: str) -> str:
    """The gender that most parts allow; a given name in -а may be anyone's, a patronymic decides."""
    counts = {
        gender: sum(
            any(r.grammemes & PERSON and gender in r.grammemes for r in readings(plain(word), language))
            for word in words
        )
        for gender in ("masc", "femn")
    }
    return max(counts, key=lambda gender: counts[gender])


def _phrase(words: list[str], language: str) -> list[str]:
    """Adjectives and the noun they go with in the nominative, what follows as it stands: Верховній Раді України."""
    adjectives = 0
    while adjectives < len(words) - 1 and _is_adjective(words[adjectives], language):
        adjectives += 1
    forms = list(words)
    if not words:
        return forms
    head = _agreeing(words[0], words[adjectives], language) if adjectives else None
    if adjectives and not head:  # Одеської та Харківської областей: the noun counts both
        return [*_apart(words[: adjectives + 1], language), *words[adjectives + 1 :]]
    forms[adjectives] = in_case_of(words[adjectives], head.nominative) if head else _one(words[adjectives], language)
    for i in range(adjectives):
        pair = _agreeing(words[adjectives], words[i], language, "ADJF")
        forms[i] = in_case_of(words[i], pair.nominative) if pair else _one(words[i], language)
    return forms


def _apart(words: list[str], language: str) -> list[str]:
    """Adjectives and noun in the nominative singular, each by itself: Харківської областей -> Харківська область."""
    forms = []
    for word in words:
        some = [r for r in _ranked(plain(word), language) if "plur" not in r.grammemes]
        noun = next((r for r in _ranked(plain(word), language)), None)
        forms.append(in_case_of(word, some[0].nominative if some else noun.lemma if noun else word))
    return forms


def _is_adjective(word: str, language: str) -> bool:
    found = _ranked(plain(word), language)
    return bool(found) and "ADJF" in found[0].grammemes


def _agreeing(first: str, second: str, language: str, part: str = "NOUN") -> Reading | None:
    """The reading of `second` that shares case, gender and number with some reading of `first`: Харківської області."""
    marks = [_agreement(r) for r in readings(plain(first), language) if r.is_nominal]
    found = [r for r in _ranked(plain(second), language) if part in r.grammemes and _agreement(r) in marks]
    return next((r for r in found if "plur" not in r.grammemes), found[0] if found else None)


def agree(first: str, second: str, language: str) -> bool:
    """True when an adjective and the next adjective or noun may share case, gender and number.

    >>> agree("Вербове", "Калузької", "uk"), agree("Чорного", "моря", "uk")
    (False, True)
    """
    return any(_agreeing(first, second, language, part) is not None for part in ("ADJF", "NOUN"))


def _agreement(reading: Reading) -> frozenset[str]:
    marks = reading.grammemes & {"nomn", "gent", "datv", "accs", "ablt", "loct", "masc", "femn", "neut", "plur"}
    return marks - {"masc", "femn", "neut"} if "plur" in marks else marks


def _is_his_surname(word: str, likeliest: Reading) -> bool:
    """True for Лосьев and Вениаминов, which the dictionary takes for several Лосьи (which it does not know) or Вениамины."""
    is_told = likeliest.is_known and "Name" not in likeliest.grammemes
    return "plur" in likeliest.grammemes and not is_told and HIS.match(word) is not None


def _one(word: str, language: str) -> str:
    if len(word) > 1 and plain(word).isupper():
        return plain(word)  # an abbreviation: СБУ
    found = _ranked(plain(word), language)
    # A form that already is a nominative stays: Коряково, Суми.
    if (
        not found
        or _is_his_surname(plain(word), found[0])
        or any("nomn" in r.grammemes and r.is_known and r.nominative == plain(word).lower() for r in found)
    ):
        return plain(word)
    organisations = heads("organisation", language)
    head = next((r for r in found if r.lemma in organisations), found[0])  # Банку: Банк, not Банка
    return in_case_of(word, head.nominative)
