"""The persons of an article by their surnames: which German surname stands for which source surname."""

import re

from qa.comparison.article import Article, NameUse
from qa.comparison.names.name_words import without_genitive

SAME = 4  # letters that two cases of one surname share
NAME = re.compile(r"[^\W\d_][\w’'-]+$")


def known_persons(article: Article) -> dict[str, str]:
    """Return the persons of the article whose surname was found in the German: source surname → German surname.

    A surname that two persons share, or that has two German forms, says nothing. Two guesses at one nominative (Лаптев, Лапты)
    are one surname.
    """
    found: dict[str, set[str]] = {}
    for use in article.names:
        german = NAME.search(use.found)
        if is_person(use) and german and use.match and use.match.verdict == "accepted":
            found.setdefault(surname(use), set()).add(without_genitive(german.group(), surname(use)))
    one = {person: forms.pop() for person, forms in found.items() if len(forms) == 1}
    beginnings: dict[str, set[str]] = {}
    for person, form in one.items():
        beginnings.setdefault(form, set()).add(person[:SAME])
    return {person: form for person, form in one.items() if len(beginnings[form]) == 1}


def is_person(use: NameUse) -> bool:
    """True for a name of a person."""
    return use.name.kind == "PER"


def surname(use: NameUse) -> str:
    """Return the last word of a name, in the nominative as far as known."""
    return use.name.lemma.split()[-1]
