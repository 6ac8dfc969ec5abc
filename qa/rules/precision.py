"""How often each rule was right when it was last measured: `precision.tsv`, written by `druckreif bench --write-precision`."""

from functools import cache
from pathlib import Path

from qa.fixes.write import write_atomically

TABLE = Path(__file__).with_name("precision.tsv")
HEADER = "# rule, findings that were right, all findings (from severity warning on); druckreif bench --write-precision"


@cache
def measured() -> dict[str, tuple[int, int]]:
    """Return (right, all) findings by rule; a rule that never spoke in the measured texts is missing."""
    lines = TABLE.read_text(encoding="utf-8").splitlines() if TABLE.exists() else []
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {rule: (int(right), int(total)) for rule, right, total in rows}


def write(counts: dict[str, tuple[int, int]]) -> None:
    """Replace the table by these counts. Raises InputError where the package cannot be written."""
    rows = "".join(f"{rule}\t{right}\t{total}\n" for rule, (right, total) in sorted(counts.items()))
    write_atomically(TABLE, f"{HEADER}\n{rows}".encode())
    measured.cache_clear()
