"""A word stands twice.

Some doubles are grammar: a relative pronoun before an article (Soldaten, die die Brücke hielten), pronoun before pronoun
(wenn sie sie sieht; but not „waren es es noch“), ab und zu zu spät; some are speech (sehr, sehr; nein nein) or names (Duran
Duran, Lang Lang). The verb of a speech stands twice where it was set before its subject and behind it (sagte er sagte).

    Bad:  Die Ukraine hat hat die Angaben bestätigt.
    Good: Die Ukraine hat die Angaben bestätigt.
    Bad:  Er verwies auf die die Verluste.
    Good: Er verwies auf die Verluste.
    Bad:  „Wir bleiben“, betonte er betonte.
    Good: „Wir bleiben“, betonte er.
    Good: Es waren Soldaten, die die Brücke hielten und für die die Stadt kämpfte.
"""

import re
from collections.abc import Iterator
from operator import eq

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.lazy_pattern import lazily
from qa.languages.quotation import SPEECH
from qa.languages.tokens import spelled_in, words_of
from qa.languages.verb_number import is_infinitive, verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_name, is_noun, zipf
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("doubled-word", Severity.WARNING, mqm="linguistic-conventions/grammar", its="duplication")
DOUBLE = lazily(r"(?<![\w'’-])([^\W\d_]{2,})[^\S\n]+(\1)(?![\w'’-])", re.IGNORECASE)
# Nothing in the grammar sets these twice: the edit may be applied unseen. Even prepositions may meet: „die im im Krieg
# zerstörten Haus gelagerten Akten“.
NEVER_TWICE = words("und oder dass sodass ob wenn aber")
# At the head of a sentence „Im im“ is one word, „Sie sie“ are two.
ONE_WORD_AT_HEAD = NEVER_TWICE | words("im am vom beim zum zur für als wie auch noch nur nach seit trotz wegen")
SPOKEN = words(
    "sehr ganz viel weit lange nie immer so ja nein doch na ha he hi ho no bla blah hallo hey bye wow tik tam tuk"
    " schnell wieder hopp klein super total pfui ach oh halt langsam komm los ding klopf tick plus"
)
NAMES = words("duran sirhan bora walla pago boutros sing lang wagga humbert tuk xai baden chop nana yo ping")
COMMON = 4.5  # a noun of four letters this frequent is no name: um 10 Uhr Uhr
PRONOUNS = words("sie ihr es wer was")  # wenn sie sie sieht; die ihr ihr Geld gab; hat es es geschafft; wer wer ist
# Verbs that leave no room for „es“ twice (waren es es), as „hat es es geschafft“ does
NO_OBJECT = lazily(
    r"\b(?:[Ww]aren|[Ss]ind|[Ss]eien|[Gg]ibt|[Gg]ab|[Gg]elang|[Gg]elingt|[Gg]ing|[Gg]eht|[Hh]andelte?)\s+$"
)
SAID = lazily(r"\b(?P<verb>[a-zäöüß]+)\s+$")
NO_MORE = lazily(r"\b(?:nicht|nie|kaum|kein\w*|niemand)\b[^.!?]*$")  # nicht mehr mehr als drei
WATCH = lazily(r"\b(?:[Pp]ass\w*|Glück)\s+(?:\w+\s+)?$")  # passt auf auf die Kinder
WEEKDAY = lazily(r"\b(?:Sonn|Mon|Diens|Donners|Frei|Sams)tag|\bMittwoch|\bSonnabend")
# A clause may open with the pronoun: „…, die die Stadt“, „…, für die die Stadt“, „und die die Stadt“, „dass die die Stadt“.
ARTICLES = words("der die das den dem")
CLAUSE_OPENS = lazily(
    r"(?:(?:^|[.!?:„\"»])\s*[„\"»]?$|[,;(–—-]|\b(?:und|oder|sowie|aber|sondern|doch|denn|dass|ob|wenn|weil|als|wie|nur|auch|nicht|selbst))\s*"
    r"(?:(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|ohne|seit|trotz|über|um|unter|von|vor|wegen|zu|zwischen)\s+)?"
    r"[„\"»]?$",
    re.IGNORECASE,
)
INFINITIVE = lazily(
    r"\s+(?!(?:über|auf|in|an|mit|aus|bei|nach|von|vor|für|gegen|unter|zu|es|sich)\b)[^.;:!?\n]*?\bzu\b|.*\w+zu\w+en\b"
)
CALLED = lazily(r"\s+(?:auch |nicht |wieder )?(?:zu )?(?:nenn\w*|genannt|heißen|sein lassen)\b")
SURNAMES = lazily(r"\s+(?:der|dem|den|Storch|Weizsäcker|Notz|Dohnanyi|Beust|Trotha|Hirschhausen|Klaeden|Habsburg)\b")
# The subject between a verb and the same verb: er, der Minister, die Kyjiwer Ärztin Olha Koval.
NAMED = r"(?:[A-ZÄÖÜ][\w-]+[ \u00a0]){0,4}[A-ZÄÖÜ][\w-]+"
SUBJECT = rf"(?:er|sie|es|man|(?:(?:der|die|das|ein|eine|sein|seine|ihr|ihre)[ \u00a0])?{NAMED})"
TWICE = lazily(rf"(?<![\w-])(?P<verb>[^\W\d_]+)[ \u00a0]{SUBJECT}(?P<second>[ \u00a0](?P=verb))(?![\w-])")

