"""A space is missing: two words run together.

Machine translation and copying lose the space where a tag, a name or a line began in the source. A capital inside a word
shows the seam; without one, a small word that never enters a compound does (derprivaten, teiltedas), and whatever ends no noun
does behind a noun or a name: a verb, a participle without an ending, a preposition (Fahrbahnverschoben, Sturmgegen).
Silent about brands and names with inner capitals (YouTube, McDonald, eBay; other ones belong in the glossary), units and
abbreviations (kWh, GmbH), gender forms (BürgerInnen), addresses, hashtags and file names.

    Bad:  wie 24 Kanal erklärteTaras Berezovets
    Good: wie 24 Kanal erklärte Taras Berezovets
    Bad:  Er teiltedas am Freitag mit.
    Good: Er teilte das am Freitag mit.
    Bad:  Der Bunkerwurde am Abend getroffen.
    Good: Der Bunker wurde am Abend getroffen.
    Good: Das Video von Kevin McCarthy steht auf YouTube.
    Good: Die Verhandlung ist nichtöffentlich.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.names.spelled_out import is_spelled_out
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.base_forms import is_suffixed
from qa.languages.camel_seams import ABBREVIATED, CAMEL, SMALL, before_small_word, halves_with_capitals
from qa.languages.company import opens_sentence
from qa.languages.compounds import is_explained
from qa.languages.english import frequent_english_words
from qa.languages.foreign import is_in_foreign_phrase
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_seams import ends_in_noun, has_loose_end, is_bare_participle, name_seam, noun_seam
from qa.languages.seams import ABSTRACT, APART, BEHIND_NOUN, BOUND, FREE, OPENERS, RARE, Seam, seams
from qa.languages.sieve import Sieve
from qa.languages.small_words import small_words
from qa.languages.swiss import with_sharp_s, writes_ss
from qa.languages.tokens import Word, words_of
from qa.languages.words import is_name, is_noun, zipf
from qa.messages import _
from qa.names.given_names import every_german_form
from qa.rules.rule import Rule

RULE = Rule("glued-words", Severity.ERROR, mqm="linguistic-conventions/whitespace", its="whitespace")
GENDER = re.compile(r"In(?:nen)?$")  # BürgerInnen
LISTS = ("camel-brand", "camel-piece", "before-noun", "of-places", "unlisted")
BRANDS, PIECES, BEFORE_NOUN, OF_PLACES, UNLISTED = map(small_words, LISTS)
CERTAIN = 1.5  # a seam without a capital is certain when it is so much likelier than the next one
OPENING = 3.5  # how common two words at the head of a sentence must be: Gefährlich|ist
ADJECTIVE = re.compile(
    r"\w{3,}(?:lich|ig|isch|bar|sam|et)|ge\w{2,}t|(?:be|ver|er|ent)\w{3,}t|\w{3,}iert"
)  # not privat, absolut
# acht Minuten lang; without a number „minutenlang“ is one word
LASTING = lazily(
    r"\b(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|mehrere|viele|einige|wenige)[ \u00a0]"
    r"(?P<word>(?:[Ss]ekunden|[Mm]inuten|[Ss]tunden|[Tt]age|[Ww]ochen|[Mm]onate|[Jj]ahre|[Jj]ahrzehnte)lang)\b",
    words="sekundenlang|minutenlang|stundenlang|tagelang|wochenlang|monatelang|jahrelang|jahrzehntelang",
)
JOINTS = "-‐‑'’‘"


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per glued word; its edits put the spaces in."""
    glued = GLUED(article.words)
    if glued and (article.style.typography.swiss or writes_ss(article.target.text)):
        glued = frozenset(word for word in glued if not with_sharp_s(word))  # Massnahmen
    words = words_of(article.target.text) if glued else ()
    for index, word in enumerate(words):
        if word.text not in glued or is_spelled_out(word.text, article):
            continue
        if word.text.islower() or word.text[1:].islower():
            if word.text[0].isupper() and (cut := _behind_noun(word, article)):
                if _is_plain(word, words, index, article):
                    yield _finding(word, [cut], is_safe=False)
            else:
                yield from _without_capital(word, words, index, article)
        elif word.text not in article.glossary and not (article.source and word.text in article.source.text):
            places = _camel_seams(word.text) or _before_name(word.text, article)
            if len(places) == 1 and (apart := before_small_word(word.text, places[0])):
                yield _whole(Span(word.start, word.end), word.text, apart)
            elif places:
                yield _finding(word, places, is_safe=True)
            elif place := _behind_capital(word.text, article):
                yield _finding(word, [place], is_safe=False)
    for match in LASTING.finditer(article.target.text):
        yield _whole(Span(*match.span("word")), match["word"], match["word"][:-4].capitalize() + " lang")


