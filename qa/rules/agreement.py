"""Article, adjective and noun cannot go together, or a preposition does not take the case that follows it.

Only what no sentence can have: an adjective whose ending its article rules out (eine dokumentarisches Stück, einem neuem Haus),
one in -em before a plural or a feminine (örtlichem Werkstätten), von and bei before „die“ or „das“, für, durch and gegen before
„dem“. Silent where the article may be a pronoun (Leute, denen gute Freunde fehlen), and where an attribute stands in
between (von die Umwelt belastenden Stoffen, eine deutschen Lesern bekannte Autorin).

    Bad:  Gezeigt wird eine dokumentarisches Stück in einem neuem Haus.
    Good: Gezeigt wird ein dokumentarisches Stück in einem neuen Haus.
    Bad:  Behandelt wurde er von die Kardiologin.
    Good: Behandelt wurde er von der Kardiologin.
    Good: Es sprach eine deutschen Lesern bekannte Autorin von die Umwelt belastenden Stoffen.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from qa.documents import Edit, Finding, Severity, Span
from qa.languages.compounds import ADJECTIVE_ENDINGS, parts
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import may_be_dative, may_be_neuter
from qa.languages.small_words import small_words
from qa.languages.words import frequencies, is_name, is_noun
from qa.messages import _
from qa.rules.article import Article
from qa.rules.rule import Rule

RULE = Rule(
    "agreement",
    Severity.WARNING,
    mqm="linguistic-conventions/grammar",
    its="grammar",
    yields_to=("spelling", "noun-capital"),
)
TABLE = Path(__file__).with_name("agreement.tsv")
SPACE = r"[ \u00a0]"
NOUN = r"[A-ZÄÖÜ][a-zäöüß]{2,}"
ADJECTIVE = r"[a-zäöüß]{3,}"
FORMS = 3  # forms of an adjective, of five, that the word list must have
FREQUENT = 2.0
# Inflected as adjectives are, but pronouns and numbers: unter anderem Frauen, vor allem Kinder, eine ihrer Töchter.
NO_ADJECTIVES = small_words("no-adjective")
# die Umwelt | belastenden Stoffen; deutschen Lesern | gut bekannte Autorin: the noun belongs to an attribute that follows.
NO_SMALL_WORD = (
    r"(?!(?:in|im|am|an|auf|mit|von|vom|zu|zum|zur|für|aus|bei|nach|und|oder|der|die|das|den|dem|des|eine?[nmrs]?)\b)"
)
ATTRIBUTE = lazily(
    rf"(?:{SPACE}{NO_SMALL_WORD}[a-zäöüß]+)?{SPACE}{NO_SMALL_WORD}(?P<adjective>[a-zäöüß]+(?:e|en|er|es|em))"
    rf"(?:{SPACE}[a-zäöüß]+)?{SPACE}[A-ZÄÖÜ]"
)
PARTICIPLE = lazily(r"\w*(?:ge\w{2,}t|ge\w{2,}en|end|iert|(?:be|ver|er|ent|zer|unter|über|miss)\w{2,}(?:t|en))")
TIME = lazily(r"(?:letzt|nächst|vergangen|vorig|kommend)")  # der letztes Jahr unterzeichnete Vertrag
SUFFIX = lazily(r"\w+(?:isch|lich|ig|bar|sam|los|haft|iv|ell|end|iert|al|är)")
MAY_BE_PRONOUN = lazily(
    rf"(?:[,;:–—(„“»«\"]{SPACE}?(?:[a-zäöüß]+{SPACE})?|\b(?:und|oder|wie|als|denn|außer){SPACE}|^|\n|[.!?]{SPACE})$"
)
# Some form of the determiners of the table, and more than those.
DETERMINER = (
    r"(?:[Kk]?[Ee]in|[Ss]ein|[Ii]hr|[Uu]nser|[Mm]ein|[Dd]ein|[Ee]ur)(?:e[nmrs]?)?"
    r"|[Dd](?:e[rnms]|as|ie(?:sem)?)|[Ii](?:m|ns)|[Zz]u[mr]|[Vv]om|[Bb]eim|[Aa]m|[Jj]edem"
)
PHRASE = lazily(
    rf"(?<![\w-])(?P<determiner>{DETERMINER}){SPACE}(?P<adjective>{ADJECTIVE}(?:e|en|em|er|es)){SPACE}(?P<noun>{NOUN})(?![\w-])"
)
GOVERNED = lazily(
    rf"(?<![\w-])(?:(?P<dative>von|bei){SPACE}(?:die|das)|(?P<accusative>für|durch|gegen){SPACE}dem)"
    rf"{SPACE}(?:(?P<adjective>{ADJECTIVE}){SPACE})?(?P<noun>{NOUN})(?![\w-])"
)
BARE_DATIVE = lazily(rf"(?<![\w-])(?P<adjective>[A-ZÄÖÜa-zäöüß][a-zäöüß]{{3,}}em){SPACE}(?P<noun>{NOUN})(?![\w-])")
INFINITIVE = lazily(
    r"[^,.;:!?\n]*\b(?:zu [a-zäöüß]+n\b|[a-zäöüß]+zu[a-zäöüß]+n\b)"
)  # trug dazu bei die Lage zu bessern


class Determiner(NamedTuple):
    """What a determiner forbids: the endings, whether it may be a pronoun, and the ending due."""

    wrong: frozenset[str]
    may_be_pronoun: bool
    due: str


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per group of words; there is an edit where only one ending is possible."""
    text = article.target.text
    ends: set[int] = set()
    for match in PHRASE.finditer(text):
        if _is_impossible(match, text):
            ends.add(match.end())
            yield _of_ending(match)
    for match in GOVERNED.finditer(text):
        if _is_wrongly_governed(match, text):
            yield _of_preposition(match)
    for match in BARE_DATIVE.finditer(text):
        if match.end() not in ends and _is_no_dative(match, text):
            yield _of_noun(match)


