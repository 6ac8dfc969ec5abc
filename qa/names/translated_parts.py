"""Translated words of names gone wrong: West Virginia Universit, the German Institut at the head of an English name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from qa.names.german import Piece, pieces
from qa.names.judgement import Judgement
from qa.names.parts import Part, gap
from qa.names.records import Verdict
from qa.names.translated import english_words, is_misspelt_translation, translations

GOES_ON = re.compile(r" (?:for|of)(?: the)? ([A-Z][a-z]+)")
UNKNOWN = 2.0  # Zipf frequency below which a word is likelier a slip


def misspelt_translations(words: Sequence[str], german: str, taken: Sequence[Part], language: str) -> Iterator[Part]:
    """Yield the slips for what translates a word of the name that was not found, beside those that were."""
    missing = [
        at for at in range(len(words)) if all(part.at != at for part in taken) and translations(words[at], language)
    ]
    free = (
        [p for p in pieces(german) if any(0 <= gap(p, part.piece) <= 1 for part in taken)] if missing and taken else []
    )
    for at in missing:
        for piece in free:
            if is_misspelt_translation(words[at], piece, language) and _is_unknown(piece):
                right = _meant(words[at], piece, language)
                yield Part(at, words[at], piece, Judgement("ambiguous", "other", Verdict.NEAR_MISS, right, "", 4))
                break


def _is_unknown(piece: Piece) -> bool:
    from qa.languages.compounds import is_explained
    from qa.languages.words import is_noun, zipf

    return zipf(piece.text) < UNKNOWN and not is_noun(piece.text) and not is_explained(piece.text)


def _meant(word: str, piece: Piece, language: str) -> str:
    from rapidfuzz.distance import OSA

    return min(translations(word, language), key=lambda latin: OSA.distance(latin, piece.low)).capitalize()


def in_english(part: Part, german: str, language: str) -> Part:
    """Return the part, as a slip where it is German and the name goes on in English: Institut for Policy Research."""
    from qa.languages.english import frequent_english_words

    if part.judged.verdict is not Verdict.ACCEPTED or part.piece.low in english_words():
        return part
    follows = GOES_ON.match(german, part.piece.end)
    english = next((latin for latin in translations(part.word, language) if latin in english_words()), "")
    if not follows or not english or follows[1].lower() not in frequent_english_words():
        return part
    return replace(part, judged=replace(part.judged, verdict=Verdict.NEAR_MISS, preferred=english.capitalize()))
