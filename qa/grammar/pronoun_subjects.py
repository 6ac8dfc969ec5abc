"""A pronoun, a bare number or two countries as the subject of a verb in the other number.

Wie es heißt, erhalten jeder, der half, Geld; Niemand wurden verletzt; man sollten; 21 enthielt sich; Polen und Litauen verlangt,
dass. Silent where the verb may be an infinitive or another noun the subject.
"""

from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.clause_marks import BEGINS, at_openings
from qa.grammar.subjects import CLAUSE, may_have_subject
from qa.languages.lazy_pattern import lazily, words_of_any
from qa.languages.tokens import FIGURE, forms_of
from qa.languages.verb_number import is_infinitive, verb_number
from qa.languages.wordlist import words

ONE = lazily(
    r"(?<![\w-])(?P<verb>[a-zäöüß]{3,}) (?P<subject>jeder(?=, der\b)|jede(?=, die\b)"
    r"|keiner (?:von ihnen|von uns)|niemand von ihnen|keines von beiden)",
    words="jeder?|keiner|niemand|keines",
)
HEAD = lazily(
    rf"{BEGINS}(?P<subject>(?:Niemand|Jemand|Keiner|Jeder|Jede|Alles|Nichts)"
    rf"(?: (?:von ihnen|von uns|der|dieser|seiner|ihrer)(?: [A-ZÄÖÜ]\w+)?)?)"
    r" (?P<verb>[a-zäöüß]{3,})(?= )",
    words="Niemand|Jemand|Keiner|Jeder?|Alles|Nichts",
)
MAN = lazily(r"\b(?P<subject>[Mm]an) (?P<verb>[a-zäöüß]{4,}n)(?= )", words="man")
WORDS = words_of_any(ONE, HEAD, MAN)
PEOPLE = (
    "Russland|Polen|Ungarn|Rumänien|Bulgarien|Moldau|Belarus|Litauen|Lettland|Estland|Finnland|Schweden|Norwegen|Dänemark"
    "|Deutschland|Frankreich|Belgien|Italien|Spanien|Portugal|Österreich|Griechenland|Serbien|Kroatien|Slowenien|Georgien|Armenien"
    "|Aserbaidschan|Kasachstan|Kirgisistan|Kirgistan|Usbekistan|Tadschikistan|Turkmenistan|China|Japan|Indien|Pakistan|Israel|Syrien"
    "|Kanada|Brasilien|Mexiko|Ägypten|Großbritannien|Nordkorea|Südkorea|Kyjiw|Kiew|Moskau|Warschau|Berlin|Paris|London|Washington"
    "|Brüssel|Ankara|Minsk|Astana|Taschkent|Bischkek|Baku|Jerewan|Tiflis|Peking|Budapest|Bukarest|Wien|Prag|Vilnius|Riga|Tallinn"
)
NAMED = frozenset(PEOPLE.split("|"))
TWO = lazily(
    rf"{BEGINS}(?P<subject>(?:{PEOPLE}) (?:und|sowie) (?:{PEOPLE})) (?P<verb>[a-zäöüß]{{3,}})(?=(?P<rest>[ ,][^\n]*))"
)
CONTENT = lazily(r", (?:dass|ob|wie|wann|warum|die Zahl|der|das)\b")
SPELLED = "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
NUMBERS = frozenset((FIGURE, *SPELLED.split("|")))
LONE = lazily(
    r"(?:(?<=[.!?;:,–] )|(?<=[\n„»])|\A)"
    rf"(?P<subject>(?i:{SPELLED}|[2-9]|[1-9]\d{{1,2}})"
    r"(?: (?:weitere|andere|davon|von ihnen))?) (?P<verb>[a-zäöüß]{4,})(?= )"
)
NOT_COUNTED = words("ist war wird wurde sei wäre heißt hieß kostet kostete beträgt betrug gibt gab entspricht bedeutet")
TWOFOLD = words("erhalten bekommen besitzen betreffen begehen empfangen")  # participles as well
SAID = words("sagt sagte erklärt erklärte berichtet berichtete erzählt erzählte meint schreibt schrieb")

NO_VERB_OF_NUMBERS = NOT_COUNTED | SAID


def pronoun_subjects(text: str) -> Iterator[tuple[Span, str]]:
    """Yield verbs and their subjects.

    >>> text = "Davon erhalten jeder, der half, Geld. Niemand wurden verletzt."
    >>> [(span.of(text), subject) for span, subject in pronoun_subjects(text)]
    [('erhalten', 'jeder'), ('wurden', 'Niemand')]
    """
    forms = forms_of(text)
    for pattern, may_be_infinitive in ((ONE, True), (HEAD, False), (MAN, False)) if not WORDS.isdisjoint(forms) else ():
        for match in pattern.finditer(text):
            if _is_plural(match["verb"], may_be_infinitive=may_be_infinitive):
                yield Span(*match.span("verb")), match["subject"]
    for match in at_openings(TWO, text) if not NAMED.isdisjoint(forms) else ():
        if _is_singular(match["verb"]) and _is_alone(match["rest"]):
            yield Span(*match.span("verb")), match["subject"]
    for match in at_openings(LONE, text) if not NUMBERS.isdisjoint(forms) else ():
        verb = match["verb"]
        if verb_number(verb) == "singular" and verb not in NO_VERB_OF_NUMBERS and _has_no_other(text, match.end()):
            yield Span(*match.span("verb")), match["subject"]


def _is_plural(verb: str, *, may_be_infinitive: bool) -> bool:
    """True for a plural; before its subject an infinitive is one, too: erhalten jeder, der."""
    if may_be_infinitive:
        return verb in TWOFOLD or verb_number(verb) == "plural"
    return verb_number(verb) == "plural" and not is_infinitive(verb)


def _is_singular(verb: str) -> bool:
    """True for a singular; behind its subject verlangt is no participle."""
    return verb_number(verb) == "singular" or (verb.endswith("t") and verb_number(verb[:-1] + "te") == "singular")


def _is_alone(rest: str) -> bool:
    """True where a clause follows at once, or nothing that may be the subject: verlangt, dass; bestreitet das am Montag."""
    if CONTENT.match(rest):
        return True
    clause = CLAUSE.match(rest)
    return clause is not None and bool(clause[0].strip()) and not may_have_subject(clause[0])


def _has_no_other(text: str, start: int) -> bool:
    clause = CLAUSE.match(text, start)
    return clause is not None and not may_have_subject(clause[0])
