"""A name is spelled as in English or in a library catalogue, not as in German newspapers.

The source name was found in the German sentence, but letter for letter it follows the English transliteration
(Zhytomyr, Dzhanibek, Berezovets) or the scientific one (Žytomyr). The house style wants the German transcription.
Forms that the German and the other system share (Taras, Kaluga) are right, and names that the glossary admits are too.
English titles before a name (President, Governor) are reported as well.

    uk: Обстріляно Житомир.
    Bad:  Zhytomyr wurde beschossen.
    Good: Schytomyr wurde beschossen.
    uk: Про це повідомив губернатор Джон Мартін.
    Bad:  Das teilte Governor John Martin mit.
    Good: Das teilte Gouverneur John Martin mit.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qa.comparison.article import Article, NameUse
from qa.comparison.names.english_titles import english_titles
from qa.comparison.names.name_findings import is_called_neighbour, is_known_abroad, is_quoted, misspelled
from qa.documents import Edit, Finding, Severity
from qa.messages import _
from qa.rules.rule import Rule

if TYPE_CHECKING:
    from qa.names import NameMatch

RULE = Rule(
    "name-system",
    Severity.WARNING,
    mqm="terminology/inconsistent-with-terminology-resource",
    its="terminology",
    needs_source=True,
    yields_to=("forbidden-term", "name-spelling", "untranslated-segment"),
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per name in English or scientific spelling."""
    for use, match, span in misspelled(article, "other-system"):
        if is_known_abroad(article, use) or is_called_neighbour(article, use):
            continue
        if match.system == "scientific" and is_quoted(article, use.source_span):
            continue  # «Пасажиеру вилциенс», Pasažieru vilciens: a firm as its own country writes it
        if (
            match.base == "ru" and match.system != "scientific" and _is_ukrainian_place(article, use)
        ):  # Chuguev for Чугуїв
            message = _(
                "“{found}” is the Russian form of {name} in English spelling", found=match.found, name=use.name.text
            )
        else:
            message = _message(match, use.name.text)
        yield RULE.finding(span, message, **use.repair(article))
    for use, span, better in english_titles(article):
        found = span.of(article.target.text)
        message = _("“{found}” is English, in German “{better}”", found=found, better=better)
        edit = Edit(span, better, safe=False)
        yield RULE.finding(span, message, edits=(edit,), suggestions=(better,), source_span=use.source_span)
    for adjective in article.place_adjectives:
        if adjective.match.verdict == "other-system":
            message = _message(adjective.match, adjective.name)
            yield RULE.finding(adjective.span, message, **adjective.repair())


def _message(match: "NameMatch", name: str) -> str:
    if match.system == "scientific":
        return _("“{found}” is a scientific transliteration of {name}", found=match.found, name=name)
    return _("“{found}” is the English spelling of {name}", found=match.found, name=name)


def _is_ukrainian_place(article: Article, use: NameUse) -> bool:
    from qa.names.concepts import PLACES, concepts

    language = article.source_language
    return any(e.base == "uk" and e.kind in PLACES for e in concepts(use.name.text, language, article.glossary))
