"""Rare forms that grammar makes and no list has: gälten, stiebt, Ethnografin, Züglein, der Wiesenfelser Platz."""

from collections.abc import Sequence

from qa.languages.base_forms import is_base_form, is_suffixed
from qa.languages.company import opens_sentence
from qa.languages.formed_words import is_formed, is_formed_noun, is_verb
from qa.languages.lazy_pattern import lazily
from qa.languages.subjunctive import is_subjunctive
from qa.languages.tokens import Word
from qa.languages.words import is_name, is_noun, may_be_slip, zipf

WOMAN = lazily(r"(?P<man>\w{3,}(?:er|or|ent|ant|ist|gra[fp]h?|log|agog|är|eur|at|et|ot|it|om))in(?:nen)?")
SMALL = lazily(r"(?P<noun>\w{3,})(?:chen|lein)s?")
OF_A_VERB = lazily(r"(?P<stem>[a-zäöüß]{4,}?)(?:t|te|ten)")
# What is read out, beside the past of verlesen; elsewhere „verlasen“ lacks an s
READ_OUT = lazily(
    r"(?i)urteil|anklage|text\b|erklärung|namen|liste|botschaft|brief|schreiben\b|protokoll|gebet|nachricht|schwur|gelübde"
)
AROUND = 50  # characters
CLAUSE = 8  # words before a verb among which its subject is
FREQUENT = 2.5  # Zipf: all forms of such a verb are listed
PLAIN = str.maketrans("äöü", "aou")
PLACE = lazily(
    r"[A-ZÄÖÜ][a-zäöüß]{4,}(?<!lich)(?<!isch)er"
)  # der Wiesenfelser Platz: the adjective of a place nobody lists


def is_regular(words: Sequence[Word], index: int, text: str) -> bool:
    """True for a subjunctive, another form of a listed verb, a woman of a listed man, something small, and the adjective of
    a place before a common noun.
    """
    word = words[index].text
    if (word.islower() or opens_sentence(words[index], text)) and is_subjunctive(word.lower()):
        return True
    verb = OF_A_VERB.fullmatch(word)
    if verb and _is_rare_verb(verb["stem"] + "en"):
        return True
    if word == "verlasen":
        return READ_OUT.search(text, max(0, words[index].start - AROUND), words[index].end + AROUND) is not None
    if is_base_form(word) if word.islower() else is_suffixed(word.lower()):
        return True
    if is_formed(word.lower()) or _is_of_person(words, index):
        return True
    if word.islower():
        return False
    if is_formed_noun(word.lower()):
        return True
    woman = WOMAN.fullmatch(word)
    if woman and any(
        is_noun(form) for form in (woman["man"], woman["man"] + "e", woman["man"].replace("graf", "graph"))
    ):
        return True
    if (small := SMALL.fullmatch(word.lower())) and _is_of_noun(small["noun"]):
        return True
    after = words[index + 1] if index + 1 < len(words) else None
    is_beside = after is not None and text[words[index].end : after.start] in (" ", "\u00a0")
    return PLACE.fullmatch(word) is not None and is_beside and after is not None and _is_common_noun(after.text)


def _is_of_person(words: Sequence[Word], index: int) -> bool:
    """True for ich mähe, du überquerst: persons that news seldom has."""
    form = words[index].text
    if form.endswith("e") and is_verb(f"{form}n"):
        beside = words[max(0, index - 1) : index + 2]
        return any(word.text in ("ich", "Ich") for word in beside)
    if form.endswith("st") and any(is_verb(form[:-2] + ending) for ending in ("en", "n")):
        return any(word.text in ("du", "Du") for word in words[max(0, index - CLAUSE) : index + 3])
    return False


def _is_rare_verb(infinitive: str) -> bool:
    """True for stieben, of which not all forms are listed, as those of a frequent verb are."""
    is_verb = not infinitive.endswith("ten") and not infinitive.startswith("ge") and not is_noun(infinitive)
    return is_verb and 0 < zipf(infinitive) < FREQUENT and not may_be_slip(infinitive)  # erklaren for erklären


def _is_of_noun(stem: str) -> bool:
    """True for the züg of Züglein, the schemel of Schemelchen, the gäss of Gässlein."""
    return any(is_noun(form + ending) for form in {stem, stem.translate(PLAIN)} for ending in ("", "e", "en"))


def _is_common_noun(word: str) -> bool:
    return word[0].isupper() and is_noun(word) and not is_name(word)
