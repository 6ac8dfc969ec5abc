"""An apposition to a place that stands in the dative: in Kyjiw, die Hauptstadt der Ukraine, fiel Schnee.

It stands in the case of its word (Duden, „Apposition“). Told behind a preposition that leaves no other case, and only of words
for places, since „in Kyjiw, eine Stunde später,“ is no apposition at all.
"""

from collections.abc import Iterator

from qa.grammar.finite_pairs import has_finite
from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily

FEMININE = (
    "[Hh]auptstadt|[Ss]tadt|[Gg]emeinde|[Rr]egion|[Kk]ornkammer|[Mm]etropole|[Hh]ochburg|[Hh]eimat|[Oo]rtschaft|[Ss]iedlung|[Pp]rovinz"
    "|[Rr]epublik|[Hh]albinsel|[Ii]nsel|[Bb]astion|[Ff]estung|[Bb]ucht"
)
MASCULINE = (
    "[Oo]rt|[Ff]luss|[Ss]ee|[Bb]ezirk|[Rr]ajon|[Kk]reis|[Ss]tützpunkt|[Kk]notenpunkt|[Ss]tadtteil|[Vv]orort|[Hh]afen"
    "|[Gg]renzübergang"
)
NEUTER = "[Dd]orf|[Gg]ebiet|[Zz]entrum|[Ss]tädtchen|[Ll]and|[Vv]iertel|[Tt]al|[Mm]eer"
PLACE = r"[A-ZÄÖÜ][\w’'-]+(?: [A-ZÄÖÜ][\w’'-]+)?"
SECOND = lazily(
    rf"(?<![\w-])(?P<preposition>[Ii]m|[Aa]us|[Vv]om?|[Bb]ei|[Ii]n)(?: (?:Gebiet|Rajon|Bezirk|Kreis|der Region|der Stadt))?"
    rf" (?P<place>{PLACE}), (?P<wrong>(?:die|eine)(?: [a-zäöüß]+e)* (?:[A-ZÄÖÜ][a-zäöüß-]*)?(?:{FEMININE})"
    rf"|(?:der|ein)(?: [a-zäöüß]+er?)* (?:[A-ZÄÖÜ][a-zäöüß-]*)?(?:{MASCULINE})"
    rf"|(?:das|ein)(?: [a-zäöüß]+es?)* (?:[A-ZÄÖÜ][a-zäöüß-]*)?(?:{NEUTER}))(?P<rest>(?: [^,.;:!?\n–—„“()]+)?)(?=[,.])"
)


def place_appositions(text: str) -> Iterator[Misfit]:
    """Yield the appositions, each with its place.

    >>> text = "In Kyjiw, die Hauptstadt der Ukraine, fiel Schnee; in Lwiw, der Stadt der Löwen, nicht."
    >>> [text[found.start : found.end] for found in place_appositions(text)]
    ['die Hauptstadt']
    """
    for match in SECOND.finditer(text) if ", " in text else ():
        if not has_finite(text, match.start("wrong"), match.end()):
            yield Misfit(match["place"], *match.span("wrong"))
