"""Words that join clauses or things the other way round: sobald for «поки … не», mehr A als B for «не так A, як B»."""

from collections.abc import Iterator

from qa.comparison.words.rendered import places_of
from qa.documents import Span
from qa.languages.lazy_pattern import lazily

Swap = tuple[Span, Span]  # of the German, of the source
WORD = lazily(r"[^\W\d_]{3,}(?:['’ʼ][^\W\d_]+)*")
# Until something happens, and as soon as it does.
UNTIL = lazily(r"(?i)(?<!\w)(?P<words>пока|поки|доки|допоки|покуда)\s(?P<clause>[^.;:!?]{0,60}?(?<!\w)не\s[^,.;:!?]+)")
SOBALD = lazily(r"\b(?P<word>[Ss]obald)\s(?P<clause>[^,.;:!?]+)")
# Where either denies, forbids or ends something, as soon as may be right: забороняють, поки не – darf man wieder, sobald.
SOURCE_DENIES = lazily(
    r"(?i)(?<!\w)(?:не|ні|без|нет|ни|нельзя|не\w?можна|за(?:борон|прет|пре[щт])\w*|призуп\w+|приостан\w+|припин\w+|прекра[тщ]\w+"
    r"|закри\w+|закры\w+|відкла\w+|отлож\w+|утрим\w+|воздерж\w+|відмов\w+|отказ\w+|чека\w+|жд\w+|стоя\w+|сид\w+)(?!\w)"
)
GERMAN_DENIES = lazily(
    r"(?i)\b(?:nicht|kein\w*|nie|ohne|erst|wieder|bis (?:der|die|das|es|sie|er|eine?)|solange|bevor|frühestens|nur|weder)\b"
)
# Only when something has happened: erst …, bevor can be no rendering of it.
ERST_BEVOR = lazily(
    r"\b(?:dürf|könn|soll|darf|kann)\w*\b[^.;:!?]*\berst\s(?:[a-zäöüß]+\s){0,2}?[a-zäöüß]+e?n,\s(?P<word>bevor|ehe)\b"
)
NOT_UNTIL = lazily(
    r"(?i)(?<!\w)(?P<words>(?:пока|поки|доки|допоки)(?=\s[^.;:!?]{0,60}?(?<!\w)не\s)"
    r"|(?:лише|тільки|лиш) (?:після|коли)|(?:только|лишь) (?:после|когда))(?!\w)"
)
# Not so much the one as the other.
LESS = lazily(
    r"(?i)(?<!\w)(?P<words>не (?:так|стільки|столько))\s(?P<one>[^,.;:!?]+),\s(?:як|скільки|сколько|как)\s(?P<other>[^.;:!?]+)"
)
MORE = lazily(r"\b(?P<word>[Mm]ehr|[Ee]her)\s(?P<one>[^,.;:!?]+?)\sals\s(?P<other>[^.;:!?]+)")


def turned_conjunctions(source: str, german: str, language: str) -> Iterator[Swap]:
    """Yield the German words that join something the other way round, and the source's.

    >>> source, german = "Они роют, пока не начнётся дождь.", "Sie graben, sobald der Regen beginnt."
    >>> [(here.of(german), there.of(source)) for here, there in turned_conjunctions(source, german, "ru")]
    [('sobald', 'пока')]
    """
    if "obald " in german:
        yield from _until(source, german, language)
    if "bevor " in german or "ehe " in german:
        here, there = ERST_BEVOR.search(german), NOT_UNTIL.search(source)
        if here and there:
            yield Span(*here.span("word")), Span(*there.span("words"))
    if " als " in german and "не " in source.lower():
        yield from _rather(source, german, language)


def _until(source: str, german: str, language: str) -> Iterator[Swap]:
    """As soon as for until: the only conjunction of its kind on either side, before a clause of the same words."""
    mine, theirs = list(SOBALD.finditer(german)), list(UNTIL.finditer(source))
    if len(mine) != 1 or len(theirs) != 1 or GERMAN_DENIES.search(german):
        return
    here, there = mine[0], theirs[0]
    rest = source[: there.start()] + " " + source[there.end() :]
    if SOURCE_DENIES.search(rest):
        return
    is_same = any(_places(word, german, here.span("clause"), language) for word in WORD.findall(there["clause"]))
    is_beside = any(_places(word, german, (0, here.start()), language) for word in WORD.findall(rest))
    if is_same and is_beside:
        yield Span(*here.span("word")), Span(*there.span("words"))


def _rather(source: str, german: str, language: str) -> Iterator[Swap]:
    """Mehr A als B for not so much A as B: both in the order of the source."""
    here, there = MORE.search(german), LESS.search(source)
    if not here or not there:
        return
    one, other = (
        [word for word in WORD.findall(there[side]) if places_of(word, language, german)] for side in ("one", "other")
    )
    if (
        one
        and other
        and all(_places(word, german, here.span("one"), language) for word in one)
        and any(_places(word, german, here.span("other"), language) for word in other)
        and not any(_places(word, german, here.span("one"), language) for word in other)
    ):
        yield Span(*here.span("word")), Span(*there.span("words"))


def _places(word: str, german: str, within: tuple[int, int], language: str) -> list[int]:
    return [place for place in places_of(word, language, german) if within[0] <= place < within[1]]
