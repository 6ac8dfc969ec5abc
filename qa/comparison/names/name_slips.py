"""Unknown capitalised words of the German that should be another: one slip away from it, or Cyrillic letter by letter.

Foreign names written in Cyrillic are matched by sound, and a sound forgives much: „Vashington“ sounds like Вашингтон, and so
does „Waschyngton“. Where the word itself is unknown while a known one sounds like the name just as well, that was meant.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qa.comparison.article import Article, NameUse
from qa.comparison.names.name_due import slip_where_due
from qa.comparison.names.name_findings import (
    RULER,
    is_abroad,
    is_neighbour,
    is_spelled_elsewhere,
    is_transcribed_on_purpose,
)
from qa.comparison.names.name_letters import Word, from_letters, words_behind
from qa.comparison.names.name_listed import from_glossary
from qa.comparison.names.name_near import (
    are_one_family,
    distance,
    inflects,
    known_near,
    one_slip,
    strangeness,
    transliterations,
)
from qa.comparison.names.name_shaped import shaped_alike
from qa.comparison.names.name_tokens import PairTokens, Token, counts, meant_by, source_words
from qa.documents import Span
from qa.languages.edits import swapped
from qa.names import transliterate
from qa.names.cyrillic import is_cyrillic
from qa.names.foreign import (
    begins_like,
    follows_cyrillic,
    known_spellings,
    may_be_spelled,
    nominatives,
    sounds_like,
)
from qa.names.judgement import is_native
from qa.names.known_abroad import GIVEN, known_abroad
from qa.names.lemmas import candidates

HISS = re.compile(r"[сзшчжцщ]ь?(?:[аеиоуіюяы]|ом|ем|ою|ой|ові|еві|ів|ами)?$")  # Андерсона has none, Ювентуса has
COMPOUND = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LONG_ENOUGH = 4  # letters of a name and of a slip for it
LONG_CUT = 5  # letters of what is left of a name
# Names that end in a consonant, and in none that may be a case ending: Мелроуз, Ментавай; not Івановим, Іванових.
CONSONANT = re.compile(r"(?:(?<=а)й|[бвгґджзклмнпрстфхцчшщ]ь?)$(?<![оеєёиыіїая][вмх])")


@dataclass(frozen=True, slots=True)
class Slip:
    """A German word that should be another: `meant` keeps its inflection, empty where what should stand there is unknown;
    `name` is what the source has, at its span."""

    span: Span
    found: str
    meant: str
    name: str
    source_span: Span
    is_transcribed: bool = False


def slips(article: Article) -> Iterator[Slip]:
    """Yield the slips of an article's sure pairs, each place once."""
    for pair, slip in _slips(article):
        is_own = any(is_transcribed_on_purpose(article, use, slip.span) for use in pair.uses)
        if (
            not is_own
            and not _is_other_right(article, slip)
            and (slip.is_transcribed or not is_spelled_elsewhere(slip.found, slip.name))
        ):
            yield slip


def _is_other_right(article: Article, slip: Slip) -> bool:
    """True for Hnatjuk, which the table writes, where Gnatjuk stands elsewhere in the article: that one is the slip."""
    nominatives = candidates(slip.name.split()[-1], article.source_language)[:2]
    written = {transliterate(form, language=article.source_language) for form in nominatives if is_native(form)}
    return slip.found in written and re.search(rf"\b{re.escape(slip.meant)}\b", article.target.text) is not None


