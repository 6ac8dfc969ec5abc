"""Where a capital stands inside a sentence on a word that is no noun: Der Minister Nannte die Frist, wenn Sich nichts ändert.

Finite verbs, participles, adverbs and adjectives are known from `small_only`, pronouns and other small words are listed. Silent
where the word may have been made a noun (das Nicht, im Hier) or a title (der Film Weiter, Kampagne Jetzt handeln), beside another
such capital, in short quotations, in brackets and in foreign phrases, and where a full stop may be lacking; behind a name only a
verb or a pronoun is told (Anke Klug).
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa.documents import Span
from qa.grammar.adjectives import PARTICIPLE, parted
from qa.grammar.capital_adjectives import is_capital_adjective, may_be_capital_adjective
from qa.grammar.finite_verbs import FINITE
from qa.grammar.noun_frames import ANY_PREPOSITION
from qa.grammar.small_forms import (
    VERBS,
    closed,
    has_title,
    is_common_noun,
    is_inflected,
    is_never_noun,
    is_plural_present,
    is_verb_form,
    listed,
)
from qa.grammar.sure_capitals import around, is_surely_small, may_be_sure
from qa.languages.company import opens_sentence
from qa.languages.foreign import is_in_foreign_phrase
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, is_mostly_noun, is_only_noun, readings
from qa.languages.sieve import Sieve
from qa.languages.small_words import small_words
from qa.languages.tokens import Word, words_in
from qa.languages.verb_number import is_infinitive
from qa.languages.wordlist import words as words_of_list
from qa.languages.words import is_name, zipf

ARTICLES = words_of_list("den der dem die das")
DETERMINERS = small_words("article") | words_of_list(
    "sein ihr mein dein unser euer kein aller allen viel wenig manch solch etwas nichts alles lauter"
)
SPACES = (" ", "\u00a0")
MARKS = (" ", "\u00a0", ".", ",", ";", ":", "!", "?", "“", "")
LETTERS, LONG = (
    4,
    6,
)  # of a word behind a name, which may be a part of it (Raymond So), and of a word that is no surname
KNOWN = 3.0  # how common a small word before it must be
PLURAL = frozenset({Reading.PLURAL, Reading.DATIVE_PLURAL})
VERY_FREQUENT = 5.5  # how common the word behind a verb in the plural must be
AUXILIARIES = words_of_list(
    "worden werden wird wurde wurden hat haben hatte hatten habe ist sind war waren sei seien sein"
)
MODALS = words_of_list("haben werden können müssen sollen wollen dürfen lassen will")
JOINING = words_of_list("und oder in von vom zum im ins mit für durch zwischen über am beim nach zu")
PERSONS = words_of_list("Ich Er Sie Es Wir Man")
SUBORDINATE = words_of_list("wenn weil obwohl während nachdem sobald als falls bis seit dass ob wie")
CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ")
INSIDE = re.compile(r"(?<=[a-zäöüß,][ \u00a0])[A-ZÄÖÜ][a-zäöüß]+(?![^\W\d_]|['’][^\W\d_])")  # a whole word
NEXT = lazily(r"[ \u00a0](?P<next>[^\W\d_]+)")
APART = lazily(r"[„“‚»«\"][^„“”«»\"\n]*[“”‘«»\"]|\([^()\n]*\)|\[[^\]\n]*\]")
SHORT_QUOTATION = 6  # words of a title, rather than of speech
CLOSES = lazily(
    r"\w*ge\w{3,}(?:t|en)|(?:be|ver|er|zer|ent)\w{3,}(?:t|en)|(?!sondern)\w{4,}(?:en|eln|ern)"
)  # what may end a sentence
BEFORE, BEHIND = lazily(r"[^.!?…:;,\n]*\Z"), lazily(r"[^.!?…:;,\n]*")


SMALL = Sieve(lambda word: word[0] in CAPITALS and word[1:].islower() and _may_be_told(word))


def _may_be_told(word: str) -> bool:
    small = word.lower()
    return is_never_noun(word) or may_be_sure(small) or may_be_capital_adjective(small)


class Place(NamedTuple):
    """A word with a capital, in small letters, and what is around it: the words, the gap before it, the mark behind it."""

    small: str
    before: str
    gap: str
    then: str
    after: str
    opens: bool  # the word before it heads the sentence


def stray_capitals(text: str, words: Sequence[Word]) -> Iterator[Span]:
    """Yield the words with a capital that is none of theirs; `words` are those of the text.

    >>> from qa.languages.tokens import words_of
    >>> text = "Der Minister Nannte die Frist, wenn Sich nichts ändert."
    >>> [span.of(text) for span in stray_capitals(text, words_of(text))]
    ['Nannte', 'Sich']
    """
    forms = SMALL(words_in(text))
    small = [index for index, (word, start, _end) in enumerate(words) if word in forms and INSIDE.match(text, start)]
    stray = [words[index] for index in small if index and _is_told(words, index, text)]
    apart = [match.span() for match in APART.finditer(text) if _is_title(match[0])] if stray else []
    for word in stray:
        if not any(start < word.start < end for start, end in apart):
            yield Span(word.start, word.end)


def _is_title(quoted: str) -> bool:
    """True for brackets and for a quotation of few words: „Im Westen nichts Neues“; not for speech."""
    return quoted[0] in "([" or quoted.count(" ") < SHORT_QUOTATION


def _is_told(words: Sequence[Word], index: int, text: str) -> bool:
    if is_never_noun(words[index].text) and _is_stray(words, index, text):
        return True
    place = around(words, index, text)
    if place is None or is_in_foreign_phrase(words, index):
        return False
    beside = (place.then, "" if place.opens else place.before)
    return not any(form.istitle() and is_never_noun(form) for form in beside) and (
        is_surely_small(place) or is_capital_adjective(place)
    )


def _is_stray(words: Sequence[Word], index: int, text: str) -> bool:
    word, before = words[index], words[index - 1]
    gap, after = text[before.end : word.start], text[word.end : word.end + 1]
    if gap not in (*SPACES, ", ") or after not in MARKS or is_in_foreign_phrase(words, index):
        return False
    follower = NEXT.match(text, word.end)
    opens = before.text.istitle() and opens_sentence(before, text)
    place = Place(word.text.lower(), before.text, gap, follower["next"] if follower else "", after, opens)
    beside = (place.then, "" if opens else before.text)
    if any(form.istitle() and is_never_noun(form) for form in beside):
        return False  # a title in which every word has a capital
    if place.small in listed("number"):
        is_counted = before.text.islower() and before.text not in DETERMINERS and _is_plural(place.then)
        return is_counted and not _is_seam(place, word, text)
    if is_inflected(place.small) and not is_verb_form(place.small) and place.small not in closed():
        return _is_stray_adjective(place)
    if is_plural_present(place.small) and place.small not in closed():
        return _is_verb_of_plural(place)
    return _fits_behind(place) and _fits_before(place) and not _is_seam(place, word, text)


def _is_verb_of_plural(place: Place) -> bool:
    """True for Die Arbeiter Verweigern den Dienst; not for das Thema Wohnen, sie lernt Schwimmen."""
    if has_title(place.before.lower()) or zipf(place.then) < VERY_FREQUENT or not place.then.islower():
        return False
    is_plural = (
        place.before.istitle()
        and Reading.PLURAL in readings(place.before.lower())
        and is_common_noun(place.before.lower())
    )
    return place.then not in ("und", "oder", "wird", "ist") and (place.before in ("Wir", "Sie") or is_plural)


def _is_plural(word: str) -> bool:
    return word == "Uhr" or (word.istitle() and not readings(word).isdisjoint(PLURAL))


def _is_stray_adjective(place: Place) -> bool:
    """True for der Dortigen Verwaltung; not for den Befreiten Hilfe leisten, im Gemeinsamen Rat."""
    if place.gap == ", " or not place.before.islower() or not place.then.istitle():
        return False
    if PARTICIPLE.fullmatch(parted(place.small)[0]) and place.before in ("den", "der", "die", "allen", "alle"):
        return False
    noun = place.then.lower()
    if place.small.startswith(("nördlich", "südlich", "östlich", "westlich")):
        return False
    return is_mostly_noun(noun) and not is_name(noun) and not noun.endswith(tuple(listed("head")))


def _fits_behind(place: Place) -> bool:
    """True where the word before makes neither a noun nor a title of it."""
    small, before, plain = place.small, place.before, place.before.lower()
    is_verb, is_closed = is_verb_form(small), small in closed()
    if place.gap == ", ":
        return (is_closed or is_verb) and place.then.islower() and before.islower()
    if is_verb and before in JOINING and (small in MODALS or small in VERBS):  # ins Werden, in Kamen
        return False
    if small in MODALS and not place.then.islower():  # Soll und Haben
        return False
    if before in ("und", "oder") and not is_verb and small not in listed("pronoun"):
        return False
    if before.islower():
        if before in DETERMINERS:
            return False
        if is_inflected(before) and not is_verb_form(before):  # die am stärksten Gefährdeten
            if small in FINITE and not is_infinitive(small):
                return place.then.islower()
            return (
                is_verb and len(small) > LETTERS and not PARTICIPLE.fullmatch(small.removesuffix("n").removesuffix("e"))
            )
        return zipf(before) >= KNOWN
    if small in FINITE and not is_infinitive(small) and before.istitle() and place.then.islower() and has_title(plain):
        return True
    if not before.istitle() or plain in DETERMINERS or before in ("Herr", "Herrn", "Frau") or has_title(plain):
        return False
    if place.opens and not is_only_noun(plain) and zipf(plain) >= KNOWN and not is_name(plain):
        return (is_verb or is_closed) and (
            place.then.islower() or place.after in ".," or (before in PERSONS and is_verb)
        )
    if len(small) >= LONG and not is_name(small) and (place.after in ".,;!?" or place.then in AUXILIARIES):
        return True  # in Kossiw Gespendet.
    if is_common_noun(plain):
        return (is_verb or is_closed) and small != "will"  # Moderatorin Will, Anne Will
    is_closed = is_closed and small not in listed("in-names")
    return (
        small != "will"
        and len(small) >= LETTERS
        and (is_verb or is_closed)
        and (place.then.islower() or not place.then)
    )


def _fits_before(place: Place) -> bool:
    """True where the words behind it make no name of it: Unter den Linden, Seine Exzellenz, Hin und Her."""
    small, then = place.small, place.then
    if then in ("und", "oder") and small not in listed("pronoun") and not is_verb_form(small):
        return len(small) >= LONG
    may_be_name = not then or then.istitle() or then in ARTICLES
    if small in listed("noble") and may_be_name:
        return False
    if small in listed("in-names") and may_be_name:
        if not place.before.islower() or place.before in ANY_PREPOSITION or place.before in DETERMINERS:
            return False
        if then in ARTICLES:
            return (small, then) != ("unter", "den")
        return small == "nach" or (is_mostly_noun(then.lower()) and not is_name(then.lower()))
    return not (small in listed("pronoun") and then in listed("majesty"))


def _is_seam(place: Place, word: Word, text: str) -> bool:
    """True where a full stop may be lacking: behind what ends a sentence, and where a clause with its verb follows."""
    if is_verb_form(place.small) or place.opens or place.after in ".,;!?" or place.small in listed("within"):
        return False
    before, behind = BEFORE.search(text, 0, word.start), BEHIND.match(text, word.end)
    sides = [match[0].split() if match else [] for match in (before, behind)]
    if place.before.islower() and CLOSES.fullmatch(place.before):
        return True
    follow = sides[1] if place.small in SUBORDINATE else sides[1][:-1]  # a main clause's verb is not the last word
    is_main = any(_is_finite(form) for form in follow)
    return is_main and (any(_is_finite(form) for form in sides[0]) or place.before.istitle())


def _is_finite(form: str) -> bool:
    return form.islower() and is_verb_form(form) and not is_inflected(form)
