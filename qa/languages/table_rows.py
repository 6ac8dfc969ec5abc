"""The rows of the tables that lie beside the code: tab-separated cells, comments behind a #."""

from pathlib import Path


def table_rows(table: Path) -> list[list[str]]:
    """Return the cells of every line that is neither empty nor a comment.

    >>> table_rows(Path(__file__).with_name("boilerplate.tsv"))[0][0]
    'uk'
    """
    lines = table.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]
