"""A comma is missing before a subordinate clause.

Before dass, obwohl, sodass and sondern a comma is due wherever they begin their clause (Amtliche Regelung, § 72-74), before
weil, wenn, falls, sobald, nachdem and indem when a noun or a verb stands there, before ob where it can be no preposition
(fragte ob er, but besorgt ob der Lage), before um when zu and an infinitive follow. Silent where the conjunction belongs to
the word before it (ohne dass, so dass, und dass, nur weil, auch wenn, für den Fall dass), since there the comma stands before
both, or may. A clause that opens the sentence with wenn, weil, indem and the like ends where two finite verbs meet before a
pronoun (… beseitigt holt sie): the comma belongs between them, as it does behind a relative clause or an indirect question (die
Tochter, die fünf wird kennt ihn nicht). One belongs before a relative clause (die Mine die kein Detektor findet; 50.000 Euro von
denen der Rat die Hälfte zahlt; der Kai an dem ein Schiff liegt), before um, ohne and statt with an infinitive, before reported
speech (gab an der Wagen sei; berichtete ein Knall habe sie geweckt), indirect questions (fragte wann sie), groups that a word
announces (bat darum nicht zu früh zu gehen) and als with a clause (blieb als er ging), also behind a quotation („…“ obwohl er
ging); before ohne dass and auch wenn, before während, seit and bis with a pronoun, between je and desto, teils and teils, before
a question tag (kommt sie oder?), and behind a group with um, ohne or statt that opens the sentence (Um zu siegen übt er).

A note, and no warning, is what only the words around tell: two finite verbs in one clause (ein Stück das 1998 entstand läuft
noch; bleibt frei sie dürfen gehen), an office behind a name (Olha Kowal die Leiterin), a date (am Montag dem 3. März), darunter,
umgerechnet, so der Minister. Edited news leaves out one such comma in three thousand words, and a build need not fail for it.

    Bad:  Der Minister sagte dass die Verhandlungen weitergehen.
    Good: Der Minister sagte, dass die Verhandlungen weitergehen.
    Bad:  Sie blieb in der Stadt obwohl der Beschuss zunahm.
    Good: Sie blieb in der Stadt, obwohl der Beschuss zunahm.
    Bad:  Er fuhr nicht nach Kyjiw sondern nach Lwiw.
    Bad:  Sie fragten ob er komme, und blieben um zu helfen.
    Good: Sie fragten, ob er komme, und blieben, um zu helfen.
    Bad:  Indem er den Preis senkt gewinnt er Kunden.
    Good: Indem er den Preis senkt, gewinnt er Kunden.
    Bad:  Er fand eine Mine die kein Detektor anzeigt, und blieb um dort zu helfen.
    Good: Er fand eine Mine, die kein Detektor anzeigt, und blieb, um dort zu helfen.
    Good: Er fuhr, ohne dass es jemand merkte, und sagte nur, dass er komme und dass er bleibe.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.additions import additions
from qa.grammar.announced_infinitives import announced_infinitives
from qa.grammar.appositions import appositions
from qa.grammar.clause_ends import clause_ends
from qa.grammar.clause_seams import clause_seams
from qa.grammar.clause_starts import clause_starts
from qa.grammar.clause_words import clause_words
from qa.grammar.paired_commas import paired_commas
from qa.grammar.reported_clauses import reported_clauses
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import readings
from qa.languages.quotation import MARKS
from qa.languages.tokens import FIGURE, has_any
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "missing-comma",
    Severity.WARNING,
    mqm="linguistic-conventions/punctuation",
    its="grammar",
    yields_to=("doubled-word", "das-dass"),
)
CONJUNCTIONS = words(
    "dass obwohl sodass sondern weil weshalb weswegen woraufhin ob wenn falls sobald nachdem indem um sofern solange bevor"
    " während seit bis"
)
WITH_PRONOUN = words("während seit bis")  # prepositions before a noun
NOMINATIVES = words("er man wir ich es")
BEFORE_PRONOUN = re.compile(r" (?:während|seit|bis) (?:er|man|wir|ich|es) ")
ALONE = CONJUNCTIONS - WITH_PRONOUN
FORMS = "|".join(sorted(CONJUNCTIONS))
CONJUNCTION = lazily(
    rf"(?<![\w’'-])(?P<before>[^\W\d_]{{2,}})(?P<space>[ \u00a0])(?P<word>{FORMS})"
    r"(?=[ \u00a0](?P<after>[\w„‚\"]+)(?:[ \u00a0](?P<next>\w+)(?P<stop>[,.;:!?“])?)?)"
)
# („…“ obwohl er ging); „während“ may be a preposition there
BEHIND = "obwohl|sodass|weil|nachdem|bevor|sobald|falls|indem|dass|wenn"
BEHIND_QUOTATION = lazily(
    rf"(?P<before>[^\W_]+[.!?]?[“«])[ \u00a0](?P<word>{BEHIND})(?=[ \u00a0](?P<after>\w+))", words=BEHIND
)
# ging | ohne dass sie grüßte; kommt | auch wenn es regnet
TWO_WORDS = lazily(
    r"(?<![\w’'-])(?P<before>[^\W\d_]{2,})[ \u00a0]"
    r"(?:(?P<word>ohne|anstatt)(?=[ \u00a0]dass\b)|(?P<even>auch|selbst)(?=[ \u00a0]wenn[ \u00a0](?P<after>\w+)))",
    words="dass|wenn",
)
BEFORE_CONJUNCTIONS = ("ohne dass", "statt dass", "auch wenn", "selbst wenn")
GOES_ON = re.compile(r"[“«][ \u00a0][a-zäöü]")
ALWAYS = words("obwohl sodass")
SONDERN = lazily(r"[^.;:!?\n]*\bsondern\b")
# Before sondern; without it it is a verb: Die Drüsen sondern einen Duft ab
NEGATION = lazily(
    r"\b(?i:nicht|nichts|kein\w*|nie|niemals|niemand\w*|nirgend\w*|weder|ohne|statt|kaum|weniger)\b|\bun[a-zäöüß]{4,}"
)
QUICK = re.compile(rf"[ \u00a0](?<=\w.)(?:{FORMS})[ \u00a0]")
SENTENCE = re.compile(r"[.!?\n]")
REACH = 300  # characters of a sentence before a word
SCORES = lazily(
    r"(?<![\w:])(?P<before>[0-7]:[0-7]) (?P<word>[0-7]:[0-7])(?![\w:])", words=FIGURE
)  # sets of tennis: 7:5, 6:4
ASKS = words(  # fragte, ob der Krieg ende; but besorgt ob der Lage
    "fragt fragte fragten fragen weiß wissen wusste wussten unklar prüft prüfte prüften prüfen offen entscheiden entscheidet"
    " untersucht untersuchen untersuchte ermittelt ermitteln fraglich abzuwarten"
)
NO_GENITIVE = words(
    "er sie es man wir ich ihr die das ein eine seine ihre jemand alle viele sich"
)  # whether, not because of
SUBJECTS = words(
    "der die das er sie es man wir ich ihr ein eine seine ihre Sie Ihr dies diese dieser jemand niemand alle viele sich in im am"
)
NO_CLAUSE = words("stehen steht stand standen")  # die Wahlen stehen bevor
BEHIND_TIME = words("nachdem bevor während seit bis")  # zwei Tage nachdem
ANNOUNCED = words("dadurch daran dafür dagegen daraus davon dazu darüber")  # erinnerte daran, dass er kommt
VERBAL = lazily(r"(?:\w*ge\w{2,}(?:t|en)|\w{2,}iert|worden|gewesen|werden|sein|haben)")
# ohne dass, so dass, als dass, und dass, nicht dass ich wüsste, vor allem weil, zum Teil weil
JOINED = words(
    "und oder aber doch denn sowie wie als so ohne statt anstatt außer auf nur auch bis kaum nicht selbst sprich je zumal nein ja"
    " insbesondere besonders allem allen gerade eben schon bloß allein vielleicht einfach wohl vermutlich wahrscheinlich"
    " angenommen vorausgesetzt gesetzt ausgenommen unbeschadet geschweige abgesehen umso teils teil fall falle dadurch daran"
    " dafür damit darauf beziehungsweise bzw etwa nämlich also entweder weder dies das was egal gleich gleichgültig nachdem"
    " noch nun sondern beispielsweise beispiel mal male allgemeinen regel"
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per conjunction without its comma; the edit sets it."""
    told, inferred = set(_told(article)), set(_inferred(article))
    for place in sorted(told | inferred):
        yield _finding(*place, article.target.text, None if place in told else Severity.NOTE)


