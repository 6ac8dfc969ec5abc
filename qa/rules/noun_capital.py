"""A noun or a name is written small.

The word list knows which forms are nouns and nothing else (regierung, elfmeter) and which are other words as well (trotz, dank,
reise): those are reported only where what stands before them leaves them nothing else (auf dem tisch, drei tage, der streit).
Compounds go by their last part (stammkapital). Some phrases are nouns only as a whole: das nächste Mal, auf Deutsch, heute Abend,
im Großen und Ganzen (Amtliche Regelung, § 55-57). Rare words are names where the article, the glossary or the source has them.
Silent beside hyphens, in foreign phrases and quoted words, in lines that have no capital, and where an adjective may stand.

    Bad:  Er verwandelte den elfmeter in der Nachspielzeit.
    Good: Er verwandelte den Elfmeter in der Nachspielzeit.
    Bad:  Das nächste mal will er das Buch auf deutsch lesen.
    Good: Das nächste Mal will er das Buch auf Deutsch lesen.
    Bad:  Der Bürgermeister von charkiw traf die Richterin olena Melnyk.
    Good: Der Bürgermeister von Charkiw traf die Richterin Olena Melnyk.
    Good: Trotz allem liegt das Gebiet laut Karte im deutsch besetzten Teil, und die Haupt- und nebenamtlichen Helfer sind pleite.
"""

from collections.abc import Iterator, Sequence

