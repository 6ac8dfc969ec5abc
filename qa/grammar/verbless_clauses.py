"""Subordinate clauses without a finite verb: …, der im Mai bei Charkiw gefallen. …, weil sich niemand ein Haus leisten.

A clause counts only when each of its words is known to be no finite verb, and its last word, a participle or infinitive, cannot
be one either: a form in -en is no verb of a singular subject, „getötet“ of none (but gehört may be).
"""

import re
from collections.abc import Iterator

from qa.documents import Span
from qa.grammar.clause_phrases import Chunk, chunks
from qa.grammar.finite_verbs import FINITE
from qa.grammar.subjects import PREPOSITIONS
from qa.grammar.verb_clause import ADVERBS
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, readings
from qa.languages.verb_number import verb_number
from qa.languages.wordlist import words
from qa.languages.words import is_known, zipf

CONJUNCTIONS = "dass|weil|ob|obwohl|nachdem|bevor|sobald|sodass|falls|damit|indem|während|wenn|wo|was|womit|warum"
GOVERNED = (
    "(?:in|an|auf|aus|bei|mit|von|für|über|durch|gegen|unter|vor|zu|nach|um|neben)[ \u00a0]"
    "(?:de(?:r|m|n|nen|ren|ssen)|die|das)"
)
QUICK = re.compile(rf",[ \u00a0](?:d(?:er|ie|as|em|en)|{CONJUNCTIONS}|\w{{2,5}}[ \u00a0]d\w{{2,5}})[ \u00a0]")
CLAUSE = lazily(
    rf",[ \u00a0](?:(?P<relative>d(?:er|ie|as|em|en))|(?P<governed>{GOVERNED})|{CONJUNCTIONS})[ \u00a0]"
    r"(?P<middle>(?:[^,.;:!?–—„“”»«\"()\n]|(?<=\d)[.,](?=\d)|(?<=\d)\.(?=[ \u00a0][A-ZÄÖÜa-zäöüß]))*[ \u00a0])?"
    r"(?P<last>[a-zäöüß]{4,}(?:en|t)|sein)"
    r"(?P<stop>[.;!?]|,[ \u00a0](?P<next>[a-zäöüß]+)(?![ \u00a0](?:und|oder)\b))"
)
# Nachdem sie sich die Szene noch einmal angesehen, blieb sie dabei
AT_HEAD = lazily(
    r"(?:^|(?<=[.!?] )|(?<=\n))(?:Nachdem|Weil|Obwohl|Als|Da|Sobald) (?P<middle>(?:er|sie|es|man|wir|der|die|das|ein|eine)\b"
    r"[^,.;:!?–—„“”»«\"()\n]*) (?P<last>[a-zäöüß]{4,}(?:en|t)), [a-zäöüß]+ ",
    words="Nachdem|Weil|Obwohl|Als|Da|Sobald",
)
# Participles that are no infinitive and no past (but gefallen, gestanden, verloren); with any particle before them.
STRONG = tuple(
    words(
        "worden gewesen geworden sprochen nommen gefunden gekommen gegangen gestiegen gesunken geschrieben getroffen"
        " gegriffen gebrochen geblieben gestorben geschlossen geworfen gezogen geflogen geschlagen getragen gesehen gegeben"
        " gelesen getreten gerufen gehoben geschossen gestoßen gesungen gewonnen begonnen gehalten gelaufen gewachsen geladen"
        " gefahren gelungen gesprungen geschnitten gestritten gelitten geholfen gegessen getrunken gestohlen gewiesen"
        " gestrichen geliehen geflohen gesessen"
    )
)
PARTICIPLE = lazily(r"[a-zäöüß]*ge[a-zäöüß]{3,}t")
MAY_RULE = lazily(
    r"zu|(?:soll|k[oaö]nn|m[uü]ss|d[aüu]rf|w[io]ll|m[aoö][gc]|w[eiuü]rd|lass|läss|ließ|schein)[a-zäöüß]*"
)  # „sein“
FINITE_T = words("geschieht geriet gerät gefällt gebiert")
SMALL = ADVERBS | words(
    "kaum nie niemals gern lange bald endlich fast sehr mehr eben gar wirklich offenbar vermutlich angeblich längst eigentlich"
    " sofort damals seitdem zunächst dort hier oben unten bereits offiziell öffentlich"
)
SINGULAR = words("er man jemand niemand jeder es")
NO_SUBJECT = words("sich ihm ihn ihr ihnen uns mir mich nichts etwas")
PRONOUN_FOLLOWS = PREPOSITIONS | SMALL | SINGULAR | NO_SUBJECT
COMMON = 3.5  # how frequent an infinitive must be


