"""What is wrong in glossary tables, beyond what the reader refuses: scripts, duplicates, contradictions."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from qa.glossary.concept import ConceptEntry, Kind, Status
from qa.glossary.read import read_tsv

CYRILLIC = re.compile(r"[\u0400-\u04ff]")
FOREIGN_LETTERS = {"uk": re.compile("[ыэъё]", re.IGNORECASE), "ru": re.compile("[іїєґ]", re.IGNORECASE)}


def lint(paths: Iterable[Path]) -> Iterator[str]:
    """Yield one line a complaint, `file:line: what, what now`. Raises GlossaryError for a table that cannot be read."""
    entries = [entry for path in paths for entry in read_tsv(path)]
    for entry in entries:
        yield from _scripts(entry)
        yield from _contradictions(entry)
    yield from _duplicates(entries)


def _scripts(entry: ConceptEntry) -> Iterator[str]:
    seen: set[str] = set()
    for term in entry.terms:
        is_main = term.language not in seen
        seen.add(term.language)
        if term.language in ("de", "en") and (letter := CYRILLIC.search(term.text)):
            yield f'{entry.place}: "{term.text}" ({term.language}) holds the Cyrillic letter "{letter.group()}"; type it anew'
        pattern = FOREIGN_LETTERS.get(term.language)
        if pattern and is_main and (letter := pattern.search(term.text)):
            yield f'{entry.place}: "{letter.group()}" in "{term.text}" is no letter of {term.language}; is it in the wrong column?'


def _contradictions(entry: ConceptEntry) -> Iterator[str]:
    good = entry.in_language("de", Status.PREFERRED, Status.ESTABLISHED, Status.ADMITTED)
    for form in entry.in_language("de", Status.FORBIDDEN):
        if form in good:
            yield f'{entry.place}: "{form}" is forbidden and allowed at once; decide for one'
    if not good:
        yield f"{entry.place}: no German form; fill the column de"


def _duplicates(entries: list[ConceptEntry]) -> Iterator[str]:
    by_id: dict[str, str] = {}
    by_name: dict[tuple[str, str], list[ConceptEntry]] = defaultdict(list)
    for entry in entries:
        if entry.id in by_id:
            yield f'{entry.place}: the id "{entry.id}" stands in {by_id[entry.id]} already; give the concept another'
        by_id[entry.id] = entry.place
        for term in entry.terms:
            if term.language in ("uk", "ru", "kk") and entry.kind is not Kind.BRAND:
                by_name[term.language, term.text.casefold()].append(entry)
    for (language, name), same in by_name.items():
        is_explained = any(entry.note for entry in same) or len({entry.base for entry in same}) > 1
        if len({entry.preferred for entry in same}) > 1 and len({entry.kind for entry in same}) == 1 and not is_explained:
            first, second = same[0], same[-1]
            yield f'{second.place}: "{name}" ({language}) is "{second.preferred}" here and "{first.preferred}" in {first.place}; merge them, or say in a note why there are two'
