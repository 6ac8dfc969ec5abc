"""A place or person is named after the wrong language: the Russian form of a Ukrainian name, or the reverse.

Charkow is Russian for Charkiw, Nikolajew for Mykolajiw. For a place the country decides which form is German house style, and
for a person the glossary or the source; in a Ukrainian one, surnames in -чук, -юк and -ець are Ukrainian, and so are villages
in -івка, given names and a surname's г where nothing is said of Russia. The configuration may admit established forms (Kiew,
Odessa) or Russian ones.

    uk: Вибух пролунав у Харкові.
    Bad:  Die Explosion war in Charkow zu hören.
    Good: Die Explosion war in Charkiw zu hören.
    uk: Це пояснив інженер Тарас Гнатюк.
    Bad:  Das erklärte Ingenieur Taras Gnatjuk.
    Good: Das erklärte Ingenieur Taras Hnatjuk.
    uk: Про це розповів лікар Тарас Цвігун з Харкова.
    Bad:  Das erzählte der Arzt Taras Zwigun aus Charkiw.
    Good: Das erzählte der Arzt Taras Zwihun aus Charkiw.
    uk: Школу очолює Микола Гнатенко.
    Bad:  Die Schule leitet Nikolai Hnatenko.
    Good: Die Schule leitet Mykola Hnatenko.
    uk: Про долю чернігівських ікон нічого не відомо.
    Bad:  Vom Schicksal der Tschernigower Ikonen ist nichts bekannt.
    Good: Vom Schicksal der Tschernihiwer Ikonen ist nichts bekannt.
    uk: Президент прибув до Києва.
    Good: Der Präsident kam in Kiew an.
"""

from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.comparison.names.g_for_h import read_as_g
from qa.comparison.names.given_name_base import COUNTRIES, OTHER, foreign_given_names
from qa.comparison.names.name_findings import misspelled
from qa.comparison.names.ukrainian_names import russian_forms, russian_villages
from qa.documents import Edit, Finding, Severity, Span
from qa.glossary import Status
from qa.languages.lazy_pattern import lazily
from qa.messages import _
from qa.names import NameMatch
from qa.names.concepts import concepts
from qa.rules.rule import Rule

RULE = Rule(
    "name-base",
    Severity.WARNING,
    mqm="terminology/wrong-term",
    its="terminology",
    needs_source=True,
    yields_to=("forbidden-term", "untranslated-segment"),
)
# Countries whose places have namesakes elsewhere: what a source says that speaks of them
SPEAKS_OF = {"uk": COUNTRIES["ru"], "be": lazily(r"(?i)б[єе]?[іи]?лорус|мінськ|минск|лукашенк")}
OPENING, CLOSING = tuple('«„“"'), tuple('»“”"')


def check(article: Article) -> Iterator[Finding]:
    """Yield one finding per name that follows another language than the house wants."""
    languages = {"uk": _("Ukrainian"), "ru": _("Russian"), "kk": _("Kazakh"), "be": _("Belarusian")}
    for use, match, span in misspelled(article, "other-base"):
        if _is_title(article, use) or _is_namesake(article, use, match):
            continue
        base = languages.get(match.base)
        if _is_older_german(article, use, match):
            message = _("“{found}” is the older German form of {name}", found=match.found, name=use.name.text)
        elif base:
            message = _("“{found}” is the {base} form of {name}", found=match.found, base=base, name=use.name.text)
        else:
            message = _("“{found}” is a foreign form of {name}", found=match.found, name=use.name.text)
        yield RULE.finding(span, message, **use.repair(article))
    for adjective in article.place_adjectives:
        if adjective.match.verdict == "other-base" and adjective.match.base in languages:
            base, found = languages[adjective.match.base], adjective.match.found
            message = _("“{found}” is the {base} form of {name}", found=found, base=base, name=adjective.name)
            yield RULE.finding(adjective.span, message, **adjective.repair())
    for span, (use, better, language) in _misread(article).items():
        found = span.of(article.target.text)
        message = _("“{found}” is the {base} form of {name}", found=found, base=languages[language], name=use.name.text)
        new = better + found[len(found.removesuffix("s")) :] if not better.endswith("s") else better
        edit = Edit(span, new, safe=False)
        yield RULE.finding(span, message, edits=(edit,), suggestions=(new,), source_span=use.source_span)


def _misread(article: Article) -> dict[Span, tuple[NameUse, str, str]]:
    """Return the words that are right for a name of another language: their place, the use, the right form and that language."""
    given = {span: (use, better, OTHER[article.source_language]) for use, span, better in foreign_given_names(article)}
    russian = (*russian_forms(article), *russian_villages(article), *read_as_g(article))
    return given | {span: (use, better, "ru") for use, span, better in russian}


def _is_namesake(article: Article, use: NameUse, match: NameMatch) -> bool:
    """True for a Сосновка of Siberia: spelled as its source spells it, and of the other country nothing is said."""
    assert article.source is not None  # a name has a source
    language = article.source_language
    if match.base != language:
        return False
    elsewhere = {entry.base for entry in concepts(use.name.text, language, article.glossary)} & SPEAKS_OF.keys()
    return bool(elsewhere) and not any(SPEAKS_OF[base].search(article.source.text) for base in elsewhere)


def _is_older_german(article: Article, use: NameUse, match: NameMatch) -> bool:
    """True for Lemberg and Kiew, which are no Russian forms, where the house admits Ukrainian ones alone."""
    named = concepts(use.name.text, article.source_language, article.glossary)
    return any(match.found in entry.in_language("de", Status.ESTABLISHED) for entry in named)


def _is_title(article: Article, use: NameUse) -> bool:
    """True for a name in quotation marks: the union «Горняк» in Kazakhstan, whatever the town in Ukraine is called."""
    assert article.source is not None  # a name has a source
    text, span = article.source.text, use.source_span
    return text[span.start - 1 : span.start] in OPENING and text[span.end : span.end + 1] in CLOSING
