"""A woman's surname in its masculine form: Marija Wjasemski for «Мария Вяземская», Olena Selenskyj for «Олена Зеленська».

Told where the given name is a woman's, the source has the feminine surname, and the German word is that of the man. A surname
that does not change (Schewtschenko) tells nothing; so does one from abroad.
"""

import re
from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.documents import Span
from qa.languages.morphology import readings
from qa.names import transliterate
from qa.names.given_names import is_given_name

WOMAN = re.compile(r"(?:[оеєё]в|[иії]н|[сзц]ь?к)(?:а|ая)$")
ENDINGS = {"ская": "ский", "зкая": "зкий", "цкая": "цкий", "ська": "ський", "зька": "зький", "цька": "цький"}


def masculine_surnames(article: Article) -> Iterator[tuple[NameUse, Span, str]]:
    """Yield the uses, the place of the surname in the German, and the form that should stand there."""
    assert article.source is not None
    language = article.source.language
    for use in article.names:
        words = use.name.lemma.split()
        if use.name.kind != "PER" or len(words) < 2 or use.target_span is None or not WOMAN.search(words[-1].lower()):
            continue
        found = use.found.split()
        if len(found) == len(words) and _is_woman(words[0], language):
            men = {
                transliterate(man, language=language, system=s) for man in _men(words[-1]) for s in ("duden", "press")
            }
            if found[-1].removesuffix("s") in men:
                end = use.target_span.end
                yield use, Span(end - len(found[-1]), end), transliterate(words[-1], language=language)


def _men(surname: str) -> tuple[str, ...]:
    """Return the masculine form of a woman's surname: Вяземский, Иванов."""
    for woman, man in ENDINGS.items():
        if surname.endswith(woman):
            return (surname.removesuffix(woman) + man,)
    return (surname.removesuffix("а"),)


def _is_woman(given: str, language: str) -> bool:
    known = [r.grammemes for r in readings(given, language) if r.is_known and "Name" in r.grammemes]
    return is_given_name(given) and bool(known) and all("femn" in marks for marks in known)