from qa.comparison.article import Article
from qa.comparison.names.small_names import small_names
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.adjectives import parted
from qa.grammar.announcing_adjectives import is_attribute_before
from qa.grammar.noun_frames import frame, makes_noun, verb_reading
from qa.grammar.noun_idioms import nouns_in_idioms
from qa.grammar.noun_phrases import NEW, OLD, nouns_in_phrases
from qa.grammar.small_nouns import may_be_infinitive, shares_noun, stays_small
from qa.languages.compounds import is_explained
from qa.languages.english import frequent_english_words
from qa.languages.foreign import is_in_foreign_phrase
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import Reading, is_mostly_noun, readings
from qa.languages.noun_kinds import (
    COMPOUND,
    MAYBE_COMPOUND,
    MOSTLY,
    ONLY,
    RARELY,
    SMALL,
    VERBAL,
    is_noun_compound,
    is_seldom_small,
    noun_kind,
)
from qa.languages.sieve import Sieve
from qa.languages.small_words import small_words
from qa.languages.subjunctive import is_subjunctive
from qa.languages.tokens import Word, words_of
from qa.languages.wordlist import words as words_of_list
from qa.languages.words import is_name, is_noun, zipf
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "noun-capital",
    Severity.WARNING,
    mqm="linguistic-conventions/spelling",
    its="misspelling",
    yields_to=("glued-words", "split-word", "untranslated-phrase", "html-entity", "mojibake"),
)
MILLIONS = words_of_list("Million Millionen Milliarde Milliarden")
COMMON, KNOWN = 2.5, 3.0  # how common a noun must be where nothing announces one, and the word before it
PLAIN = 4.0  # how common a noun must be behind a name: Isjum menschen
VERY_COMMON = 5.5  # German words that English has, too: er, in, was
# These end no clause before a verb and are no pronouns: after them an article's noun or an adjective must come.
CONTRACTIONS = words_of_list("im am vom zum zur beim ins")
SURE = CONTRACTIONS | words_of_list("einen eines jedem jeden jedes seinem seinen ihrem kein keinem keines")
ARTICLES = (
    SURE
    | small_words("article")
    | words_of_list(
        "unser unserem unseren unserer mein meine meinem meinen meiner sein ihr euer eure aller allen jenem jenen jener"
        " jenes solche solcher solchen mehrere einige viele wenige vielen wenigen beide beiden jede dasselbe dieselbe"
        " derselbe desselben demselben denselben"
    )
)
PREPOSITIONS = words_of_list(
    "mit ohne für gegen durch um von aus bei nach seit zu in an auf über unter vor hinter neben zwischen wegen trotz während laut"
    " gemäß per pro bis gen"
)
SMALL_WORDS = ARTICLES | PREPOSITIONS
ENDINGS = ("e", "en", "er", "es", "em")
ATTRIBUTE = lazily(r"\w{3,}(?:en|end|iert|ig|lich|isch)e[nrms]?")  # hinterbliebenen, prostituierte
# hardly counted: der wunde Punkt, marine Lebensformen, eine wüste Schlägerei
RARE_ATTRIBUTES = words_of_list(
    "wunde wunden wunder wundem wundes marine marinen mariner marinem wüste wüsten wüster wüstem wüstes"
)
NOUN_NEXT = lazily(r"[ \u00a0][A-ZÄÖÜ]")
JOINTS = "-‐‑–'’‘ʼ&/.@#_"


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per noun in small letters; its edit writes the capital."""
    text = article.target.text
    yield from map(_finding, _behind_abbreviations(text))
    phrases = dict.fromkeys(nouns_in_idioms(text), NEW) | dict(nouns_in_phrases(text))
    names = frozenset(small_names(article))
    kinds = {word: noun_kind(word) for word in NOUNS(article.words)}
    words = words_of(text) if phrases or names or kinds else ()
    for index, word in enumerate(words):
        if word.start in phrases:
            yield _finding(word, Severity.NOTE if phrases[word.start] == OLD else None)
        elif index in names:
            if _stands_alone(word, text, may_join=True):
                yield _finding(word)
        elif word.text in kinds and _is_small_noun(words, index, kinds[word.text], article):
            yield _finding(word)


ABBREVIATED = lazily(r"(?<![\w-])[A-ZÄÖÜ]{2,}-(?P<noun>[a-zäöüß]{4,})(?![\w-])")
NOUNS = Sieve(lambda word: word.islower() and noun_kind(word))


def _behind_abbreviations(text: str) -> Iterator[Word]:
    """Yield the nouns of EU-kommission, US-präsident; not of EU-weit, US-geführt."""
    for match in ABBREVIATED.finditer(text):
        if noun_kind(match["noun"]) == ONLY:
            yield Word(match["noun"], match.start("noun"), match.end("noun"))


def _finding(word: Word, severity: Severity | None = None) -> Finding:
    span, noun = Span(word.start, word.end), word.text[0].upper() + word.text[1:]
    return RULE.finding(
        span,
        _("“{word}” is a noun here: write “{noun}”", word=word.text, noun=noun),
        edits=(Edit(span, noun, safe=False),),
        suggestions=(noun,),
        severity=severity,
    )


def _is_small_noun(words: Sequence[Word], index: int, kind: str, article: Article) -> bool:
    """True for a word that may be a noun in small letters, and where nothing says that it may be small."""
    word, text = words[index], article.target.text
    if _is_attribute(word, text, kind) or not _is_announced(words, index, kind, text):
        return False
    if not _stands_alone(word, text, may_join=kind == ONLY) or _is_elsewhere(word, article):
        return False
    if stays_small(words, index, text):
        return False
    is_verb = is_subjunctive(word.text) and zipf(word.text) < PLAIN  # verwürfe; not vorwürfe
    return not is_in_foreign_phrase(words, index) and not is_verb


def _is_announced(words: Sequence[Word], index: int, kind: str, text: str) -> bool:
    """True when the words before it make it a noun; the surer its form is a noun's, the less is asked."""
    word, before = words[index].text, _word_before(words, index, text)
    if kind == SMALL:
        return before in CONTRACTIONS or (is_seldom_small(word) and _is_determined(words, index, text))
    if kind == MOSTLY:
        return (before in SURE and not is_seldom_small(word)) or _is_framed(words, index, text)
    if kind == VERBAL:
        before_it = frame(words, index, text)
        is_full = before_it.preposition not in ("", "als") and (before_it.determiner or before_it.ending)
        return bool(is_full or before_it.heads) and _is_framed(words, index, text)
    if before in MILLIONS and kind in (ONLY, RARELY):
        return True
    if kind == MAYBE_COMPOUND:
        return _is_announced_compound(words, index, before, text)
    if kind == RARELY and verb_reading(word):  # erlag, abfangen
        return _is_framed(words, index, text)
    if before in ARTICLES or before in PREPOSITIONS or is_attribute_before(before):
        return True
    if kind == RARELY:
        is_compound = is_noun_compound(word, ONLY) and word not in frequent_english_words()
        return is_compound and (_is_german(before) or frame(words, index, text).number)
    if word in frequent_english_words():  # page cache, mail transfer agent
        return False
    if zipf(word) >= COMMON and _is_german(before) and not may_be_infinitive(word):
        return True
    before_it = frame(words, index, text)
    if before_it.number and readings(word) & {Reading.PLURAL, Reading.DATIVE_PLURAL}:
        return True
    return zipf(word) >= KNOWN and (
        before_it.number or before_it.is_genitive or (before.istitle() and zipf(word) >= PLAIN)
    )


