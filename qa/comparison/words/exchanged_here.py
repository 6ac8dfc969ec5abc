"""A word exchanged in its own sentence, though the sentences around have it: ukrainische Polizei for «угорська поліція»."""

from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.pair import Pair
from qa.comparison.words.opposite_evidence import Evidence
from qa.languages.counterpart_words import Member

# What desks put for one another, or what is covered by many words: Tote and Betroffene, Anklage and Urteil.
LOOSE = frozenset({"office", "casualty", "body", "trial", "balance", "result", "trade"})
ENOUGH = 2  # words, names or figures beside both
Left = dict[str, list[Member]]


def exchanged_here(
    article: Article, pair: Pair, mine: list[Member], left: Left, left_there: Left
) -> Iterator[tuple[Member, Member]]:
    """Yield the only German and source member of a set that the other side of the pair lacks, if enough beside both is the same.

    `left` and `left_there` are by set the members of the German and of the source that the other text of the pair lacks.
    """
    for name in dict.fromkeys(member.set for member in mine if member.accuses and member.set not in LOOSE):
        new, lost = left.get(name, []), left_there.get(name, [])
        if len(new) == len(lost) == 1:
            here, there = new[0], lost[0]
            near = Evidence(article, pair, [], []).near(here.span, there.span)
            if len({span for span, _ in near}) >= ENOUGH:
                yield here, there
