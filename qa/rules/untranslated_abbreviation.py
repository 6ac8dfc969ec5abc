"""An abbreviation of the source stands in the German as mere transliterated letters.

German readers do not know OWA, IPSO or DSNS; the glossary has a German name for what they stand for. Abbreviations that
are usual in German (SBU, HUR) are the glossary's German form and stay. Silent where the German names the thing as well (der
Katastrophenschutzdienst DSNS), and once the article has explained it in brackets; but where German has letters of its own
(IKRK), a copy (MKKK) is wrong even beside the full name.

    uk: У ДСНС уточнили, що пожежу загасили.
    Bad:  Der DSNS präzisierte, dass der Brand gelöscht sei.
    Good: Der Katastrophenschutzdienst präzisierte, dass der Brand gelöscht sei.
    Good: Der Katastrophenschutzdienst DSNS präzisierte, dass der Brand gelöscht sei.
    uk: У СБУ повідомили про затримання.
    Good: Der SBU meldete eine Festnahme.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article
from qa.comparison.glossary_terms import GOOD, are_named
from qa.comparison.pair import Pair
from qa.comparison.words.explained import is_explained
from qa.documents import Finding, Severity, Span
from qa.glossary import ConceptEntry, Status
from qa.languages.codes import CYRILLIC_LANGUAGES
from qa.messages import _
from qa.rules.rule import Rule

RULE = Rule(
    "untranslated-abbreviation", Severity.WARNING, mqm="accuracy/untranslated", its="untranslated", needs_source=True
)
# With a number it is the name of a type, which keeps its letters: ЗСУ-23-4, БТР-80.
ABBREVIATION = re.compile(r"(?<![\w-])[А-ЯЁІЇЄҐӘҒҚҢӨҰҮҺ][а-яіїєґ]?[А-ЯЁІЇЄҐӘҒҚҢӨҰҮҺ]{1,5}(?!\w|-\d)")
SYSTEMS = ("duden", "english")


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per transliterated abbreviation."""
    for pair in article.sure_pairs():
        for abbreviation in dict.fromkeys(ABBREVIATION.findall(article.source_of(pair))):
            yield from _in_pair(article, pair, abbreviation)


def _in_pair(article: Article, pair: Pair, abbreviation: str) -> Iterator[Finding]:
    assert article.source is not None
    entries = article.glossary.named(abbreviation, article.source.language)
    if not entries:
        return
    german = article.target_of(pair)
    good = {form for entry in entries for form in entry.in_language("de", *GOOD)}
    signs = sorted(form for form in good if form.isupper())
    if not signs and are_named(entries, german):
        return
    for letters in sorted(_letters(abbreviation, entries, article.source.language) - good):
        if letters.lower() in _usual(good) or (not signs and is_explained(article.target.text, letters)):
            continue
        for match in re.finditer(rf"(?<![\w-]){re.escape(letters)}(?!-\d)(?=s?(?![\w])|-)", german):
            better = signs[0] if signs and are_named(entries, german) else entries[0].preferred
            yield RULE.finding(
                Span(*match.span()).shift(pair.target_span.start),
                _(
                    "“{letters}” means nothing to German readers; it stands for {meaning}",
                    letters=letters,
                    meaning=better,
                ),
                suggestions=(better,) if better else (),
                source_span=_place(article, pair, abbreviation),
            )


def _usual(good: set[str]) -> set[str]:
    """Return the words of the good forms, in small letters: РИА is „Ria Nowosti“, and РИА alone „Ria“, which is no mere copy.

    Letters that only stand behind the word that says what they are (Ermittlungsbehörde DBR) are not usual alone.
    """
    forms = [form.replace("-", " ").split() for form in good]
    return {word.lower() for words in forms for word in words if len(words) == 1 or not word.isupper()}


def _letters(abbreviation: str, entries: list[ConceptEntry], language: str) -> set[str]:
    """Return the Latin letters that the abbreviation may have been copied as."""
    from qa.names import transliterate

    forms = {form for entry in entries for form in entry.in_language("de", Status.FORBIDDEN) if form.isupper()}
    if language in CYRILLIC_LANGUAGES:
        forms |= {transliterate(abbreviation, language=language, system=system) for system in SYSTEMS}
    # ГШ as „GSch“ or „GSCH“: a letter that German writes with three.
    return forms | {form.upper() for form in forms}


def _place(article: Article, pair: Pair, abbreviation: str) -> Span:
    at = pair.source_span.start + article.source_of(pair).index(abbreviation)
    return Span(at, at + len(abbreviation))
