"""Is an unknown German word made of known ones? Raketenabwehrsystem = Raketen + abwehr + system.

A plain recursive split over the word list. A split says only that the word may be right, so parts must be common: a slip
of the pen should not fall apart into rare three-letter words (Prü-stand, Bu-wagen).
"""

import re
from functools import lru_cache

from qa.languages.small_words import small_words
from qa.languages.words import frequencies, is_known, is_name, is_noun, may_be_slip, zipf

LINKS = ("", "s", "es", "n", "en", "er", "e", "ns")  # Arbeit-s-amt, Bund-es-tag, Sonne-n-schein, Kind-er-garten
# A link and the letter before it that no compound has: Gesprächs-s-partner, Tee-e-schachtel, krank-n-haus, Hand-ns-griff.
WRONG_LINK = {
    "s": ("ß", "z", "x"),
    "e": ("e",),
    "es": ("e",),
    "er": ("e",),
    "n": tuple("abcdfghjkmopqtuvwxyzäöüß"),
    "ns": tuple("abcdfghjklmnopqrstuvwxyz"),
}
ADJECTIVE_ENDINGS = ("e", "en", "er", "es", "em")  # stationierte, stationiertes
PREFIXES, INSEPARABLE, SHORT_WORDS = map(small_words, ("prefix", "inseparable", "short-part"))
FALSE_TAILS = small_words("false-tail")
# Second parts that make adjectives of nouns: flutartig, regelbasiert, textillastig; the stem before them is any known word.
ADJECTIVE_TAIL = re.compile(
    r"(?:artig|ähnlich|arm|bar|basiert|bedingt|bezogen|bereit|breit|fähig|feindlich|fern|förmig|frei|freundlich|gebunden|gemäß|"
    r"getrieben|gestützt|haft|haltig|intensiv|lastig|lich|los|mäßig|nah|orientiert|pflichtig|reich|relevant|seitig|sicher|"
    r"spezifisch|stark|tauglich|typisch|übergreifend|verbunden|verdächtig|weit|wertig|würdig)"
    r"(?:(?:er|st)?(?:e[nrsm]?))?$"
)
# Endings of base forms whose inflected forms may be the listed ones: nachahmend (nachahmende), präsidentiell.
BASE_ENDINGS = ("end", "ell", "ig", "isch", "lich", "bar", "sam", "los", "haft", "iv", "iert")
# These take a linking s in compounds without exception: Regierungs-sprecher, Freiheits-kampf; but Sprung-brett.
NEEDS_S = re.compile(r"\w{3,}(?:(?<!spr)(?<!schw)ung|heit|keit|schaft|tion|tät)")
SUPERLATIVE = re.compile(
    r"(\w{3,}(?:end|ell|ig|isch|lich|bar|sam|los|haft|iv|iert))(?:st|er)e[nrsm]?"
)  # enttäuschend-sten
FEMININE_PLURALS = ("ungen", "heiten", "keiten", "schaften", "ionen", "täten", "ereien")  # Einmischungen
# beschossen-es; no infinitive: erwarten (erwartet), so that erwartene remains a slip
PARTICIPLE = re.compile(r"(?:(?:be|ent|er|ver|zer|miss)|\w{0,8}ge)\w{3,}(?:en|t)")
PARTICIPLE_KNOWN = 3.0  # verhangenen (2.4) is vergangenen with a wrong key
WEAK_VERB = re.compile(r"(\w{3,}?)(?:e|en|st|t|te|ten|tet|end)")
WEAK_PAST = re.compile(r"(\w{5,}[^aeiouäöüdt])te(?:n|t|st)?")
# How a word must end before its pattern is tried, which takes ten times as long to say no
S_ENDINGS = ("ung", "heit", "keit", "schaft", "tion", "tät")
SUPERLATIVE_ENDINGS = tuple(degree + ending for degree in ("st", "er") for ending in ADJECTIVE_ENDINGS)
PAST_ENDINGS, AGENT_ENDINGS = ("te", "ten", "tet", "test"), ("er", "ern", "ers", "erin", "erinnen")
# How an inflected word may end
INFLECTIONS = ("s", "ern", "eln", "te", "ten", *ADJECTIVE_ENDINGS, *BASE_ENDINGS, *FEMININE_PLURALS)
AGENT = re.compile(r"(?P<verb>\w{4,})er(?:n|s|in|innen)?")
AGENT_VERB = 3.2  # how common its verb must be
OF_A_COUNTRY = re.compile(r"\w{3,}isch(?:e[nrms]?)?")
SHORTEST, SHORT = 3, 4
PARTICLE_VERB = 3.0  # how common a form must be to stand behind a particle: herunter-fuhr
VERB = 3.8  # how common a verb must be for its stem to begin compounds: Fahr-verbot, Liefer-problem