def _slips(article: Article) -> Iterator[tuple[PairTokens, Slip]]:
    met = counts(article)
    for pair in article.name_tokens:
        for token in pair.tokens:
            if any(use.match and use.match.verdict != "accepted" for use in token.claims):
                continue
            if RULER.match(article.target.text, token.span.end):
                continue
            if token.text.isupper() or _compound(article, token) in article.glossary:
                continue
            is_listed = token.text in article.glossary
            if is_listed and not any(  # Ronald Reagan is listed
                _is_surname_abroad(word.text, article) for word in words_behind(article, token, pair)
            ):
                continue
            found = from_letters(article, token, pair)
            if found and _is_neighbours(article, found[1]):
                continue
            if found and (not is_listed or _is_surname_abroad(found[1].text, article)):
                meant, word = found
                yield pair, Slip(token.span, token.text, meant, word.name, word.span, is_transcribed=True)
            elif (
                not is_listed
                and (slip := _meant(article, token, pair, met) or slip_where_due(article, token, pair))
                and not are_one_family(slip[0], token.text)
            ):
                yield pair, Slip(token.span, token.text, slip[0], slip[1].name.text, slip[1].source_span)


def _compound(article: Article, token: Token) -> str:
    """Return the word with what hangs on it by hyphens (Premjer-Liga), an empty string where nothing does."""
    text, start, end = article.target.text, token.span.start, token.span.end
    if "-" not in (text[start - 1 : start], text[end : end + 1]):
        return ""
    line = text[text.rfind("\n", 0, start) + 1 :]
    return next((word for word in COMPOUND.findall(line) if token.text in word.split("-")), "")


def _is_neighbours(article: Article, word: Word) -> bool:
    """True for Viorica Rusu of Moldova: her name is spelled as at home, and no slip for a better-known one."""
    language = article.source_language
    return word.use is not None and is_neighbour(article, word.use) and not known_abroad(word.text, language)


def _is_surname_abroad(word: str, article: Article) -> bool:
    language = article.source_language
    return any(name.kind != GIVEN for name in known_abroad(word, language))


def _meant(article: Article, token: Token, pair: PairTokens, met: Counter[str]) -> tuple[str, NameUse] | None:
    if not token.is_unknown or met[token.text] > 1:  # met twice: a rare name, spelled so on purpose
        return None
    uses = list(token.claims) or pair.open_uses
    bare = _without_genitive(token.text, uses)
    ending = token.text[len(bare) :]
    every = dict.fromkeys((*uses, *pair.uses))
    found = from_glossary(article, bare, every) or _near_known(article, bare, every)
    found = found or _from_sound(article, token, bare, uses, met)
    found = found or _nearly_sounding(article, token, bare, pair) or _cut_short(article, token, bare, pair)
    found = found or shaped_alike(article, token, pair)
    if not found or is_abroad(article, found[1]) or is_neighbour(article, found[1]):
        return None
    is_genitive = found[0] and not found[0].endswith("s") and not _are_exchanged(token.text, found[0])
    return (found[0] + ending if is_genitive else found[0], found[1])


def _are_exchanged(one: str, other: str) -> bool:
    """True for words of the same letters: Podolks is Podolsk, and no genitive."""
    return sorted(one) == sorted(other)


def _without_genitive(word: str, uses: list[NameUse]) -> str:
    """Mjullers is Mjuller; Andersons keeps its s only where the source ends in a hiss."""
    hisses = any(HISS.search(part.lower()) for use in uses for part in source_words(use))
    return word[:-1] if word.endswith("s") and len(word) > 4 and not hisses else word


def _near_known(article: Article, word: str, uses: Iterable[NameUse]) -> tuple[str, NameUse] | None:
    """Return a known spelling of a foreign name, one slip away from a word that does not sound like it: Harvatd, Harvard."""
    language = article.source_language
    for use in uses if len(word) >= LONG_ENOUGH and word.isascii() else ():  # Denée needs no repair
        for part in source_words(use):
            if not (is_cyrillic(part) and len(part) >= LONG_ENOUGH and begins_like(part[0], word, language)):
                continue
            if not (sounds_like(part, word.lower(), language) or _is_transcription(article, part, word)):
                known = (form for name in known_abroad(part, language) for form in name.spellings)
                near_forms = (form for form in nominatives(part, language)[:2] if may_be_spelled(form, word))
                forms = (*known, *(f for form in near_forms for f in known_spellings(form)))
                near = (form for form in forms if distance(word, form) == 1 and not inflects(word, form))
                if found := next(near, None):
                    return found, use
    return None


