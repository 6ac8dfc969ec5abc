"""Names: how a Cyrillic name is spelled in German, by which system, and where it stands in a text.

`systems/` holds the transliteration tables, `spelling` applies them, `find` looks for names in Cyrillic texts and
`match` for one name in a German text. Each function loads what it needs when it is first called.
"""

from typing import TYPE_CHECKING

from qa.lazy import lazy_names

if TYPE_CHECKING:
    from qa.names.find import find_names, names_in
    from qa.names.lemmas import lemma
    from qa.names.match import house_form, match_name
    from qa.names.records import Name, NameKind, NameMatch, Verdict
    from qa.names.spelling import spellings, transliterate

_WHERE = {
    "Name": "records",
    "NameKind": "records",
    "NameMatch": "records",
    "Verdict": "records",
    "find_names": "find",
    "house_form": "match",
    "lemma": "lemmas",
    "match_name": "match",
    "names_in": "find",
    "spellings": "spelling",
    "transliterate": "spelling",
}

__all__ = [
    "Name",
    "NameKind",
    "NameMatch",
    "Verdict",
    "find_names",
    "house_form",
    "lemma",
    "match_name",
    "names_in",
    "spellings",
    "transliterate",
]

__getattr__ = lazy_names("qa.names", {name: f"qa.names.{module}" for name, module in _WHERE.items()})
