"""What the name rules share: the uses of names with a certain verdict, each place once."""

from collections.abc import Iterator

from qa.documents import Span
from qa.names import NameMatch
from qa.rules.article import Article, NameUse

OPENING = frozenset('„»«“"‚')


def misspelled(article: Article, *verdicts: str) -> Iterator[tuple[NameUse, NameMatch, Span]]:
    """Yield the uses whose match has one of the verdicts, with the match and its span in the target; no place twice.

    Where two source names claim one German place (a surname alone and the full name), an accepted reading wins.
    """
    accepted = [use.target_span for use in article.names if use.match and use.match.verdict == "accepted"]
    seen: set[Span] = set()
    for use in article.names:
        match, span = use.match, use.target_span
        if match is None or span is None or match.verdict not in verdicts or span in seen:
            continue
        if is_abroad(article, use) or (match.verdict == "near-miss" and is_neighbour(article, use)):
            continue
        if is_title(article, use, span):
            continue
        if any(good is not None and good.overlaps(span) for good in accepted):
            continue
        seen.add(span)
        yield use, match, span


def is_title(article: Article, use: NameUse, span: Span) -> bool:
    """True for the plant „Kaspij“, in quotation marks on both sides and transcribed: what is called so is no sea."""
    from qa.names import spellings

    assert article.source is not None
    german, source = article.target.text, article.source.text
    marks = (
        german[max(0, span.start - 1) : span.start] + source[max(0, use.source_span.start - 1) : use.source_span.start]
    )
    is_quoted = len(marks) == 2 and marks[0] in OPENING and marks[1] in OPENING
    return is_quoted and span.of(german) in spellings(use.name.lemma, language=article.source.language)


def is_abroad(article: Article, use: NameUse) -> bool:
    """True for Zoran Zaev or Gjorge Ivanov: people of Slavic countries that write Latin letters have their own spelling."""
    from qa.names.concepts import concepts, persons
    from qa.names.slavs_abroad import is_slav_abroad

    if use.name.kind != "PER" or article.source is None:
        return False
    language, surname = article.source.language, use.name.lemma.split()[-1]
    if concepts(use.name.text, language, article.glossary):
        return False
    if " " not in use.name.lemma and persons(surname, language, article.glossary):
        return False  # beside another given name, the Iwanow of the glossary is somebody else
    return any(
        is_slav_abroad(other.name.text, article.source_of(other.pair), language)
        for other in article.names
        if other is use or (" " in other.name.lemma and other.name.lemma.split()[-1] == surname)
    )


def is_neighbour(article: Article, use: NameUse) -> bool:
    """True for a person of Georgia, Moldova, Latvia …, whose name has a spelling at home that no table of ours knows."""
    from qa.names.concepts import concepts
    from qa.names.neighbours import is_georgian, speaks_of_neighbours

    if use.name.kind != "PER" or article.source is None:
        return False
    if concepts(use.name.text, article.source.language, article.glossary):
        return False
    if is_georgian(use.name.lemma):  # Giorgi is right; but a slip in the surname, which we transcribe ourselves, is one
        return use.match is None or use.found.split()[-1] == use.match.preferred.split()[-1]
    return speaks_of_neighbours(article.source.text)


def is_known_abroad(article: Article, use: NameUse) -> bool:
    """True for Zaev: the word list has a person's name as it stands, but not as the house would write it (Sajew).

    German papers write Medwedew and Nawalny, and the list knows both ways: of people of ours it has at least the German one.
    """
    from qa.languages.words import zipf
    from qa.names.concepts import concepts, persons

    if use.match is None or use.name.kind != "PER" or article.source is None:
        return False
    language, surname = article.source.language, use.name.lemma.split()[-1]
    if concepts(use.name.text, language, article.glossary) or persons(surname, language, article.glossary):
        return False
    found, wanted = use.found.split()[-1], use.match.preferred.split()[-1:]
    return zipf(found) > 0 and not any(zipf(word) for word in wanted)
