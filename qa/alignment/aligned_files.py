"""Segments that people have aligned, from their files: TMX 1.4, the JSON of `druckreif align`, two columns of a table."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qa.documents.position import LINE_END
from qa.errors import InputError
from qa.glossary.tbx_elements import name_of  # some tools write a namespace, which TMX does not have
from qa.languages.codes import MISTAKEN
from qa.messages import _

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_SURE = 0.8  # confidence of a bead of ours that is worth learning from
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_TWO_LETTERS = {**MISTAKEN, "deu": "de", "ger": "de"}  # some tools write codes of three
_CODES = frozenset({"bpt", "ept", "it", "ph", "ut"})  # TMX elements that hold markup of the original, not its text


@dataclass(frozen=True, slots=True)
class Pair:
    """A segment and its German translation; `language` is what the file says of the segment, empty for nothing."""

    source: str
    german: str
    language: str = ""


def read_pairs(path: Path) -> list[Pair]:
    """Return the pairs of a file: .tmx, .json of `druckreif align --format json`, or .tsv with source and German.

    Beads that are null or unsure are left out. Raises InputError for what cannot be read, or holds no pair with German.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise InputError(
            _("{path}: unknown kind of file; aligned texts end in {known}", path=path, known=", ".join(_READERS))
        )
    try:
        pairs = [pair for pair in reader(path) if pair.source.strip() and pair.german.strip()]
    except FileNotFoundError as error:
        raise InputError(_("{path}: no such file; check the name", path=path)) from error
    except OSError as error:
        raise InputError(_("{path}: cannot be read: {reason}", path=path, reason=error.strerror)) from error
    except UnicodeDecodeError as error:
        raise InputError(
            _("{path}: byte {byte} is not UTF-8; save the file as UTF-8", path=path, byte=error.start)
        ) from error
    if not pairs:
        raise InputError(_("{path}: holds no segment with a German translation", path=path))
    return pairs


def _from_tsv(path: Path) -> Iterator[Pair]:
    for number, line in enumerate(LINE_END.split(path.read_text(encoding="utf-8-sig")), 1):
        cells = line.split("\t")
        if len(cells) > 1:
            yield Pair(cells[0], cells[1])
        elif line.strip() and not line.startswith("#"):
            raise InputError(
                _(
                    "{path}:{number}: a row is a source segment, a tab, and its German translation",
                    path=path,
                    number=number,
                )
            )


def _from_json(path: Path) -> Iterator[Pair]:
    try:
        body = json.loads(path.read_text(encoding="utf-8-sig"))
        for bead in body["beads"]:
            if bead["confidence"] >= _SURE:
                source = " ".join(body["source_segments"][i] for i in bead["source"])
                german = " ".join(body["target_segments"][j] for j in bead["target"])
                yield Pair(source, german, body.get("source_language", ""))
    except UnicodeDecodeError:
        raise
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise InputError(
            _("{path}: is not what `druckreif align --format json` writes ({error!r})", path=path, error=error)
        ) from error


def _from_tmx(path: Path) -> Iterator[Pair]:
    """Yield a pair for each variant in another language that stands beside a German one; memories may be large."""
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import iterparse  # refuses entity bombs in files from anywhere

    try:
        for _event, element in iterparse(path, events=("end",)):
            if name_of(element) == "tu":
                if _is_sure(element):
                    yield from _pairs_of(element)
                element.clear()
    except (ParseError, DefusedXmlException) as error:
        raise InputError(_("{path}: is not TMX: {error}", path=path, error=error)) from error


def _is_sure(unit: "Element") -> bool:
    """Return False for a unit of ours with little confidence; what other tools write is taken as people's work."""
    stated = next((prop.text or "" for prop in unit.iterfind(".//{*}prop") if prop.get("type") == "x-confidence"), "1")
    try:
        return float(stated) >= _SURE
    except ValueError:
        return True


def _pairs_of(unit: "Element") -> Iterator[Pair]:
    variants: dict[str, str] = {}
    for variant in unit.iterfind(".//{*}tuv"):
        language = _language(variant.get(_LANGUAGE, variant.get("lang", "")))  # TMX 1.1 wrote lang
        segment = variant.find("{*}seg")
        if segment is not None:
            variants.setdefault(language, _text(segment))
    german = variants.pop("de", "")
    yield from (Pair(text, german, language) for language, text in variants.items())


def _language(written: str) -> str:
    """Return a language without its region.

    >>> _language("de-AT"), _language("UKR"), _language("kok")
    ('de', 'uk', 'kok')
    """
    code = re.split("[-_]", written.lower())[0]
    return _TWO_LETTERS.get(code, code)


def _text(element: "Element") -> str:
    """Return the text of a segment without the markup codes of the original."""
    if name_of(element) in _CODES:
        return ""
    return (element.text or "") + "".join(_text(inner) + (inner.tail or "") for inner in element)


_READERS: dict[str, Callable[[Path], Iterator[Pair]]] = {".tmx": _from_tmx, ".json": _from_json, ".tsv": _from_tsv}
