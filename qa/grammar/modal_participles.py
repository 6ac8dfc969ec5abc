"""A modal verb with a participle that has lost its „werden“ or „haben“: Die Sitzung musste zweimal unterbrochen.

Told where nothing but the participle ends the clause, and it is no infinitive as well (bekommen, vergessen).
"""

import re
from collections.abc import Iterator

from qa.grammar.finite_verbs import FINITE
from qa.grammar.infinitives import has_zu_inside
from qa.grammar.misfit import Misfit
from qa.grammar.sure_capitals import STRONG as STRONG_PARTICIPLES
from qa.grammar.verbless_clauses import STRONG
from qa.languages.lazy_pattern import lazily
from qa.languages.verb_number import is_infinitive
from qa.languages.wordlist import words

MODALS = (
    "muss|müssen|musste|mussten|müsste|müssten|soll|sollen|sollte|sollten|kann|können|konnte|konnten|könnte|könnten|darf|dürfen"
    "|durfte|durften|dürfte|dürften|will|wollen|wollte|wollten"
)
CLAUSE = lazily(
    rf"(?<![\w-])(?P<modal>{MODALS}) (?P<between>(?:[^,.;:!?–—„“”»«\"()\n]|(?<=\d)\. ){{3,}}) (?P<participle>[a-zäöüß]{{5,}})"
    r"(?=[.;:!?])",
    words=MODALS,
)
# in Sicherheit gebracht müssen
AT_END = lazily(
    r"(?<= )(?P<participle>[a-zäöüß]{5,}) (?P<modal>müssen|muss|mussten|musste|sollen|sollten|dürfen|durften|können|konnten)"
    r"(?=[.,;!?])",
    words="müssen|muss|mussten|musste|sollen|sollten|dürfen|durften|können|konnten",
)
# dürfen nicht am Unterricht teilzunehmen
WITH_ZU = lazily(
    rf"(?<![\w-])(?P<modal>{MODALS}) (?P<between>[^,.;:!?–—„“”»«\"()\n]{{3,}}?)"
    r" (?P<infinitive>zu [a-zäöüß]{4,}n|[a-zäöüß]+zu[a-zäöüß]{3,}n)(?=[.;!?])",
    words=MODALS,
)
# musste zweimal unterbrochen worden: werden, or worden sein
WITH_WORDEN = lazily(
    rf"(?<![\w-])(?P<modal>{MODALS}) (?P<between>[^,.;:!?–—„“”»«\"()\n]{{3,}}) (?P<participle>[a-zäöüß]{{5,}}) (?P<wrong>worden)"
    r"(?=[.;:!?,]| und\b)",
    words="worden",
)
WEAK = lazily(
    r"(?:ab|an|auf|aus|ein|fort|mit|nach|um|vor|weg|zu|zurück)?ge[a-zäöüß]{3,}t|(?:be|ver|zer|ent)[a-zäöüß]{4,}t"
)
NO_VERB = words(
    "gewohnt bekannt geeignet gesamt gerecht bereit berühmt beliebt bewusst verrückt vertraut gespannt bestimmt begehrt"
)
UNTIL = re.compile(r"\bbis (?=zum\b|zur\b|zu\b|in\b|nach\b|[A-ZÄÖÜ\d])")  # no conjunction
# Another verb, or another clause
OTHER = words(
    "und oder aber sowie als wie haben sein werden worden lassen bleiben dass ob weil wenn bevor bis was wer zu"
)


def modal_participles(text: str) -> Iterator[Misfit]:
    """Yield the participles, each with the modal verb of its clause.

    >>> text = "Die Sitzung musste zweimal unterbrochen. Sie musste unterbrochen werden. Er kann es bekommen."
    >>> [(found.partner, text[found.start : found.end]) for found in modal_participles(text)]
    [('musste', 'unterbrochen')]
    """
    for match in AT_END.finditer(text):
        if _is_participle(match["participle"]):
            yield Misfit(match["modal"], *match.span("participle"))
    for match in WITH_ZU.finditer(text):
        infinitive = match["infinitive"]
        is_sure = has_zu_inside(infinitive) or is_infinitive(infinitive.removeprefix("zu "))
        if is_sure and _has_no_other_verb(match["between"]):
            yield Misfit(match["modal"], *match.span("infinitive"))
    for match in WITH_WORDEN.finditer(text):
        if _is_participle(match["participle"]) and _has_no_other_verb(match["between"]):
            yield Misfit(match["modal"], *match.span("wrong"))
    for match in CLAUSE.finditer(text):
        if _is_participle(match["participle"]) and _has_no_other_verb(match["between"]):
            yield Misfit(match["modal"], *match.span("participle"))


def _is_participle(word: str) -> bool:
    is_strong = word in STRONG_PARTICIPLES or word.endswith(STRONG)
    return (is_strong or WEAK.fullmatch(word) is not None) and word not in NO_VERB and not is_infinitive(word)


def _has_no_other_verb(between: str) -> bool:
    found = UNTIL.sub("", between).split()
    return OTHER.isdisjoint(found) and not any(word in FINITE or _is_infinitive(word) for word in found)


def _is_infinitive(word: str) -> bool:
    return word[0].islower() and word.endswith("n") and is_infinitive(word)
