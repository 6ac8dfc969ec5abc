"""Where a capital stands inside a sentence on a word that is never a noun: Der Minister Nannte die Frist, wenn Sich nichts ändert.

Finite verbs, participles, adverbs and adjectives are known from `small_only`, pronouns and other small words are listed. Silent
where the word may have been made a noun (das Nicht, im Hier) or a title (der Film Weiter, Kampagne Jetzt handeln), beside another
such capital, in short quotations, in brackets and in foreign phrases, and where a full stop may be lacking; behind a name only a
verb or a pronoun is told (Anke Klug).
"""

from collections.abc import Iterator, Sequence, Set
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from qa.documents import Span
from qa.grammar.adjectives import PARTICIPLE, is_adjective, parted
from qa.grammar.finite_verbs import FINITE, may_be_finite
from qa.languages.capital_words import has_always_capital, is_small_only
from qa.languages.company import opens_sentence
from qa.languages.compounds import is_explained
from qa.languages.foreign import is_in_foreign_phrase
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, is_mostly_noun, is_only_noun, readings
from qa.languages.small_words import small_words
from qa.languages.table_rows import table_rows
from qa.languages.tokens import Word
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words as words_of_list
from qa.languages.words import is_name, is_noun, zipf

TABLE = Path(__file__).with_name("stray_capitals.tsv")
ARTICLES = words_of_list("den der dem die das")
DETERMINERS = small_words("article") | words_of_list(
    "sein ihr mein dein unser euer kein aller allen viel wenig manch solch etwas nichts alles lauter"
)
SPACES = (" ", "\u00a0")
MARKS = (" ", "\u00a0", ".", ",", ";", ":", "!", "?", "“", "")
LETTERS, LONG = 4, 6  # of a word behind a name, which may be a part of it (Raymond So), and of a word that is no surname
KNOWN = 3.0  # how common a small word before it must be
PLURALS = frozenset({Reading.PLURAL, Reading.DATIVE_PLURAL})
NEXT = lazily(r"[ \u00a0](?P<next>[^\W\d_]+)")
APART = lazily(r"[„“‚»«\"][^„“”«»\"\n]*[“”‘«»\"]|\([^()\n]*\)|\[[^\]\n]*\]")
SHORT_QUOTATION = 6  # words of a title, rather than of speech
CLOSES = lazily(r"\w*ge\w{3,}(?:t|en)|(?:be|ver|er|zer|ent)\w{3,}(?:t|en)|\w{4,}(?:en|eln|ern)")  # what may end a sentence
BEFORE, BEHIND = lazily(r"[^.!?…:;,\n]*\Z"), lazily(r"[^.!?…:;,\n]*")


class Place(NamedTuple):
    """A word with a capital, in small letters, and what is around it: the words, the gap before it, the mark behind it."""

    small: str
    before: str
    gap: str
    then: str
    after: str
    opens: bool  # the word before it heads the sentence


def stray_capitals(text: str, words: Sequence[Word], forms: Set[str]) -> Iterator[Span]:
    """Yield the words with a capital that is none of theirs; `forms` are all words of the text.

    >>> from qa.languages.tokens import words_of
    >>> text = "Der Minister Nannte die Frist, wenn Sich nichts ändert."
    >>> [span.of(text) for span in stray_capitals(text, words_of(text), {word.text for word in words_of(text)})]
    ['Nannte', 'Sich']
    """
    candidates = {form for form in forms if _is_candidate(form)}
    apart: list[tuple[int, int]] | None = None
    for index in range(1, len(words) if candidates else 0):
        word = words[index]
        if word.text not in candidates or text[word.start - 1] not in SPACES or not _is_stray(words, index, text):
            continue
        if apart is None:
            apart = [match.span() for match in APART.finditer(text) if _is_title(match[0])]
        if not any(start < word.start < end for start, end in apart):
            yield Span(word.start, word.end)


@lru_cache(maxsize=1 << 14)
def _is_candidate(form: str) -> bool:
    if len(form) < 2 or not form.istitle() or not form.isalpha():
        return False
    small = form.lower()
    return small in _closed() or small in _listed("number") or is_small_only(small)


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(word for row in table_rows(TABLE) if row[0] == name for word in row[1].split())


@cache
def _closed() -> frozenset[str]:
    return _listed("pronoun") | _listed("opener")


@lru_cache(maxsize=1 << 12)
def _is_verb(small: str) -> bool:
    return small in FINITE or verb_number(small) != "" or may_be_finite(small)


def _is_title(quoted: str) -> bool:
    """True for brackets and for a quotation of few words: „Im Westen nichts Neues“; not for speech."""
    return quoted[0] in "([" or quoted.count(" ") < SHORT_QUOTATION