AT_HEAD = lazily(
    r"(?:^|(?<=[.!?] )|(?<=[\n„]))(?P<twice>(?P<first>Der|Die|Das) (?i:(?P=first))) [A-ZÄÖÜ][a-zäöüß]+"
    r" (?P<verb>[a-zäöüß]{3,})(?= [a-zäöüß])"
)
BEFORE_ATTRIBUTES = words("in an auf von aus mit bei für über unter")
ATTRIBUTE = lazily(r"(?:\s+[\wäöüß-]+){1,4}\s+[a-zäöüß]{3,}(?:t|en|nd)e[nrms]?\s+[A-ZÄÖÜ]")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per doubled word, both words marked; the edit takes the second away."""
    yield from _around_subject(article)
    yield from _at_head(article.target.text)
    text, words = article.target.text, article.folded_words
    if not any(map(eq, words, words[1:])):
        return
    for match in DOUBLE.finditer(text):
        if not _is_meant(text, match):
            first = match[1]
            yield RULE.finding(
                Span(*match.span()),
                _("“{word}” stands twice", word=first),
                edits=(Edit(Span(match.end(1), match.end()), "", safe=first.lower() in NEVER_TWICE),),
                suggestions=(first,),
            )


def _at_head(text: str) -> Iterator[Finding]:
    """Yield an article that stands twice at the head of a sentence, its noun and the verb behind it: Der der Minister reiste."""
    for match in AT_HEAD.finditer(text):
        if verb_number(match["verb"]):
            span, word = Span(*match.span("twice")), match["first"]
            edit = Edit(Span(span.start + len(word), span.end), "", safe=False)
            yield RULE.finding(span, _("“{word}” stands twice", word=word), edits=(edit,), suggestions=(word,))


def _around_subject(article: Article) -> Iterator[Finding]:
    """Yield the verbs of a speech that stand on both sides of their subject: betonte er betonte."""
    text = article.target.text
    for verb in sorted(SPEECH & article.words):
        if (
            spelled_in(text).count(verb) < 2 or not verb_number(verb) or is_infinitive(verb)
        ):  # Das sagen sie sagen zu wollen
            continue
        end = 0
        for place in [word.start for word in words_of(text) if word.text == verb]:
            match = TWICE.match(text, place) if place >= end else None
            if match is None:
                continue
            end = match.end()
            yield RULE.finding(
                Span(*match.span()),
                _("“{word}” stands twice", word=verb),
                edits=(Edit(Span(*match.span("second")), "", safe=False),),
                suggestions=(match[0].removesuffix(match["second"]),),
            )


def _is_meant(text: str, match: re.Match[str]) -> bool:
    first, second = match[1], match[2]
    word = first.lower()
    before = text[max(0, match.start() - 60) : match.start()].split("\n")[-1]
    if word in PRONOUNS:
        return not _is_pronoun_too_many(word, before, text[match.end() : match.end() + 6])
    if word in SPOKEN or before.lower().endswith(f"{word} und "):  # nach und nach nach Hause
        return True
    if first != second:  # der Weg weg; „Die die“; only at a sentence's head is it one word: „Im im“
        return not (first.istitle() and second.islower() and not before.rstrip(' „"»(') and word in ONE_WORD_AT_HEAD)
    if first[:1].isupper():
        if CALLED.match(text, match.end()) and before.rstrip().lower().endswith(("der", "die", "das", "den", "dem")):
            return True  # den Krieg Krieg nennen
        is_short_name = len(first) <= 4 and (zipf(word) < COMMON or not is_noun(word) or is_name(word))  # Bora Bora
        return word in NAMES or is_short_name or text[match.end() : match.end() + 1] == "-"
    return _is_grammar(word, before, text[match.end() : match.end() + 120])


def _is_pronoun_too_many(word: str, before: str, after: str) -> bool:
    """True for „waren es es noch“, „erzählt sie sie:“, „sie sie sie“; not for „hat es es geschafft“, „wenn sie sie sieht“."""
    if before.lower().endswith(f" {word} "):
        return True
    if word == "es":
        return NO_OBJECT.search(before) is not None
    said = SAID.search(before) if word == "sie" and after[:1] in (".", ",", ":", ";") else None
    return said is not None and said["verb"] in SPEECH


def _is_grammar(word: str, before: str, after: str) -> bool:
    if word in ARTICLES:
        if word in ("dem", "den") and re.match(r"\s+\d{1,2}\.", after) and WEEKDAY.search(before[-14:]):
            return False  # am Freitag, dem 14. November
        return bool(CLAUSE_OPENS.search(before))
    if word == "auf":
        return WATCH.search(before) is not None
    if word == "mehr":
        return NO_MORE.search(before) is not None
    if word == "um":  # er kam, um um Hilfe zu bitten
        return before.rstrip().endswith(",") and bool(INFINITIVE.match(after))
    if word == "von" and SURNAMES.match(after):  # ein Brief von von der Leyen
        return True
    if word in BEFORE_ATTRIBUTES:  # in in Kyjiw gebaute Panzer
        return ATTRIBUTE.match(after) is not None
    return word == "zu" and before.rstrip().endswith("und")  # ab und zu zu spät
