"""Deputies who became heads (der Leiter for «заступник голови»), and heads who became deputies."""

import re
from collections.abc import Iterator

from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.languages.tokens import has_any

THEIR_DEPUTY = lazily(
    r"(?i)\b(?:заступни\w+|заместител\w+|замглав\w+|замминистра\w*|замначальник\w*|в[іи]це-[\w’ʼ']+"
    r"|в[іи]це(?:м[іи]н|мер|мэр|прем|губерн|през|сп[іи]к|канцл|консул|голов|дир)[\w’ʼ']*)"
)
MY_DEPUTY = lazily(
    r"(?i)\b(?:\w*stellvertret\w*|vi[zc]e\w*|vertret\w+|stellv\.|unter\w*minister\w*|staatssekret\w+|zweite[rnsm]?)"
)
# An office and who holds it; a deputy's stands behind the word for him, in the genitive.
THEIR_OFFICE = lazily(
    r"(?i)(?:\b|(?<=віце)|(?<=вице)|(?<=зам))(?:прем(?:[’ʼ']?є|ье)р(?:-м[іи]н[іи]стр)?\w*|голов(?:а|и|і|у|ою)|керівни\w+|директор\w*|міністр\w*|губернатор\w*|мер(?:а|у|ом)?|начальни\w+|командувач\w*|командир\w*"
    r"|президент\w*|прокурор\w*|очільни\w+|глав(?:а|ы|е|у|ой)|председател\w+|руководител\w+|министр\w*|мэр\w*|командующ\w+|спікер\w*|спикер\w*|аким\w*)\b"
)
OFFICES = (
    r"\w*(?:chefs?|chefin|leiter(?:s|in)?|leitet|leitete|minister(?:s|in)?|direktor(?:s|in)?|vorsitzende[rn]?|bürgermeister(?:s|in)?"
    r"|gouverneur(?:s|in)?|präsident(?:en|in)?|kommandeur(?:s|in)?|befehlshaber(?:s|in)?|staatsanw[aä]lt(?:s|in)?|oberhaupt|premiers?)"
)
MY_OFFICE = lazily(rf"(?i)\b{OFFICES}\b")
MY_DEPUTYS_OFFICE = lazily(rf"(?i)\b(?:stellvertretende[rnsm]? |vize){OFFICES}\b")
# Who stands in for somebody else: в. о. голови, помічник, перший заступник.
ANY_DEPUTY = lazily(
    r"(?i)(?:заступ|заместит|\bзам|в[іи]це|\bв\. ?о\.|\bи\. ?о\.|виконув|исполня|помічни|помощни|тимчасов|временно)"
)
DEPUTY_PIECES, MY_DEPUTY_PIECES = ("заст", "зам", "віце", "вице"), ("stellvertretende", "vize")  # in any of these words
OF = re.compile(r"\s+(?:\w+\s+){0,2}?")


def names_deputy(source: str) -> bool:
    """True when the source speaks of a deputy."""
    return has_any(DEPUTY_PIECES, source.lower()) and THEIR_DEPUTY.search(source) is not None


def names_deputys_office(german: str) -> bool:
    """True when the German speaks of a deputy who holds an office."""
    return has_any(MY_DEPUTY_PIECES, german.lower()) and MY_DEPUTYS_OFFICE.search(german) is not None


def promoted(source: str, german: str, german_near: str) -> Iterator[tuple[Span, Span]]:
    """Yield German office and source deputy, where the source has one and neither the German nor its neighbours do.

    >>> source, german = "Заявив заступник голови адміністрації Мостовий.", "Das sagte Verwaltungschef Mostowyj."
    >>> [(a.of(german), b.of(source)) for a, b in promoted(source, german, german)]
    [('Verwaltungschef', 'заступник')]
    """
    deputies = list(THEIR_DEPUTY.finditer(source))
    if len(deputies) != 1 or MY_DEPUTY.search(german_near):
        return
    theirs, mine = list(THEIR_OFFICE.finditer(source)), list(MY_OFFICE.finditer(german))
    place = next((i for i, office in enumerate(theirs) if _is_deputys(office, deputies[0], source)), None)
    if place is not None and len(mine) == len(theirs):  # each office is there, one of them without its deputy
        yield Span(*mine[place].span()), Span(*deputies[0].span())


def demoted(source: str, german: str, source_near: str) -> Iterator[tuple[Span, Span]]:
    """Yield German deputy and source office, where the German has a deputy and neither the source nor its neighbours do.

    >>> source, german = "Заявив керівник прокуратури Мостовий.", "Das sagte der stellvertretende Leiter, Mostowyj."
    >>> [(a.of(german), b.of(source)) for a, b in demoted(source, german, source)]
    [('stellvertretende Leiter', 'керівник')]
    """
    mine, theirs = list(MY_DEPUTYS_OFFICE.finditer(german)), list(THEIR_OFFICE.finditer(source))
    is_alone = len(mine) == len(theirs) == len(list(MY_OFFICE.finditer(german))) == 1
    if is_alone and not ANY_DEPUTY.search(source_near):
        yield Span(*mine[0].span()), Span(*theirs[0].span())


def _is_deputys(office: re.Match[str], deputy: re.Match[str], source: str) -> bool:
    """True for the office behind заступник, or inside віце-губернатор, віцеміністр."""
    is_inside = deputy.start() < office.start() < deputy.end()
    return is_inside or OF.fullmatch(source[deputy.end() : office.start()]) is not None