def _whole(span: Span, word: str, right: str) -> Finding:
    """Return the finding where more than a space changes: stundenlang, berichteteDer."""
    edits, message = (Edit(span, right, safe=False),), _("space missing in “{word}”", word=word)
    return RULE.finding(span, message, edits=edits, suggestions=(right,), severity=Severity.WARNING, confidence=0.8)


def _behind_noun(word: Word, article: Article) -> int | None:
    """Return where a noun or a name ends in a word with a capital; a sentence may begin with „Steuerbegünstigt“."""
    opens = opens_sentence(word, article.target.text)
    cut = noun_seam(word.text) or name_seam(word.text, article.words, opens=opens)
    if cut and opens and is_bare_participle(word.text[cut:]):
        return None
    return cut if cut and not _is_source_name(word, article) else None


def _is_source_name(word: Word, article: Article) -> bool:
    """True for a word that renders a name of the source, however German it looks."""
    place = Span(word.start, word.end)
    return any(
        use.match is not None
        and use.match.verdict == "accepted"
        and use.target_span is not None
        and use.target_span.overlaps(place)
        for use in article.names
    )


def _has_seam(word: str) -> bool:
    """True for a word in which a seam is to be seen."""
    if not (word.islower() or word[1:].islower()):
        return word not in BRANDS and bool(
            _camel_seams(word) or _behind_small(word) or halves_with_capitals(word) or ABBREVIATED.fullmatch(word)
        )
    if (
        word.lower() in UNLISTED or (zipf(word) > RARE and word.lower() not in APART) or is_suffixed(word.lower())
    ):  # Isolationist
        return False
    if word[0].isupper() and (noun_seam(word) or has_loose_end(word)):
        return True
    return bool(seams(word.lower()))


GLUED = Sieve(_has_seam)


def _finding(word: Word, places: list[int], *, is_safe: bool) -> Finding:
    pieces = [word.text[a:b] for a, b in zip([0, *places], [*places, len(word.text)], strict=True)]
    edits = tuple(Edit(Span(word.start + place, word.start + place), " ", safe=is_safe) for place in places)
    return RULE.finding(
        Span(word.start, word.end),
        _("space missing in “{word}”", word=word.text),
        edits=edits,
        suggestions=(" ".join(pieces),),
        severity=Severity.ERROR if is_safe else Severity.WARNING,
        confidence=0.97 if is_safe else 0.8,
    )


def _camel_seams(word: str) -> list[int]:
    """Return where spaces belong before capitals inside the word: after known words only, not in brands (YouTube, iPhone)."""
    places: list[int] = []
    for seam in CAMEL.finditer(word):
        left, right = word[places[-1] if places else 0 : seam.start()], word[seam.start() :]
        if GENDER.match(right) or not _is_german_word(left, right):
            break
        places.append(seam.start())
    return places


def _behind_small(word: str) -> int:
    """Return where a preposition or article ends before an inner capital, 0 for none: In|Perm, Von|Kyjiw."""
    match = CAMEL.search(word)
    is_small = match is not None and word[: match.start()].lower() in FREE | BOUND
    return match.start() if match and is_small and len(word) - match.start() > 3 and not zipf(word) else 0


def _before_name(word: str, article: Article) -> list[int]:
    """Return the same place, where the article or the glossary has the name behind it."""
    place = _behind_small(word)
    name = word[place:]
    return [place] if place and (name in article.glossary or article.word_counts[name] > 0) else []


