"""A subordinate clause in the order of a main clause: obwohl der Katastrophenschutz warnt eindringlich davor.

Told behind conjunctions that open nothing but subordinate clauses, where subject and finite verb follow at once and no verb ends
the clause. What may stand behind the verb as an afterthought (weil er sich freute über den Sieg) is left alone.
"""

from collections.abc import Iterator

from qa.grammar.determined_nouns import is_judged
from qa.grammar.finite_verbs import FINITE
from qa.grammar.misfit import Misfit
from qa.grammar.subjects import PREPOSITIONS
from qa.languages.lazy_pattern import lazily
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words

CONJUNCTIONS = "obwohl|obgleich|weil|dass|sodass|nachdem|falls|sobald|bevor|wenn"
CLAUSE = lazily(
    rf"(?:, |(?<=\n)|^|(?<=[.!?] ))(?P<conjunction>(?i:{CONJUNCTIONS})) "
    r"(?P<subject>er|sie|es|man|wir|(?:der|die|das|ein|eine|sein|seine|ihr|ihre) (?:[a-zäöüß]+e[nrs]? )?"
    r"(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,}))"
    r" (?P<verb>[a-zäöüß]{2,}) (?P<behind>[a-zäöüß]+) (?P<rest>[^,.;:!?–—„“”»«\"()\n]*?)(?P<last>[\wäöüß]+)(?=[.,;!?])",
    words=CONJUNCTIONS + "|" + "|".join(word.capitalize() for word in CONJUNCTIONS.split("|")),
)
# What a main clause has behind its verb, and an afterthought never begins with
FOLLOWS = words(
    "den dem einen einem eine keine keinen das die nicht sich sehr eindringlich schon noch bereits immer nie oft seit heute"
    " gestern morgen ihm ihn ihr ihnen uns mir mich alle alles viele mehr auch nur erst jetzt nun kaum weiter weiterhin"
)
VERBAL = ("en", "ern", "eln", "t", "te")  # zu gehen, gegangen, ging: what may be the verb of the clause


def main_clause_order(text: str) -> Iterator[Misfit]:
    """Yield the verbs that stand second, each with its conjunction.

    >>> text = "Sie bleiben, obwohl die Behörde warnt eindringlich davor."
    >>> [(text[found.start : found.end], found.partner) for found in main_clause_order(text)]
    [('warnt', 'obwohl')]
    >>> list(main_clause_order("Sie bleiben, obwohl die Behörde den Ort nicht sichern kann."))
    []
    """
    for match in CLAUSE.finditer(text):
        verb, last = match["verb"], match["last"]
        if not (verb in FINITE or verb_number(verb)) or match["behind"] not in FOLLOWS:
            continue
        if match["noun"] and not is_judged(match["noun"]):
            continue
        if last in PREPOSITIONS or (last.islower() and (last.endswith(VERBAL) or verb_number(last) or last in FINITE)):
            continue
        yield Misfit(match["conjunction"].lower(), *match.span("verb"))
