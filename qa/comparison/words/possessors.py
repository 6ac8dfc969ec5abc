"""The relative of another person: „Seine Familie“ for «її родина», „Ihre Mutter“ for «его мать».

Ukrainian and Russian have one word for what is his and another for what is hers, as German has. Told of relatives alone, whose
possessor is a person; a girl, a child or a member is „es“ or „sie“ in German whatever the source has, and so excuses.
"""

import re
from collections.abc import Iterator

from qa.documents import Span
from qa.languages.lazy_pattern import lazily

KIN = {  # German nouns, and those of the source
    "familie": "родин|сім|семь",
    "mutter": "мати|мать|матір|матер|мам",
    "vater": "батьк|отец|отц",
    "sohn": "син|сын",
    "tochter": "дочк|доньк|дочь|дочер",
    "bruder": "брат",
    "schwester": "сестр",
    "eltern": "батьк|родител",
    "kinder": "діт|дет",
    "enkel": "онук|внук",
    "großmutter": "бабус|бабуш",
    "großvater": "дідус|дедуш",
}
HERS, HIS = r"(?:її|её|ее)", r"(?:його|его)"
THEIRS = lazily(rf"(?i)(?<![\w’'-])(?P<word>{HERS}|{HIS})\s+(?P<noun>[а-яіїєґё'’]+)")
MINE = lazily(
    rf"(?<![\w-])(?P<word>(?:[Ss]ein|[Ii]hr)(?:e[mnrs]?)?) (?:[a-zäöüß]+e[nrsm]? )?"
    rf"(?P<noun>(?i:{'|'.join(KIN)}))(?:[ns]|es)?(?![\w-])"
)
OTHERS = lazily(r"(?i)\b(?:mädchen|kind|kindes|mitglied|opfer|person|leute|paar|familie|frauen|männer)\w*\b")
PLURAL = lazily(r"(?i)(?<![\w’'-])(?:їхн\w+|їх|их)(?![\w’'-])")


def exchanged_possessors(source: str, german: str, language: str) -> Iterator[tuple[Span, Span]]:
    """Yield the German possessive with its noun, and the source's.

    >>> source, german = "Її родина отримала квартиру.", "Seine Familie bekam die Wohnung."
    >>> [(here.of(german), there.of(source)) for here, there in exchanged_possessors(source, german, "uk")]
    [('Seine Familie', 'Її родина')]
    """
    theirs, mine = list(THEIRS.finditer(source)), list(MINE.finditer(german))
    if len(theirs) != 1 or len(mine) != 1 or PLURAL.search(source) or _is_neuter(german, mine[0]):
        return
    kin = KIN[mine[0]["noun"].lower()]
    is_hers, is_mine_hers = re.fullmatch(HERS, theirs[0]["word"].lower()) is not None, mine[0]["word"][:1] in "Ii"
    if re.match(kin, theirs[0]["noun"].lower()) and is_hers != is_mine_hers:
        yield Span(*mine[0].span()), Span(*theirs[0].span())


def _is_neuter(german: str, match: re.Match[str]) -> bool:
    """True where the possessor may be „das Mädchen“ or several people."""
    rest = german[: match.start()] + german[match.end() :]
    return OTHERS.search(rest) is not None
