"""Words in pairs of which the second is another: je … desto, niemand … (nicht), ist abhängig … (abhängig).

German denies once (niemand kam), Ukrainian and Russian twice (ніхто не прийшов); „je“ is answered by desto or umso (Duden 9);
a predicate that stands twice was moved and not deleted. Told within one clause.
"""

from collections.abc import Iterator

from qa.grammar.adjectives import is_adjective, parted
from qa.grammar.misfit import Misfit
from qa.languages.lazy_pattern import lazily
from qa.languages.wordlist import words

REST = r"[^,.;:!?–—„“”»«\"()\n]*?"
DENIED_TWICE = lazily(
    rf"\b(?P<first>[Nn]iemand|[Nn]iemandem|[Nn]iemanden|[Kk]einer|[Nn]irgends|[Nn]irgendwo|[Nn]iemals|[Nn]ie) (?P<between>{REST})"
    r"\b(?P<second>nicht|nichts|kein|keine|keinen|keinem|keiner|niemand|niemanden|niemandem)\b"
    r"(?! (?:nur|mehr als|einmal|zuletzt))",
    words="niemand|niemandem|niemanden|keiner|nirgends|nirgendwo|niemals|nie|Niemand|Keiner|Nirgends|Niemals|Nie|Nirgendwo",
)
# nie und nirgends nichts, niemand, der nicht: another clause or a list; nie zuvor kein
LISTED = words("und oder noch sondern als wie ob wenn sowie")
JE = lazily(
    r"(?:^|(?<=[.!?:;] )|(?<=[\n„]))(?P<first>Je) (?:mehr|weniger|[a-zäöüß]+er)\b[^,.;:!?\n]*, (?P<second>so)"
    r" (?:mehr|weniger|[a-zäöüß]{2,}er)\b",
    words="Je",
)
PREDICATE = lazily(
    rf"\b(?P<first>ist|sind|war|waren|bleibt|blieb) (?P<word>[a-zäöüß]{{5,}}) (?P<between>{REST} )(?P<second>(?P=word))"
    r"(?=[.,;!?])",
    words="ist|sind|war|waren|bleibt|blieb",
)


def unfit_pairs(text: str) -> Iterator[Misfit]:
    """Yield the second word, each with the first.

    >>> text = "Niemand wurde nicht verletzt. Je länger es dauert, so mehr fliehen."
    >>> [(text[found.start : found.end], found.partner) for found in unfit_pairs(text)]
    [('nicht', 'Niemand'), ('so', 'Je')]
    """
    for match in DENIED_TWICE.finditer(text):
        if LISTED.isdisjoint(match["between"].split()):
            yield Misfit(match["first"], *match.span("second"))
    for match in JE.finditer(text):
        yield Misfit(match["first"], *match.span("second"))
    for match in PREDICATE.finditer(text):
        is_predicate = is_adjective(match["word"]) or is_adjective(parted(match["word"])[0])
        if is_predicate and LISTED.isdisjoint(match["between"].split()):
            yield Misfit(match["word"], *match.span("second"))