def verbless_clauses(text: str) -> Iterator[Span]:
    """Yield the last word of each clause that has no finite verb.

    >>> [span.start for span in verbless_clauses("Er traf den Vater, der im Mai gestorben. Das half, weil er ihn kennt.")]
    [30]
    """
    for match in AT_HEAD.finditer(text):
        words_between = match["middle"].split()
        if _is_only_participle(match["last"]) and not any(
            word in FINITE or verb_number(word) for word in words_between
        ):
            yield Span(*match.span("last"))
    if not QUICK.search(text):
        return
    for match in CLAUSE.finditer(text):
        following = match["next"]
        if following and following not in FINITE and not verb_number(following):
            continue
        if _has_no_verb(match):
            yield Span(*match.span("last"))


def _has_no_verb(match: re.Match[str]) -> bool:
    middle, last, relative = match["middle"] or "", match["last"], match["relative"] or ""
    tokens = middle.split()
    if last == "sein":  # …, die bis März fertig sein; but not …, die Lage dürfte besser sein
        return not any(word in FINITE or verb_number(word) or MAY_RULE.fullmatch(word) for word in tokens)
    if (relative or match["governed"]) and not (tokens and tokens[0] in PRONOUN_FOLLOWS):  # den Kopf gesenkt
        return False
    found = chunks(middle)
    if _is_only_participle(last):
        has_subject = any(chunk.kind == "pronoun" or (chunk.kind == "noun" and chunk.determiner) for chunk in found)
        is_finite = any(word in FINITE or verb_number(word) for word in tokens)
        return not is_finite and (has_subject or bool(relative))  # ob gesungen oder gesprochen
    if (
        match["governed"]
        or relative == "die"
        or any(word in FINITE or verb_number(word) == "singular" for word in tokens)
    ):
        return False
    if any(chunk.kind == "adverb" and chunk.head not in SMALL for chunk in found):
        return False
    return _is_infinite(last) and _is_singular(relative, found)


def _is_only_participle(word: str) -> bool:
    """True for gesprochen, getötet and ausgezahlt; gehört is of „gehören“, too."""
    if word.endswith("en"):
        return word.endswith(STRONG) and is_known(word)
    if word in FINITE_T:
        return False
    stem = word.removesuffix("t")
    infinitives = (stem + "en", stem.removesuffix("e") + "en", stem + "n")
    return PARTICIPLE.fullmatch(word) is not None and is_known(word) and not any(map(is_known, infinitives))


def _is_infinite(word: str) -> bool:
    if not word.endswith("en"):
        return False
    return (
        word.islower()
        and zipf(word) >= COMMON
        and (verb_number(word) == "plural" or "ge" in word or is_known(word[:-2] + "t"))
    )


def _is_singular(opens: str, found: list[Chunk]) -> bool:
    """True where no plural may be the subject: nothing but the pronoun „der“, or singulars and objects."""
    bare = [chunk for chunk in found if chunk.kind in ("noun", "pronoun") and chunk.head not in NO_SUBJECT]
    if not all(map(_is_one, bare)):
        return False
    subjects = [
        chunk for chunk in bare if not chunk.is_dative and chunk.determiner not in ("den", "einen", "des", "eines")
    ]
    return bool(subjects) or opens in ("der", "das")


def _is_one(chunk: Chunk) -> bool:
    """True for a singular, and for a plural that is no subject: er, der Mann, ein Haus, den Menschen."""
    if chunk.kind == "pronoun":
        return chunk.head in SINGULAR
    if chunk.determiner in ("den", "einen", "einem", "dem", "des", "eines", "ein", "das", "kein", "eine", "keine"):
        return True
    found = readings(chunk.head)
    return chunk.determiner == "der" and Reading.MASCULINE in found and Reading.PLURAL not in found
