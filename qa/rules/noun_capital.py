"""A noun is written small.

The word list knows which forms are nouns and nothing else (regierung, elfmeter) and which are other words as well (trotz, dank,
reise): those are reported only where an article stands before them. Compounds go by their last part (stammkapital). Some phrases
are nouns only as a whole: das nächste Mal, auf Deutsch, heute Abend, im Großen und Ganzen (Amtliche Regelung, § 55-57).
Silent beside hyphens, in foreign phrases and quoted words, in lines that have no capital, and where an adjective may stand.

    Bad:  Er verwandelte den elfmeter in der Nachspielzeit.
    Good: Er verwandelte den Elfmeter in der Nachspielzeit.
    Bad:  Das nächste mal will er das Buch auf deutsch lesen.
    Good: Das nächste Mal will er das Buch auf Deutsch lesen.
    Good: Trotz allem liegt das Gebiet laut Karte im deutsch besetzten Teil, und die Haupt- und nebenamtlichen Helfer sind pleite.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from qa.comparison.article import Article
from qa.documents import Edit, Finding, Severity, Span
from qa.grammar.noun_phrases import OLD, nouns_in_phrases
from qa.languages.compounds import PREFIXES, is_explained, is_inflected, parts
from qa.languages.english import frequent_english_words
from qa.languages.foreign import is_in_foreign_phrase
from qa.languages.lazy_pattern import lazily
from qa.languages.noun_case import is_mostly_noun, is_only_noun
from qa.languages.small_words import small_words
from qa.languages.subjunctive import is_subjunctive
from qa.languages.tokens import Word, words_of
from qa.languages.wordlist import words as words_of_list
from qa.languages.words import frequencies, is_name, is_noun, zipf
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "noun-capital",
    Severity.WARNING,
    mqm="linguistic-conventions/spelling",
    its="misspelling",
    yields_to=("glued-words", "split-word", "untranslated-phrase", "html-entity", "mojibake"),
)
SHORTEST, COMPOUND, LAST_PART = 3, 8, 5  # letters
RARE_COMPOUND = 3.5  # a listed word more frequent than this is known for what it is
COMMON = 3.5  # how common a noun must be where nothing before it announces one
# These end no clause before a verb and are no pronouns: after them an article's noun or an adjective must come.
CONTRACTIONS = words_of_list("im am vom zum zur beim ins")
SURE = CONTRACTIONS | words_of_list("einen eines jedem jeden jedes seinem seinen ihrem kein keinem keines")
ARTICLES = (
    SURE
    | small_words("article")
    | words_of_list(
        "unser unserem unseren unserer mein meine meinem meinen meiner sein ihr euer eure aller allen jenem jenen jener"
        " jenes solche mehrere einige viele wenige vielen wenigen beide beiden"
    )
)
PREPOSITIONS = words_of_list(
    "mit ohne für gegen durch um von aus bei nach seit zu in an auf über unter vor hinter neben zwischen wegen trotz während laut"
    " gemäß per pro"
)
SMALL_WORDS = ARTICLES | PREPOSITIONS
# What a form is: a noun and nothing else, a noun that is seldom a verb, one that is a particle too, a rare word of two parts
ONLY, MOSTLY, SMALL, MAYBE_COMPOUND = "only", "mostly", "small", "compound"
ADJECTIVE = lazily(r"(?P<stem>[a-zäöüß]{3,}?)(?:en|er|es|em|e)")
SMALL_AFTER_ALL = small_words("small-noun")  # Duden K 89: Müller senior; § 56.1: ist schuld
# abhaltendes, ahnungslosester, angelagerte, auszugleichen, tadelnswertes, rosafarben: no compounds of Ende, Ester, Rente
NO_NOUN = lazily(
    r"\w+(?:end|[ea]?st|ig|lich|isch|iert|haft|los|wert|ge\w+t|zu\w+)e[nmrs]?|\w+(?:zu\w+en|farben)"
    r"|(?:be|er|ent|ge|ver|zer|miss)\w+(?:t|te|ten|en|er|es|em)"  # geschachtelter, verbeulen: participles and verbs
)
NOUN_NEXT = lazily(r"[ \u00a0][A-ZÄÖÜ]")
JOINTS = "-‐‑–'’‘ʼ&/.@#_"


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per noun in small letters; its edit writes the capital."""
    text = article.target.text
    phrases = dict(nouns_in_phrases(text))
    kinds = {word: kind for word in article.words if word.islower() and (kind := _kind(word))}
    words = words_of(text)
    for index, word in enumerate(words):
        if word.text not in kinds and word.start not in phrases:
            continue
        if word.start in phrases:
            yield _finding(word, Severity.NOTE if phrases[word.start] == OLD else None)
        elif _is_small_noun(words, index, kinds[word.text], text) and not _is_elsewhere(word, article):
            yield _finding(word)


