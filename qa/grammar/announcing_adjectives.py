"""Is the word before a noun an adjective with its ending, whatever the word list counts of it? Asked by `noun-capital`."""

from qa.languages.english import frequent_english_words
from qa.languages.lazy_pattern import lazily
from qa.languages.words import frequencies, is_noun, zipf

ADJECTIVE = lazily(r"(?P<stem>[a-zäöüß]{3,}?)(?:en|er|es|em|e)")
SURE_ADJECTIVE = lazily(r"\w{4,}(?:isch|lich|haltig|stritten)e[nrms]?|\w{4,}iert(?:e[nrms]|(?<=n)e)")
OF_A_PLACE = lazily(r"\w{4,}isch(?:e[nrms]?)")


def is_attribute_before(before: str) -> bool:
    """True for an adjective with its ending, also at a sentence's head: Indischer, neuen; not mobile, transfer, Rescue."""
    plain = before.lower() if before.istitle() and not is_noun(before) else before
    if SURE_ADJECTIVE.fullmatch(plain):
        return True
    match = ADJECTIVE.fullmatch(plain)
    if match is None or plain in frequent_english_words():
        return False
    if not zipf(plain):
        return OF_A_PLACE.fullmatch(plain) is not None
    return any(frequencies(match["stem"] + ending for ending in ("em", "es")))
