"""„das“ before a clause whose verb stands last, where nothing before it is a neuter: Sie erwarten, das er wieder antritt.

As a relative pronoun it would need a neuter to take up, as an article a noun, and a main clause would have its verb in the second
place. What remains is the conjunction.
"""

import re
from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.finite_runs import FINITE
from qa.grammar.finite_verbs import PARTICLES, is_finite, may_be_finite
from qa.grammar.subject_words import at_head
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import may_be_neuter, readings
from qa.languages.verb_number import is_infinitive, verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_name

CLAUSE = lazily(
    r"(?:^|(?<=[.!?:;\n„»“]))(?P<before>[^.!?:;\n„“”»«()–—]*[a-zäöüß]),[ \u00a0](?P<word>das)[ \u00a0]"
    r"(?P<first>er|sie|es|ich|wir|man|der|die|den|dem|ein|eine|einen|einem|einer|kein|keine|sein|seine|ihre|ihr|unser|unsere"
    r"|diese|dieser|das|ihm|ihnen|ihrem|ihren|ihrer|seinem|seinen|seiner|dessen|deren|beide|keiner"
    r"|alle|viele|mehrere|einige|niemand|jemand|jeder|jede|zwei|drei|vier|fünf)[ \u00a0]"
    r"(?P<clause>(?:[^,.!?:;\n„“”»«()–—]|[.,](?=\d))*?)(?P<verb>[a-zäöüß]{3,})"
    r"(?=[,.!?:;\n“]| und )"
)
# Without the comma, and so with two mistakes: Sie sind sicher das er wieder antritt
SAYING = (
    "sicher|überzeugt|klar|bekannt|fest|Folge|gehört|gesagt|beklagt|beschwert|erstaunt|froh|enttäuscht|bewusst|hofft|hoffen|hoffte"
    "|hofften|glaubt|glauben|glaubte|glaubten|sagt|sagen|sagte|sagten|meint|meinte|weiß|wissen|wusste|wussten|heißt|bedeutet|zeigt"
    "|zeigte|folgt|fürchtet|fürchten|befürchtet|befürchten|erwartet|erwarten|fordert|fordern|forderte|betont|betonte|erklärt"
    "|erklärte|behauptet|behauptete|berichtet|berichtete|dachte|dachten|denkt|findet|finden|bestätigt|bestätigte|versichert"
    "|versicherte|kritisiert|kritisierte|mitgeteilt|erzählt|erzählte|vermutet|vermuten|unwahrscheinlich|wahrscheinlich"
    "|darauf hin|daran|darauf|davon aus|darüber|dafür|dadurch|damit"
)
FIRST = "er|sie|es|ich|wir|man|niemand|jemand|der|die|den|ein|eine|einen|kein|keine|alle|viele|seine|ihre|diese|dieser"
NO_COMMA = lazily(
    rf"(?:^|(?<=[.!?:;,\n„»]))(?P<before>[^,.!?:;\n„“”»«()–—]*?\b(?:{SAYING}))[ \u00a0](?P<word>das)[ \u00a0]"
    rf"(?P<first>{FIRST})[ \u00a0]"
    r"(?P<clause>(?:[^,.!?:;\n„“”»«()–—]|[.,](?=\d))*?)(?P<verb>[a-zäöüß]{3,})(?=[,.!?:;\n“])"
)
LACKS_COMMA = re.compile(rf" das (?:{FIRST}) ")
# Das er geht, ist bekannt: no main clause has a pronoun in the second place; with an article its verb ends the clause
OPENS = lazily(
    r"(?:^|(?<=[.!?] )|(?<=[\n„»]))(?P<word>Das)[ \u00a0](?:(?P<pronoun>er|man|wir|ich|niemand|jemand)[ \u00a0]"
    r"|(?P<first>sie|es|der|die|den|dem|ein|eine|einen|kein|keine|diese|dieser|seine|ihre|alle|viele)[ \u00a0]"
    r"(?P<clause>[^,.!?:;\n„“”»«()–—]*?)(?P<verb>[a-zäöüß]{3,}),[ \u00a0](?P<main>[a-zäöüß]{3,})[ \u00a0])"
)
# nicht, das ich wüsste; war krank, so das er fehlte
BOUND = lazily(
    r"(?:\b[Nn]icht,?|,[ \u00a0]so)[ \u00a0](?P<word>das)[ \u00a0](?P<first>er|sie|es|man|wir|ich|niemand)[ \u00a0]"
    r"(?P<clause>[^,.!?:;\n„“”»«()–—]*?)(?P<verb>[a-zäöüß]{3,})(?=[,.!?:;\n“])"
)
# freute sich, das zu hören; heißt es, das hier gehöre ihm: no clause whose verb stands last
NO_CLAUSE = lazily(
    r",[ \u00a0]das[ \u00a0](?:zu[ \u00a0][a-zäöüß]+n(?=[,.;:!?\n]|$)|(?P<here>hier|da|dort|mit)[ \u00a0])"
)
LAST_WORD = lazily(r"(?P<word>[^\W\d_]+)(?=[,.;:!?\n“]|$)")
NEUTER = words(
    "das etwas nichts alles vieles manches dies dieses jenes eines eins keines einziges was wenig mehr weniger letzteres ersteres"
    " einzige erste letzte beste"
)
SUBJECTS = words("er sie es ich wir man niemand jemand")
SO = lazily(r"\bso [a-zäöüß]+$")  # so tief, dass
SMALL = words("Danke Schade Ich Es Er Sie Wir Man Dann Da")
SHORT = 2  # letters
# Das Ministerium warnt unterdessen, das …: what stands before the verb is who speaks
SPOKEN = lazily(
    r"\b(?<!, )(?:warnte?n?|sagte?n?|meinte?n?|erklärte?n?|betonte?n?|berichtete?n?|behauptete?n?|teilte?n?|hoffte?n?"
    r"|fürchtete?n?|glaubte?n?|wei(?:ß|st)|wies|wusste|versicherte?n?|kritisierte?n?|forderte?n?|vermutete?n?|bestätigte?n?|schrieb|schreibt|mahnte?n?)"
    r"(?P<behind>(?: [^ ,]+){0,4})$"
)
# Before a noun that nobody knows: ein NamePattern, das
BEFORE_NEUTER = lazily(r"(?:k?ein|sein|ihr|unser)|das|de[sm]|im|zum|vom|beim|ins|am|[a-zäöüß]{2,}e[sm]")
WORD = lazily(r"[^\W\d_]+")


