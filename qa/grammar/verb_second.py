"""A subordinate clause in the order of a main clause: obwohl der Katastrophenschutz warnt eindringlich davor.

Told behind conjunctions that open nothing but subordinate clauses, where subject and finite verb follow at once and no verb ends
the clause. What may stand behind the verb as an afterthought (weil er sich freute über den Sieg) is left alone.
"""

import re
from collections.abc import Iterator

from qa.grammar.adjectives import PARTICIPLE, is_adjective
from qa.grammar.determined_nouns import is_judged
from qa.grammar.finite_verbs import FINITE, may_be_finite
from qa.grammar.misfit import Misfit
from qa.grammar.subjects import PREPOSITIONS
from qa.languages.lazy_pattern import lazily
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words

CONJUNCTIONS = "obwohl|obgleich|weil|dass|sodass|nachdem|falls|sobald|bevor|wenn|wo|warum|wann"
CLAUSE = lazily(
    rf"(?:, |(?<=\n)|^|(?<=[.!?] ))(?P<conjunction>(?i:{CONJUNCTIONS})) "
    r"(?P<subject>er|sie|es|man|wir|(?:der|die|das|ein|eine|sein|seine|ihr|ihre) (?:[a-zäöüß]+e[nrs]? )?"
    r"(?P<noun>[A-ZÄÖÜ][a-zäöüß]{2,}))"
    r" (?P<verb>[a-zäöüß]{2,}) (?P<behind>[a-zäöüß]+) (?P<rest>[^,.;:!?–—„“”»«\"()\n]*?)(?P<last>[\wäöüß]+)(?=[.,;!?])",
    words=CONJUNCTIONS + "|" + "|".join(word.capitalize() for word in CONJUNCTIONS.split("|")),
)
# dass er ist zufrieden
SHORT = lazily(
    r", (?P<conjunction>dass|weil|obwohl|ob) (?:er|sie|es|man|wir|(?:der|die|das|sein|seine|ihr|ihre) [A-ZÄÖÜ][a-zäöüß]+)"
    r" (?P<verb>ist|war|sind|waren|sei)"
    r" (?P<last>[a-zäöüß]+)(?=[.,;!?])",
    words="dass|weil|obwohl|ob",
)
# What a main clause has behind its verb, and an afterthought never begins with
FOLLOWS = words(
    "den dem einen einem eine keine keinen das die nicht sich sehr eindringlich schon noch bereits immer nie oft seit heute"
    " gestern morgen ihm ihn ihr ihnen uns mir mich alle alles viele mehr auch nur erst jetzt nun kaum weiter weiterhin"
)
# dass der Minister hat gestern den Plan erklärt; but: dass er hat kommen können
AUXILIARIES = words(
    "hat haben hatte wird werden wurde wurden ist sind war waren soll sollen will wollen muss müssen kann können"
)
DOUBLE = words("können müssen sollen wollen dürfen lassen sehen hören helfen")
FEWEST = 2  # words between
VERBAL = ("en", "ern", "eln", "t", "te")  # zu gehen, gegangen, ging: what may be the verb of the clause

# Seiner Ansicht nach | es sind die Preise
OPENED = lazily(
    r"(?:^|(?<=[.!?:] )|(?<=[\n„]))(?P<opening>(?:Seiner|Ihrer|Meiner|Unserer|Deren) (?:Ansicht|Meinung|Einschätzung|Überzeugung"
    r"|Auffassung|Erfahrung|Darstellung) nach) (?:es|er|sie|man|wir|das|ich) (?P<verb>[a-zäöüß]{3,})(?![\w-])",
    words="nach",
)
# Nachdem er sich beschwert hatte, | er wurde versetzt: behind its clause the verb comes before the subject
BEHIND = lazily(
    r"(?:^|(?<=[.!?;:] )|(?<=[\n„]))(?:(?:[Ee]rst|[Kk]urz|[Nn]och|[Aa]uch|[Uu]nd|[Aa]ber|[Dd]och) )?"
    r"(?P<conjunction>(?i:nachdem|obwohl|weil|als|sobald|bevor|seitdem|während|ehe)) (?P<clause>[^,.;:!?–—„“”»«\"()\n]{8,}?)"
    r" (?P<last>[a-zäöüß]{3,}), (?:er|sie|es|man|wir|ich) (?P<verb>[a-zäöüß]{3,}) (?!und\b|oder\b)[\wäöüß]",
    words="|".join(
        f"{word}|{word.capitalize()}" for word in ("nachdem", "obwohl", "weil", "als", "sobald", "bevor", "seitdem")
    )
    + "|während|Während|ehe|Ehe",
)