@cache
def _determiners() -> dict[str, Determiner]:
    found = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            forms, wrong, strong, due, _witness = line.split("\t")
            for form in forms.split():
                found[form] = Determiner(frozenset(wrong.split()), strong == "strong", due.strip("-"))
    return found


def _is_impossible(match: re.Match[str], text: str) -> bool:
    rule = _determiners().get(match["determiner"].lower())
    stem, ending = _parted(match["adjective"])
    if rule is None or ending not in rule.wrong or match["adjective"] in NO_ADJECTIVES or not _is_adjective(stem):
        return False
    if (
        TIME.fullmatch(stem)
        and match["determiner"][0].islower()
        and match["determiner"] in ("der", "die", "das", "den", "dem")
    ):
        return False
    if rule.may_be_pronoun and MAY_BE_PRONOUN.search(text[max(0, match.start() - 30) : match.start()]):
        return False
    return _is_noun(match["noun"]) and not _has_attribute(text, match.end())


def _is_wrongly_governed(match: re.Match[str], text: str) -> bool:
    return _is_noun(match["noun"]) and not _has_attribute(text, match.end()) and not INFINITIVE.match(text, match.end())


def _is_no_dative(match: re.Match[str], text: str) -> bool:
    """True for örtlichem Werkstätten: the noun is known, and no singular dative of a masculine or neuter."""
    adjective, noun = match["adjective"].lower(), match["noun"]
    if adjective in NO_ADJECTIVES or not _is_adjective(adjective[:-2]) or is_name(noun):
        return False
    return not may_be_dative(noun) and not _has_attribute(text, match.end())


def _has_attribute(text: str, end: int) -> bool:
    """True where an adjective with its noun follows, to which the words before it may belong."""
    match = ATTRIBUTE.match(text, end)
    stem = _parted(match["adjective"])[0] if match else ""
    return PARTICIPLE.fullmatch(stem) is not None or (bool(stem) and _is_adjective(stem))


def _parted(adjective: str) -> tuple[str, str]:
    """Return stem and ending: neu|es, neu|e."""
    length = 1 if adjective.endswith("e") else 2
    return adjective[:-length], adjective[-length:]


def _is_adjective(stem: str) -> bool:
    """True when the word list has the stem with most of the five endings."""
    found = frequencies(stem + ending for ending in ADJECTIVE_ENDINGS)
    return sum(frequency >= FREQUENT for frequency in found) >= FORMS or (
        any(found) and SUFFIX.fullmatch(stem) is not None
    )


def _is_noun(word: str) -> bool:
    return is_noun(word) or (not is_name(word) and any(map(is_noun, parts(word.lower())[-1:])))


def _of_ending(match: re.Match[str]) -> Finding:
    determiner, adjective, noun = match["determiner"], match["adjective"], match["noun"]
    stem, ending = _parted(adjective)
    due = _determiners()[determiner.lower()].due
    edits: tuple[Edit, ...]
    if determiner.lower() == "eine" and ending == "es" and may_be_neuter(noun):  # ein dokumentarisches Stück
        edits, right = (
            (Edit(Span(match.end("determiner") - 1, match.end("determiner")), "", safe=False),),
            determiner[:3] + match.group()[4:],
        )
    else:
        edits = (
            (Edit(Span(match.end("adjective") - len(ending), match.end("adjective")), due, safe=False),) if due else ()
        )
        right = f"{determiner} {stem}{due} {noun}"
    return RULE.finding(
        Span(*match.span()),
        _("“{determiner}” and “{adjective}” do not go together", determiner=determiner, adjective=adjective),
        edits=edits,
        suggestions=(right,) if edits else (),
    )


def _of_preposition(match: re.Match[str]) -> Finding:
    if match["dative"]:
        message = _("“{preposition}” takes the dative", preposition=match["dative"])
    else:
        message = _("“{preposition}” takes the accusative", preposition=match["accusative"])
    return RULE.finding(Span(*match.span()), message)


def _of_noun(match: re.Match[str]) -> Finding:
    return RULE.finding(
        Span(*match.span()),
        _("“{adjective}” does not go with “{noun}”", adjective=match["adjective"], noun=match["noun"]),
    )
