"""Which lines git says have changed since a revision, so that old articles do not stop new ones."""

import os
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path

from qa.documents import Checked, Finding, Span
from qa.errors import InputError
from qa.messages import _
from qa.reports.passage import Passages

HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Changes:
    """The files under `root` that changed since `revision`: untracked ones are new in every line."""

    root: Path
    revision: str
    changed: frozenset[Path]
    untracked: frozenset[Path]

    def touches(self, path: Path | None) -> bool:
        """True when the file has changed in some line."""
        return path is not None and (path.resolve() in self.changed or path.resolve() in self.untracked)

    def lines(self, path: Path) -> Sequence[range] | None:
        """Return the lines of the file on disk that changed, counted from 1; None for all, an empty list for none."""
        here = path.resolve()
        if here in self.untracked:
            return None
        if here not in self.changed:
            return ()
        diff = _git(self.root, "diff", "--unified=0", "--no-color", "--no-ext-diff", self.revision, "--", str(here))
        return [range(int(m[1]), int(m[1]) + int(m[2] or 1)) for m in HUNK.finditer(diff)]

    def only_new(self, article: Checked) -> Checked:
        """Return the article with the findings that lie on changed lines, of the translation or of the source."""
        target = self._lines_of(article)
        source = self.lines(Path(article.source.path)) if article.source and article.source.path else ()
        if target is None or source is None:
            return article
        passages = Passages(article) if source else None

        def is_new(finding: Finding) -> bool:
            passage = passages.of(finding) if passages else None
            on_source = passage and article.source and _lie_on(passage.span, article.source.raw, source)
            return _lie_on(finding.span, article.target.raw, target) or bool(on_source)

        return replace(article, findings=tuple(filter(is_new, article.findings)))

    def _lines_of(self, article: Checked) -> Sequence[range] | None:
        """Return the changed lines of an article, whose text may be ahead of its file: half mended, or not yet saved."""
        path = Path(article.path)
        changed = self.lines(path)
        if not changed or not path.exists():
            return changed
        saved = path.read_bytes().decode(article.encoding, "replace")
        return changed if saved == article.target.raw else _carried(changed, saved, article.target.raw)


def changed_since(revision: str, folder: Path) -> Changes:
    """Return what has changed in the repository of a folder since it left a revision (a branch, tag or commit).

    Raises InputError with one line when there is no git, no repository, no commit, or no such revision.
    """
    option = f"--changed-since {revision}"
    top = _git(
        folder,
        "rev-parse",
        "--show-toplevel",
        trouble=_("{option}: {folder} is not in a git repository", option=option, folder=folder),
    )
    root = Path(os.fsdecode(top.rstrip(b"\n")))
    _git(
        root,
        "rev-parse",
        "--verify",
        "--quiet",
        "HEAD^{commit}",
        trouble=_("{option}: {folder} has no commit yet", option=option, folder=root),
    )
    hint = _("fetch it (in CI: the whole history), or name a branch, tag or commit")
    if revision.startswith("-"):
        raise InputError(_("{option}: is no revision; {hint}", option=option, hint=hint))
    _git(
        root,
        "rev-parse",
        "--verify",
        "--quiet",
        f"{revision}^{{commit}}",
        trouble=_("{option}: unknown revision; {hint}", option=option, hint=hint),
    )
    base = _merge_base(root, revision)
    changed = _names(root, _git(root, "diff", "--name-only", "-z", "--no-ext-diff", base, "--"))
    untracked = _names(root, _git(root, "ls-files", "--others", "--exclude-standard", "-z"))
    return Changes(root, base, changed, untracked)


def _merge_base(root: Path, revision: str) -> str:
    """Return where this branch left the other; the revision itself when the history is too shallow to tell."""
    run = subprocess.run(["git", "-C", str(root), "merge-base", revision, "HEAD"], capture_output=True, check=False)
    return run.stdout.decode().strip() or revision


def _names(root: Path, listed: bytes) -> frozenset[Path]:
    return frozenset((root / os.fsdecode(name)).resolve() for name in listed.split(b"\0") if name)


def _git(folder: Path, *arguments: str, trouble: str = "") -> bytes:
    try:
        run = subprocess.run(
            ["git", "--literal-pathspecs", "-C", str(folder), *arguments], capture_output=True, check=False
        )
    except FileNotFoundError as error:
        raise InputError(_("--changed-since: git is not installed; install it or leave the option out")) from error
    if run.returncode:
        said = run.stderr.decode("utf-8", "replace").strip().splitlines()
        raise InputError(
            trouble
            or _(
                "--changed-since: git {command} failed: {reason}",
                command=arguments[0],
                reason=said[-1] if said else _("no reason given"),
            )
        )
    return run.stdout


def _carried(changed: Sequence[range], saved: str, now: str) -> list[range]:
    """Return the lines of the text now that are not unchanged lines of the saved one; both count from 1."""
    pairs = SequenceMatcher(None, saved.split("\n"), now.split("\n"), autojunk=False).get_matching_blocks()
    same = {
        there + i + 1
        for here, there, size in pairs
        for i in range(size)
        if not any(here + i + 1 in lines for lines in changed)
    }
    return [range(line, line + 1) for line in range(1, now.count("\n") + 2) if line not in same]


def _lie_on(span: Span, raw: str, changed: Sequence[range]) -> bool:
    """True when a changed line has a part of the span; git ends lines at LF alone, so a lone CR is not counted."""
    first = raw.count("\n", 0, span.start) + 1
    last = raw.count("\n", 0, max(span.start, span.end - 1)) + 1
    return any(first < lines.stop and lines.start <= last for lines in changed)
