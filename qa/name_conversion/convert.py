"""The changes of an article, and its file with all of them made."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from qa.comparison import Article, NameUse
from qa.documents import Edit, Span
from qa.name_conversion.aims import Aim
from qa.name_conversion.mentions import mentions
from qa.name_conversion.spellings import level
from qa.name_conversion.wanted import Wanted, wanted
from qa.names import NameKind, Verdict
from qa.names.german import WORD


def converted(article: Article, aim: Aim) -> str:
    """Return the article's file with every name as `aim` wants it (`article.style.names` is the aim's), markup untouched.

    Words whose letters lie apart in the file (half of them bold) stay as they are.
    """
    text = article.target.raw
    for edit in sorted(edits(article, aim), key=lambda edit: edit.span, reverse=True):
        for part in _contiguous(edit, article):
            place = article.target.origin.to_file(part.span, article.target.text)
            text = text[: place.start] + part.replacement + text[place.end :]
    return text


def edits(article: Article, aim: Aim) -> list[Edit]:
    """Return the changes in text order, without overlaps; spans in `article.target.text`.

    Where a name was found changed once, its words elsewhere change too, also where no source sentence vouches for them.
    """
    text = article.target.text
    names = list(_alike(_found(article, aim)))
    found = {name.span: name.text(name.span.of(text)) for name in names}
    kept = [
        use.target_span for use in article.names if use.target_span and _stays(use) and use.target_span not in found
    ]
    for span, replacement in mentions(text, names):
        if not any(span.overlaps(other) for other in (*found, *kept)):
            found[span] = replacement
    return [Edit(span, new) for span, new in sorted(found.items()) if span.of(text) != new]


def _stays(use: NameUse) -> bool:
    """True for a name that is left as it is, though its words change elsewhere; a surname alone follows the full name.

    So does the town in the name of an authority (Kyjiwer Stadtrat).
    """
    is_slip = use.match is not None and use.match.verdict is Verdict.NEAR_MISS
    is_surname = use.name.kind is NameKind.PER and " " not in use.found and not is_slip
    return use.name.kind is not NameKind.ORG and not is_surname


def _found(article: Article, aim: Aim) -> list[Wanted]:
    """Return what is wanted for each name found, each place once, the longer of two that overlap."""
    names = [name for use in article.names if (name := wanted(use, article, aim))]
    chosen: list[Wanted] = []
    for name in sorted(names, key=lambda name: -len(name.span)):
        if not any(name.span.overlaps(other.span) for other in chosen):
            chosen.append(name)
    return sorted(chosen, key=lambda name: name.span)


def _alike(names: list[Wanted]) -> Iterator[Wanted]:
    """Yield the names, one form each: a surname as in the full name, two admitted forms (Kyjiw, Kiew) as the commoner one."""
    words = {word for name in names if name.is_person and " " in name.target for word in name.target.split()}
    forms: dict[str, Counter[str]] = {}
    for name in names:
        forms.setdefault(name.name, Counter())[name.target] += 1
    for name in names:
        target = forms[name.name].most_common(1)[0][0]
        target = target if len(target.split()) == len(name.target.split()) else name.target
        in_full = {word for word in words if level(word) == level(target)} if name.is_person else set()
        yield replace(name, target=min(in_full) if len(in_full) == 1 else target)


def _contiguous(edit: Edit, article: Article) -> list[Edit]:
    """Return the edit, or one for each word where markup lies between them (**Wolodymyr** Selenskyj), last one first."""
    origin, text = article.target.origin, article.target.text
    if origin.is_contiguous(edit.span):
        return [edit]
    before = [Span(*match.span()).shift(edit.span.start) for match in WORD.finditer(edit.span.of(text))]
    after = WORD.findall(edit.replacement)
    if len(before) != len(after):
        return []
    parts = [Edit(span, new) for span, new in zip(before, after, strict=True) if origin.is_contiguous(span)]
    return sorted(parts, key=lambda part: part.span, reverse=True)
