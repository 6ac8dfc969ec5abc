"""What the name rules share: the uses of names with a certain verdict, each place once."""

import re
from collections.abc import Iterator

from qa.comparison.article import Article, NameUse
from qa.documents import Span
from qa.glossary import Kind
from qa.names import NameMatch

OPENING = frozenset('„»«“"‚')
OWN_LETTERS = re.compile(r"(?i)[^a-zäöüßé\s.’'ʼ\d-]")
PORTUGUESE, SOFT = re.compile(r"[nl]h[aeiou]"), re.compile(r"(?i)[нл]ь[^гх]*$")  # Bruninho, Бруніньйо; but Olha, Ольга
ADJECTIVE = re.compile(r"[сц]ь?к(?:а|ий|у|ої|ою|ого|ому|им|ім|і|их|ими|ая|ой|ом|ую|ие|ое)$")
SAME_BEGINNING = 5
BESIDE = 30  # characters before a name
WORD = re.compile(r"[^\W\d_]+")
CALLED = re.compile(r"(?i)(?:позивн|позывн|псевдо|прізвиськ|прозвищ|кличк)[а-яіїєґё]*[\s«„“\"(–—:-]*$")
RULER = re.compile(r"s? [IVX]+\.?(?!\w)")  # behind the name of a monarch or pope, whom German calls by its own name
FREQUENT = 3.0  # Zipf frequency of a word that is no slip: International


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
        if match.preferred == match.found:  # Kiewer Institut: nothing better is known
            continue
        if is_abroad(article, use) or (match.verdict == "near-miss" and is_neighbour(article, use)):
            continue
        if RULER.match(article.target.text, span.end):  # Nikolaus I. is Николай I; other Nikolais stay Nikolai
            continue
        if is_title(article, use, span) or is_people_of_place(article, use, match.found):
            continue
        if match.verdict == "near-miss" and is_spelled_elsewhere(match.found, use.name.text):
            continue
        if match.verdict == "near-miss" and (_is_womans(match, use.name.text) or _is_quoted_word(article, use, span)):
            continue
        if any(good is not None and good.overlaps(span) for good in accepted):
            continue
        seen.add(span)
        yield use, match, span


def _is_womans(match: NameMatch, name: str) -> bool:
    """True for Kolpakowa beside «Колпакову», which is her accusative as well as his dative."""
    return (
        name.endswith(("ову", "еву", "єву", "іну", "їну", "ину", "ыну", "ёву")) and match.found == f"{match.preferred}a"
    )


def _is_quoted_word(article: Article, use: NameUse, span: Span) -> bool:
    """True for the cinema „International“, «Интернациональ»: both sides quote it, and the German is a word everybody knows."""
    from qa.languages.words import zipf

    found, german = span.of(article.target.text), article.target.text
    opens = german[max(0, span.start - 1) : span.start] in OPENING
    return opens and is_quoted(article, use.source_span) and found.isalpha() and zipf(found) >= FREQUENT


def is_transcribed_on_purpose(article: Article, use: NameUse, span: Span) -> bool:
    """True for titles, companies and call signs, which are written as they sound, whatever their words mean elsewhere."""
    return (
        is_title(article, use, span)
        or _is_company(article, use, span)
        or _is_call_sign(article, use, span.of(article.target.text))
    )


def is_title(article: Article, use: NameUse, span: Span) -> bool:
    """True for the plant „Kaspij“ and for Karpaty, the club «Карпати»: what is called so and transcribed is no sea.

    Both sides set it in quotation marks, or the source does and the glossary knows mountains or waters of that name; a club that
    is called after a town abroad is spelled like the town.
    """
    from qa.names import spellings

    assert article.source is not None
    language, lemma, german = article.source.language, use.name.lemma, article.target.text
    if not any(other.name.lemma == lemma and is_quoted(article, other.source_span) for other in article.names):
        return False
    entries = article.glossary.named(lemma, language)
    is_quoted_here = german[max(0, span.start - 1) : span.start] in OPENING
    if not is_quoted_here and not any(entry.kind in (Kind.REGION, Kind.WATER) for entry in entries):
        return False
    found = span.of(german)
    return any(form in (found, found.removesuffix("s")) for form in spellings(lemma, language=language))


