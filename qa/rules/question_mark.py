"""A question ends in a full stop.

Told by the order of its words, and by the source: a sentence that opens with Warum, Wie or Welche, verb and subject, or with a
verb and „Sie“ that can be no request (Waren Sie dagegen), and has no second clause. What the source asks may be told as reported
speech, which opens otherwise; exclamations (Was war das für ein Tag) and requests (Kommen Sie herein) are left alone.

    Bad:  „Waren Sie dagegen.“
    Good: „Waren Sie dagegen?“
    Bad:  Warum haben Sie das Amt verlassen.
    Good: Warum haben Sie das Amt verlassen?
    Good: Wer das sagt, lügt. Kommen Sie herein. Was für ein Tag das war.
    uk: Чи вистачить грошей?
    Bad:  Reicht das Geld.
    Good: Reicht das Geld?
    Good: Ob das Geld reicht, weiß niemand.
"""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.finite_verbs import FINITE
from qa.languages.lazy_pattern import lazily
from qa.languages.verb_number import is_infinitive, verb_number
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule("question-mark", Severity.WARNING, mqm="linguistic-conventions/punctuation", its="typographical")
SUBJECT = r"(?:Sie|sie|er|es|man|wir|ich|ihr|du|der|die|das|dieser|diese|dieses|ein|eine|Ihr|Ihre|sich)"
BEGIN = r"(?:^|(?<=[.!?…:\n] )|(?<=[\n„“»«*]))"
REST = r"[^,.;:!?…–—\n„“”»«]*"
ASKS = "Warum|Wieso|Weshalb|Wann|Woher|Wohin|Welche[rnsm]?|Wer|Wo|Wie"
ASKED = lazily(
    rf"{BEGIN}(?:{ASKS}) (?:[A-ZÄÖÜ]\w+ |viele (?:[A-ZÄÖÜ]\w+ )?|lange |oft |hoch |groß )?(?P<verb>[a-zäöüß]+) {SUBJECT}\b"
    rf"{REST}(?P<stop>\.)(?!\.)",
    words="Warum|Wieso|Weshalb|Wann|Woher|Wohin|Welche|Welche[rnsm]|Wer|Wo|Wie",
)
WHO = lazily(rf"{BEGIN}Wer (?P<verb>[a-zäöüß]+) {REST}(?P<stop>\.)(?!\.)", words="Wer")
POLITE = "Sind|Waren|Wurden|Können|Könnten|Wollen|Wollten|Müssen|Mussten|Dürfen|Durften|Sollen|Sollten|Möchten|Hatten"
TO_YOU = lazily(rf"{BEGIN}(?:{POLITE}) Sie {REST}(?P<stop>\.)(?!\.)", words=POLITE)
VERB_FIRST = lazily(rf"^[„»*]*(?P<verb>[A-ZÄÖÜ][a-zäöüß]+) (?:{SUBJECT}|[A-ZÄÖÜ]\w+)\b{REST}(?P<stop>\.)[“«*]*$")
THEIR_QUESTION = lazily(r"\?[»“”\"*)]*\s*$")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per full stop; the edit writes a question mark."""
    text = article.target.text
    seen: set[int] = set()
    for match in (*ASKED.finditer(text), *WHO.finditer(text), *TO_YOU.finditer(text)):
        verb = match.groupdict().get("verb")
        if (verb is None or _is_finite(verb)) and match.start("stop") not in seen:
            seen.add(match.start("stop"))
            yield _finding(match.start("stop"))
    for pair in article.sure_pairs():
        if len(pair.target) != 1 or "?" not in article.source_of(pair):
            continue
        asked = VERB_FIRST.match(article.target_of(pair)) if THEIR_QUESTION.search(article.source_of(pair)) else None
        place = pair.target_span.start + asked.start("stop") if asked else -1
        if asked and _is_finite(asked["verb"].lower()) and place not in seen:
            yield _finding(place)


def _is_finite(word: str) -> bool:
    return word in FINITE or verb_number(word) != "" or (word.endswith("t") and is_infinitive(word[:-1] + "en"))


def _finding(place: int) -> Finding:
    span = Span(place, place + 1)
    return RULE.finding(span, _("a question ends in “?”"), edits=(Edit(span, "?", safe=False),), suggestions=("?",))