def _is_stray(words: Sequence[Word], index: int, text: str) -> bool:
    word, before = words[index], words[index - 1]
    gap, after = text[before.end : word.start], text[word.end : word.end + 1]
    if gap not in (*SPACES, ", ") or after not in MARKS or is_in_foreign_phrase(words, index):
        return False
    follower = NEXT.match(text, word.end)
    opens = before.text.istitle() and opens_sentence(before, text)
    place = Place(word.text.lower(), before.text, gap, follower["next"] if follower else "", after, opens)
    if _is_candidate(place.then) or (_is_candidate(before.text) and not opens):
        return False  # a title in which every word has a capital
    if place.small in _listed("number"):
        is_counted = before.text.islower() and before.text not in DETERMINERS and _is_plural(place.then)
        return is_counted and not _is_seam(place, word, text)
    if _is_inflected(place.small) and not _is_verb(place.small) and place.small not in _closed():
        return _is_stray_adjective(place)
    return _fits_behind(place) and _fits_before(place) and not _is_seam(place, word, text)


def _is_plural(word: str) -> bool:
    return word == "Uhr" or (word.istitle() and not readings(word).isdisjoint(PLURALS))


def _is_stray_adjective(place: Place) -> bool:
    """True for der Dortigen Verwaltung; not for den Befreiten Hilfe leisten, im Gemeinsamen Rat."""
    if place.gap == ", " or not place.before.islower() or not place.then.istitle():
        return False
    if PARTICIPLE.fullmatch(parted(place.small)[0]) and place.before in ("den", "der", "die", "allen", "alle"):
        return False
    noun = place.then.lower()
    if place.small.startswith(("nördlich", "südlich", "östlich", "westlich")):
        return False
    return is_mostly_noun(noun) and not is_name(noun) and not noun.endswith(tuple(_listed("head")))


def _fits_behind(place: Place) -> bool:
    """True where the word before makes neither a noun nor a title of it."""
    small, before, plain = place.small, place.before, place.before.lower()
    is_verb, is_closed = _is_verb(small), small in _closed()
    if place.gap == ", ":
        return (is_closed or is_verb) and place.then.islower() and before.islower()
    if before.islower():
        if before in DETERMINERS:
            return False
        if _is_inflected(before):  # die am stärksten Gefährdeten
            return is_verb and len(small) > LETTERS and not PARTICIPLE.fullmatch(small.removesuffix("n").removesuffix("e"))
        return zipf(before) >= KNOWN
    if not before.istitle() or plain.endswith(tuple(_listed("titled"))):
        return False
    if place.opens and not is_only_noun(plain) and zipf(plain) >= KNOWN and not is_name(plain):
        return (is_verb or is_closed) and (place.then.islower() or place.after in ".,")
    if _is_common_noun(plain):
        return is_verb or is_closed or (len(small) >= LONG and not is_name(small))
    is_closed = is_closed and small not in _listed("in-names")
    return len(small) >= LETTERS and (is_verb or is_closed) and (place.then.islower() or not place.then)


def _is_common_noun(word: str) -> bool:
    if is_name(word) or has_always_capital(word):
        return False
    return is_noun(word) or (not zipf(word) and is_explained(word))


def _fits_before(place: Place) -> bool:
    """True where the words behind it make no name of it: Unter den Linden, Seine Exzellenz, Hin und Her."""
    small, then = place.small, place.then
    if then in ("und", "oder") and small not in _listed("pronoun") and not _is_verb(small):
        return len(small) >= LONG
    may_be_name = not then or then.istitle() or then in ARTICLES
    if small in _listed("noble") and may_be_name:
        return False
    if small in _listed("in-names") and may_be_name:
        return place.before.islower() and is_mostly_noun(then.lower()) and not is_name(then.lower())
    return not (small in _listed("pronoun") and then in _listed("majesty"))


def _is_seam(place: Place, word: Word, text: str) -> bool:
    """True where a full stop may be lacking: behind what ends a sentence, or with a verb on either side, or none before."""
    if _is_verb(place.small):
        return False
    if place.before.islower() and CLOSES.fullmatch(place.before):
        return True
    before, behind = BEFORE.search(text, 0, word.start), BEHIND.match(text, word.end)
    has_verb = [
        any(_is_verb(form) for form in match[0].split() if form.islower()) if match else False
        for match in (before, behind)
    ]
    return all(has_verb) if place.before.islower() else has_verb != [True, False]


def _is_inflected(word: str) -> bool:
    return word.endswith(("e", "en", "er", "es", "em")) and len(word) > LETTERS and is_adjective(parted(word)[0])
