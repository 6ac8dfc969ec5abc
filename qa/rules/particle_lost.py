"""A separable verb has lost its particle: „wies die Vorwürfe“ for „wies die Vorwürfe zurück“.

The particle stands at the end of the clause, far from its verb, and is lost when a sentence is shortened. Reported only in
company in which the plain verb means nothing: wies die Vorwürfe, nahm an der Sitzung, die Wahl findet am Montag, teilte die
Behörde. Silent where any particle follows in the same sentence, and where the plain verb is right (kündigte den Vertrag).

    Bad:  Der Minister wies die Vorwürfe als haltlos.
    Good: Der Minister wies die Vorwürfe als haltlos zurück.
    Bad:  An der Sitzung nahmen am Montag 30 Abgeordnete.
    Good: An der Sitzung nahmen am Montag 30 Abgeordnete teil.
    Bad:  Die Wahl findet am 3. Mai in Sumy.
    Good: Die Wahl findet am 3. Mai in Sumy statt.
    Good: Sie kündigte den Vertrag, fand eine Wohnung und wies der Polizei den Weg.
"""

from bisect import bisect
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.determiner_phrases import DETERMINERS
from qa.grammar.lost_particles import lost, table
from qa.languages.lazy_pattern import lazily
from qa.languages.tokens import words_of
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "particle-lost",
    Severity.WARNING,
    mqm="accuracy/omission",
    its="omission",
    yields_to=("truncated-segment", "spelling"),
)
CLAUSE = lazily(r"(?:[^,.;:!?–—„“”»«\"()\n]|(?<=\d)[.,:](?=\d)|(?<=\d)\.(?=[ \u00a0][A-ZÄÖÜa-zäöüß]))*")
BREAK = lazily(r"[,;:!?–—„“”»«\"()\n]|(?<!\d)\.|\b(?:und|oder|sowie|aber|doch|denn|sondern)\b")
ENCLOSING = frozenset('„“”»«"(')
SURE = (  # particles that are nothing else
    "zurück|statt|teil|fest|fort|frei|los|weg|weiter|wieder|zusammen|nieder|bekannt|bereit|ernst|gefangen|klar|sicher|nahe|dar|heim"
    "|preis|stand|fehl|entgegen|gleich|schuldig|aufrecht|instand|infrage|zugrunde|zuvor|kund|offen|still|lahm|voraus|voran|vorbei"
    "|vorweg|her(?:aus|ein|an|ab|auf|bei|um|unter|vor|über)?|hin(?:aus|ein|ab|auf|unter|zu|weg|über)?|dabei|dazwischen"
    "|davon(?=[.;])|von sich|von der Hand"
)
# What follows a particle; before an article or a noun these are prepositions (an der Sitzung).
FOLLOWS = (
    "und|oder|sowie|aber|doch|denn|als|wie|um|in|im|an|am|auf|bei|mit|von|vom|für|gegen|nach|seit|wegen|zu|sollten?|hat|haben|ist"
    "|sind|wird|werden|wurden?|waren?"
)
PARTICLE = lazily(
    rf"\b(?:(?:{SURE})\b|(?:ab|an|auf|aus|bei|bevor|durch|ein|gegenüber|mit|nach|um|unter|über|vor|zu)"
    rf"(?=\s*[^\w\s]|\s*$|\s(?:{FOLLOWS})\b))"
)
DECLINED = lazily(r"\w+(?:en|[^t]e)")  # die weisen Vorschläge
CUT = ("…", "...")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per verb; the edit sets the particle at the end of the sentence."""
    verbs = article.words & table().keys()
    if not verbs:
        return
    text, segments = article.target.text, article.target.segments
    starts = [segment.span.start for segment in segments]
    found = words_of(text)
    for place, word in enumerate(found):
        if word.text not in verbs or (DECLINED.fullmatch(word.text) and found[place - 1].text.lower() in DETERMINERS):
            continue
        at = bisect(starts, word.start) - 1
        segment = segments[at] if at >= 0 else None
        if segment is None or segment.span.end < word.end or segment.text.endswith(CUT):
            continue
        yield from _lost(Span(word.start, word.end), segment.span, text)


def _lost(verb: Span, sentence: Span, text: str) -> Iterator[Finding]:
    clause = CLAUSE.match(text, verb.end, sentence.end)
    assert clause is not None  # it may be empty
    if PARTICLE.search(text, verb.end, clause.end() + 1):
        return
    rest = text[clause.end() : sentence.end]
    if rest.startswith(".") and rest.strip(" .“”»«\"‘’)'"):  # cut at an abbreviation
        return
    start = max([match.end() for match in BREAK.finditer(text, sentence.start, verb.start)], default=sentence.start)
    opening = text[max(sentence.start, start - 6) : start]
    row = lost(verb.of(text), opening, text[start : verb.start], clause[0], rest)
    if row is None:
        return
    if row.is_before_clause or not _has_particle(verb.end, sentence, text):
        yield _finding(verb, row.particle, clause.end() if "/" not in row.particle else None, text)


def _has_particle(start: int, sentence: Span, text: str) -> bool:
    """True where a particle follows in the sentence, or in the paragraph when a quotation or bracket may hide its end."""
    end = sentence.end
    if not ENCLOSING.isdisjoint(text[start:end]):
        end = text.find("\n", end) if "\n" in text[end:] else len(text)
    return PARTICLE.search(text, start, end) is not None


def _finding(verb: Span, particle: str, end: int | None, text: str) -> Finding:
    return RULE.finding(
        verb,
        _("“{verb}” lacks its particle (“{particle}”)", verb=verb.of(text), particle=particle.replace("/", "”, “")),
        edits=(Edit(Span(end, end), f" {particle}", safe=False),) if end is not None else (),
    )