def _inferred(article: Article) -> Iterator[tuple[Span, Span]]:
    """Yield the words around a comma that only the words around it ask for."""
    text = article.target.text
    yield from clause_seams(text)
    yield from additions(text, article.words)
    yield from appositions(text)
    yield from clause_words(text, article.words)


def _told(article: Article) -> Iterator[tuple[Span, Span]]:
    """Yield the words around a comma that a conjunction, a relative pronoun or an infinitive asks for."""
    text = article.target.text
    yield from clause_ends(text)
    yield from clause_starts(text)
    yield from reported_clauses(text, article.words)
    yield from announced_infinitives(text, article.words)
    yield from paired_commas(text, article.words)
    if not MARKS.isdisjoint(article.characters):
        for match in filter(None, [_behind_quotation(match.start(), text) for match in GOES_ON.finditer(text)]):
            if match["word"] in ALWAYS or match["after"] in SUBJECTS:
                yield Span(*match.span("before")), Span(*match.span("word"))
    if ":" in article.characters:
        for match in SCORES.finditer(text):
            yield Span(*match.span("before")), Span(*match.span("word"))
    if CONJUNCTIONS.isdisjoint(article.words) or not QUICK.search(text):
        return
    if ALONE.isdisjoint(article.words) and not BEFORE_PRONOUN.search(text):
        return
    for match in TWO_WORDS.finditer(text) if has_any(BEFORE_CONJUNCTIONS, text) else ():
        if match["before"].lower() not in JOINED and (match["word"] or match["after"] in SUBJECTS):
            yield Span(*match.span("before")), Span(*match.span("word" if match["word"] else "even"))
    for match in CONJUNCTION.finditer(text):
        if not _is_verb_itself(match, text) and not _is_joined(match, text) and _opens_clause(match):
            yield Span(*match.span("before")), Span(*match.span("word"))


