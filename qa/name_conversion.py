"""The names of a German article in another house style: which words change, and the text afterwards."""

import re
from collections.abc import Iterator

from qa.comparison import Article, NameUse
from qa.config_keys import PROFILES
from qa.documents import Edit, Span
from qa.errors import ConfigError, did_you_mean
from qa.glossary import OURS
from qa.messages import _
from qa.names import NameKind, NameMatch, Verdict
from qa.names.german import inflected
from qa.style import NameStyle

STYLES = {**PROFILES, "established": NameStyle(ukrainian_places="established")}
ADJECTIVE = re.compile(r"e[rsnm]?$")
TRANSCRIBED = ("duden", "press", "glossary")
TOWNSPEOPLE = ("er", "ers", "ern", "erin", "erinnen")  # the first as an adjective too: der Kyjiwer Zoo


def style_of(profile: str) -> NameStyle:
    """Return the house style of that name. Raises ConfigError for an unknown one."""
    if profile not in STYLES:
        raise ConfigError(
            _(
                'unknown profile "{profile}"{hint} (profiles: {known})',
                profile=profile,
                hint=did_you_mean(profile, STYLES),
                known=", ".join(STYLES),
            )
        )
    return STYLES[profile]


def converted(article: Article) -> str:
    """Return the article's file with every name as its house style (`article.style.names`) wants it, markup untouched.

    Where a name was found changed once, the same words elsewhere change too, also where no source sentence vouches for
    them; words whose letters lie apart in the file (half of them bold) stay as they are.
    """
    text = article.target.raw
    for edit in sorted(edits(article), key=lambda edit: edit.span, reverse=True):
        place = article.target.origin.to_file(edit.span, article.target.text)
        if article.target.origin.is_contiguous(edit.span):
            text = text[: place.start] + edit.replacement + text[place.end :]
    return text


def edits(article: Article) -> list[Edit]:
    """Return the changes in text order, without overlaps; spans in `article.target.text`."""
    found: dict[Span, str] = {}
    kept = []
    for use in article.names:
        if use.match is None or use.target_span is None or any(use.target_span.overlaps(span) for span in found):
            continue
        if _changes(use, use.match):
            found[use.target_span] = _in_place_of(use.match.found, use.match.preferred)
        elif use.name.kind is not NameKind.ORG:  # the town in its name changes with the town: Kyjiwer Stadtrat
            kept.append(use.target_span)
    for span, replacement in _elsewhere(article.target.text, found):
        if not any(span.overlaps(other) for other in (*found, *kept)):
            found[span] = replacement
    return [Edit(span, text) for span, text in sorted(found.items())]


def _changes(use: NameUse, match: NameMatch) -> bool:
    """True when the preferred form is another spelling of the words found.

    Slips (near misses) are the business of `check`. What is accepted by sound or is from elsewhere stays: Kevin for Кевін,
    Kirgistan beside Kirgisistan.
    """
    if use.name.kind is NameKind.ORG or match.verdict is Verdict.NEAR_MISS:
        return False
    if not match.preferred or not _is_respelling(match.found, match.preferred):
        return False
    return match.verdict is not Verdict.ACCEPTED or (match.system in TRANSCRIBED and match.base in OURS)


def _is_respelling(found: str, preferred: str) -> bool:
    """True for as many words with other letters; not for Halbinsel Krim and Krim, nor for Schwarzen Meer and Schwarzes Meer."""
    before, after = found.split(), preferred.split()
    if len(before) != len(after):
        return False
    is_inflection = [ADJECTIVE.sub("", word) for word in before] == [ADJECTIVE.sub("", word) for word in after]
    others = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    return not is_inflection and all(word[:1].isupper() for pair in others for word in pair)


def _in_place_of(found: str, preferred: str) -> str:
    """Return the preferred form with the white space found, so that a no-break space stays."""
    spaces = iter(re.findall(r"\s+", found))
    return re.sub(r"\s+", lambda match: next(spaces), preferred)


def _elsewhere(text: str, found: dict[Span, str]) -> Iterator[tuple[Span, str]]:
    """Yield the other places of the words that changed, in their cases and as adjectives; two readings cancel out."""
    changes: dict[str, set[str]] = {}
    for span, replacement in found.items():
        for before, after in _forms(span.of(text), replacement):
            changes.setdefault(before, set()).add(after)
    for before, replacements in changes.items():
        if len(replacements) == 1:
            for match in re.finditer(rf"(?<!\w){re.escape(before)}(?!\w)", text):
                yield Span(*match.span()), min(replacements)


def _forms(before: str, after: str) -> Iterator[tuple[str, str]]:
    """Yield a change and what follows from it: Kyjiw – Kiew, Kyjiws – Kiews, der Kyjiwer Zoo – der Kiewer Zoo."""
    ending = next((end for end in ("er", "s") if before.endswith(end) and after.endswith(end)), "")
    yield before, after
    one, other = before.removesuffix(ending), after.removesuffix(ending)
    if ending:
        yield one, other
    if one[-1:] not in "sxzß":
        yield f"{one}s", inflected(other, "s")
    if " " not in one:
        yield from ((one + end, other + end) for end in TOWNSPEOPLE)
