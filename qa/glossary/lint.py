"""What is wrong in glossary tables: rows that cannot be read, scripts, duplicates, contradictions between entries."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from qa.errors import GlossaryError
from qa.glossary.concept import ConceptEntry, Kind, Status
from qa.glossary.read import entry_of, rows
from qa.languages.codes import CYRILLIC_LANGUAGES
from qa.messages import _

CYRILLIC = re.compile(r"[\u0400-\u04ff]")
FOREIGN_LETTERS = {"uk": re.compile("[ыэъё]", re.IGNORECASE), "ru": re.compile("[іїєґ]", re.IGNORECASE)}
# A word of both scripts has been typed on the wrong keyboard (Cуми with a Latin C); FPV-дрон and S-300В are two words.
MIXED = re.compile(r"[^\W\d_]*(?:[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z])[^\W\d_]*")
# Organisations and media may keep their Latin name (Human Rights Watch, QazaqGaz); people and places never do.
CYRILLIC_KINDS = frozenset((Kind.PLACE, Kind.REGION, Kind.WATER, Kind.PERSON, Kind.GIVEN_NAME))
SPACES = re.compile(r"[^\S ]|  ")
GOOD = (Status.PREFERRED, Status.ESTABLISHED, Status.ADMITTED)
WANTED = (Status.PREFERRED, Status.ESTABLISHED)


def lint(paths: Iterable[Path]) -> Iterator[str]:
    """Yield one line a complaint, `file:line: what, what now`, unreadable rows first.

    Raises GlossaryError for a table without a usable header.
    """
    entries: list[ConceptEntry] = []
    for path in paths:
        for item in rows(path):
            try:
                if isinstance(item, GlossaryError):
                    raise item
                entries.append(entry_of(item))
            except GlossaryError as error:
                yield str(error)
    for entry in entries:
        yield from _scripts(entry)
        yield from _contradictions(entry)
    yield from _duplicate_ids(entries)
    yield from _duplicate_concepts(entries)
    yield from _conflicts(entries)


def _scripts(entry: ConceptEntry) -> Iterator[str]:
    seen: set[str] = set()
    for text, language, _status in entry.terms:
        is_main = language not in seen
        seen.add(language)
        pattern = FOREIGN_LETTERS.get(language)
        if mixed := MIXED.search(text):
            yield _(
                '{place}: "{found}" mixes Latin and Cyrillic letters; type it anew',
                place=entry.place,
                found=mixed.group(),
            )
        elif language in ("de", "en") and (letter := CYRILLIC.search(text)):
            yield _(
                '{place}: "{text}" ({language}) holds the Cyrillic letter "{letter}"; type it anew',
                place=entry.place,
                text=text,
                language=language,
                letter=letter.group(),
            )
        elif language not in ("de", "en") and entry.kind in CYRILLIC_KINDS and not CYRILLIC.search(text):
            yield _(
                '{place}: "{text}" ({language}) has no Cyrillic letter; is it in the wrong column?',
                place=entry.place,
                text=text,
                language=language,
            )
        elif pattern and is_main and (letter := pattern.search(text)):
            yield _(
                '{place}: "{letter}" in "{text}" is no letter of {language}; is it in the wrong column?',
                place=entry.place,
                letter=letter.group(),
                text=text,
                language=language,
            )
        if SPACES.search(text):
            yield _(
                '{place}: "{text}" holds a double or unusual space; it would never be found, type one space',
                place=entry.place,
                text=text,
            )


def _contradictions(entry: ConceptEntry) -> Iterator[str]:
    good = entry.in_language("de", *GOOD)
    for form in entry.in_language("de", Status.FORBIDDEN):
        if form in good:
            yield _('{place}: "{form}" is forbidden and allowed at once; decide for one', place=entry.place, form=form)
    for form in sorted({form for form in good if good.count(form) > 1}):
        yield _('{place}: "{form}" stands twice; take one out', place=entry.place, form=form)
    if not good:
        yield _("{place}: no German form; fill the column de", place=entry.place)


def _duplicate_ids(entries: list[ConceptEntry]) -> Iterator[str]:
    by_id: dict[str, str] = {}
    for entry in entries:
        if entry.id in by_id:
            yield _(
                '{place}: the id "{id}" stands in {other} already; give the concept another',
                place=entry.place,
                id=entry.id,
                other=by_id[entry.id],
            )
        by_id[entry.id] = entry.place


def _duplicate_concepts(entries: list[ConceptEntry]) -> Iterator[str]:
    """One source name with two German forms; a note in one of them, or another base, says that there are two things."""
    by_name: dict[tuple[str, str], list[ConceptEntry]] = defaultdict(list)
    for entry in entries:
        for text, language, _status in entry.terms:
            if language in CYRILLIC_LANGUAGES and entry.kind is not Kind.BRAND:
                by_name[language, text.casefold()].append(entry)
    for (language, name), same in by_name.items():
        is_explained = any(entry.note for entry in same) or len({entry.base for entry in same}) > 1
        if (
            len({entry.preferred for entry in same}) > 1
            and len({entry.kind for entry in same}) == 1
            and not is_explained
        ):
            first, second = same[0], same[-1]
            yield (
                _(
                    '{place}: "{name}" ({language}) is "{second}" here and "{first}" in {other}; merge them, or say in a '
                    "note why there are two",
                    place=second.place,
                    name=name,
                    language=language,
                    second=second.preferred,
                    first=first.preferred,
                    other=first.place,
                )
            )


def _conflicts(entries: list[ConceptEntry]) -> Iterator[str]:
    """Forms that one entry forbids and another allows; where both do so of each other, a writer would be sent in a circle.

    A former name is no conflict: its note says what the place is called now (Kirowohrad, bis 2016, heute Kropywnyzkyj).
    """
    forbidding: dict[str, list[ConceptEntry]] = defaultdict(list)
    for entry in entries:
        for form in entry.in_language("de", Status.FORBIDDEN):
            forbidding[form].append(entry)
    told: set[frozenset[str]] = set()
    for entry in entries:
        for form in entry.in_language("de", *GOOD):
            for other in forbidding.get(form, ()):
                pair = frozenset((entry.place, other.place))
                if other is not entry and pair not in told and not _is_former(form, entry, other):
                    told.add(pair)
                    yield _conflict(form, entry, other)


def _is_former(form: str, entry: ConceptEntry, other: ConceptEntry) -> bool:
    """True where `form` is what `entry` was called, and its note names the form of `other` that is used today."""
    return form in entry.in_language("de", *GOOD) and entry.kind is other.kind and other.preferred in entry.note


def _conflict(form: str, entry: ConceptEntry, other: ConceptEntry) -> str:
    """Return the complaint that `entry` wants or admits the form which `other` forbids."""
    is_wanted = form in entry.in_language("de", *WANTED)
    back = set(other.in_language("de", *WANTED)) & set(entry.in_language("de", Status.FORBIDDEN))
    if is_wanted and back:
        circle = f'"{form}" → "{min(back)}" → "{form}"'
        return _(
            "{place}: {circle} goes round in a circle with {other}; take one of the forbidden forms out",
            place=other.place,
            circle=circle,
            other=entry.place,
        )
    if is_wanted and (refused := entry.in_language("de", Status.FORBIDDEN)):
        return _(
            '{place}: "{refused}" → "{form}", but {other} forbids "{form}" and wants "{preferred}"; name a form that '
            "is allowed",
            place=entry.place,
            refused=refused[0],
            form=form,
            other=other.place,
            preferred=other.preferred,
        )
    return _(
        '{place}: "{form}" is allowed here and forbidden in {other}; decide for one',
        place=entry.place,
        form=form,
        other=other.place,
    )