def _behind_quotation(mark: int, text: str) -> re.Match[str] | None:
    """Return what stands around the closing mark at an offset, where a conjunction follows."""
    start = mark - (text[mark - 1 : mark] in (".", "!", "?"))
    while start and text[start - 1].isalnum():
        start -= 1
    return BEHIND_QUOTATION.match(text, start)


def _is_verb_itself(match: re.Match[str], text: str) -> bool:
    """True for „sondern“ where nothing is denied before it: Die Drüsen sondern einen Duft ab."""
    before = text[max(0, match.start("word") - REACH) : match.start("word")]
    return match["word"] == "sondern" and NEGATION.search(SENTENCE.split(before)[-1]) is None


def _is_joined(match: re.Match[str], text: str) -> bool:
    """True where the conjunction belongs to the word before it; „nicht obwohl“ needs a „sondern“ behind it."""
    before = match["before"].lower()
    if match["word"] == "dass" and before in ANNOUNCED:
        return False
    if before == "nicht" and match["word"] == "obwohl":
        return SONDERN.match(text, match.end()) is not None
    return before in JOINED


def _opens_clause(match: re.Match[str]) -> bool:
    """True where the conjunction has no other meaning than to open a clause here."""
    before, word = match["before"], match["word"]
    if word in ("dass", "obwohl", "sodass", "sondern"):
        return True
    if word == "ob":
        return before in ASKS or (match["after"] in NO_GENITIVE and before[0].islower())
    if word == "um":  # kamen, um zu helfen
        return match["after"] == "zu" and (match["next"] or "").endswith("n") and match["stop"] is not None
    if word == "weil":
        return before[0].isupper() or _is_verbal(before)
    if match["after"] not in (NOMINATIVES if word in WITH_PRONOUN else SUBJECTS) or before in NO_CLAUSE:
        return False
    return _is_verbal(before) or (word not in BEHIND_TIME and before[0].isupper() and bool(readings(before)))


def _is_verbal(word: str) -> bool:
    """True for a finite verb, a participle or an infinitive: bleibt, getötet, helfen."""
    return bool(verb_number(word)) or VERBAL.fullmatch(word) is not None


def _finding(before: Span, after: Span, text: str, severity: Severity | None = None) -> Finding:
    place = Span(before.end, before.end)
    return RULE.finding(
        Span(before.start, after.end),
        _("comma missing before “{word}”", word=after.of(text)),
        edits=(Edit(place, ",", safe=False),),
        suggestions=(f"{before.of(text)}, {after.of(text)}",),
        severity=severity,
    )
