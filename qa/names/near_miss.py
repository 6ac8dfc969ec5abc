"""Slips: German pieces that are close to what should stand there, and by no system right (Charkif)."""

from qa.names.given_names import established
from qa.names.judgement import GERMAN, Judgement, in_order, is_native, wanted
from qa.names.lattices import is_one_consonant_off, one_consonant_off
from qa.names.lemmas import candidates
from qa.names.records import Verdict
from qa.names.spelling import in_case_of
from qa.names.translated import translations

# What German writes for one Cyrillic letter, longest first
GROUPS = (("schtsch", "щ"), ("tsch", "ч"), ("sch", "ш"), ("ch", "х"))
SHORTEST_SLIP = 3  # letters; in shorter words one letter is a third of the name


def near_miss(
    forms: tuple[str, ...], low: str, language: str, house: str, most: int = 2, *, of_ours: bool = False
) -> Judgement | None:
    """Close to what the house would write, but by no system: a slip of the keyboard (Charkif).

    `of_ours`: what stands beside the word says that it is a name of our region, whatever its shape.
    """
    for form in forms[:3]:
        right = wanted(form, language, house, language)
        if len(right) < 5 or right[:1].lower() != low[:1] or translations(form, language):
            continue  # Zentrale for Центральный is no slip of Zentralny
        for ending in ("", "s", "’"):
            if low.endswith(ending) and _is_slip(low.removesuffix(ending), right.lower(), form, most, of_ours=of_ours):
                return Judgement("ambiguous", language, Verdict.NEAR_MISS, right, ending, 4)
    return None


def slip(word: str, piece: str, language: str, house: str) -> Judgement | None:
    """Return a near miss for a piece that stands where this word of a name is expected: Schowti Woby for Жовті Води."""
    low = piece.lower()
    for form in candidates(word, language)[:3]:
        right = wanted(form, language, house, language)
        # Podolks is Podolsk with two letters exchanged, and no genitive of Podolk.
        may_end = low.endswith("s") and not right.endswith("s") and not _is_slip(low, right.lower(), form, 1)
        stem = low.removesuffix("s") if may_end else low
        if len(right) > 2 and _is_slip(stem, right.lower(), form):
            return Judgement("ambiguous", language, Verdict.NEAR_MISS, right, low[len(stem) :], 4)
    for form in dict.fromkeys([*candidates(word, language)[:2], word]):
        for ending in ("", "s") if low.endswith("s") else ("",):
            if meant := _meant(form, low.removesuffix(ending), language, house):
                base, right = meant
                return Judgement("ambiguous", base, Verdict.NEAR_MISS, right, ending, 4)
    return None


def _is_slip(written: str, right: str, form: str, most: int = 2, *, of_ours: bool = False) -> bool:
    """True for one wrong letter (two in long names). In foreign names only a changed consonant counts: Louisa, Elliott."""
    from rapidfuzz.distance import DamerauLevenshtein

    if not (of_ours or is_native(form)):
        is_h = written.replace("ch", "h") == right.replace("ch", "h")  # Dschejhun, who is no Dschejchun at home
        return not is_h and is_one_consonant_off(written, right)
    # Wereschagin lacks four letters of Wereschtschagin, and one of Верещагин.
    pairs = ((written, right), (_sounds(written), _sounds(right)))
    return 0 < min(DamerauLevenshtein.distance(*pair) for pair in pairs) <= (1 if len(right) < 9 else most)


def _sounds(german: str) -> str:
    """Return the letters with one for each group that writes one Cyrillic letter."""
    for group, letter in GROUPS:
        german = german.replace(group, letter)
    return german


def _meant(form: str, low: str, language: str, house: str) -> tuple[str, str] | None:
    """The base and the form that a piece with one slip follows, by any table: Welypi is the Ukrainian Welyki of Великие."""
    if len(form) <= SHORTEST_SLIP:
        return None
    for table in (some for some in in_order(language, house) if some.base != "be"):
        known = established(form, language, table.base) if table.family in GERMAN else ()
        if any(is_one_consonant_off(low, name.lower()) for name in known):
            return table.base, known[0]
        if table.family != "scientific" and (near := one_consonant_off(form, table, low)):
            is_ours = table.family in GERMAN
            return table.base, in_case_of(form, near) if is_ours else wanted(form, language, house, table.base)
    return None
