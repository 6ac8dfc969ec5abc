"""A word exchanged in its own sentence, though the sentences around have it: ukrainische Polizei for «угорська поліція»."""

from collections.abc import Callable, Iterator

from qa.comparison.article import Article
from qa.comparison.pair import Pair
from qa.comparison.words.opposite_evidence import Evidence
from qa.languages.counterparts import Member

# What desks put for one another, or what is covered by many words: Tote and Betroffene, Anklage and Urteil.
LOOSE = frozenset({"office", "casualty", "body", "trial", "balance", "result", "trade"})
ENOUGH = 2  # words, names or figures beside both
Left = Callable[[list[Member], str, list[Member]], dict[str, Member]]


def exchanged_here(
    article: Article, pair: Pair, mine: list[Member], theirs: list[Member], left: Left
) -> Iterator[tuple[Member, Member]]:
    """Yield the only German and source member of a set that the other side of the pair lacks, if enough beside both is the same.

    `left` returns the members of a set that another list of members does not tell.
    """
    for name in dict.fromkeys(member.set for member in mine if member.accuses and member.set not in LOOSE):
        new, lost = left(mine, name, theirs), left(theirs, name, mine)
        if len(new) == len(lost) == 1:
            here, there = new.popitem()[1], lost.popitem()[1]
            near = Evidence(article, pair, [], []).near(here.span, there.span)
            if len({span for span, _ in near}) >= ENOUGH:
                yield here, there