def _is_announced_compound(words: Sequence[Word], index: int, before: str, text: str) -> bool:
    word = words[index].text
    if before in SURE or (before in ARTICLES and is_noun_compound(word, ONLY)):
        return True
    if word.endswith("weise"):
        return False
    is_certain = is_noun_compound(word, ONLY) and (_is_german(before) or is_attribute_before(before))
    return is_certain or _is_framed(words, index, text)


def _is_determined(words: Sequence[Word], index: int, text: str) -> bool:
    """True for a particle's noun behind its determiner: dasselbe teil; not Russlands teil, es gab kraft Gesetzes."""
    return bool(frame(words, index, text).determiner) and _is_framed(words, index, text)


def _is_framed(words: Sequence[Word], index: int, text: str) -> bool:
    """True where determiner, adjective, number or preposition before the word leave it nothing but to be a noun."""
    end = words[index].end
    follower = text[end : end + 1]
    if follower in (" ", "\u00a0"):
        follower = words[index + 1].text if index + 1 < len(words) and words[index + 1].start == end + 1 else ""
    return makes_noun(frame(words, index, text), words[index].text, follower)


def _is_german(before: str) -> bool:
    """True for a common German word, small, or a noun with its capital; English ones may stand beside loan words."""
    if before.islower():
        if zipf(before) >= VERY_COMMON:
            return True
        return zipf(before) >= KNOWN and before not in frequent_english_words() and not is_noun(before)
    return _is_noun(before) if before else False


def _is_noun(before: str) -> bool:
    return (is_mostly_noun(before.lower()) or (len(before) >= COMPOUND and is_explained(before))) and not is_name(
        before
    )


def _stands_alone(word: Word, text: str, *, may_join: bool) -> bool:
    """True for a word between spaces or marks, outside of quotation marks of its own, in a line that has capitals.

    It may join a noun with its capital: eine sicherheits-Firma.
    """
    before, after, then = (
        text[word.start - 1 : word.start],
        text[word.end : word.end + 1],
        text[word.end + 1 : word.end + 2],
    )
    is_joined = after and after in JOINTS and not (after == "." and then in ("", " ", "\n"))
    if before not in (" ", "\u00a0") or (is_joined and not (may_join and after == "-" and then.isupper())):
        return False
    line = text[text.rfind("\n", 0, word.start) + 1 :].partition("\n")[0]
    return not line.islower()


def _word_before(words: Sequence[Word], index: int, text: str) -> str:
    """Return the word that only a space parts from this one, a small word in lower case also at the sentence's head; or ""."""
    if not index or text[words[index - 1].end : words[index].start] not in (" ", "\u00a0"):
        return ""
    before = words[index - 1].text
    return before.lower() if before.lower() in SMALL_WORDS else before


def _is_attribute(word: Word, text: str, kind: str) -> bool:
    """True where an adjective's ending meets a noun: der hinterbliebenen Familie."""
    if kind != ONLY and word.text.endswith(ENDINGS) and shares_noun(word, text):
        return True
    if NOUN_NEXT.match(text[word.end : word.end + 2]) is None or not word.text.endswith(ENDINGS):
        return False
    if word.text in RARE_ATTRIBUTES:
        return True
    if kind != ONLY and not (kind == MOSTLY and not zipf(parted(word.text)[0] + "em")):
        return True
    return ATTRIBUTE.fullmatch(word.text) is not None or zipf(parted(word.text)[0] + "em") > 0


def _is_elsewhere(word: Word, article: Article) -> bool:
    """True for a term of the glossary, and for what the article writes small throughout."""
    return word.text in article.glossary or article.word_counts[word.text] > 2
