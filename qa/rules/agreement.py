"""Article, adjective and noun cannot go together, or a preposition or verb does not take the case that follows it.

Only what no sentence can have: an article whose noun has another gender, number or case (das Regierung, ein Frau, den
Angriffe), an adjective whose ending article and noun rule out (eine dokumentarisches Stück, einen neue Plan, die russische
Streitkräfte), nouns inflected like adjectives among them (der Vorsitzender), a preposition before a case it does not take
(mit die Opfer, bei den Angriff, gegen der Regierung, mit russische Drohnen, mit ihn), and a verb, noun or set expression
before one (bat den Einwohnern, folgte den Aufruf, unter Berufung auf einem Zeugen, Den Minister zufolge, es gibt kein Grund),
a clause in which nothing can be the subject (Dabei wurde den Vertrag unterschrieben), or two nominatives are (Er hat ein
Vertrag unterschrieben).
Also weak nouns with an -s (des Präsidents), genitives without an ending (des Krankenhaus) and out of place (einer
Lastwagens), adjectives without one (der gesamt Ort) or with that of a lost article (Russischen Streitkräfte haben), plurals
without the -n of the dative (nach Angriffe), measures (länger als 15 Tagen, eine halbe Millionen), pronouns that do not go with
what they pick from or take up (jeder dieser Schreiben; Wira Koval, der), predicates with an ending (als verlorenen gelten),
perfects (hat gescheitert, ist zerstört wurden), appositions in another case (gegen den Besitzer, ein Landwirt) and infinitives
without their zu (empfahl, vorerst nichts zahlen). Genders and cases are those of the German Wiktionary; names, foreign words and
nouns whose gender wavers are passed over. Silent where the article may be a pronoun (Leute, die Krieg wollen; Ist das reines
Gold?), a preposition governs nothing (Was war das für ein Lärm?), and where an attribute stands in between (von die Umwelt
belastenden Stoffen, eine deutschen Lesern bekannte Autorin).

    Bad:  Gezeigt wird eine dokumentarisches Stück in einem neuem Haus.
    Good: Gezeigt wird ein dokumentarisches Stück in einem neuen Haus.
    Bad:  Behandelt wurde er von die Kardiologin.
    Good: Behandelt wurde er von der Kardiologin.
    Bad:  Das Regierung verurteilte den Angriffe auf das Kraftwerk.
    Good: Die Regierung verurteilte die Angriffe auf das Kraftwerk.
    Bad:  Der Vorsitzender legte einen neue Plan vor.
    Good: Der Vorsitzende legte einen neuen Plan vor.
    Bad:  Sie besuchten der Stadt und folgten den Aufruf, denn es gab kein Grund zur Eile.
    Good: Sie besuchten die Stadt und folgten dem Aufruf, denn es gab keinen Grund zur Eile.
    Bad:  Die Rede des Präsidents dauerte länger als drei Tagen, hieß es unter Berufung auf einem Zeugen.
    Good: Die Rede des Präsidenten dauerte länger als drei Tage, hieß es unter Berufung auf einen Zeugen.
    Bad:  Nach Angriffe auf Riwne hat er ein Vertrag unterschrieben, aber der Versuch hat gescheitert.
    Good: Nach Angriffen auf Riwne hat er einen Vertrag unterschrieben, aber der Versuch ist gescheitert.
    Good: Es sprach eine deutschen Lesern bekannte Autorin von die Umwelt belastenden Stoffen.
"""

from collections.abc import Iterator
from functools import cache
from itertools import product
from pathlib import Path
from typing import NamedTuple

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.adjectives import has_attribute, parted
from qa.grammar.bare_adjectives import wrong_bare_adjectives
from qa.grammar.case_slips import wrong_far_objects
from qa.grammar.counted_nouns import unfit_counted
from qa.grammar.determined_nouns import adjectival_ending, clashes, declined, is_attributive, is_judged
from qa.grammar.determiner_phrases import Phrase, may_be_pronoun
from qa.grammar.genitives import bare_genitives, stray_genitives
from qa.grammar.governed_nouns import wrongly_governed
from qa.grammar.lone_demonstratives import stands_alone
from qa.grammar.misfits import misfits
from qa.grammar.set_cases import wrong_set_cases
from qa.grammar.strong_datives import strong_datives
from qa.grammar.verb_objects import wrong_objects
from qa.grammar.verb_third import lost_conjunctions, verbs_out_of_place
from qa.grammar.weak_nouns import WeakNoun, strong_genitives
from qa.grammar.wide_phrases import all_phrases
from qa.languages.compounds import parts
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.table_rows import table_rows
from qa.languages.words import is_name, is_noun
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "agreement",
    Severity.WARNING,
    mqm="linguistic-conventions/grammar",
    its="grammar",
    yields_to=("spelling", "noun-capital", "split-word", "missing-comma"),
)
TABLE = Path(__file__).with_name("agreement.tsv")
TIME = lazily(r"(?:letzt|nächst|vergangen|vorig|kommend)")  # der letztes Jahr unterzeichnete Vertrag
TIMES = lazily(
    r"(?i:jahr(?:zehnt|hundert)?s?|monate?|wochen?|tag|nacht|abend|mittag|sommer|herbst|winter|frühling|saison|(?:vier|drei)teljahr|mal"
    r"|wochenende|morgen|mittwoch|januar|februar|märz|april|mai|juni|juli|august|(?:sept|nov|dez)ember|oktober|mal)$"
)

