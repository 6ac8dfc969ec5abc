"""Modal verbs put for one another: every row of the table has its witnesses."""

import pytest

from qa.languages.modality import TABLE, modalities
from qa.languages.table_rows import table_rows

WITNESSES = {row[0]: dict(zip(("uk", "ru", "de"), row[-3:], strict=True)) for row in table_rows(TABLE)}


@pytest.mark.parametrize("language", ["uk", "ru"])
def test_every_row_has_its_witnesses(language: str) -> None:
    for row in modalities(language):
        assert row.source.fullmatch(WITNESSES[row.name][language])
        assert row.german.fullmatch(WITNESSES[row.name]["de"])


def test_other_languages_have_none() -> None:
    assert modalities("kk") == ()