def main_clause_order(text: str) -> Iterator[Misfit]:
    """Yield the verbs that stand second, each with its conjunction.

    >>> text = "Sie bleiben, obwohl die Behörde warnt eindringlich davor."
    >>> [(text[found.start : found.end], found.partner) for found in main_clause_order(text)]
    [('warnt', 'obwohl')]
    >>> list(main_clause_order("Sie bleiben, obwohl die Behörde den Ort nicht sichern kann."))
    []
    """
    for match in OPENED.finditer(text):
        if match["verb"] in FINITE or verb_number(match["verb"]):
            yield Misfit(match["opening"], *match.span("verb"))
    for match in BEHIND.finditer(text):
        if (
            (_is_finite(match["last"]) or may_be_finite(match["last"]))
            and _is_finite(match["verb"])
            and not _is_listed(match)
        ):
            yield Misfit(match["conjunction"].lower(), *match.span("verb"))
    for match in SHORT.finditer(text):
        if is_adjective(match["last"]) or PARTICIPLE.fullmatch(match["last"]):
            yield Misfit(match["conjunction"], *match.span("verb"))
    for match in CLAUSE.finditer(text):
        verb, last = match["verb"], match["last"]
        is_split = verb in AUXILIARIES and _is_predicate(match)
        if not (verb in FINITE or verb_number(verb)) or (match["behind"] not in FOLLOWS and not is_split):
            continue
        if match["noun"] and not is_judged(match["noun"]):
            continue
        if is_split:
            yield Misfit(match["conjunction"].lower(), *match.span("verb"))
            continue
        if last in PREPOSITIONS or (last.islower() and (last.endswith(VERBAL) or verb_number(last) or last in FINITE)):
            continue
        yield Misfit(match["conjunction"].lower(), *match.span("verb"))


def _is_finite(word: str) -> bool:
    return word in FINITE or bool(verb_number(word))


def _is_listed(match: re.Match[str]) -> bool:
    """True for the second of two such clauses: als er kam, sie weinte sehr und es regnete, …"""
    rest = re.split(r"[.;:!?\n]", match.string[match.end() :])[0]
    return re.search(r"\bund (?:[\w-]+ )*[a-zäöüß]+, [a-zäöüß]+", rest) is not None


def _is_predicate(match: re.Match[str]) -> bool:
    """True where a participle or infinitive ends the clause, some words behind its auxiliary; not two infinitives."""
    between = [match["behind"], *match["rest"].split()]
    is_denied = between == ["nicht"] and match["verb"] in (
        "können",
        "müssen",
        "dürfen",
        "wollen",
        "sollen",
        "kann",
        "muss",
        "darf",
        "will",
    )
    if is_denied and match["last"] not in DOUBLE and match["last"].endswith("en"):  # weil die Leute können nicht warten
        return True
    if (
        match["last"] in DOUBLE
        or len(between) < FEWEST
        or any(word in FINITE or word in PREPOSITIONS for word in between[-1:])
    ):
        return False
    return PARTICIPLE.fullmatch(match["last"]) is not None or (
        match["verb"] in ("werden", "wird", "soll", "will", "muss", "kann", "sollen", "wollen")
        and match["last"].islower()
        and match["last"].endswith(("en", "ern", "eln"))
    )
