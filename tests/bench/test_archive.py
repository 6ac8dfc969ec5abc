"""The folder of pairs that `bench --speed` makes: every time the same, no two alike, each a pair."""

from pathlib import Path

from qa.bench.archive import make_pairs
from qa.bench.corpus import articles
from qa.pipeline import check_file


def test_pairs_are_made_of_the_corpora_s_beads(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("one", "other")]
    for folder in folders:
        folder.mkdir()
        make_pairs(articles(), folder, 6)
    one, other = ({path.name: path.read_bytes() for path in folder.iterdir()} for folder in folders)
    assert one == other
    german = sorted(name for name in one if name.endswith(".de.md"))
    assert len(german) == 6 == len({one[name] for name in german})
    assert {name.split(".")[1] for name in one if name.endswith(".md")} == {"de", "ru", "uk"}


def test_a_pair_belongs_together_and_its_slips_are_found(tmp_path: Path) -> None:
    make_pairs(articles(), tmp_path, 2)
    checked = check_file(tmp_path / "artikel-001.de.md", tmp_path / "artikel-001.uk.md")
    assert checked.alignment is not None
    assert sum(bead.is_null for bead in checked.alignment) == 0
    slips = checked.target.raw.count(" .\n")
    assert slips == sum(finding.rule == "space-before-punctuation" for finding in checked.findings) > 0