def _behind_capital(word: str, article: Article) -> int:
    """Return where a noun ends before a name that the article or the glossary has, or before a small word; 0 for a brand."""
    if abbreviated := ABBREVIATED.fullmatch(word):
        return abbreviated.end("small")
    halves = halves_with_capitals(word)
    if halves is None or article.word_counts[word] > 1:
        return 0
    left, right = halves
    is_met = right in article.glossary or (
        article.word_counts[right] > 0 and (is_name(right) or article.source is not None)
    )
    is_name_here = is_met and not is_noun(right) and right.lower() not in frequent_english_words()
    return len(left) if is_name_here or right.lower() in SMALL else 0


def _is_german_word(left: str, right: str) -> bool:
    """True when what stands before the inner capital is a German word by itself: denFußball; not WhatsApp, McDonald, iPhone."""
    if left[0].isupper():  # otherwise two capitals make a brand
        return _are_words_with_capitals(left, right)
    return (
        len(left) > 1
        and left not in PIECES
        and (zipf(left) >= 2.5 or (len(left) > 5 and (zipf(left) > 0 or is_explained(left))))
    )


def _are_words_with_capitals(left: str, right: str) -> bool:
    """True for DieRegierung, MillionenTonnen, TarasSchewtschuk, MinisterTaras, OblastLwiw; not PostBank, KölnBonn, YouTube."""
    small, is_thing = left.lower(), is_noun(right) and len(right) > 3
    if zipf(small + right.lower()):  # a play upon one word: AusBau
        return False
    if small in FREE or left in BEFORE_NOUN:
        return is_thing or is_explained(right) or right in every_german_form()
    if small in BOUND:
        return (is_thing or is_name(right)) and zipf(right) >= 3
    if left in every_german_form() and len(left) > 3:
        return len(right) > 3 and not is_thing
    if right in every_german_form() and len(right) > 3:
        return len(left) > 4 and (is_noun(left) or (not zipf(left) and is_explained(left)))
    is_unlisted = not zipf(right) and not is_explained(right)
    return left in OF_PLACES and len(right) > 3 and (is_unlisted or (is_name(right) and not is_thing))


def _is_sure_with_capital(word: Word, seam: Seam, *, is_opening: bool) -> bool:
    """True for Dieprivaten, Sitzungin: an unlisted capital may be a name, unless the parts say what they are."""
    if seam.left in OPENERS:
        return True
    if is_opening and not zipf(word.text) and not is_name(seam.left) and not is_name(seam.right):
        return _opens_certainly(seam)
    if seam.right in BEHIND_NOUN:
        return ABSTRACT.fullmatch(seam.left) is not None
    return seam.left in FREE and zipf(seam.right) >= 4 and not zipf(word.text) and len(seam.right) >= 4


def _opens_certainly(seam: Seam) -> bool:
    """True at the head of a sentence for Imnördlichen, Gefährlichist, Hierhingegen; not Halbwaren, Privatist, Imanol."""
    left, right = seam.left, seam.right
    if ends_in_noun(left + right) or (right == "ist" and not ADJECTIVE.fullmatch(left)):
        return False
    if left in FREE:
        return len(right) > (3 if len(left) > 3 or right in FREE else 4) and zipf(right) >= OPENING
    is_plain = zipf(left) >= OPENING and not is_noun(left)
    return is_plain and len(left) > 2 and len(right) > 2 and zipf(right) >= OPENING


def _without_capital(word: Word, words: tuple[Word, ...], index: int, article: Article) -> Iterator[Finding]:
    found = seams(word.text.lower())
    if not found:  # an end that is loose behind a name only
        return
    best = found[0]
    is_opening = word.text[0].isupper() and opens_sentence(word, article.target.text)
    if word.text[0].isupper() and not _is_sure_with_capital(word, best, is_opening=is_opening):
        return
    if not _is_plain(word, words, index, article):
        return
    is_safe = best.left != "zu" and word.text.islower() and (len(found) < 2 or best.weight - found[1].weight >= CERTAIN)
    yield _finding(word, [len(best.left)], is_safe=is_safe)


def _is_plain(word: Word, words: tuple[Word, ...], index: int, article: Article) -> bool:
    """True for a word of letters only that no list has, that is no piece of a longer one nor of a foreign phrase."""
    if not word.text.isalpha() or word.text in article.glossary:
        return False
    text = article.target.text
    beside = text[max(0, word.start - 1) : word.start] + text[word.end : word.end + 1]
    return not any(mark in JOINTS for mark in beside) and not is_in_foreign_phrase(words, index)