def content_clauses(text: str) -> Iterator[Span]:
    """Yield each „das“ that is the conjunction.

    >>> text = "Die Beobachter erwarten, das er wieder antritt. Er kennt ein Buch, das er mag."
    >>> [span.start for span in content_clauses(text)]
    [25]
    """
    for match in CLAUSE.finditer(text) if ", das " in text else ():
        if _ends_in_verb(match) and (SO.search(match["before"]) or not _is_relative(match)):
            yield Span(*match.span("word"))
    yield from _opening(text)
    for match in NO_COMMA.finditer(text) if LACKS_COMMA.search(text) else ():
        if _ends_in_verb(match) and not _has_neuter(match["before"]):
            yield Span(*match.span("word"))


def _is_relative(match: re.Match[str]) -> bool:
    """True where something before it may be taken up; not behind „Das Amt warnte“, who is no part of what is said."""
    if said := SPOKEN.search(match["before"]):
        return _has_neuter(said["behind"])
    return match.string[: match.start("before")].endswith("“") or _has_neuter(match["before"])


def _opening(text: str) -> Iterator[Span]:
    """Yield „Das“ at the head of a sentence, and „das“ behind nicht and so, where a clause with its verb at the end follows."""
    for match in OPENS.finditer(text) if "Das " in text else ():
        if match["pronoun"] or (match["main"] in FINITE and _ends_in_verb(match)):
            yield Span(*match.span("word"))
    for match in BOUND.finditer(text) if "so das " in text or "icht das " in text or "icht, das " in text else ():
        if _ends_in_verb(match):
            yield Span(*match.span("word"))


def _ends_in_verb(match: re.Match[str]) -> bool:
    """True for a clause with one finite verb, its last word: das er wieder | antritt; not: das die Polizei sagte, …"""
    verb, inner = match["verb"], match["clause"].split()
    if not inner and match["first"] not in SUBJECTS:
        return False
    if not _is_verb(verb) or inner[-1:] == ["zu"]:
        return False
    is_alone = not any((word in FINITE and not is_infinitive(word)) or may_be_finite(word) for word in inner)
    return is_alone and (verb in FINITE or match["first"] in SUBJECTS or not is_infinitive(verb))


def _is_verb(word: str) -> bool:
    if word in FINITE or is_finite(word) or verb_number(word):
        return True
    return any(word.startswith(particle) and word[len(particle) :] in FINITE for particle in PARTICLES)  # antritt


def _has_neuter(before: str) -> bool:
    """True where a word may be taken up by „das“; a name only right before the comma: Kyjiw, das."""
    first, *others = WORD.findall(before) or ("",)
    if not first:
        return False
    if others and (first in SMALL or at_head(first, is_before_noun=False) != first):
        first = first.lower()
    elif not others and first in SMALL:
        return False
    found = (first, *others)
    last = len(found) - 1
    return any(
        _may_be_taken_up(word, found[place - 1] if place else "", is_last=place == last)
        for place, word in enumerate(found)
    )


def _may_be_taken_up(word: str, before: str, *, is_last: bool) -> bool:
    if word[0].islower() or word.lower() in NEUTER:
        return word.lower() in NEUTER
    if is_last and is_name(word):
        return True
    if not readings(word):
        return is_last or BEFORE_NEUTER.fullmatch(before) is not None
    forms = {word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ern"), word.removesuffix("n")}
    return any(may_be_neuter(form) for form in forms if len(form) > SHORT)


def opens_no_clause(text: str, start: int) -> bool:
    """True where „, das“ at an offset has an infinitive behind it (das zu hören), or an adverb of its own (das hier gehöre ihm).

    >>> texts = ("Sagte, das zu tun.", "Sagte, das hier gehöre ihm.", "Sagte, das hier Minen liegen.")
    >>> [opens_no_clause(text, 5) for text in texts]
    [True, True, False]
    """
    found = NO_CLAUSE.match(text, start)
    if found is None or not found["here"]:
        return found is not None
    last = LAST_WORD.search(text, found.end())
    return last is not None and not (verb_number(last["word"]) or is_finite(last["word"]))
