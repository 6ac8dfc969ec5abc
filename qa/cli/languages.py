"""The languages that options offer, written out: type checkers want it, and `--help` need not load what knows them."""

from enum import StrEnum

SourceLanguage = StrEnum("SourceLanguage", ["uk", "ru", "kk", "en"])  # as `qa.languages.codes.SOURCE_LANGUAGES`
NameLanguage = StrEnum("NameLanguage", ["uk", "ru", "kk", "be"])  # as `qa.glossary.OURS`
MessageLanguage = StrEnum("MessageLanguage", ["de", "en"])
