"""A word was exchanged for another of its kind: Oberst for підполковник, Verletzte for загиблі, Herbst for весна.

Ranks, kin, seasons, killed and wounded, weapons, vehicles, exports and imports, police and prosecutors: of such a set the source
names one that the German lacks, and the German one that the source lacks, here and in the sentences around. Silent where
more than one of a set is left over, and where German words cover several (Opfer, Flugkörper). A deputy who became the
head is told, too.

    uk: Нас зустрів підполковник Кравчук.
    Bad:  Uns empfing Oberst Krawtschuk.
    Good: Uns empfing Oberstleutnant Krawtschuk.
    uk: Це заявив заступник міністра Бойко.
    Bad:  Das erklärte Minister Bojko.
    Good: Das erklärte Vizeminister Bojko.
    ru: Двое раненых, сообщила полиция.
    Bad:  Zwei Tote, teilte die Polizei mit.
    Good: Zwei Verletzte, teilte die Polizei mit.
"""

from collections.abc import Iterator

from qa.documents import Edit, Finding, Severity, Span
from qa.languages.counterparts import Member, members
from qa.messages import _
from qa.rules.article import Article, Pair
from qa.rules.deputies import promoted
from qa.rules.rule import Rule
from qa.rules.surroundings import surroundings

RULE = Rule("word-mismatch", Severity.ERROR, mqm="accuracy/mistranslation", its="mistranslation", needs_source=True)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per German word that stands where the source has another of its set."""
    if article.source is None or article.source.language not in ("uk", "ru"):
        return
    for pair in article.passages:
        if pair.is_sure:
            yield from _swapped(article, pair)


def _swapped(article: Article, pair: Pair) -> Iterator[Finding]:
    around = surroundings(article, pair)
    for office, deputy in promoted(around.source, around.german, around.german_near):
        yield _finding(article, pair, office, deputy)
    mine, theirs = members(around.german, "de"), members(around.source, around.language)
    if not mine or not theirs:
        return
    told = {(m.set, m.german) for m in members(around.german_near, "de")}
    known = {(m.set, m.german) for m in members(around.source_near, around.language)}
    for name in dict.fromkeys(member.set for member in mine):
        new = _left(mine, name, known)
        lost = _left(theirs, name, told)
        if len(new) == len(lost) == 1:
            (here,), (there,) = new.values(), lost.values()
            yield _finding(article, pair, here.span, there.span, here.german, there.german)


def _left(found: list[Member], name: str, elsewhere: set[tuple[str, str]]) -> dict[str, Member]:
    """Return the members of the set that the other side does not have, each where it stands first."""
    left: dict[str, Member] = {}
    for member in found:
        if member.set == name and (member.set, member.german) not in elsewhere:
            left.setdefault(member.german, member)
    return left


def _finding(article: Article, pair: Pair, mine: Span, theirs: Span, name: str = "", better: str = "") -> Finding:
    """`name` and `better` are the German words for what the German and the source have, in the nominative singular."""
    assert article.source is not None
    german, source = mine.shift(pair.target_span.start), theirs.shift(pair.source_span.start)
    word = german.of(article.target.text)
    is_plain = better and word == name  # inflected words are not put together again
    return RULE.finding(
        german,
        _("“{german}”, but the source has “{source}”", german=word, source=source.of(article.source.text)),
        edits=(Edit(german, better, safe=False),) if is_plain else (),
        suggestions=(better,) if better else (),
        source_span=source,
        confidence=pair.confidence,
    )
