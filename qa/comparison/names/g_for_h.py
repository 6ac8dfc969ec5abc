"""Ukrainians whose г stands as g: Taras Zwigun for Тарас Цвігун, who is Zwihun; Ukrainian spells the hard g otherwise (ґ).

A г of names from abroad is a g at home (Гордон, Гінзбург), and Russians' is one as well. So only surnames with an ending that is
Ukrainian are judged, behind a given name of ours, where `given_name_base` takes the person for a Ukrainian.
"""

from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.names.given_name_base import is_of_here
from qa.comparison.names.known_persons import is_person, surname
from qa.documents import Span
from qa.languages.lazy_pattern import lazily
from qa.names import spellings, transliterate
from qa.names.given_names import established, is_international

UKRAINIAN = lazily(
    r"(?:[еє]нко|[аеоіїиуь]?[^аеоіїиуь]ь?ко|ишин|ець|[бгджзлмнпрстчщ]ук|[нлрдт]юк|[їі]в|[^ао]ун|[іи]й|[аиу]ло|[нлр]як|[дчшр]ак|иця|у[хр]а|[ау]ба)$"
)
WORD = lazily(r"[^\W\d_]+")
TO_G = str.maketrans("гГ", "ґҐ")


def read_as_g(article: Article) -> Iterator[tuple[NameUse, Span, str]]:
    """Yield the surnames with a g for г: the use, their place in the German, the right form; those alone later, too."""
    if article.source is None or article.source.language != "uk":
        return
    uses = [use for use in article.names if _has_g(use)]
    bearers = {surname(use) for use in uses if " " in use.name.lemma and _is_ukrainian(article, use)}
    for use in uses:
        found = (
            list(WORD.finditer(article.target.text, use.target_span.start, use.target_span.end))
            if use.target_span
            else []
        )
        if found and surname(use) in bearers and _is_read_as_g(found[-1].group(), surname(use)):
            yield use, Span(*found[-1].span()), transliterate(surname(use), language="uk")


def _has_g(use: NameUse) -> bool:
    is_accepted = use.match is not None and use.match.verdict == "accepted"
    return is_accepted and is_person(use) and "г" in surname(use).lower() and "g" in use.found.lower()


def _is_ukrainian(article: Article, use: NameUse) -> bool:
    given, german = use.name.lemma.split()[0], use.found.split()[0]
    is_ours = bool(established(given, "uk", "uk")) or german in spellings(given, language="uk")
    is_shaped = UKRAINIAN.search(surname(use).lower()) is not None
    return is_shaped and is_ours and not is_international(german) and is_of_here(article, use, "uk")


def _is_read_as_g(german: str, word: str) -> bool:
    """True for a form that is right in all but the г.

    >>> _is_read_as_g("Zwigun", "Цвігун"), _is_read_as_g("Zwihun", "Цвігун")
    (True, False)
    """
    forms = {german, german.removesuffix("s")}
    as_g = spellings(word.translate(TO_G), language="uk") | spellings(word, language="ru")
    return bool(forms & as_g) and not forms & spellings(word, language="uk")
