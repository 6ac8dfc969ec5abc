"""A finite verb that has the participle of the same verb at the end of its clause: trat erstmals 2010 aufgetreten.

Preterite and perfect are mixed. Told where the participle has a particle, ends the clause, and no auxiliary stands in it that
might want one (hat, wird); als and wie may put one in (teilte, wie mitgeteilt, nichts).
"""

from collections.abc import Iterator
from itertools import chain

from qa.grammar.clause_marks import clause_before
from qa.grammar.finite_verbs import FINITE
from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words

# Finite forms and the participle of strong verbs; those of weak ones are alike (teilte: geteilt)
STRONG = {
    form: participle
    for forms, participle in (
        ("trat traten tritt", "getreten"),
        ("kam kamen kommt", "gekommen"),
        ("ging gingen geht", "gegangen"),
        ("nahm nahmen nimmt", "genommen"),
        ("gab gaben gibt", "gegeben"),
        ("fand fanden findet", "gefunden"),
        ("stieg stiegen steigt", "gestiegen"),
        ("fiel fielen fällt", "gefallen"),
        ("schlug schlugen schlägt", "geschlagen"),
        ("zog zogen zieht", "gezogen"),
        ("hielt hielten hält", "gehalten"),
        ("griff griffen greift", "gegriffen"),
        ("rief riefen ruft", "gerufen"),
        ("schloss schlossen schließt", "geschlossen"),
        ("brach brachen bricht", "gebrochen"),
        ("sprach sprachen spricht", "gesprochen"),
        ("lief liefen läuft", "gelaufen"),
        ("wies wiesen weist", "gewiesen"),
        ("schrieb schrieben schreibt", "geschrieben"),
        ("trug trugen trägt", "getragen"),
        ("sah sahen sieht", "gesehen"),
        ("brachte brachten bringt", "gebracht"),
        ("sank sanken sinkt", "gesunken"),
        ("lud luden lädt", "geladen"),
        ("warf warfen wirft", "geworfen"),
        ("schoss schossen schießt", "geschossen"),
        ("wandte wandten wendet", "gewandt"),
    )
    for form in forms.split()
}
PARTICLE = (
    "ab|an|auf|aus|bei|ein|fest|fort|her|heraus|hervor|hin|hinaus|los|mit|nach|nieder|statt|teil|um|vor|voran|vorbei|weg|weiter"
    "|wieder|zu|zurück|zusammen"
)
PARTICIPLES = lazily(rf"(?<= )(?:{PARTICLE})(?P<root>ge[a-zäöüß]{{3,}}(?:t|en))(?=[.,;!?]| (?:und|oder|sowie)\b|$)")
PLAIN = lazily(  # brachte den Brand unter Kontrolle gebracht
    r"(?<= )(?P<root>ge[a-zäöüß]{3,}en|gebracht|gewandt)(?=[.;!?])"
)
PUTS_IN = words("als wie zu")


def doubled_predicates(text: str) -> Iterator[Misfit]:
    """Yield the participles, each with its finite verb.

    >>> text = "Die Seuche trat erstmals 2010 aufgetreten. Sie teilte wenig wie mitgeteilt."
    >>> [(text[found.start : found.end], found.partner) for found in doubled_predicates(text)]
    [('aufgetreten', 'trat')]
    """
    for match in chain(PARTICIPLES.finditer(text), PLAIN.finditer(text)):
        before = clause_before(text, match.start()).split()
        for place, verb in enumerate(before):
            between = before[place + 1 :]
            if verb.islower() and _participle_of(verb) == match["root"] and between and _is_plain(between):
                yield Misfit(verb, *match.span())
                break


def _is_plain(between: list[str]) -> bool:
    """True where no auxiliary may want the participle, and nothing puts it in."""
    return FINITE.isdisjoint(between) and between[-1] not in PUTS_IN


def _participle_of(verb: str) -> str:
    """Return the participle that goes with a finite form: getreten, geteilt; "" for a form that is none."""
    if verb in STRONG:
        return STRONG[verb]
    stem = verb.removesuffix("n").removesuffix("te")
    return f"ge{stem}t" if len(stem) < len(verb.removesuffix("n")) else ""
