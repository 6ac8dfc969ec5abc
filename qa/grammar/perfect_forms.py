"""A perfect with the wrong auxiliary or participle: hat gescheitert, ist zerstört wurden, ist gebaut geworden.

Verbs that take nothing but sein (Duden 4), worden, which the perfect of every passive has, and the infinitive that stands for the
participle of a modal verb behind another infinitive (hätte zeigen sollen, not gesollt).
"""

import re
from collections.abc import Iterator

from qa.grammar.adjectives import PARTICIPLE
from qa.grammar.finite_runs import RELATIVES
from qa.grammar.infinitives import may_be_infinitive
from qa.grammar.misfit import Misfit
from qa.grammar.subject_words import GOVERNING
from qa.languages.lazy_pattern import lazily, words_of_any
from qa.languages.noun_case import Reading, readings
from qa.languages.tokens import forms_of
from qa.languages.wordlist import words

BEING = "ist|sind|war|waren|sei|seien|wäre|wären"
HAVING = "hat|haben|hatte|hatten|habe|hätte|hätten"
# Not gefallen, passiert, geflogen, gestürzt, gelandet, which haben may take
WENT = (
    "gestorben|verstorben|gescheitert|geflohen|geflüchtet|eingeschlafen|entstanden|verschwunden|erschienen|gelungen|misslungen"
    "|geschehen|ertrunken|explodiert|eingestürzt|abgestürzt|verunglückt|umgekommen|entkommen|zurückgekehrt|heimgekehrt|angekommen"
    "|eingetroffen|gekommen|zurückgekommen|gegangen|geblieben|gewesen|geworden|gestiegen|gesunken|aufgetaucht|zurückgetreten"
    "|beigetreten|aufgewacht|gereist|abgereist|angereist|ausgereist|eingereist|verblutet|verhungert|erkrankt|untergegangen|geplatzt"
)
# Done to somebody: what is no adjective as well (bekannt, verletzt, verwirrt geworden)
DONE = (
    "gebaut|getötet|verhaftet|festgenommen|zerstört|eröffnet|gegründet|bereitgestellt|beschlossen|verabschiedet|veröffentlicht"
    "|gefunden|entdeckt|gewählt|ernannt|entlassen|verurteilt|evakuiert|beschädigt|angegriffen|geschlossen|gestoppt|unterzeichnet"
    "|verschoben|abgesagt|verkauft|gekauft|gebracht|gerettet|repariert|verboten|finanziert|informiert|befragt|vorgestellt|gesperrt"
    "|abgeschossen|getroffen|geliefert|errichtet|gestohlen|durchsucht|eingeleitet|geprüft|ausgezahlt|überwiesen|bewilligt|genehmigt"
    "|abgerissen|renoviert|restauriert|gemeldet|registriert|verlegt|ausgesetzt|aufgehoben|verlängert|gelöscht|geborgen|gefasst"
)
REST = r"(?P<between>[^,.;:!?\n–—„“»«()]*)"
ENDS = r"(?=[.,;!?…“«]|$)"
PASSIVE = lazily(
    rf"\b(?P<aux>{BEING})\b{REST} (?P<participle>[a-zäöüß]{{4,}}) (?P<wrong>wurden?|werden){ENDS}",
    words="wurden?|werden",
)
PASSIVE_AT_END = lazily(
    rf"(?<= )(?P<participle>[a-zäöüß]{{4,}}) (?P<wrong>wurden?|werden) (?P<aux>{BEING}){ENDS}", words="wurden?|werden"
)
BECOME = lazily(rf"\b(?P<aux>{BEING})\b{REST}(?<= )(?:{DONE}) (?P<wrong>geworden){ENDS}", words="geworden")
MODAL = "gesollt|gekonnt|gemusst|gewollt|gedurft"
OF_MODAL = lazily(
    rf"(?<= )(?P<infinitive>[a-zäöüß]{{3,}}n) (?P<wrong>{MODAL})(?! (?:wird|wurde|ist|war|worden)){ENDS}", words=MODAL
)
PERFECT = lazily(rf"\b(?P<aux>{HAVING})\b{REST}(?<= )(?P<wrong>{WENT}){ENDS}", words=WENT)
PERFECT_AT_END = lazily(rf"(?<= )(?P<wrong>{WENT}) (?P<aux>{HAVING}){ENDS}", words=WENT)
# einen Schlaganfall erlitten ist: an accusative before the participle, so that no passive is meant
TOOK = (
    "erlitten|erhalten|bekommen|gewonnen|verloren|verursacht|unterschrieben|unterzeichnet|gefordert|verlangt|beantragt|vorgelegt|gekauft"
    "|verkauft|geschrieben|gegründet|gebaut|gesehen|gehört|gefunden|getötet|verletzt|verhaftet|kritisiert|beschlossen|angekündigt"
    "|eröffnet|getroffen|gegeben|genommen|gestellt|gehalten|gefeiert|geleitet|geführt|absolviert|abgelehnt|angenommen|bestätigt"
)
WITH_OBJECT = (
    rf"(?P<object>einen|keinen|seinen|ihren|den) (?:[a-zäöüß]+en )?(?P<noun>[A-ZÄÖÜ][a-zäöüß]{{2,}})(?: [a-zäöüß]+)?"
    rf" (?P<wrong>{TOOK})"
)
TOOK_AT_END = lazily(rf"(?<= ){WITH_OBJECT} (?P<aux>ist|sind|war|waren){ENDS}", words=TOOK)
TOOK_IN_MAIN = lazily(rf"(?<![\w-])(?P<aux>ist|sind|war|waren) {WITH_OBJECT}{ENDS}", words=TOOK)
WORDS = words_of_any(TOOK_AT_END, TOOK_IN_MAIN, BECOME, PASSIVE, PASSIVE_AT_END, PERFECT, PERFECT_AT_END, OF_MODAL)
# Another verb, another clause, or no predicate of this verb: für gescheitert erklärt
OTHER = words(
    "und oder sowie aber dass ob weil wenn wie was wer als für zu ist sind war waren wird werden wurde wurden kann können"
    " nachdem bevor bis bin bist muss müssen soll sollen will wollen sein"
)
PRONOUNS = words("er sie es man wir ich")
REACH = 60  # characters


