"""Consonant skeletons: names and international words that sound alike get one key in every language and script.

Vowels, `h` and `j` are dropped, letters that render one another fall together (в/w/v/f, г/g/k, ш/sch/sh/s), doubled
letters count once: Кларк and Clark are both KLRK, Шольц and Scholz SLS. The idea of a phonetic key for matching across
spellings is that of Kölner Phonetik (Postel 1969); comparing cognates in sentence alignment that of
Simard, Foster & Isabelle (1992), "Using cognates to align sentences in bilingual corpora".
"""

import re
from functools import lru_cache
from itertools import product

_CYRILLIC = str.maketrans(
    {
        **dict.fromkeys("аеєиіїоуюяыэьъйёәөүұі'’ʼһ", ""),
        **dict.fromkeys("сзшщжцч", "S"),
        **dict.fromkeys("кхґқғ", "K"),
        **dict.fromkeys("вф", "F"),
        "б": "B", "п": "P", "д": "D", "т": "T", "л": "L", "м": "M", "н": "N", "ң": "N", "р": "R", "г": "K",
    }
)  # fmt: skip
# Sibilants of several letters. What is left of kh, ck, qu and th when vowels and h are dropped and doubles count once needs
# no pattern of its own.
_ION = re.compile(r"[ts]ion")  # Organisation, організація
_SIBILANT = re.compile(r"t?z?sch|dsch|tch|tsh|[szc]h|sz|ts|tz")
_SOFT_C = re.compile(r"c(?=[eiyäéè])")


class _Consonants(dict[int, str | None]):
    """For `str.translate`: drops every character that it does not have."""

    def __missing__(self, character: int) -> None:
        return None


_LATIN = _Consonants(
    str.maketrans({letter: letter.upper() for letter in "bdfklmnprst"})
    | str.maketrans({**dict.fromkeys("çčšžßz", "S"), **dict.fromkeys("cqgx", "K"), **dict.fromkeys("vw", "F")})
)
_HARD_CH = re.compile(
    r"(?<![st])ch"
)  # German ch is x or k (Charkiw, Хрістоф), English and French ch a sibilant (Charles)
_VOWELS = re.compile(r"[aeiouyäöüéèàáíóújаеєиіїоуюяыэёйьһ]+")
_DOUBLED = re.compile(r"(.)\1+")
_SKYJ = re.compile(r"sk(?:yj|ij|yi|iy|y|i|aja|aya|a)s?$")  # Selenskyj, Zelenskyy: compare Зеленський without -ськ-


def _joined(*parts: str) -> frozenset[str]:
    """Return the endings that these parts make in a row, each one of its words; "-" stands for none."""
    return frozenset("".join(words).replace("-", "") for words in product(*map(str.split, parts)))


_CYRILLIC_ENDINGS = _joined(
    "- ськ зьк цьк ск цк",
    "- ого ому ими ыми ами ями ові еві єві ього его ему ий ій ый ой ою ею ом ем єм ым им ім ам ям ах ях их ых ів їв ов ей ая яя"
    " ую юю ие ые а е є и і ї о у ю я ы ь й",
)
_RELATIONAL = _joined(  # Карагандинська область, Karaganda
    "- ин ін ов ев", "ськ ск", "- ий ій ый ого ому им ым ая а у ой ою ої их ых і ие ими"
)
_GERMAN_ENDINGS = _joined("- isch sch", "- en er em es ens s e n")


_LONGEST = max(map(len, _CYRILLIC_ENDINGS | _RELATIONAL | _GERMAN_ENDINGS))


def _without(endings: frozenset[str], word: str) -> str:
    """Return the word without the longest of the endings."""
    for at in range(max(0, len(word) - _LONGEST), len(word)):
        if word[at:] in endings:
            return word[:at]
    return word


@lru_cache(maxsize=100_000)
def skeletons(word: str) -> tuple[str, ...]:
    """Return the consonant keys of a word, the whole one first, then without endings; none shorter than two letters.

    >>> sorted(set(skeletons("Зеленського")) & set(skeletons("Selenskyjs")))
    ['SLN', 'SLNSK']
    """
    lower = word.lower()
    is_cyrillic = "а" <= lower[:1] <= "ӿ"
    keys = _of_cyrillic(lower) if is_cyrillic else _of_latin(lower)
    if len(keys[0]) <= 2 and len(lower) > 2:
        keys.append(_with_vowels(lower, is_cyrillic))
    return tuple(dict.fromkeys([key for key in keys if len(key) >= 2]))


def _with_vowels(word: str, is_cyrillic: bool) -> str:
    """Return the skeleton with `a` for each run of vowels: Тойота and Toyota are TaTa. For words of few consonants."""
    marked = _VOWELS.sub("\0", word).split("\0")
    bones = (_squeeze(part.translate(_CYRILLIC) if is_cyrillic else _sounds(part)) for part in marked)
    return "a".join(bones)


def _of_cyrillic(word: str) -> list[str]:
    word = word.replace("дж", "ж").replace("кс", "к")
    bare = _without(_CYRILLIC_ENDINGS, word) if len(word) > 4 else word
    forms = [bare, word, _without(_RELATIONAL, word) if "ск" in word or "ськ" in word else word]
    if "г" in bare or "х" in bare:  # Говард, Howard; Хьюстон, Houston
        forms.append(bare.replace("г", "").replace("х", ""))
    if bare.startswith("ж"):  # Джексон, Jackson
        forms.append(bare[1:])
    return [_squeeze(form.translate(_CYRILLIC)) for form in dict.fromkeys(forms)]


def _of_latin(word: str) -> list[str]:
    bare = _without(_GERMAN_ENDINGS, word) if len(word) > 4 and word[-1] in "enrmsh" else word
    name = _SKYJ.sub("", word) if "sk" in word else word
    hard = _HARD_CH.sub("k", bare) if "ch" in bare else bare
    return [_squeeze(_sounds(form)) for form in dict.fromkeys((bare, word, name, hard))]


def _sounds(word: str) -> str:
    if "ion" in word:
        word = _ION.sub("s", word)
    if "h" in word or "z" in word or "ts" in word:
        word = _SIBILANT.sub("s", word)
    if "c" in word:
        word = _SOFT_C.sub("s", word)
    return word.replace("ph", "f").translate(_LATIN)


def _first_letter(run: re.Match[str]) -> str:
    return run[1]


def _squeeze(skeleton: str) -> str:
    return _DOUBLED.sub(_first_letter, skeleton)