def is_quoted(article: Article, span: Span) -> bool:
    """True for a place in the source behind an opening quotation mark."""
    assert article.source is not None
    return article.source.text[max(0, span.start - 1) : span.start] in OPENING


def is_spelled_elsewhere(found: str, name: str) -> bool:
    """True for Nové Město and Bruninho: letters that neither German nor a transcription has come from the name's own language."""
    return bool(OWN_LETTERS.search(found) or (PORTUGUESE.search(found) and SOFT.search(name)))


def _is_company(article: Article, use: NameUse, span: Span) -> bool:
    """True for Step Trejd, the firm «Степ Трейд»: what a quoted name of several words is made of may be transcribed with it.

    By whatever spelling the language has, declined or not: Lan Robotyks for «Лан Роботикс», Echo Kawkasa for «Эху Кавказа».
    """
    if " " not in use.name.text or not is_quoted(article, use.source_span):
        return False
    german, count = article.target.text, len(use.name.text.split())
    begin, end = max(0, german.rfind("\n", 0, span.start) + 1), span.end + len(use.name.text) * 2
    words = list(WORD.finditer(german, begin, end))
    for at in range(len(words) - count + 1):
        some = words[at : at + count]
        if some[0].start() <= span.start and span.end <= some[-1].end() and _are_transcribed(some, use, article):
            return True
    return False


def _are_transcribed(words: list[re.Match[str]], use: NameUse, article: Article) -> bool:
    from qa.names import spellings

    language = article.source_language
    pairs = zip(words, use.name.text.split(), use.name.lemma.split(), strict=False)
    return all(
        word.group() in spellings(form, language=language) | spellings(lemma, language=language)
        for word, form, lemma in pairs
    )


def _is_call_sign(article: Article, use: NameUse, found: str) -> bool:
    """True for the soldier Hnom, «із позивним Гном»: a call sign is transcribed, whatever name or word it may be."""
    from qa.names import spellings

    if " " in use.name.text or article.source is None:
        return False
    before = article.source.text[max(0, use.source_span.start - BESIDE) : use.source_span.start]
    return CALLED.search(before) is not None and found in spellings(use.name.lemma, language=article.source.language)


def is_people_of_place(article: Article, use: NameUse, found: str) -> bool:
    """True for „Horodnjaer Rudel“ beside «Городнянською»: the German makes its adjective from the town."""
    from qa.names import transliterate

    assert article.source is not None
    if not found.endswith("er") or not ADJECTIVE.search(use.name.text.lower()):
        return False
    beginning = transliterate(use.name.text, language=article.source.language)[:SAME_BEGINNING]
    return found.startswith(beginning)


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
    from qa.names.judgement import is_native
    from qa.names.neighbours import is_georgian, names_neighbours, speaks_of_neighbours

    if use.name.kind != "PER" or article.source is None:
        return False
    if concepts(use.name.text, article.source.language, article.glossary):
        return False
    if is_georgian(use.name.lemma):  # Giorgi is right; but a slip in the surname, which we transcribe ourselves, is one
        return use.match is None or use.found.split()[-1] == use.match.preferred.split()[-1]
    if is_native(use.name.lemma.split()[-1]) and not names_neighbours(article.source_of(use.pair)):
        return False  # Максим Тімченко is nobody's neighbour, wherever else power comes from
    return is_called_neighbour(article, use) or speaks_of_neighbours(article.source.text)


def is_called_neighbour(article: Article, use: NameUse) -> bool:
    """True for Aynur Hasanova where the source says «азербайджанка Айнур Гасанова»: her own spelling is no English one."""
    from qa.names.neighbours import ends_in_neighbour

    assert article.source is not None
    before = article.source.text[max(0, use.source_span.start - BESIDE) : use.source_span.start]
    return use.name.kind == "PER" and ends_in_neighbour(before)


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
