"""Findings that were there when the house began to check: known, and not reported again.

The file is JSON that a person can read and git can merge. A finding is known again by its fingerprint, or by its rule, its
words and the words on one side of it: so it stays known when its paragraph moves, is re-wrapped, or a neighbour changes.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qa.documents import Checked, Finding
from qa.errors import InputError
from qa.fixes.write import write_atomically
from qa.messages import _

VERSION = 1
WINDOW, WORDS = 80, 3


@dataclass(frozen=True, slots=True)
class Known:
    """One finding of a baseline: its rule, its words, and up to three words on each side, white space folded."""

    rule: str
    text: str
    before: str
    after: str
    fingerprint: str

    def is_again(self, other: "Known") -> bool:
        """True when the other is the same finding, perhaps in another place."""
        if self.fingerprint == other.fingerprint:
            return True
        same = (self.rule, self.text) == (other.rule, other.text)
        return same and bool(_agree(self.before, other.before) or _agree(self.after, other.after))


def known(finding: Finding, raw: str) -> Known:
    """Return what a baseline keeps of a finding in a file."""
    start, end = finding.span.start, finding.span.end
    before = " ".join(raw[max(0, start - WINDOW) : start].split()[-WORDS:])
    after = " ".join(raw[end : end + WINDOW].split()[:WORDS])
    return Known(finding.rule, " ".join(raw[start:end].split()), before, after, finding.fingerprint)


class Baseline:
    """The known findings of each article, by the article's path seen from the baseline's folder."""

    def __init__(self, path: Path, articles: Mapping[str, Sequence[Known]]) -> None:
        self.path, self.articles = path, dict(articles)

    @classmethod
    def load(cls, path: Path) -> "Baseline":
        """Return the baseline of a file. Raises InputError when it is missing or damaged."""
        try:
            body = json.loads(path.read_text(encoding="utf-8"))
            if body["version"] != VERSION:
                raise InputError(
                    _(
                        "{path}: is of version {found}, not {version}; write it anew with this program",
                        path=path,
                        found=body["version"],
                        version=VERSION,
                    )
                )
            articles = {name: [Known(**row) for row in rows] for name, rows in body["articles"].items()}
        except FileNotFoundError as error:
            raise InputError(_("{path}: no such baseline; `druckreif baseline write` makes one", path=path)) from error
        except OSError as error:
            raise InputError(_("{path}: cannot be read: {reason}", path=path, reason=error.strerror)) from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(
                _("{path}: is no baseline; `druckreif baseline write` makes a new one", path=path)
            ) from error
        return cls(path, articles)

    def name(self, article: str) -> str:
        """Return the name of an article in this baseline."""
        from os.path import relpath

        return Path(relpath(article, self.path.parent)).as_posix()

    def of(self, article: Checked) -> list[Known]:
        """Return the known findings of an article; for one that is not listed, those of articles that are gone (renamed)."""
        name = self.name(article.path)
        if name in self.articles:
            return list(self.articles[name])
        gone = (rows for other, rows in self.articles.items() if not (self.path.parent / other).exists())
        return [row for rows in gone for row in rows]

    def new_in(self, article: Checked) -> Checked:
        """Return the article with those findings alone that are not known; each known one accounts for one finding."""
        left = self.of(article)
        fresh = []
        for finding in article.findings:
            match = _first_match(known(finding, article.target.raw), left)
            if match is None:
                fresh.append(finding)
            else:
                left.pop(match)
        return replace(article, findings=tuple(fresh))

    def with_findings(self, articles: Iterable[Checked]) -> "Baseline":
        """Return the baseline in which these articles have just the findings that they have now."""
        now = {self.name(a.path): [known(finding, a.target.raw) for finding in a.findings] for a in articles}
        return Baseline(self.path, {**self.articles, **now})

    def pruned(self, articles: Iterable[Checked]) -> "Baseline":
        """Return the baseline without findings that these articles no longer have, and without articles that are gone."""
        kept = {name: list(rows) for name, rows in self.articles.items() if (self.path.parent / name).exists()}
        for article in articles:
            now = [known(finding, article.target.raw) for finding in article.findings]
            kept[self.name(article.path)] = list(_still_there(self.of(article), now))
        return Baseline(self.path, kept)

    def __len__(self) -> int:
        """The number of findings."""
        return sum(len(rows) for rows in self.articles.values())

    def write(self) -> None:
        """Write the baseline, whole or not at all. Raises InputError when it cannot be written."""
        rows = {name: [_row(item) for item in items] for name, items in sorted(self.articles.items()) if items}
        body = json.dumps({"version": VERSION, "articles": rows}, ensure_ascii=False, indent=1)
        write_atomically(self.path, (body + "\n").encode("utf-8", "surrogatepass"))


def _first_match(item: Known, among: Sequence[Known]) -> int | None:
    exact = (i for i, other in enumerate(among) if other == item)
    near = (i for i, other in enumerate(among) if other.is_again(item))
    return next(exact, None) if item in among else next(near, None)


def _still_there(old: Sequence[Known], now: list[Known]) -> Iterator[Known]:
    """Yield, as they are now, the findings that were known before and still occur."""
    left = list(old)
    for item in now:
        match = _first_match(item, left)
        if match is not None:
            left.pop(match)
            yield item


def _agree(one: str, other: str) -> bool:
    return bool(one) and one == other


def _row(item: Known) -> dict[str, Any]:
    names = ("rule", "text", "before", "after", "fingerprint")
    return {name: getattr(item, name) for name in names}
