"""Light stems of Ukrainian and Russian words: inflected forms and near relatives of one word get one key.

Not linguistics but a hash: endings go first, then the theme of verbs and verbal nouns, then what Slavic alternation
changes inside the stem. A dictionary (pymorphy3) would be exact and some fifty times slower; for evidence that two
sentences belong together, a few words that fall together do no harm. The order of steps follows Porter's Russian
stemmer (https://snowballstem.org/algorithms/russian/stemmer.html), widened to Ukrainian endings.
"""

import re
from functools import lru_cache

_REFLEXIVE = re.compile(r"(?<=...)(?:ся|сь)$")  # боротися, борюсь
_ENDING = re.compile(
    r"(?:(?<=\w{3})|(?<=\b[бвгґджзйклмнпрстфхцчшщ]{2}))(?:"  # люд-ей, дн-ів, but Київ
    r"ування(?:м|х|ми)?|ювання(?:м|х|ми)?|"  # голосування
    r"увати|ювати|ывать|ивать|овать|евать|ував|ював|увал[аои]?|ювал[аои]?|ывал[аои]?|ивал[аои]?|овал[аои]?|"
    r"ують?|ює?|уєть?|ують|уют|ует|уватиме|"  # голосують, голосуют
    r"енн(?:ями|ях|ям|я|ю|ь)|анн(?:ями|ях|ям|я|ю)|інн(?:ями|ях|ям|я|ю)|"  # рішення, питання
    r"ени(?:ями|ях|ям|ем|е|я|ю|и|й)|ани(?:ями|ях|ям|ем|е|я|ю|и|й)|"  # решение, заявление
    r"(?:іст|ост)(?:ями|ях|ям|ю|і|и|ей|ь)|"  # незалежність, независимости
    r"ами|ями|ові|еві|єві|ого|его|ому|ему|ими|ыми|ою|ею|єю|ів|їв|ев|єв|ов|ей|ам|ям|ах|ях|ом|ем|єм|ий|ій|ый|ой|їх|их|ых|"
    r"им|ім|ым|їм|ая|яя|ую|юю|ое|ее|ые|ие|ії|ию|ію|ия|ія|ією|ией|ии|"
    r"ати|яти|ити|іти|їти|ути|оти|ать|ять|ить|еть|уть|оть|ав|яв|ив|ів|ал[аио]?|ял[аио]?|ил[аио]?|ел[аио]?|іл[аио]?|"
    r"али|или|ить|ать|ять|ає|яє|ає|ають|яють|ает|яет|ают|яют|ит|ет|ят|ут|ють|уть|еть|ете|ите|имо|емо|"
    r"ан[аоі]?|ен[аоыі]?|"  # зруйновано, решено
    r"[аеєиіїоуюяыьйё])$"
    r"|(?<=\w{2})[аеєиіїоуюяыьйё]$"
)
_SECOND = re.compile(r"(?<=...)(?:ова|ева|юва|ува|ыва|ива|ова|ов|(?<=....)н|[аеєиіїоуюяыьй])$")
_EPENTHESIS = re.compile(r"(?<=[бпвмф])л$")  # повідомляти beside повідомити
_LAST_VOWEL = re.compile(r"[еєіїоё](?=[^аеєиіїоуюяыэё]{1,3}$)")  # рік/року, день/дня, кінець/кінця
_FINAL = str.maketrans("жгчцшхщ", "ззкксст")  # казати/кажу, рука/руці, рух/рушити


@lru_cache(maxsize=100_000)
def cyrillic_stem(word: str) -> str:
    """Return a key shared by the forms of a word, its aspect partner and its verbal noun. Any case, any apostrophe.

    >>> cyrillic_stem("повідомляє") == cyrillic_stem("повідомлення") == cyrillic_stem("Повідомив")
    True
    >>> cyrillic_stem("року") == cyrillic_stem("рік"), cyrillic_stem("Києва") == cyrillic_stem("війна")
    (True, False)
    """
    stem = word.lower().replace("ё", "е")
    stem = "".join(letter for letter in stem if letter.isalpha())
    stem = _REFLEXIVE.sub("", stem)
    stem = _ENDING.sub("", stem)
    stem = _SECOND.sub("", stem)
    stem = _EPENTHESIS.sub("", stem)
    if len(stem) > 2:
        stem = _LAST_VOWEL.sub("", stem)
    return stem[:-1] + stem[-1:].translate(_FINAL)
