"""A word is misspelt: one slip away from a far more frequent word, or in a way that is well known.

Machine translation rarely misspells, but people who correct it do: letters swapped, doubled, left out, hit beside the key,
and umlauts lost on the way through other systems (fuer, konnen, grosse). Only near misses of common words are reported, and
what everybody knows to be misspelt (Wiederstand, Standart, garnicht) or is one to the ear (Wiederruf, Hinderniss, todgesagt).
What was right until 1996 is a note (wieviel).
Silent about names (in the source, in the glossary, met twice, beside other names), compounds, derived and inflected forms of
known words (paketiert, Überschreibmodus), foreign phrases, abbreviations in capitals, words with figures, and ss for ß where the
house writes Swiss.

    Bad:  Die Truppen wurdwn nach Charkiw verlegt.
    Good: Die Truppen wurden nach Charkiw verlegt.
    Bad:  Das ist fuer die Regierung ein Erfolg.
    Good: Das ist für die Regierung ein Erfolg.
    Good: Das Raketenabwehrsystem steht bei Mukatschewe.
"""

from collections.abc import Iterator, Sequence

from qa.comparison.article import Article
from qa.comparison.figures.misspelt_units import misspelt_units
from qa.comparison.names.unlisted_names import SHORT, is_in_source, is_like_a_name
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.lost_endings import may_lack_ending, nouns_meant, without_its_ending
from qa.languages.company import ARTICLES, company, is_counted, opens_sentence
from qa.languages.compounds import parts
from qa.languages.edits import spelled_out, swapped, umlaut_forms, undoubled
from qa.languages.first_words import first_meant_at, may_be_first_slip
from qa.languages.foreign import FOREIGN, is_in_foreign_phrase
from qa.languages.guess import Guess
from qa.languages.misspellings import is_dated, is_misspelling, is_well_known
from qa.languages.misspelt import guesses, noun_meant, with_another_letter
from qa.languages.name_slips import name_meant
from qa.languages.ordinary import is_ordinary
from qa.languages.regular_forms import is_regular
from qa.languages.sieve import Sieve
from qa.languages.small_words import small_words
from qa.languages.swiss import with_sharp_s, writes_ss
from qa.languages.tokens import Word, words_of
from qa.languages.wordlist import words as words_of_list
from qa.languages.words import is_name, is_noun, may_be_slip, zipf
from qa.messages import _
from qa.names.near_capitals import capital_meant
from qa.rules.agreement import impossible
from qa.rules.rule import Rule

