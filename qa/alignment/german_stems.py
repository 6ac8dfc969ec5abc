"""Light stems of German words, strong verbs and compounds included: Kriegsrechts meets Krieg and Recht, gefunden finden.

Like the Cyrillic stems these are keys, not word forms; see https://snowballstem.org/algorithms/german/stemmer.html for
the endings. Strong forms stand in `tables/strong_verbs.tsv`.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Self

_FOLD = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "é": "e", "è": "e", "á": "a"})
# stem + t/st of verbs and superlatives, er of comparatives + a nominal ending; the shortest stem of three letters wins;
# a single consonant goes only after four letters: Autos and Preis, Preise, but Haus, Häuser
_STEM = re.compile(
    r"(.{3,}?)(?:et|est|st|t|er|(?<=....)ss?)?(?:e[nrms]|ens|ern|ers|erin|erinnen|innen|e|st|um|(?<=....)(?:in|n|s|t|a))?"
)
_PREFIXES = (
    "ab|an|auf|aus|bei|da|durch|ein|empor|entgegen|fern|fest|fort|frei|gegen|heim|her|heran|heraus|hervor|hin|hinaus|"
    "hinzu|los|mit|nach|nieder|statt|teil|über|um|unter|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen|um"
)
_PARTICIPLE = re.compile(rf"(be|ent|er|ver|zer|{_PREFIXES})?(ge|zu)(.{{3,}})")
_WEAK_IN_T = re.compile(r"(.{2,}t)et(?:e[nrms]?|est)?")  # berichtet, tötete, verhafteten: the t belongs to the verb
_OF_GESTEHEN = "gestand"  # eingestanden, zugestand: their ge belongs to the verb, too
_INSEPARABLE = "be|ent|er|ge|miss|ver|zer"
_VERB_PREFIX = re.compile(rf"({_PREFIXES}|{_INSEPARABLE})(.{{3,}})")
_BEGINNINGS = (*_PREFIXES.split("|"), *_INSEPARABLE.split("|"))
_LINKS = ("", "s", "n", "en", "es", "er", "e")  # Krieg-s-recht, Rakete-n-angriff, Land-es-regierung
_TELLING = 5  # first letters by which most words are told from all known stems; a stem has three or more


def german_stem(word: str) -> str:
    """Return a key shared by the inflected forms of a word; umlauts are folded.

    >>> german_stem("Länder") == german_stem("Landes"), german_stem("sagte") == german_stem("sagen")
    (True, True)
    """
    return _stem(word.lower())


@lru_cache(maxsize=100_000)
def _stem(word: str) -> str:
    folded = _folded(word)
    match = _STEM.fullmatch(folded)
    return match[1] if match else folded


def _folded(word: str) -> str:
    return word if word.isascii() else word.translate(_FOLD)


@lru_cache(maxsize=1)
def _strong_forms() -> dict[str, str]:
    """Return stem of a strong form → stem of its infinitive: fand → find."""
    forms: dict[str, str] = {}
    for line in (Path(__file__).parent / "tables" / "strong_verbs.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            infinitive, *others = line.split("\t")
            for form in " ".join(others).replace("|", " ").split():
                forms.setdefault(german_stem(form), german_stem(infinitive))
    return forms


@lru_cache(maxsize=100_000)
def german_stems(word: str) -> tuple[str, ...]:
    """Return the stem of a word first, then those of the verbs it may be a form of.

    >>> german_stem("ankommen") in german_stems("angekommen"), german_stem("verlieren") in german_stems("verloren")
    (True, True)
    >>> german_stem("berichten") in german_stems("berichtete"), german_stem("töten") in german_stems("getötet")
    (True, True)
    """
    lower = word.lower()
    stems = [_stem(lower)]
    if ("ge" in lower or "zu" in lower) and (participle := _PARTICIPLE.fullmatch(lower)):
        stems += _of_verb(participle[1] or "", participle[3])
    if lower.startswith(_BEGINNINGS) and (verb := _VERB_PREFIX.fullmatch(lower)):
        stems += _of_verb(verb[1], verb[2])
    stems += _of_verb("", lower)
    return tuple(dict.fromkeys(stems))


def _of_verb(prefix: str, rest: str) -> list[str]:
    """Return the possible infinitive stems of `rest` with the prefix put before: ("ver", "lor") → verlier."""
    stem = _stem(rest)
    strong = _strong_forms().get(stem)
    bases = [stem] if strong is None else [strong, stem]
    if stem == _OF_GESTEHEN:
        bases.append("gesteh")
    if weak := _WEAK_IN_T.fullmatch(rest):
        bases.append(_stem(weak[1] + "en"))
    return [_folded(prefix) + base for base in bases]


class KnownStems(frozenset[str]):
    """The stems a lexicon has; `beginnings` are the first letters of the longer ones, by which most others are told at once."""

    beginnings: frozenset[str]

    def __new__(cls, stems: Iterable[str]) -> Self:
        known = super().__new__(cls, stems)
        known.beginnings = frozenset(stem[:_TELLING] for stem in known if len(stem) >= _TELLING)
        return known


def compound_parts(word: str, known: KnownStems) -> tuple[str, ...]:
    """Return the stems of the parts of a compound, all of them in `known`; empty when it cannot be cut in full.

    The longest head wins, since the head carries the meaning; the rest may be cut again.

    >>> compound_parts("Kriegsrecht", KnownStems({"krieg", "rech"}))
    ('krieg', 'rech')
    """
    lower = word.lower()
    for cut in _cuts(lower, known):
        head = _stem(lower[cut:])
        if head in known:
            rest = _known_modifier(lower[:cut], known) or (compound_parts(lower[:cut], known) if cut > 6 else ())
            if rest:
                return (*rest, head)
    return ()


def _cuts(word: str, known: KnownStems) -> list[int]:
    """Return where a known stem may begin inside a word; most words have no such place."""
    beginnings, places = known.beginnings, range(3, len(word) - 3)
    if word.isascii():  # a loop, since most places are passed over
        return [
            cut
            for cut in places
            if word[cut : cut + _TELLING] in beginnings or word[cut : cut + 4] in known or word[cut : cut + 3] in known
        ]
    starts = [(cut, _folded(word[cut : cut + _TELLING])) for cut in places]
    return [cut for cut, s in starts if s[:_TELLING] in beginnings or s[:4] in known or s[:3] in known]


def _known_modifier(text: str, known: KnownStems) -> tuple[str, ...]:
    """Return the stem of a modifier without its linking sound, if it is known."""
    for link in _LINKS:
        if text.endswith(link) and len(text) - len(link) >= 3:
            stem = _stem(text[: len(text) - len(link)])
            if stem in known:
                return (stem,)
    return ()
