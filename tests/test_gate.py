"""Which findings stop a publication: levels, counts, baseline, changed lines, fixes, standard input."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.baseline import Baseline
from tests.made_articles import spaced
from tests.newsroom import BAD, GOOD, RULE, SOURCE, check, commit, druckreif, git, put

TWO = "# Lage\n\nDas war alles .\n\nEs blieb ruhig im ganzen Land .\n"


def places(run: object) -> list[tuple[str, int]]:
    return [(row["file"], row["line"]) for row in map(json.loads, run.out.splitlines())]  # type: ignore[attr-defined]


def test_max_findings_lets_so_many_pass(tmp_path: Path) -> None:
    put(tmp_path / "a.de.md", TWO)
    assert [check("--max-findings", count, cwd=tmp_path).code for count in (0, 1, 2)] == [1, 1, 0]


def test_statistics_count_each_rule(tmp_path: Path) -> None:
    put(tmp_path / "a.de.md", TWO)
    run = druckreif("check", "--select", RULE, "--statistics", cwd=tmp_path)
    assert run.out.splitlines()[-1] == f"     2  {RULE}"
    machine = check("--statistics", cwd=tmp_path)
    assert len(machine.out.splitlines()) == 2
    assert machine.err == f"     2  {RULE}\n"


def test_a_rule_s_severity_decides_the_exit_code(tmp_path: Path) -> None:
    put(tmp_path / "a.de.md", BAD)
    put(tmp_path / "druckreif.toml", f'[rules.severity]\n"{RULE}" = "note"\n')
    assert check(cwd=tmp_path).code == 0
    assert check("--fail-level", "note", cwd=tmp_path).code == 1


def test_after_a_fix_lines_and_columns_are_those_of_the_file_as_it_is_now(tmp_path: Path) -> None:
    article = put(tmp_path / "a.de.md", "Ruhe  . Krieg  im  Land .\n")
    run = druckreif("check", "--fix", "--select", f"{RULE},double-space", "--output-format", "jsonl", cwd=tmp_path)
    text = article.read_text(encoding="utf-8")
    assert " ." not in text
    for row in map(json.loads, run.out.splitlines()):
        assert text[row["span"]["start"] : row["span"]["end"]] == row["text"]
    assert "fixed" in run.err


def test_standard_input_is_called_what_we_say(tmp_path: Path) -> None:
    put(tmp_path / "a.uk.md", SOURCE)
    arguments = ("check", "--select", RULE, "--stdin-filename", "a.de.md")
    run = druckreif(*arguments, "--output-format", "jsonl", cwd=tmp_path, stdin=BAD.encode())
    row = json.loads(run.out)
    assert (row["file"], row["source_file"], row["rule"]) == ("a.de.md", "a.uk.md", RULE)
    fixed = druckreif(*arguments, "--fix", cwd=tmp_path, stdin=BAD.encode())
    assert (fixed.out, fixed.code) == (GOOD, 0)
    assert not (tmp_path / "a.de.md").exists()
    empty = druckreif(*arguments, cwd=tmp_path)
    assert (empty.code, empty.out) == (2, "")
    assert "is empty" in empty.err


class TestBaseline:
    def test_known_findings_stay_known_when_text_moves_and_wraps(self, tmp_path: Path) -> None:
        article = put(tmp_path / "a.de.md", TWO)
        assert druckreif("baseline", "write", cwd=tmp_path).code == 0
        known = ("--baseline", "druckreif-baseline.json")
        assert check(*known, cwd=tmp_path).code == 0
        put(article, "# Lage\n\nEin neuer Absatz steht davor.\n\nEs blieb ruhig\nim ganzen Land .\n\nDas war alles .\n")
        assert check(*known, cwd=tmp_path).out == ""
        put(article, TWO + "\nUnd doch kam es anders .\n")
        assert places(check(*known, cwd=tmp_path)) == [("a.de.md", 7)]

    def test_the_same_words_twice_are_two_findings(self, tmp_path: Path) -> None:
        article = put(tmp_path / "a.de.md", "Das war alles .\n")
        druckreif("baseline", "write", cwd=tmp_path)
        put(article, "Das war alles .\n\nDas war alles .\n")
        assert len(check("--baseline", "druckreif-baseline.json", cwd=tmp_path).out.splitlines()) == 1

    def test_a_renamed_article_keeps_its_findings(self, tmp_path: Path) -> None:
        article = put(tmp_path / "a.de.md", TWO)
        druckreif("baseline", "write", cwd=tmp_path)
        article.rename(tmp_path / "neu.de.md")
        assert check("--baseline", "druckreif-baseline.json", cwd=tmp_path).code == 0

    def test_update_adds_and_prune_takes_out(self, tmp_path: Path) -> None:
        file = tmp_path / "druckreif-baseline.json"
        article = put(tmp_path / "a.de.md", "Das war alles .\n")
        druckreif("baseline", "write", cwd=tmp_path)
        assert "is there already" in druckreif("baseline", "write", cwd=tmp_path).err
        put(article, TWO)
        druckreif("baseline", "update", cwd=tmp_path)
        assert check("--baseline", file, cwd=tmp_path).code == 0
        put(article, "Es blieb ruhig im ganzen Land .\n\nAber dann ging es los .\n")
        druckreif("baseline", "prune", cwd=tmp_path)
        spaces = [row["before"] for row in json.loads(file.read_text())["articles"]["a.de.md"] if row["rule"] == RULE]
        assert spaces == ["im ganzen Land"]
        article.unlink()
        put(tmp_path / "b.de.md", GOOD)
        druckreif("baseline", "prune", cwd=tmp_path)
        assert json.loads(file.read_text())["articles"] == {}

    @pytest.mark.parametrize(
        "content",
        [
            "{",
            "[]",
            '{"version": 1, "articles": {"a": [{}]}}',
            '{"version": 9, "articles": {}}',
            "\udcff",
            "<<<<<<< HEAD\n{}",
        ],
    )
    def test_a_damaged_baseline_is_wrong_input(self, tmp_path: Path, content: str) -> None:
        put(tmp_path / "a.de.md", BAD)
        put(tmp_path / "base.json", content)
        run = check("--baseline", "base.json", cwd=tmp_path)
        assert (run.code, run.out) == (2, "")
        assert len(run.err.splitlines()) == 1
        assert "druckreif: base.json: " in run.err

    def test_known_findings_are_counted(self, tmp_path: Path) -> None:
        article = put(tmp_path / "a.de.md", TWO)
        put(tmp_path / "druckreif.toml", f'[rules]\nselect = ["{RULE}"]\n')
        druckreif("baseline", "write", cwd=tmp_path)
        known = ("check", "--baseline", "druckreif-baseline.json")
        run = druckreif(*known, cwd=tmp_path)
        assert (run.code, run.out) == (0, "1 article checked, nothing new; 2 known (baseline).\n")
        put(article, TWO + "\nUnd doch kam es anders .\n")
        assert druckreif(*known, cwd=tmp_path).out.endswith(" can be fixed with --fix. 2 more are known (baseline).\n")
        machine = druckreif(*known, "--output-format", "jsonl", cwd=tmp_path)
        assert machine.err == "druckreif: 2 known findings of the baseline are left out\n"

    def test_a_missing_baseline_is_wrong_usage(self, tmp_path: Path) -> None:
        put(tmp_path / "a.de.md", BAD)
        run = check("--baseline", "fehlt.json", cwd=tmp_path)
        assert (run.code, run.out) == (2, "")
        assert "no such baseline" in run.err

    def test_no_half_baseline_when_an_article_cannot_be_read(self, tmp_path: Path) -> None:
        put(tmp_path / "a.de.md", BAD)
        put(tmp_path / "b.de.md", "\udcff")
        run = druckreif("baseline", "write", cwd=tmp_path)
        assert run.code == 2
        assert "b.de.md" in run.err
        assert not (tmp_path / "druckreif-baseline.json").exists()


@given(st.lists(st.sampled_from(["Das war alles .", "Es blieb ruhig .", "Niemand kam."]), max_size=8))
def test_nothing_is_new_in_an_article_whose_findings_are_all_known(sentences: list[str]) -> None:
    article = spaced("\n".join(sentences) or "Leer.")
    known = Baseline(Path("base.json"), {}).with_findings([article])
    assert known.new_in(article).findings == ()
    assert len(known) == len(known.pruned([article])) == len(article.findings)


class TestChangedSince:
    def test_only_changed_lines_count(self, tmp_path: Path) -> None:
        article = put(tmp_path / "a.de.md", TWO)
        put(tmp_path / "b.de.md", BAD)
        commit(tmp_path)
        put(article, TWO + "\nUnd doch kam es anders .\n")
        put(tmp_path / "über uns.de.md", BAD)
        run = check("--changed-since", "HEAD", cwd=tmp_path)
        assert places(run) == [("a.de.md", 7), ("über uns.de.md", 1)]

    def test_a_changed_source_brings_back_the_findings_about_it(self, tmp_path: Path) -> None:
        article = put(tmp_path / "a.de.md", "Die Explosion war zu hören .\n\nDie Polizei kam am Abend .\n")
        source = put(tmp_path / "a.uk.md", "Вибух було чути.\n\nПоліція приїхала ввечері.\n")
        commit(tmp_path)
        assert check("--changed-since", "HEAD", cwd=tmp_path).code == 0
        put(source, "Вибух було чути.\n\nПоліція приїхала увечері.\n")
        assert places(check("--changed-since", "HEAD", article, cwd=tmp_path)) == [(str(article), 3)]

    def test_a_branch_is_compared_with_where_it_left(self, tmp_path: Path) -> None:
        put(tmp_path / "a.de.md", GOOD)
        commit(tmp_path)
        git(tmp_path, "checkout", "-q", "-b", "neu")
        put(tmp_path / "a.de.md", BAD)
        commit(tmp_path)
        git(tmp_path, "checkout", "-q", "main")
        put(tmp_path / "b.de.md", BAD)
        commit(tmp_path)
        git(tmp_path, "checkout", "-q", "neu")
        assert places(check("--changed-since", "main", cwd=tmp_path)) == [("a.de.md", 1)]

    def test_later_passes_of_fix_keep_to_the_changed_lines(self, tmp_path: Path) -> None:
        """The first pass joins two lines, so that everything below stands one line higher."""
        article = put(tmp_path / "a.de.md", "Alles\nwar ruhig.\nNiemand kam .\nNiemand ging .\n")
        commit(tmp_path)
        put(article, "Alles war\nwar ruhig .\nNiemand kam .\nNiemand ging .\n")
        rules = f"{RULE},doubled-word"
        arguments = ("check", "--select", rules, "--changed-since", "HEAD", "--unsafe-fixes", article)
        shown = druckreif(*arguments, "--diff", cwd=tmp_path).out
        druckreif(*arguments, cwd=tmp_path)
        mended = "Alles war ruhig.\nNiemand kam .\nNiemand ging .\n"
        assert article.read_text(encoding="utf-8") == mended
        assert [line for line in shown.splitlines() if line.startswith("+")] == ["+++ b/a.de.md", "+Alles war ruhig."]

    def test_lines_of_an_unsaved_text_are_compared_with_the_saved_one(self, tmp_path: Path) -> None:
        article = put(tmp_path / "a.de.md", "Niemand kam .\n\nAlles war ruhig.\n")
        commit(tmp_path)
        put(article, "Niemand kam .\n\nAlles war still.\n")
        typed = b"Wir kamen an .\n\nNiemand kam .\n\nAlles war still .\n"
        arguments = (
            "--select",
            RULE,
            "--output-format",
            "jsonl",
            "--changed-since",
            "HEAD",
            "--stdin-filename",
            article,
        )
        run = druckreif("check", *arguments, cwd=tmp_path, stdin=typed)
        assert [line for _file, line in places(run)] == [1, 5]

    def test_trouble_is_one_clear_line(self, tmp_path: Path) -> None:
        put(tmp_path / "a.de.md", BAD)
        for said in ("is not in a git repository", "has no commit yet", "unknown revision"):
            run = check("--changed-since", "v9", cwd=tmp_path)
            assert (run.code, run.out, len(run.err.splitlines())) == (2, "", 1)
            assert said in run.err
            if said.startswith("is not"):
                git(tmp_path, "init", "-q")
            elif "commit yet" in said:
                commit(tmp_path)
        assert "--output=x" in check("--changed-since=--output=x", cwd=tmp_path).err
        assert not (tmp_path / "x").exists()


def test_github_adds_to_the_summary_of_the_step(tmp_path: Path) -> None:
    put(tmp_path / "a.de.md", BAD)
    page = put(tmp_path / "summary", "before\n")
    run = druckreif("check", "--select", RULE, "--output-format", "github", cwd=tmp_path, GITHUB_STEP_SUMMARY=str(page))
    assert run.out.startswith("::error file=a.de.md,line=1,")
    assert page.read_text().startswith("before\n### Druckreif: 1 × error")
    broken = druckreif(
        "check", "--output-format", "github", cwd=tmp_path, GITHUB_STEP_SUMMARY=str(tmp_path / "no" / "x")
    )
    assert "cannot be written" in broken.err
    assert broken.code == 1


def test_a_text_report_goes_to_a_file_too(tmp_path: Path) -> None:
    put(tmp_path / "a.de.md", BAD)
    run = druckreif("check", "--select", RULE, "--output-file", "bericht.txt", cwd=tmp_path)
    assert run.out == ""
    assert RULE in (tmp_path / "bericht.txt").read_text(encoding="utf-8")