RULE = Rule(
    "spelling",
    Severity.WARNING,
    mqm="linguistic-conventions/spelling",
    its="misspelling",
    yields_to=(
        "glued-words",
        "split-word",
        "name-spelling",
        "name-consistency",
        "homoglyph",
        "mojibake",
        "html-entity",
        "untranslated-phrase",
        "noun-capital",
    ),
)
FREQUENT = 4.8  # words above this are never slips; uber and fuer are 4.1 and 4.4
PLAIN_NOUN = 4.1  # as common as Artikel
COUNTRY = 4.4  # names this frequent are of countries and large cities: Russland
TOWN = 3.6  # of a name that is nearer still, a letter doubled or two swapped: Norweggen, Zypeern
AROUND = 60  # characters around a word in which the phrase lies that it belongs to
CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ")
ANNOUNCED = 0.8  # what company says of a word behind an article
BEFORE_PLACES = words_of_list("in nach aus die der In Nach Aus Die")
LONG_COMPOUND = 11  # letters
STREETS = ("straße", "gasse", "platz", "allee", "brücke", "ufer")
CERTAIN = 2.8  # how sure a capitalised word must be no name


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per misspelt word; its edits are never safe."""
    text, units = article.target.text, dict(misspelt_units(article))
    doubtful, first = DOUBTFUL(article.words), FIRST(article.words)
    words = words_of(text) if doubtful or units or first else ()
    for index, word in enumerate(words):
        if word.text in first and (meant := first_meant_at(words, index, text)):
            yield _finding(word, (Guess(meant.lower(), CERTAIN),))
            continue
        if word.start in units:
            yield _finding(word, (Guess(units[word.start].lower(), CERTAIN),))
            continue
        if word.text not in doubtful or not is_ordinary(word, text):
            continue
        if _lacks_ending(words, index, article):
            yield _finding(word, nouns_meant(word.text))
            continue
        if _is_right(word.text):
            continue
        if name := _name_meant(words, index, article):
            yield _finding(word, name)
            continue
        is_of_table = is_well_known(word.text) and (word.text.islower() or company(words, index, text) >= 0)
        if is_like_a_name(words, index, article) and not is_of_table:
            continue
        if not (zipf(word.text) or is_of_table) and (
            _is_out_of_place(words, index, article) or is_in_source(word, article) or is_regular(words, index, text)
        ):
            continue  # before its guesses, because those of an unlisted word take their time
        found = guesses(word.text.lower(), is_small=word.text.islower())
        if not found and not word.text.islower():  # verbs and adjectives are made more freely: eingenetzt
            found = with_another_letter(word.text.lower())
        if not word.text.islower():
            found = found or noun_meant(word.text.lower())
            if not any(is_noun(guess.word) for guess in found):
                found = (*found, *without_its_ending(word.text.lower()))
            bonus = 0.5 if opens_sentence(word, text) else 2.0
            found = tuple(sorted(found, key=lambda guess: -guess.weight - bonus * is_noun(guess.word)))
        found = tuple(guess for guess in found if guess.word != word.text.lower().replace("ß", "ss"))  # Maßarbeit
        if word.text.endswith(STREETS):  # Haupstraße is Hauptstraße, Pestelstraße is called after somebody
            found = tuple(guess for guess in found if zipf(guess.word))
        if not found or _is_out_of_place(words, index, article):
            continue
        is_right = is_in_source(word, article) or (not is_of_table and is_regular(words, index, text))
        if (is_of_table or _is_credible(words, index, found, article)) and not (
            _is_swiss(word, found, article) or is_right
        ):
            yield _finding(word, _fitting(word, found, text))


def _is_doubtful(word: str) -> bool:
    """True for a word that may be a slip, or a noun that lost its ending; false for nearly every word."""
    return not _is_right(word) or (word[0] in CAPITALS and may_lack_ending(word))


FIRST = Sieve(lambda word: word[0] in CAPITALS and may_be_first_slip(word))
RARE_RIGHT = small_words("rare-right")
DOUBTFUL = Sieve(_is_doubtful)


def _is_right(word: str) -> bool:
    """True for a word that is no slip wherever it stands: a frequent one, or a listed one with no likelier one near."""
    frequency = zipf(word)
    if word in RARE_RIGHT:
        return True
    return frequency > FREQUENT or (frequency > 0 and not may_be_slip(word) and not is_misspelling(word))


def _lacks_ending(words: Sequence[Word], index: int, article: Article) -> bool:
    """True behind an article, for an ordinary word with `nouns_meant` that no source and no grammar explains."""
    word, text = words[index], article.target.text
    if word.text[0] not in CAPITALS or opens_sentence(word, text):
        return False
    if company(words, index, text) < ANNOUNCED or not nouns_meant(word.text):
        return False
    if article.word_counts[word.text] > 1 or is_in_source(word, article):
        return False
    return not _is_out_of_place(words, index, article) and not is_regular(words, index, text)


def _is_out_of_place(words: Sequence[Word], index: int, article: Article) -> bool:
    """True for a word of the glossary or of a foreign phrase."""
    return words[index].text in FOREIGN or words[index].text in article.glossary or is_in_foreign_phrase(words, index)


def _fitting(word: Word, found: Sequence[Guess], text: str) -> Sequence[Guess]:
    """Return the guesses, first the best that grammar allows here: mit seinne Leuten is seinen, not seine."""
    before, after = text[max(0, word.start - AROUND) : word.start], text[word.end : word.end + AROUND]
    for guess in found[:3] if len(found) > 1 else ():
        clashes = impossible(f"{before}{_cased(guess.word, word.text)}{after}")
        if not any(clash.span.start <= len(before) < clash.span.end for clash in clashes):
            return (guess, *(other for other in found if other is not guess))
    return found


def _finding(word: Word, found: Sequence[Guess]) -> Finding:
    span = Span(word.start, word.end)
    suggestions = tuple(dict.fromkeys(_cased(guess.word, word.text) for guess in found[:3]))
    return RULE.finding(
        span,
        _("“{word}” looks misspelt; is “{guess}” meant?", word=word.text, guess=suggestions[0]),
        edits=(Edit(span, suggestions[0], safe=False),),
        suggestions=suggestions,
        severity=Severity.NOTE if is_dated(word.text) else None,
        confidence=0.9 if word.text.islower() else 0.75,
    )


def _cased(guess: str, model: str) -> str:
    return guess[0].upper() + guess[1:] if model[0].isupper() else guess


def _name_meant(words: Sequence[Word], index: int, article: Article) -> Sequence[Guess]:
    """Return the name that a word with a capital nearly is, unless it stands so twice or in the source."""
    word = words[index]
    found = () if word.text.islower() else name_meant(word.text.lower()) or _capital_meant(words, index, article)
    if not found or article.word_counts[word.text] > 1 or _is_out_of_place(words, index, article):
        return ()
    return () if is_in_source(word, article) else found


def _capital_meant(words: Sequence[Word], index: int, article: Article) -> Sequence[Guess]:
    """Return the country or capital that a word nearly is, where places stand: in Mosku, die Slowakai; not Marija Schwez."""
    if not index or words[index - 1].text not in BEFORE_PLACES or company(words, index, article.target.text) < 0:
        return ()
    return capital_meant(words[index].text)


def _is_credible(words: Sequence[Word], index: int, found: Sequence[Guess], article: Article) -> bool:
    word, best, text, counts = words[index], found[0], article.target.text, article.word_counts
    if word.text.islower():
        return counts[word.text] < 3 or best.word in set(umlaut_forms(word.text))  # fuer may stand everywhere
    listed = zipf(word.text)
    is_count = is_counted(words, index, text) and best.weight >= PLAIN_NOUN
    if (listed and len(word.text) < 6 and not is_count and best.word not in set(umlaut_forms(word.text.lower()))) or (
        counts[word.text] > 1 and not listed
    ):
        return False
    opens, small = opens_sentence(word, text), word.text.lower()
    if best.word + "s" == word.text.lower():  # the genitive of a name or rare noun: Haringtons
        return False
    is_thing = (
        is_noun(best.word)
        or any(map(is_noun, parts(best.word)[-1:]))
        or best.word in set(spelled_out(word.text.lower()))  # Bruessel
        or (not is_name(best.word) and (len(best.word) > 9 or _is_verbal_noun(words, index, best)))
        or (is_name(best.word) and best.weight >= COUNTRY and len(word.text) > SHORT)
        or (is_name(best.word) and best.weight >= TOWN and best.word in {*swapped(small), *undoubled(small)})
    )
    if not is_thing and not (opens and not is_name(best.word)):
        return False
    beside = company(words, index, text)
    if len(word.text) >= LONG_COMPOUND and len(parts(best.word)) > 1:  # which names do not look like
        beside, opens = max(beside, -0.5), False
    if (
        len(word.text) <= SHORT
        and (beside < 0 or (beside == 0 and best.weight < PLAIN_NOUN))
        and best.word not in set(umlaut_forms(word.text.lower()))
    ):
        return False  # Motal, Skalat: short names are near misses of something by chance
    return best.weight + 0.3 * (len(word.text) - SHORT) + beside >= CERTAIN + (1.0 if opens else 0.0)


def _is_verbal_noun(words: Sequence[Word], index: int, guess: Guess) -> bool:
    """True for das Abhören: an infinitive behind an article."""
    return guess.word.endswith("n") and index > 0 and words[index - 1].text in ARTICLES


def _is_swiss(word: Word, found: Sequence[Guess], article: Article) -> bool:
    """True for ss in a house, or a text, that writes no ß."""
    is_swiss = article.style.typography.swiss or writes_ss(article.target.text)
    if is_swiss and with_sharp_s(word.text):  # whatever else it resembles
        return True
    return is_swiss and found[0].word.replace("ß", "ss") == word.text.lower()
