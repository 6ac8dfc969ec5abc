"""A name is spelled as in English or in a library catalogue, not as in German newspapers.

The source name was found in the German sentence, but letter for letter it follows the English transliteration
(Zhytomyr, Dzhanibek, Berezovets) or the scientific one (Žytomyr). The house style wants the German transcription.
Forms that the German and the other system share (Taras, Kaluga) are right, and names that the glossary admits are too.

    uk: Обстріляно Житомир.
    Bad:  Zhytomyr wurde beschossen.
    Good: Schytomyr wurde beschossen.
"""

from collections.abc import Iterator

from qa.documents import Finding, Severity
from qa.messages import _
from qa.rules.article import Article, NameUse
from qa.rules.name_findings import is_called_neighbour, is_known_abroad, misspelled
from qa.rules.place_adjectives import place_adjectives
from qa.rules.rule import Rule

RULE = Rule(
    "name-system",
    Severity.WARNING,
    mqm="terminology/inconsistent-with-terminology-resource",
    its="terminology",
    needs_source=True,
    yields_to=("forbidden-term", "untranslated-segment"),
)


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per name in English or scientific spelling."""
    for use, match, span in misspelled(article, "other-system"):
        if is_known_abroad(article, use) or is_called_neighbour(article, use):
            continue
        if match.system == "scientific":
            message = _("“{found}” is a scientific transliteration of {name}", found=match.found, name=use.name.text)
        elif match.base == "ru" and _is_ukrainian_place(article, use):  # Chuguev for Чугуїв
            message = _(
                "“{found}” is the Russian form of {name} in English spelling", found=match.found, name=use.name.text
            )
        else:
            message = _("“{found}” is the English spelling of {name}", found=match.found, name=use.name.text)
        yield RULE.finding(span, message, **use.repair(article))
    yield from _adjectives(article)


def _adjectives(article: Article) -> Iterator[Finding]:
    for adjective in place_adjectives(article):
        if adjective.match.verdict == "other-system":
            found = adjective.match.found
            message = _("“{found}” is the English spelling of {name}", found=found, name=adjective.name)
            yield RULE.finding(adjective.span, message, **adjective.repair())


def _is_ukrainian_place(article: Article, use: NameUse) -> bool:
    from qa.names.concepts import PLACES, concepts

    language = article.source_language
    return any(e.base == "uk" and e.kind in PLACES for e in concepts(use.name.text, language, article.glossary))
