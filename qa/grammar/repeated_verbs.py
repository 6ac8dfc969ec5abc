"""A finite verb that stands twice in one clause, some small words apart: schlug daraufhin schlug einen Kompromiss vor."""

from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.finite_verbs import FINITE
from qa.languages.lazy_pattern import lazily
from qa.languages.verb_number import is_infinitive, verb_number
from qa.languages.wordlist import words

TWICE = lazily(r"(?<![\w-])(?P<verb>[a-zäöüß]{4,}) (?P<between>(?:[a-zäöüß]+ ){1,3})(?P=verb)(?![\w-])")
INFINITIVES = words("haben werden können müssen sollen wollen dürfen lassen sind waren")  # sie haben es sehen können
JOINING = words("und oder als wie dass ob was wer wenn je wo so weil aber sowie")


def repeated_verbs(text: str) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Yield the stretches from verb to verb, with what is left when either goes.

    >>> [instead for _, instead in repeated_verbs("Er schlug daraufhin schlug einen Kompromiss vor.")]
    [('schlug daraufhin', 'daraufhin schlug')]
    """
    for match in TWICE.finditer(text):
        verb, between = match["verb"], match["between"].strip()
        if verb in INFINITIVES or is_infinitive(verb) or not JOINING.isdisjoint(between.split()):
            continue
        if verb in FINITE or verb_number(verb):
            yield Span(*match.span()), (f"{verb} {between}", f"{between} {verb}")