COLLOQUIAL = lazily(r"(?i:wegen) (?:d|ein|dies|sein|ihr|unser)(?:em|en)\b")  # Duden 9: wegen dem Regen


class Endings(NamedTuple):
    """What makes an ending wrong behind a determiner: always, or a noun that is none of `allowed`; and the ending due."""

    allowed: frozenset[Reading] | None
    guard: str
    due: str


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per group of words; there is an edit where only one ending is possible."""
    yield from impossible(article.target.text)


def impossible(text: str) -> Iterator[Finding]:
    """Yield the findings of a text; `qa.rules.spelling` asks which of two words fits (mit seinne Leuten: seinen, not seine)."""
    ends: set[int] = set()
    for finding in (*_of_endings(text), *_of_prepositions(text), *_of_set_cases(text)):
        ends.add(finding.span.end)
        yield finding
    counted = (*unfit_counted(text), *wrong_bare_adjectives(text))
    for misfit in (
        *misfits(text),
        *(misfit for misfit in counted if misfit.end + 1 + len(misfit.partner) not in ends),
    ):
        span = Span(misfit.start, misfit.end)
        yield RULE.finding(span, _("“{words}” does not go with “{noun}”", words=span.of(text), noun=misfit.partner))
    yield from _of_order(text)
    for phrase in clashes(text):
        if phrase.end not in ends:
            ends.add(phrase.end)
            yield _of_noun(text, phrase.start, phrase.end, phrase.noun)
    yield from (finding for finding in _of_genitives(text) if finding.span.end not in ends)
    for weak in strong_genitives(text):
        yield _of_weak_noun(text, weak)
    for misfit in strong_datives(text):
        end = misfit.end + 1 + len(misfit.partner)
        if end not in ends:
            yield _of_noun(text, misfit.start, end, misfit.partner)


def _of_order(text: str) -> Iterator[Finding]:
    for misfit in verbs_out_of_place(text):
        span = Span(misfit.start, misfit.end)
        yield RULE.finding(span, _("“{verb}” stands too late: one phrase only comes before it", verb=span.of(text)))
    for misfit in lost_conjunctions(text):
        span = Span(misfit.start, misfit.end)
        message = _("the clause behind “{words}” lacks its conjunction", words=misfit.partner)
        yield RULE.finding(span, message)


def _of_genitives(text: str) -> Iterator[Finding]:
    for start, end, right in bare_genitives(text):
        span = Span(start, end)
        message = _("the genitive of “{noun}” is “{right}”", noun=span.of(text), right=right)
        yield RULE.finding(span, message, edits=(Edit(span, right, safe=False),), suggestions=(right,))
    for misfit in stray_genitives(text):
        message = _("“{noun}” is a genitive, and what stands before it is none", noun=misfit.partner)
        yield RULE.finding(Span(misfit.start, misfit.end), message)


def _of_weak_noun(text: str, weak: WeakNoun) -> Finding:
    span = Span(weak.start, weak.end)
    message = _("the genitive of “{noun}” is “{right}”", noun=span.of(text)[:-1], right=weak.right)
    return RULE.finding(span, message, edits=(Edit(span, weak.right, safe=False),), suggestions=(weak.right,))


@cache
def _endings() -> dict[tuple[str, str], tuple[Endings, ...]]:
    """Return the rules of the table by determiner and wrong ending."""
    found: dict[tuple[str, str], tuple[Endings, ...]] = {}
    for forms, wrong, allowed, guard, due, _witness in table_rows(TABLE):
        nouns = None if allowed == "-" else frozenset(Reading[name] for name in allowed.split())
        rule = Endings(nouns, guard, due.strip("-"))
        for key in product(forms.split(), wrong.split()):
            found[key] = (*found.get(key, ()), rule)
    return found


def _of_endings(text: str) -> Iterator[Finding]:
    for phrase in [phrase for phrase in all_phrases(text) if phrase.adjective]:
        for rule in _endings().get((phrase.determiner, parted(phrase.adjective)[1]), ()):
            if _is_impossible(phrase, rule, text):
                yield _of_ending(phrase, rule, text)
                break


def _of_prepositions(text: str) -> Iterator[Finding]:
    for governed in (*wrongly_governed(text), *wrong_objects(text), *wrong_far_objects(text)):
        message = {
            "dative": _("“{preposition}” takes the dative", preposition=governed.preposition),
            "accusative": _("“{preposition}” takes the accusative", preposition=governed.preposition),
            "genitive": _("“{preposition}” takes the genitive", preposition=governed.preposition),
        }[governed.case]
        is_colloquial = COLLOQUIAL.match(text, governed.start) is not None
        yield RULE.finding(
            Span(governed.start, governed.end), message, severity=Severity.NOTE if is_colloquial else None
        )


def _of_set_cases(text: str) -> Iterator[Finding]:
    for phrase in wrong_set_cases(text):
        found = text[phrase.start : phrase.end]
        message = {
            "accusative": _("“{words}” must stand in the accusative", words=found),
            "nominative": _("“{words}” must stand in the nominative: the sentence has no subject", words=found),
        }[phrase.case]
        yield RULE.finding(Span(phrase.start, phrase.end), message)


def _is_impossible(phrase: Phrase, rule: Endings, text: str) -> bool:
    if rule.allowed is not None and not declined(phrase.noun).isdisjoint(rule.allowed):  # nearly always
        return False
    stem, ending = parted(phrase.adjective)
    # dem polnischem Lublin, im polnische Lublin, whatever Lublin is
    is_case_alone = rule.allowed is None and (ending == "em" or rule.guard == "-")
    if not is_attributive(phrase.adjective) or not (is_case_alone or _is_noun(phrase.noun)):
        return False
    is_time = TIME.fullmatch(stem) and TIMES.search(phrase.noun) and text[phrase.start].islower()
    if is_time and phrase.determiner in ("der", "die", "das", "den", "dem"):
        return False
    if rule.allowed is not None and not (_is_sure(phrase, text) or _is_plural(phrase, rule, text)):
        return False
    if may_be_pronoun(phrase, rule.guard, text) or stands_alone(phrase, text):
        return False
    return not has_attribute(text, phrase.end)


def _is_sure(phrase: Phrase, text: str) -> bool:
    """True when what the noun may be is known for sure."""
    is_genitive = readings(phrase.noun) == {Reading.GENITIVE} and phrase.determiner.endswith("es")
    is_known = is_judged(phrase.noun, is_described=True) or (is_genitive and is_noun(phrase.noun))
    return is_known and not phrase.goes_on(text)


def _is_plural(phrase: Phrase, rule: Endings, text: str) -> bool:
    """True for „keine leitende Posten“, where an infinitive (das Posten) would be as wrong."""
    low, found = phrase.noun.lower(), declined(phrase.noun)
    is_known = Reading.PLURAL in found and is_noun(low) and not is_name(low) and not adjectival_ending(low)
    return is_known and rule.allowed == frozenset({Reading.FEMININE}) and not phrase.goes_on(text)


def _is_noun(word: str) -> bool:
    return is_noun(word) or bool(readings(word)) or (not is_name(word) and any(map(is_noun, parts(word.lower())[-1:])))


def _of_ending(phrase: Phrase, rule: Endings, text: str) -> Finding:
    determiner, ending = text[phrase.start : phrase.start + len(phrase.determiner)], parted(phrase.adjective)[1]
    behind = phrase.behind
    edits: tuple[Edit, ...] = ()
    right = text[phrase.start : behind - len(ending)] + rule.due + text[behind : phrase.end]
    if (
        phrase.determiner == "eine"
        and behind == phrase.start + 5 + len(phrase.adjective)
        and _is_of_ein(ending, phrase.noun)
    ):  # ein dokumentarisches Stück
        edits = (Edit(Span(phrase.start + 3, phrase.start + 4), "", safe=False),)
        right = f"{determiner[:3]} {phrase.adjective} {phrase.noun}"
    elif rule.due:
        edits = (Edit(Span(behind - len(ending), behind), rule.due, safe=False),)
    return RULE.finding(
        Span(phrase.start, phrase.end),
        _("“{determiner}” and “{adjective}” do not go together", determiner=determiner, adjective=phrase.adjective),
        edits=edits,
        suggestions=(right,) if edits else (),
    )


def _is_of_ein(ending: str, noun: str) -> bool:
    """True where the adjective is right and „ein“ was meant: ein wesentlicher Grund."""
    found = readings(noun)
    return Reading.FEMININE not in found and {"es": Reading.NEUTER, "er": Reading.MASCULINE}.get(ending) in found


def _of_noun(text: str, start: int, end: int, noun: str) -> Finding:
    return RULE.finding(
        Span(start, end), _("“{words}” does not go with “{noun}”", words=text[start : end - len(noun) - 1], noun=noun)
    )