@lru_cache(maxsize=1 << 14)
def is_explained(word: str) -> bool:
    """True when an unlisted word is an inflected form, a prefixed form or a compound of listed words.

    >>> is_explained("Raketenabwehrsystems"), is_explained("stationiertes"), is_explained("Raketenabwersystem")
    (True, True, False)
    """
    lower = word.lower()
    return is_inflected(lower) or is_prefixed(lower) or is_suffixed(lower) or bool(parts(lower))


def is_inflected(word: str) -> bool:
    """True when the word differs from a listed one only in an adjective's or noun's ending (stationiertes, Regionalzugs)."""
    if not word.endswith(INFLECTIONS):
        return False
    for ending in ADJECTIVE_ENDINGS:
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) >= SHORT:
            if stem.endswith("er") and len(stem) > 7 and zipf(stem) >= 2.0:  # jugendlicher-e
                return True
            plural = stem + "en" if ending == "e" and is_noun(stem + "en") else ""  # no adjective: Siedlunge, Kandidate
            others = (stem + other for other in ADJECTIVE_ENDINGS if other != ending and stem + other != plural)
            if sum([frequency >= 1.6 for frequency in frequencies(others)]) >= (1 if len(stem) > 6 else 2):
                return ending != "em" or _is_adjective(stem)
            is_known_participle = stem.endswith(("en", "t")) and zipf(stem) >= PARTICIPLE_KNOWN
            if is_known_participle and PARTICIPLE.fullmatch(stem) and not _is_infinitive(stem):
                return True
    if (
        word.endswith(SUPERLATIVE_ENDINGS)
        and (superlative := SUPERLATIVE.fullmatch(word))
        and zipf(superlative[1]) >= 2.0
    ):
        return True
    if word.endswith(BASE_ENDINGS) and len(word) > 7:
        endings = ("er", "es", "em") if is_noun(word + "e") else ADJECTIVE_ENDINGS  # no druckwell of Druckwelle
        return any(is_known(word + ending) for ending in endings)
    if word.endswith(FEMININE_PLURALS) and is_noun(word[:-2]):
        return True
    if word.endswith(PAST_ENDINGS) and (past := WEAK_PAST.fullmatch(word)):  # aufwärmten
        verb = past[1] + "en"
        if 2.5 <= zipf(verb) <= 5.0 and not is_noun(verb):  # very common ones are listed with all their forms
            return True
    is_genitive = word.endswith("s") and not word.endswith("ss")
    return (is_genitive or word.endswith(("ern", "eln"))) and _is_noun_or_compound(word[:-1])  # Krabbenfängern


def _is_adjective(stem: str) -> bool:
    """True unless -e and -en may be the forms of a noun: Fläche, Flächen have no dative flächem."""
    return not is_noun(stem + "en") or any(is_known(stem + ending) for ending in ("", "er", "es"))


def _is_infinitive(form: str) -> bool:
    return form.endswith("en") and (is_known(form[:-2] + "t") or is_known(form[:-2] + "et"))


def _is_noun_or_compound(word: str) -> bool:
    """True for a listed noun, or a listed word that ends in one (Lieferproblem)."""
    if is_noun(word):
        return len(word) >= SHORT
    return is_known(word) and any(is_noun(word[cut:]) for cut in range(SHORT, len(word) - SHORT))


def is_prefixed(word: str) -> bool:
    """True for particle + (zu) + a common word: herunterfuhr, hereinzukommen."""
    for prefix in PREFIXES:
        if word.startswith(prefix):
            rest = word[len(prefix) :]
            for base in (rest, rest[2:]) if rest.startswith("zu") else (rest,):
                if prefix in INSEPARABLE and is_noun(base):  # er-ligen is no verb
                    continue
                if len(base) > (SHORT if len(prefix) < SHORT else SHORTEST) and zipf(base) >= (
                    2.4 if len(base) > 7 else 2.9
                ):
                    return True
            if (verb := WEAK_VERB.fullmatch(rest)) and is_known(rest) and is_known(f"{prefix}ge{verb[1]}t"):
                return True  # ausrenkte: ausgerenkt is listed
    return False