def _from_sound(
    article: Article, token: Token, word: str, uses: list[NameUse], met: Counter[str]
) -> tuple[str, NameUse] | None:
    """Return the known word one slip away that sounds like one of the source names: Edeard → Edward for Едвард."""
    if not uses:
        return None
    parts = [(part, use) for use in uses for part in (meant_by(token, use) if token.claims else source_words(use))]
    if any(_is_transcription(article, part, word) for part, _ in parts):
        return None  # the Rahimow elsewhere in the article is the slip, not this Rachimow
    sounds_right = any(_sounds_like(article, part, word) for part, _ in parts)
    is_by_letters = any(follows_cyrillic(word, part, article.source_language) for part, _ in parts)
    for meant in known_near(word.lower(), sounds_right, met):
        if is_by_letters and sorted(meant.lower()) == sorted(word.lower()):
            continue  # nobody swaps the letters of Sahli by chance into Shali, what Шали is
        for part, use in parts:
            if _sounds_like(article, part, meant):
                return meant, use
    return None


def _is_transcription(article: Article, part: str, word: str) -> bool:
    """True for what the house itself would write for a name shaped like one of ours."""
    language = article.source_language
    return any(
        is_native(form) and transliterate(form, language=language) == word for form in nominatives(part, language)
    )


def _nearly_sounding(article: Article, token: Token, word: str, pair: PairTokens) -> tuple[str, NameUse] | None:
    """Return what sounds like a name that found no German, one slip away from an unknown word: Donggla, Donggala.

    The slip must have made the word stranger to German eyes, or have swapped two letters; else it may be right as it is.
    """
    from rapidfuzz.fuzz import ratio

    language = article.source_language
    parts = [(part, use) for use in pair.open_uses for part in source_words(use) if len(part) > 3 and is_cyrillic(part)]
    lower = word.lower()
    if token.claims or len(word) < 4 or not parts or any(sounds_like(part, lower, language) for part, _ in parts):
        return None
    strange, letters = strangeness(lower), sorted(lower)
    found: list[tuple[float, int, str, NameUse]] = []
    for form in dict.fromkeys(one_slip(lower) if strange else swapped(lower)):
        is_swapped = len(form) == len(lower) and sorted(form) == letters
        at_most = strange if is_swapped else strange - 1  # two letters swapped may look as strange
        if form[0] == lower[0] and strangeness(form) <= at_most:
            for part, use in parts:
                if sounds_like(part, form, language):
                    likeness = max(ratio(form, right) for right in transliterations(part, language))
                    found.append((-likeness, strangeness(form), form, use))
    best = min(found, key=lambda one: one[:3], default=None)
    return (best[2].capitalize(), best[3]) if best else None


def _cut_short(article: Article, token: Token, word: str, pair: PairTokens) -> tuple[str, NameUse] | None:
    """Return what a word was that has lost its end: Melro for Мелроуз; an empty string where its spelling is not known.

    The name has found no German, and the word is that name letter by letter but for a last consonant, which no case takes off.
    """
    if token.claims or len(word) < LONG_CUT:
        return None
    language = article.source_language
    for use in pair.open_uses:
        for part in source_words(use) if use.match is None else ():
            cuts = [part[:-cut] for cut in (1, 2) if CONSONANT.search(part) and len(part) - cut >= LONG_CUT]
            if any(follows_cyrillic(word, cut, language) for cut in cuts):
                known = (form for form in known_spellings(part) if form.startswith(word))
                return next(known, ""), use
    return None


def _sounds_like(article: Article, part: str, word: str) -> bool:
    from qa.names import match_name

    language = article.source_language
    match = match_name(part, word, language=language, glossary=article.glossary, style=article.style.names)
    return match is not None and match.verdict == "accepted" and len(match.span) == len(word)