def wrong_perfects(text: str) -> Iterator[Misfit]:
    """Yield the participles, each with its auxiliary.

    >>> [(text.partner, text.start) for text in wrong_perfects("Der Versuch hat gescheitert.")]
    [('hat', 16)]
    >>> [found.partner for found in wrong_perfects("Die Häuser sind am Montag zerstört wurden, sie ist geblieben.")]
    ['sind']
    """
    if WORDS.isdisjoint(forms_of(text)):
        return
    for pattern in (PASSIVE, PASSIVE_AT_END):
        for match in pattern.finditer(text):
            between = match["between"].split() if pattern is PASSIVE else []
            is_end = pattern is PASSIVE and _is_at_end(match)
            if PARTICIPLE.fullmatch(match["participle"]) and _is_one_clause(between) and not is_end:
                yield Misfit(match["aux"], *match.span("wrong"))
    for match in BECOME.finditer(text):
        if OTHER.isdisjoint(match["between"].split()):
            yield Misfit(match["aux"], *match.span("wrong"))
    for match in PERFECT.finditer(text):
        is_other = text[: match.start()].endswith(" zu ") or _is_at_end(match)
        if OTHER.isdisjoint(match["between"].split()) and not is_other:
            yield Misfit(match["aux"], *match.span("wrong"))
    for match in OF_MODAL.finditer(text):
        if may_be_infinitive(match["infinitive"]) and not text[: match.start()].endswith("zu "):
            yield Misfit(match["infinitive"], *match.span("wrong"))
    for pattern in (TOOK_AT_END, TOOK_IN_MAIN):
        for match in pattern.finditer(text):
            if Reading.ACCUSATIVE in readings(match["noun"]) and Reading.DATIVE_PLURAL not in readings(match["noun"]):
                yield Misfit(match["aux"], *match.span("wrong"))
    for match in PERFECT_AT_END.finditer(text):
        before = text[max(0, match.start() - REACH) : match.start()].split()
        if before and before[-1] not in OTHER:
            yield Misfit(match["aux"], *match.span("wrong"))


def _is_at_end(match: re.Match[str]) -> bool:
    """True where the auxiliary ends a clause before: die gewonnen worden | sind."""
    before = match.string[max(0, match.start() - REACH) : match.start()].split()
    return bool(before) and PARTICIPLE.fullmatch(before[-1]) is not None


def _is_one_clause(between: list[str]) -> bool:
    """True where no comma is missing: ist der Wert der Rechte(,) die verkauft wurden."""
    if not (OTHER.isdisjoint(between) and PRONOUNS.isdisjoint(between)):
        return False
    articles = [place for place, word in enumerate(between) if word in RELATIVES]
    return all(not place or between[place - 1] in GOVERNING for place in articles) and between[:1] != ["das"]
