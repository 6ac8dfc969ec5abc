"""One name is spelled in two ways in the article.

Readers take Selenskyj and Selenskij, Philip and Phylip for two people. Both may be admissible; the article has to choose.
The form that is used more often stays (at a tie: the better known one, then the first), the others are
reported. Inflection is no second spelling (Selenskyjs), and neither is a translation (Schottland beside Scotland), nor a form
that is only spoken about, in quotation marks of its own („Kharkiv“ ist die englische Schreibweise).

    uk: Зеленський прибув. Потім Зеленський виступив. Увечері Зеленський поїхав.
    Bad:  Selenskyj kam an. Dann sprach Selenskij. Am Abend fuhr Selenskyj ab.
    Good: Selenskyj kam an. Dann sprach Selenskyj. Am Abend fuhr Selenskyj ab.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.names.name_twins import twins
from qa.comparison.names.name_words import NameWord, name_words
from qa.documents import Edit, Finding, Severity, Span
from qa.languages.words import is_noun, zipf
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "name-consistency",
    Severity.WARNING,
    mqm="terminology/inconsistent-use-of-terminology",
    its="inconsistency",
    yields_to=("name-spelling", "name-system", "name-base", "forbidden-term", "spelling", "glued-words", "homoglyph"),
)
BOTH_KNOWN = 2.5  # Zipf frequency from which two forms are two names
ENDING = re.compile(r"s|es|n|en|er|son|sons|a|ow|owa|sees?|meer(?:e?s)?|tale?s?|becken|gebirge")
OPENING, CLOSING = tuple("„“‚‘»«\"'"), tuple("“”‘’«»\"'")
SIMILAR = 65  # of rapidfuzz' ratio in [0, 100]; below it two forms are two words, not two spellings


ADJECTIVE, LAND = re.compile(r"isch(?:e[nmrs]?)?$"), re.compile(r"i?en$")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per use of a name that is spelled otherwise than most uses of it."""
    groups: dict[str, list[NameWord]] = defaultdict(list)
    for word in name_words(article):
        groups[word.key].append(word)
    for words in groups.values():
        if len({word.german for word in words}) > 1:
            yield from _odd_ones(words, article)
    told = {word.span for words in groups.values() if len({w.german for w in words}) > 1 for word in words}
    for twin in twins(article):
        if twin.span not in told and not _is_mention(twin.span, article.target.text):
            yield _finding(twin.span, twin.found, twin.usual)


def _odd_ones(words: list[NameWord], article: Article) -> Iterator[Finding]:
    usual = _usual(words, article)
    for word in words:
        if _is_mention(word.span, article.target.text):
            continue
        if (
            _are_spellings(word.german, usual)
            and not _are_two_things(word.german, usual, article)
            and any(_may_be_one(word, other, article) for other in words if other.german == usual)
        ):
            found = word.span.of(article.target.text)
            new = usual + found[len(word.german) :]
            yield _finding(word.span, found, new, word.use.source_span)


def _may_be_one(one: NameWord, other: NameWord, article: Article) -> bool:
    """True when the two source words may be cases of one name: Данилу and Данила, but not Данияр and Данила."""
    from qa.names.lemmas import candidates

    if _are_two_people(one, other, article):
        return False
    forms = (
        {form.casefold() for form in (word.source, *candidates(word.source, article.source_language))}
        for word in (one, other)
    )
    return not set.isdisjoint(*forms)


def _are_two_people(one: NameWord, other: NameWord, article: Article) -> bool:
    """True for Vitali Klitschko and Witalij Kowal: the glossary knows one of them, and how that one is called."""
    names = [word.use.name.lemma.split() for word in (one, other)]
    if any(len(words) < 2 for words in names) or names[0][-1] == names[1][-1]:
        return False
    is_given = names[0][0] != names[0][-1] and one.source != names[0][-1] and other.source != names[1][-1]
    return is_given and any(article.glossary.named(" ".join(words), article.source_language) for words in names)


def _is_mention(span: Span, text: str) -> bool:
    """True for a word that quotation marks hold alone."""
    return text[span.start - 1 : span.start] in OPENING and text[span.end : span.end + 1] in CLOSING and span.start > 0


def _finding(span: Span, found: str, usual: str, source_span: Span | None = None) -> Finding:
    return RULE.finding(
        span,
        _("“{found}”, but “{usual}” elsewhere in the article", found=found, usual=usual),
        edits=(Edit(span, usual, safe=False),),
        suggestions=(usual,),
        source_span=source_span,
    )


def _usual(words: list[NameWord], article: Article) -> str:
    """Return the form to keep: the most used, the one that our table writes (Hnatjuk, not Gnatjuk), the best known, the first.

    Forms of the glossary are equally well known.
    """
    from qa.names import transliterate
    from qa.names.judgement import is_native
    from qa.names.lemmas import candidates

    language = article.source_language
    nominatives = {form for word in words for form in candidates(word.source, language)[:1]}
    written = {transliterate(form, language=language) for form in nominatives if is_native(form)}
    forms = list(dict.fromkeys(word.german for word in words))
    counts = {form: len(re.findall(rf"\b{re.escape(form)}", article.target.text)) for form in forms}
    are_ours = all(form in article.glossary for form in forms)
    return max(
        forms,
        key=lambda form: (
            counts[form],
            form in written and not are_ours,
            0 if are_ours else zipf(form),
            -forms.index(form),
        ),
    )


def _are_two_things(form: str, usual: str, article: Article) -> bool:
    """True for Jakutsk and Jakutien: the glossary has each as a concept of its own."""
    one, other = ({entry.id for entry in article.glossary.named(some, "de")} for some in (form, usual))
    return bool(one and other and not one & other)


def _are_spellings(form: str, usual: str) -> bool:
    from rapidfuzz.fuzz import ratio

    one, other = form.casefold(), usual.casefold()
    if form.isupper() or usual.isupper():  # US and USA are both right
        return False
    if ADJECTIVE.sub("", one) == LAND.sub("", other) or ADJECTIVE.sub("", other) == LAND.sub("", one):
        return False  # kachetisch and Kachetien
    if one.endswith(other) or other.endswith(one):  # Nordmazedonien and Mazedonien are two words
        return False
    if ENDING.fullmatch(one.removeprefix(other)) or ENDING.fullmatch(
        other.removeprefix(one)
    ):  # Bush and Bushs, John and Johnson
        return False
    if (is_noun(form) and is_noun(usual)) or min(zipf(form), zipf(usual)) >= BOTH_KNOWN:  # Parlament; Davis and Davies
        return False
    return one != other and ratio(one, other) >= SIMILAR
