"""Where a noun's form stays small although its neighbours would make it a noun: kreuz und quer, zeit seines Lebens.

Set phrases have lost their noun (Amtliche Regelung, § 56); a first person belongs to an „ich“ behind it (die bürste ich), a
second to an „ihr“ before it; an infinitive stands behind „zu“; an adjective may share its noun (in ganzer oder halber Höhe).
"""

from collections.abc import Sequence

from qa.languages.lazy_pattern import lazily
from qa.languages.tokens import Word
from qa.languages.words import frequencies, zipf

POSSESSIVE = "(?:[msd]eines|ihres|unse?res|eures)"
NUMBER = "(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|[0-9])"
SET = lazily(rf"kreuz und quer|gang und gäbe|klipp und klar|zeit {POSSESSIVE} Lebens|sog\.|(?:plus|minus) {NUMBER}")
SET_FIRST = frozenset(["kreuz", "gang", "klipp", "zeit", "sog", "plus", "minus"])
# in horizontaler oder vertikaler Richtung, im klaren, aber trockenen Stil
SHARED = lazily(
    r"(?P<word>[a-zäöüß]+?(?P<ending>e[nmrs]?))(?:,(?: (?:aber|sondern|nicht|wie))?| (?:und|oder|aber|sowie|bis))(?: auch| im)?"
    r" (?!dies|jed|jen|ein|kein|sein|ihr|unser|mein|all)[a-zäöüß]{3,}(?P=ending) [A-ZÄÖÜ]"
)
INFINITIVE = 2.0  # how common a verb must be
RARE = 3.5  # a form in -ern that is more frequent is known for what it is: Kindern


def stays_small(words: Sequence[Word], index: int, text: str) -> bool:
    """True for a word that is no noun for what stands around it.

    >>> from qa.languages.tokens import words_of
    >>> text = "Sie liefen kreuz und quer."
    >>> stays_small(words_of(text), 2, text)
    True
    """
    word = words[index]
    if word.text in SET_FIRST and SET.match(text, word.start):
        return True
    before = words[index - 1].text.lower() if index else ""
    after = words[index + 1].text if index + 1 < len(words) else ""
    if after == "ich" and word.text.endswith("e") and before not in ("wie", "als", "was"):
        return True
    if before == "ihr" and word.text.endswith("t") and any(frequencies((word.text[:-1] + "en",))):
        return True  # ihr fahrt schwimmen
    return before == "zu" and (may_be_infinitive(word.text) or word.text == "stunden")  # die Raten zu stunden


def may_be_infinitive(word: str) -> bool:
    """True for angeln, whose verb has a form in -t, and for rare words such as schachteln; not for Wochen.

    >>> may_be_infinitive("schachteln"), may_be_infinitive("wochen")
    (True, False)
    """
    if not word.endswith("n"):
        return False
    if word.endswith(("eln", "ern")) and zipf(word) < RARE:
        return True
    stem = word.removesuffix("n").removesuffix("e")
    return any(frequency >= INFINITIVE for frequency in frequencies((stem + "t", stem + "et")))


def shares_noun(word: Word, text: str) -> bool:
    """True for an adjective before another that has its ending and the noun: in horizontaler oder vertikaler Richtung."""
    match = SHARED.match(text, word.start)
    return match is not None and match.end("word") >= word.end
