"""Light stems of Ukrainian and Russian words: inflected forms and near relatives of one word get one key.

Not linguistics but a hash: endings go first, then the theme of verbs and verbal nouns, then what Slavic alternation
changes inside the stem. A dictionary (pymorphy3) would be exact and some fifty times slower; for evidence that two
sentences belong together, a few words that fall together do no harm. The order of steps follows Porter's Russian
stemmer (https://snowballstem.org/algorithms/russian/stemmer.html), widened to Ukrainian endings.
"""

import re
from functools import lru_cache

_INFLECTION = (
    # голосування, голосувати, голосовать
    "ування уванням уваннях ювання юванням юваннях увати ювати ывать ивать овать евать "
    "ував ював увала увало ували ювала ювало ювали увал ювал ывал ывала ывало ывали ивал ивала ивало ивали "
    "овал овала овало овали ують ує ює юєть уєть ують уют ует "
    # рішення, питання, решение, заявление
    "ення еннями еннях енням енню ень анням аннях аннями ання анню іння інням інню іннях "
    "ениями ениях ениям ением ение ения ению ении ений аниями аниях аниям анием ание ания анию ании аний "
    # незалежність, независимости
    "ість істю ості остями остях остям остю остей ость остью ости остию "
    # nouns and adjectives
    "ами ями ові еві єві ого его ому ему ими ыми ою ею єю ів їв ев єв ов ей ам ям ах ях ом ем єм ий ій ый ой їх их ых "
    "им ім ым їм ая яя ую юю ое ее ые ие ії ию ію ия ія ією ией ии ям "
    # verbs and participles: зруйновано, решено
    "ати яти ити іти їти ути оти ать ять ить еть уть оть ав яв ив ал ала ало али ял яла яло яли ил ила или ило "
    "ел ела ели ело іла іли іло іл ає яє ають яють ает яет ают яют ит ет ят ут ють еть ете ите имо емо "
    "ано ана ані ан ено ена ені ен ены "
    "а е є и і ї о у ю я ы ь й"
)
_ENDINGS = frozenset(_INFLECTION.split())
_THEMES = frozenset(("ова", "ева", "юва", "ува", "ыва", "ива", "ов", *"аеєиіїоуюяыьй"))
_CONSONANTS = frozenset("бвгґджзйклмнпрстфхцчшщ")
_LAST_VOWEL = re.compile(r"(?<=.)[еєіїо](?=[^аеєиіїоуюяыэ]{1,3}$)")  # рік/року, день/дня, кінець/кінця
_FINAL = str.maketrans("жгчцшхщ", "ззкксст")  # казати/кажу, рука/руці, рух/рушити
_PLAIN = str.maketrans({"ё": "е", "'": None, "’": None, "ʼ": None, "`": None})
_LONGEST = max(map(len, _ENDINGS))


@lru_cache(maxsize=100_000)
def cyrillic_stem(word: str) -> str:
    """Return a key shared by the forms of a word, its aspect partner and its verbal noun. Any case, any apostrophe.

    >>> cyrillic_stem("повідомляє") == cyrillic_stem("повідомлення") == cyrillic_stem("Повідомив")
    True
    >>> cyrillic_stem("року") == cyrillic_stem("рік"), cyrillic_stem("Києва") == cyrillic_stem("війна")
    (True, False)
    """
    stem = plain_letters(word)
    if stem[-2:] in ("ся", "сь") and len(stem) > 4:  # боротися, борюсь
        stem = stem[:-2]
    stem = _without_ending(stem)
    for size in (3, 2, 1):
        if stem[-size:] in _THEMES and len(stem) - size >= 3:
            stem = stem[:-size]
            break
    else:
        if stem[-1:] == "н" and len(stem) > 4:  # державний beside держава
            stem = stem[:-1]
    if stem[-1:] == "л" and stem[-2:-1] in "бпвмф" and len(stem) > 2:  # повідомляти beside повідомити
        stem = stem[:-1]
    if len(stem) > 2:
        stem = _LAST_VOWEL.sub("", stem)
    return stem[:-1] + stem[-1:].translate(_FINAL)


def plain_letters(word: str) -> str:
    """Return a word in small letters, ё as е, without apostrophes.

    >>> plain_letters("Об'єднання"), plain_letters("Ещё")
    ('обєднання', 'еще')
    """
    return word.lower().translate(_PLAIN)


def _without_ending(word: str) -> str:
    """Return the word without its longest ending; three letters stay, or two consonants (дн-ів)."""
    for size in range(min(_LONGEST, len(word) - 2), 0, -1):
        if word[-size:] in _ENDINGS and (len(word) - size > 2 or size == 1 or _CONSONANTS.issuperset(word[:-size])):
            return word[:-size]
    return word
