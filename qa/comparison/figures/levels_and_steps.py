"""A level taken for a step, or a step for a level: um 6000 Hrywnja steigen for «зрости до 6000 гривень».

German says „um“ of the step and „auf“ of the level, the Slavic languages «на» and «до»; the same figure with the other word,
beside a verb of growing or shrinking on both sides, is another fact.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.figures.fact import Swap
from qa.comparison.figures.figures import figures
from qa.comparison.pair import Pair
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.number import Number, NumberKind

GROWS = lazily(
    r"(?i)\b(?:\w*(?:steig|stieg|erhöh|wachs|wuchs|wächs|sink|sank|sunk|senk|fall|fiel|fäll|gefallen|kürz|verringer|verteuer|verbillig"
    r"|verdoppel|verdreifach|vervierfach|verfünffach|verzehnfach|vervielfach|schrumpf|zunehm|zunahm|zugenommen|abnehm|abnahm|anheb|angehob|anhob|aufstock|reduzier|klett|zurückgeh|zurückging|zurückgegang|einbr[ae]ch|eingebroch)\w*"
    r"|(?:ging|gingen|geht|gehen)\b[^.;!?\n]*\bzurück\b)"
)
THEIRS = lazily(
    r"(?i)\b(?:\w*(?:зрос|зріс|зрост|вирос|виріс|збільш|підвищ|підн|знизи|знижен|зменш|скорот|скороч|впал|впав|упал|упав"
    r"|подорожч|подешевш|подво[юєїи]|потро[юєїи]|удво[иеяю]|утро[иеяю]"
    r"|вырос|возрос|увелич|повыс|повыш|подн|сниз|снижен|уменьш|сократ|сокращ|подорожа|подешеве)\w*)"
)
ABOUT = r"(?:(?:rund|etwa|knapp|gut|fast|über|mehr als) )?$"
THEIR_ABOUT = r"(?:(?:близько|майже|понад|приблизно|около|почти|более чем|примерно) )?$"
STEP, LEVEL = lazily(rf"\bum {ABOUT}"), lazily(rf"\bauf {ABOUT}")
THEIR_STEP, THEIR_LEVEL = lazily(rf"(?i)\bна {THEIR_ABOUT}"), lazily(rf"(?i)\bдо {THEIR_ABOUT}")
BY_AND_TO = lazily(r"\bum (?:\w+ )?(?P<begin>\d[\d.,]*) (?:\w+ )?auf (?:\w+ )?(?P<end>\d[\d.,]*\d|\d)")
REACH = 40  # characters before a figure


def levels_for_steps(article: Article) -> Iterator[Swap]:
    """Yield German and source figure, and the right German, where one says by how much, and the other how far."""
    for pair in article.sure_passages():
        assert article.source is not None
        german, source, language = article.target_of(pair), article.source_of(pair), article.source.language
        numbers, theirs = figures(german, "de"), figures(source, language)
        yield from _begun_for_step(article, pair, german, source)
        if not numbers or not theirs or not GROWS.search(german) or not THEIRS.search(source):
            continue
        for mine in numbers:
            same = [other for other in theirs if other.value == mine.value]
            if mine.kind is NumberKind.TIME or len(same) != 1:
                continue
            turned = _turned(mine, german, same[0], source)
            if turned:
                yield turned[0].shift(pair.target_span.start), turned[1].shift(pair.source_span.start), turned[2]


def _begun_for_step(article: Article, pair: Pair, german: str, source: str) -> Iterator[Swap]:
    """Yield the first of two figures with „um“ before it where the source goes from it: um 5,3 auf 7 Meter for «с 5,3 до 7»."""
    for match in BY_AND_TO.finditer(german):
        ends = (re.escape(match[part]).replace(r"\.", r"[. \u00a0]?") for part in ("begin", "end"))
        there = re.search(
            r"(?i)\b(?:с|со|з|із|зі|від|от) (?:\w+ )?(?P<begin>{}) (?:\w+ )?до (?:\w+ )?{}(?![\d,])".format(*ends),
            source,
        )
        if there:
            span = Span(match.start(), match.end("begin"))
            better = "von" + span.of(german)[len("um") :]
            yield span.shift(pair.target_span.start), Span(*there.span("begin")).shift(pair.source_span.start), better


def _turned(mine: Number, german: str, theirs: Number, source: str) -> Swap | None:
    """Return both figures with the word before them, where „um“ stands for «до» or „auf“ for «на», and the right German."""
    here, there = german[_start(mine) : mine.span.start], source[_start(theirs) : theirs.span.start]
    for own, other, right in ((STEP, THEIR_LEVEL, "auf"), (LEVEL, THEIR_STEP, "um")):
        said, meant = own.search(here), other.search(there)
        if said and meant and THEIRS.search(_clause_before(there[: meant.start()], may_end=own is STEP)):
            span = Span(_start(mine) + said.start(), mine.span.end)
            better = right + span.of(german)[len("um" if own is STEP else "auf") :]
            return span, Span(_start(theirs) + meant.start(), theirs.span.end), better
    return None


def _clause_before(text: str, *, may_end: bool) -> str:
    """Return the clause at the end of a text; if it `may_end` there, the one that does: «зріс утричі, [до 300]»."""
    clauses = re.split(r"[,;:–—]", text)
    return clauses[-2] if may_end and len(clauses) > 1 and not clauses[-1].strip() else clauses[-1]


def _start(number: Number) -> int:
    return max(0, number.span.start - REACH)
