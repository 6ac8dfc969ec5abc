"""A title that does not go with the given name: Bürgermeister Olena Petrenko, Sprecherin Andrij Bondar.

Ukrainian and Russian call women by the masculine of their offices (директор Олена Петренко); German has Direktorin. Ranks stay
as they are (Major Olena Bondar), and a genitive is somebody else (der Anwalt Olena Petrenkos).
"""

from collections.abc import Iterator

from qa.grammar.misfit import Misfit
from qa.grammar.relative_pronouns import MEN, WOMEN
from qa.languages.lazy_pattern import lazily

OFFICES = (
    "sprecher|direktor|leiter|bürgermeister|minister|präsident|anwalt|richter|abgeordneter|journalist|lehrer|trainer|chef|gouverneur"
    "|sekretär|berater|vertreter|experte|forscher|historiker|politiker|schriftsteller|dichter|regisseur|schauspieler|sänger|künstler"
    "|ermittler|staatsanwalt|botschafter|arzt|arzthelfer|psychologe|soziologe|politologe|ökonom|analyst|aktivist|helfer|bewohner"
    "|einwohner|unternehmer|manager|verkäufer|student|schüler|rentner|landwirt|bauer|fahrer|ingenieur|architekt|biologe|geologe"
)
OFFICE = rf"(?:[A-ZÄÖÜ][a-zäöüß]*(?:-[A-ZÄÖÜ][a-zäöüß]*)*)??(?i:{OFFICES})"
WOMAN, MAN = "|".join(sorted(WOMEN)), "|".join(sorted(MEN))
SURNAME = r"[A-ZÄÖÜ][\w’'-]*[^\Ws](?![\w’'-])"  # Petrenkos is a genitive
OF = r"(?: (?:der|des|von|vom|für|im|in|am) [^,.;:!?\n]{2,60})"
PATTERNS = (
    lazily(rf"(?<![\w-])(?P<title>{OFFICE}) (?P<name>{WOMAN}) {SURNAME}", words=WOMAN),
    lazily(
        rf"\b[Dd](?:er|em|en) (?:[a-zäöüß]+e[nr]? )?(?P<title>{OFFICE}){OF}, (?P<name>{WOMAN}) {SURNAME}", words=WOMAN
    ),
    lazily(rf"(?<![\w-])(?P<name>{WOMAN}) {SURNAME}, (?:der )?(?P<title>{OFFICE})(?={OF}?[,.])", words=WOMAN),
    lazily(rf"(?<![\w-])(?P<title>{OFFICE}in) (?P<name>{MAN}) {SURNAME}", words=MAN),
)


def unfit_titles(text: str) -> Iterator[Misfit]:
    """Yield the titles, each with the given name.

    >>> text = "Bürgermeister Olena Petrenko kam, Major Olena Bondar ging. Der Direktor der Schule, Iryna Koval, blieb."
    >>> [(text[found.start : found.end], found.partner) for found in unfit_titles(text)]
    [('Bürgermeister', 'Olena'), ('Direktor', 'Iryna')]
    """
    for pattern in PATTERNS:
        for match in pattern.finditer(text):
            yield Misfit(match["name"], *match.span("title"))
