"""A newsroom's own lexicon: a table of German words and what they render, learned with `druckreif lexicon learn` or written.

Its first line names the languages, `# lexicon kk-de`. Rows have two columns, German word and renderings separated by `|`,
as the shipped tables have them; a rendering with a hyphen at its end (мектеп-) stands for all words that begin like it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qa.alignment.subwords import SHORTEST_BEGINNING
from qa.errors import ConfigError
from qa.messages import _

if TYPE_CHECKING:
    from qa.alignment.learn import Rendering

_HEAD = re.compile(r"#\s*lexicon\s+(?P<language>[a-z]{2,3})-de\b")


def house_language(path: Path) -> str:
    """Return the source language that a table is for. Raises ConfigError when it cannot be read or does not say."""
    head = _HEAD.match(next(iter(_lines(path)), ""))
    if not head:
        raise ConfigError(
            _('{path}:1: does not say which languages it is for; begin it with "# lexicon uk-de"', path=path)
        )
    return head["language"]


def house_rows(path: Path) -> Iterator[tuple[str, str]]:
    """Yield German word and renderings of each row. Raises ConfigError naming file and line of a wrong one."""
    for number, line in enumerate(_lines(path), 1):
        if not line.strip() or line.startswith("#"):
            continue
        german, _tab, rest = line.partition("\t")
        renderings = rest.split("\t")[0].strip()
        if not german.strip() or not renderings:
            raise ConfigError(
                _(
                    "{path}:{number}: a row is a German word, a tab, and renderings separated by |",
                    path=path,
                    number=number,
                )
            )
        yield german.strip(), renderings


def written(renderings: "Sequence[Rendering]", language: str, pairs: int, units: str) -> str:
    r"""Return learned renderings as a table, firmest first, with a header that says what they were learned from.

    >>> from qa.alignment import Rendering
    >>> learned = [Rendering("мектеп", "schul", 0.8, 12, "мектепте", "Schule")]
    >>> written(learned, "kk", 400, "subwords").splitlines()[-1]
    'Schule\tмектеп-'
    """
    rows: dict[str, list[str]] = defaultdict(list)
    for rendering in renderings:
        is_beginning = units == "subwords" and len(rendering.source) >= SHORTEST_BEGINNING
        rows[rendering.target_word].append(f"{rendering.source}-" if is_beginning else rendering.source_word)
    head = (
        f"# lexicon {language}-de\n"
        f"# learned from {pairs:,} pairs of segments: {len(renderings):,} renderings of {len(rows):,} German words; "
        f"units of the source: {units}\n"
    )
    return head + "".join(f"{german}\t{'|'.join(dict.fromkeys(found))}\n" for german, found in rows.items())


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise ConfigError(
            _("{path}: cannot be read: {reason}; check `lexicon` under [align]", path=path, reason=error.strerror)
        ) from error
    except UnicodeDecodeError as error:
        raise ConfigError(
            _("{path}: byte {byte} is not UTF-8; save the file as UTF-8", path=path, byte=error.start)
        ) from error