def _finding(word: Word, severity: Severity | None = None) -> Finding:
    span, noun = Span(word.start, word.end), word.text[0].upper() + word.text[1:]
    return RULE.finding(
        span,
        _("“{word}” is a noun here: write “{noun}”", word=word.text, noun=noun),
        edits=(Edit(span, noun, safe=False),),
        suggestions=(noun,),
        severity=severity,
    )


def _is_small_noun(words: Sequence[Word], index: int, kind: str, text: str) -> bool:
    """True for a word that may be a noun in small letters, and where nothing says that it may be small."""
    word = words[index]
    if _is_attribute(word, text):
        return False
    before = _word_before(words, index, text)
    if not _is_announced(word.text, kind, before) or not _stands_alone(word, text):
        return False
    return not is_in_foreign_phrase(words, index) and not is_subjunctive(word.text)


def _is_announced(word: str, kind: str, before: str) -> bool:
    """True when the word before it makes it a noun; the surer its form is a noun's, the less is asked."""
    if kind == SMALL:
        return before in CONTRACTIONS
    if kind == MAYBE_COMPOUND:
        return before in ARTICLES and _is_noun_compound(word, is_only_noun if before not in SURE else is_mostly_noun)
    if kind == MOSTLY:
        return before in SURE
    if before in ARTICLES or before in PREPOSITIONS:
        return True
    if _is_adjective(before):
        return True
    if word in frequent_english_words() or not _is_german(before):  # page cache, mail transfer agent
        return False
    is_verb = word.startswith(tuple(PREFIXES)) or word.endswith(("t", "en"))  # abpfiff, fortschritten
    return not is_verb and zipf(word) >= COMMON


def _is_adjective(before: str) -> bool:
    """True for an adjective with its ending, also at a sentence's head: Indischer, neuen; not mobile, transfer, Rescue."""
    plain = before.lower() if before.istitle() and not is_noun(before) else before
    match = ADJECTIVE.fullmatch(plain)
    if match is None or plain in frequent_english_words():
        return False
    return zipf(plain) > 0 and any(frequencies(match["stem"] + ending for ending in ("em", "es")))


def _is_german(before: str) -> bool:
    """True for a common German word, small, or a noun with its capital; English ones may stand beside loan words."""
    if before.islower():
        return zipf(before) >= COMMON and before not in frequent_english_words() and not is_noun(before)
    return _is_noun(before) if before else False


@lru_cache(maxsize=1 << 14)
def _kind(word: str) -> str:
    """Return what a form is by itself; "" for what is hardly a noun in small letters, and so for most words."""
    if len(word) < SHORTEST or not word.isalpha():
        return ""
    if is_mostly_noun(word):
        return SMALL if word in SMALL_AFTER_ALL else ONLY if is_only_noun(word) else MOSTLY
    return MAYBE_COMPOUND if len(word) >= COMPOUND and zipf(word) < RARE_COMPOUND else ""


def _is_noun_compound(word: str, is_last: Callable[[str], bool]) -> bool:
    """True for stammkapital: the last part is a noun and nothing else, the parts before it are words and no particles."""
    if is_inflected(word) or NO_NOUN.fullmatch(word):
        return False
    split = parts(word)
    return bool(split) and split[0] not in PREFIXES and len(split[-1]) >= LAST_PART and is_last(split[-1])


def _is_noun(before: str) -> bool:
    return (is_only_noun(before.lower()) or (len(before) >= COMPOUND and is_explained(before))) and not is_name(before)


def _stands_alone(word: Word, text: str) -> bool:
    """True for a word between spaces or marks, outside of quotation marks of its own, in a line that has capitals."""
    before, after, then = (
        text[word.start - 1 : word.start],
        text[word.end : word.end + 1],
        text[word.end + 1 : word.end + 2],
    )
    is_joined = after and after in JOINTS and not (after == "." and then in ("", " ", "\n"))
    if before not in (" ", "\u00a0") or is_joined:
        return False
    line = text[text.rfind("\n", 0, word.start) + 1 :].partition("\n")[0]
    return not line.islower()


def _word_before(words: Sequence[Word], index: int, text: str) -> str:
    """Return the word that only a space parts from this one, a small word in lower case also at the sentence's head; or ""."""
    if not index or text[words[index - 1].end : words[index].start] not in (" ", "\u00a0"):
        return ""
    before = words[index - 1].text
    return before.lower() if before.lower() in SMALL_WORDS else before


def _is_attribute(word: Word, text: str) -> bool:
    """True where an adjective's ending meets a noun: der hinterbliebenen Familie."""
    is_noun_next = NOUN_NEXT.match(text[word.end : word.end + 2]) is not None
    return is_noun_next and word.text.endswith(("e", "en", "er", "es", "em"))


def _is_elsewhere(word: Word, article: Article) -> bool:
    """True for a term of the glossary, and for what the article writes small throughout."""
    return word.text in article.glossary or article.word_counts[word.text] > 2