def is_suffixed(word: str) -> bool:
    """True for a known word with an adjective's second part: flutartiger, technologielastige."""
    if not (tail := ADJECTIVE_TAIL.search(word)):
        return False
    head = word[: tail.start()]
    if tail[0].startswith("bar") and zipf(head + "en") >= 2.0:  # bestückbar: bestücken
        return True
    return len(head) >= SHORTEST and (is_head(head) or bool(parts(head)))


@lru_cache(maxsize=1 << 12)
def parts(word: str) -> tuple[str, ...]:
    """Return the listed words that a lower-case compound is made of, links left on the first ones; empty when there is no split.

    >>> parts("donaukraftwerk"), parts("prüstand")
    (('donau', 'kraftwerk'), ())
    """
    for cut in range(len(word) - SHORTEST, SHORTEST - 1, -1):
        head, tail = word[:cut], word[cut:]
        is_short = (
            len(tail) <= 2 * SHORTEST
        )  # then there is one look-up to tell that it is no tail, and several for a head
        if (is_short and not is_tail(tail)) or not is_head(head):
            continue
        if is_short or is_tail(tail):
            return head, tail
        if rest := parts(tail):
            return head, *rest
    return ()


def is_head(part: str) -> bool:
    """True for a first part: a noun, a name, a stem, with or without its link, or the stem of a verb (Liefer-problem)."""
    if part.endswith(S_ENDINGS) and NEEDS_S.fullmatch(part):
        return False
    for link in LINKS:  # hot: a loop, since a generator takes longer to begin
        if part.endswith(link) and _may_lead(part[: len(part) - len(link)], link):
            return True
    if len(part) < SHORT:
        return False
    return zipf(part + "en") >= VERB or (zipf(part + "n") >= VERB and _is_stem(part))


def _may_lead(stem: str, link: str) -> bool:
    is_wrong = stem.endswith(WRONG_LINK.get(link, ())) or (link == "s" and len(stem) > SHORT and stem.endswith("s"))
    return not is_wrong and _is_building_block(stem, 2.2, 3.0)


def _is_stem(part: str) -> bool:
    """True for what makes a verb with -n: Liefer-problem, Anmelde-frist; but no unte-richtet, of „unten“."""
    past = part.removesuffix("e")
    return part.endswith(("er", "el", "u")) or (
        part.endswith("e") and (is_known(past + "te") or is_known(past + "ete") or is_known(past + "t"))
    )


def is_tail(part: str) -> bool:
    """True for a last part: a noun, or another word that is common or has listed forms."""
    if part in FALSE_TAILS or may_be_slip(part):
        return False
    if _is_building_block(part, 2.2, 2.8) or (len(part) > 6 and is_inflected(part)):
        return True
    agent = AGENT.fullmatch(part) if part.endswith(AGENT_ENDINGS) else None  # Minen-räumer, from räumen
    return agent is not None and zipf(agent["verb"] + "en") >= AGENT_VERB


def is_infinitive_of_no_verb(word: str) -> bool:
    """True for ein-zu-stelen: particle, zu and a listed word (Stelen), which together are no listed verb (einstelen)."""
    return any(
        word.startswith(prefix + "zu") and word.endswith("n") and not is_known(prefix + word[len(prefix) + 2 :])
        for prefix in PREFIXES
    )


def ends_compounds(word: str) -> bool:
    """True for a noun, or an adjective of a people or country (nordwest-russisch)."""
    return is_noun(word) or OF_A_COUNTRY.fullmatch(word) is not None


def joins(head: str, tail: str) -> bool:
    """True where a noun meets another part, or a particle a verb: herunter-fuhr."""
    return (is_noun(head) and is_tail(tail)) or (head in PREFIXES and zipf(tail) >= PARTICLE_VERB)


def _is_building_block(part: str, noun_floor: float, other_floor: float) -> bool:
    """True when the part is frequent enough for its length; nouns may be rarer than other words."""
    if len(part) <= SHORTEST:
        return part in SHORT_WORDS
    frequency = zipf(part)
    if frequency < noun_floor:  # the lowest of all that are asked for
        return False
    if is_noun(part) or (is_name(part) and len(part) > SHORT + 1):
        return frequency >= (noun_floor if len(part) > SHORT else 2.9)
    return len(part) > SHORT and frequency >= (other_floor if len(part) < 8 else noun_floor)  # exekutiv-dekret
