"""TBX files into concept entries: ISO 30042:2008 (`martif`) and 2019 (`tbx`, both styles), ours and other tools'."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import Element

from qa.errors import GlossaryError, did_you_mean
from qa.glossary.concept import ConceptEntry, Kind, Status, Term
from qa.glossary.imported import Imported, Names
from qa.glossary.tbx import BASE_NOTE, LANGUAGES, STATUSES, concept_id
from qa.glossary.tbx_elements import TbxFile, category_of, is_of_2008, name_of, text_of
from qa.glossary.write import canonical
from qa.glossary.xml_tree import parse
from qa.messages import _

XML = "{http://www.w3.org/XML/1998/namespace}"
# Neither the concept's nor a term's substance; left out without a word.
SILENT = frozenset(
    (
        "langSet",
        "langSec",
        "transacGrp",
        "transac",
        "date",
        "partOfSpeech",
        "termType",
        "grammaticalGender",
        "responsibility",
    )
)
KEPT = frozenset(("subjectField", "source", "note", "definition"))


class _Term(NamedTuple):
    """A term as the file has it; `is_second`: our own note makes it a second main term."""

    text: str
    status: Status | None
    is_second: bool


def read_tbx(path: Path, kind: Kind = Kind.TERM) -> Imported:
    """Return the entries of a TBX file, and remarks on what our tables have no room for; `kind` is for foreign subject fields.

    Raises GlossaryError with file and line: no TBX, wrong namespace, an entry or section without a term, an unknown
    status, two preferred terms in one language.
    """
    root, lines = parse(path)
    file = TbxFile(path, kind, lines)
    is_2008 = is_of_2008(file, root)
    tag = "termEntry" if is_2008 else "conceptEntry"
    names = Names()
    entries = [_entry(element, file, names) for element in root.iter() if name_of(element) == tag]
    if not entries:
        raise GlossaryError(
            _("{path}:{line}: holds no {tag}; there is nothing to import", path=path, line=lines[root], tag=tag)
        )
    remarks = [
        _("{path}: left out: {what} ({count}×)", path=path, what=what, count=count)
        for what, count in file.left_out.items()
    ]
    return Imported(tuple(entries), tuple(remarks))


def _entry(element: Element, file: TbxFile, names: Names) -> ConceptEntry:
    place = file.place(element)
    facts = _facts(element, file)
    notes = facts.get("note", [])
    base = ""
    if notes and (match := BASE_NOTE.fullmatch(notes[0])):
        base, notes = match[1].replace("none", ""), notes[1:]
    subject = next(iter(facts.get("subjectField", [])), "")
    is_ours = subject in set(Kind)
    notes = [*notes, *facts.get("definition", []), *([f"subject: {subject}"] if subject and not is_ours else [])]
    terms = tuple(_terms(element, file))
    german = next((t.text for t in terms if t.language == "de"), terms[0].text)
    name = names.free(concept_id(element.get("id", "")), german, place)
    entry = ConceptEntry(
        name,
        Kind(subject) if is_ours else file.kind,
        base,
        terms,
        "; ".join(notes),
        "; ".join(facts.get("source", [])),
        place,
    )
    return replace(canonical(entry), place=place)


def _facts(element: Element, file: TbxFile) -> dict[str, list[str]]:
    """Return what an entry says of its concept, category by category; groups are opened."""
    found: dict[str, list[str]] = {}
    for child in element:
        is_group = name_of(child).endswith("Grp") and name_of(child) != "transacGrp"
        for part in child if is_group else [child]:
            category = category_of(part, file)
            if category in KEPT and (text := text_of(part)):
                found.setdefault(category, []).append(text)
            elif category not in SILENT | KEPT:
                file.left_out[category] += 1
    return found


def _terms(element: Element, file: TbxFile) -> Iterator[Term]:
    """Yield the terms of an entry in table order of languages; raises GlossaryError when there is none."""
    sections = [child for child in element if name_of(child) in ("langSet", "langSec")]
    found: list[Term] = []
    for section in sections:
        written = section.get(f"{XML}lang") or section.get("lang") or ""
        language = written.lower().replace("_", "-").split("-")[0]
        if not language:
            raise GlossaryError(
                _("{place}: the language section has no xml:lang; name its language", place=file.place(section))
            )
        terms = _ranked(section, language, file)
        if language not in LANGUAGES:
            file.left_out[_("terms in {language}", language=written)] += len(terms)
        else:
            found += terms
    if not found:
        known = ", ".join(LANGUAGES)
        raise GlossaryError(
            _(
                "{place}: the concept has no term in {known}; add one, or take it out",
                place=file.place(element),
                known=known,
            )
        )
    yield from found


def _ranked(section: Element, language: str, file: TbxFile) -> list[Term]:
    """The terms of a language section: the preferred one first, or the first one when none is said to be."""
    parts = [part for part in section if name_of(part) in ("tig", "ntig", "termSec")]
    if not parts:
        raise GlossaryError(
            _("{place}: the language section has no term; add one, or take it out", place=file.place(section))
        )
    read = [_term(part, file) for part in parts]
    main = [number for number, term in enumerate(read) if term.status is Status.PREFERRED and not term.is_second]
    if len(main) > 1:
        first, second = (read[number].text for number in main[:2])
        raise GlossaryError(
            _(
                '{place}: "{second}" is a second preferred term in {language} beside "{first}"; admit one of them',
                place=file.place(parts[main[1]]),
                second=second,
                language=language,
                first=first,
            )
        )
    main = main or [number for number, term in enumerate(read) if term.status is None]
    if main:
        read.insert(0, read.pop(main[0])._replace(status=Status.PREFERRED))
    if language == "de":
        return [Term(term.text, language, term.status or Status.ADMITTED) for term in read]
    if forbidden := sum(term.status is Status.FORBIDDEN for term in read):
        file.left_out[_("forbidden terms in {language}", language=language)] += forbidden
    return [Term(term.text, language) for term in read if term.status is not Status.FORBIDDEN]


def _term(section: Element, file: TbxFile) -> _Term:
    """Return the term of a section."""
    term = next((part for part in section.iter() if name_of(part) == "term"), None)
    text = text_of(term) if term is not None else ""
    if not text:
        raise GlossaryError(_("{place}: the section has no <term>; fill it, or take it out", place=file.place(section)))
    if "|" in text:
        raise GlossaryError(
            _(
                '{place}: "{text}" holds a |, which separates terms in our tables; write it without',
                place=file.place(section),
                text=text,
            )
        )
    status: Status | None = None
    second = False
    for part in section.iter():
        category = category_of(part, file)
        if category in ("administrativeStatus", "normativeAuthorization"):
            status = _status(part, file)
        elif category == "note" and text_of(part) == Status.ESTABLISHED:
            status = Status.ESTABLISHED
        elif category == "note" and text_of(part) == Status.PREFERRED:
            status, second = Status.PREFERRED, True
        elif category in ("note", "definition", "context", "usageNote"):
            file.left_out[_("{category} of a term", category=category)] += 1
    return _Term(text, status, second)


def _status(part: Element, file: TbxFile) -> Status:
    written = text_of(part)
    name = written.lower().removesuffix("-admn-sts")
    if name not in STATUSES:
        known = [f"{status}Term-admn-sts" for status in ("preferred", "admitted", "deprecated", "superseded")]
        raise GlossaryError(
            _(
                '{place}: unknown status "{written}"{hint} (known: {known})',
                place=file.place(part),
                written=written,
                hint=did_you_mean(written, known),
                known=", ".join(known),
            )
        )
    return STATUSES[name]
