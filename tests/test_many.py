"""Many articles: folders, cache, processes, and what goes wrong on the way."""

import gc
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from qa import batch
from qa.batch import Task, check_all
from qa.bench.corpus import articles
from qa.cache import Cache
from qa.config import Config
from qa.pipeline import check_file
from qa.walk import files_in, matches
from tests.newsroom import BAD, GOOD, RULE, SOURCE, check, druckreif, put, unwritable


def names(folder: Path) -> list[str]:
    return [str(path.relative_to(folder)) for path in files_in(folder)]


class TestFolders:
    def test_what_git_ignores_is_left_out(self, tmp_path: Path) -> None:
        for name in ("a", "b.bak", "alt/c", "alt/d", "tief/er/e.bak", "tief/er/f.bak", ".versteckt/g"):
            put(tmp_path / name, "x")
        put(tmp_path / ".gitignore", "*.bak\n/alt/*\n!/alt/d\n")
        put(tmp_path / "tief" / ".gitignore", "!f.bak\n")
        assert names(tmp_path) == ["a", "alt/d", "tief/er/f.bak"]
        (tmp_path / ".git").mkdir()
        assert names(tmp_path / "tief") == ["er/f.bak"]

    def test_a_circle_of_links_is_walked_once(self, tmp_path: Path) -> None:
        put(tmp_path / "texte" / "a.de.md", BAD)
        (tmp_path / "texte" / "kreis").symlink_to(tmp_path, target_is_directory=True)
        (tmp_path / "texte" / "selbst").symlink_to(tmp_path / "texte" / "selbst")
        (tmp_path / "nirgends.de.md").symlink_to(tmp_path / "fehlt")
        assert [json.loads(row)["file"] for row in check(cwd=tmp_path).out.splitlines()] == ["texte/a.de.md"]

    def test_a_folder_that_is_a_link_is_followed(self, tmp_path: Path) -> None:
        put(tmp_path / "anderswo" / "a.de.md", BAD)
        (tmp_path / "texte").mkdir()
        (tmp_path / "texte" / "link").symlink_to(tmp_path / "anderswo", target_is_directory=True)
        assert names(tmp_path / "texte") == ["link/a.de.md"]

    @pytest.mark.parametrize(
        "name", ["mit Leerzeichen.de.md", "Größe.de.md", "zwei\nZeilen.de.md", "sch\udce4dlich.de.md"]
    )
    def test_odd_names(self, tmp_path: Path, name: str) -> None:
        put(tmp_path / name, BAD)
        assert len(check(cwd=tmp_path).out.splitlines()) == 1
        for form in ("text", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson"):
            run = druckreif("check", "--select", RULE, "--output-format", form, name, cwd=tmp_path)
            assert (run.code, run.err) == (1, "")
            assert "space before" in run.out

    def test_patterns_outside_the_root_match_nothing(self) -> None:
        assert not matches(Path("/b/x.md"), ["*"], Path("/a"))
        assert not matches(Path("/a/x.md"), [], Path("/a"))


class TestCache:
    def test_an_unchanged_pair_is_not_checked_again(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        tasks = self.tasks(tmp_path)
        first = check_all(tasks)
        monkeypatch.setattr(batch, "check_one", self.fail)
        again = check_all(tasks)
        assert [o.checked.findings for o in again if o.checked] == [o.checked.findings for o in first if o.checked]

    @staticmethod
    def tasks(folder: Path) -> list[Task]:
        put(folder / "druckreif.toml", "")
        source = put(folder / "a.uk.md", SOURCE)
        config = Config.load(folder / "druckreif.toml")
        return [Task(put(folder / "a.de.md", BAD), source, config), Task(put(folder / "b.de.md", GOOD), None, config)]

    @staticmethod
    def fail(*_: object) -> None:
        raise AssertionError("checked again")

    def test_another_model_in_the_same_folder_is_another_entry(self, tmp_path: Path) -> None:
        put(tmp_path / "modell" / "weights.bin", "eins")
        config = Config(encoder=str(tmp_path / "modell"))
        names = []
        for content in ("eins", "eins und zwei"):
            put(tmp_path / "modell" / "weights.bin", content)
            names.append(Cache(config).key(b"", None, None, ()))
        assert len(set(names)) == 2

    def test_reports_from_the_cache_are_the_same(self, tmp_path: Path) -> None:
        put(tmp_path / "a.uk.md", SOURCE)
        put(tmp_path / "a.de.md", "Die Explosion war gestern in Charkow zu hören .\n")
        put(tmp_path / "druckreif.toml", "")
        for form in ("text", "json", "sarif", "junit"):
            anew, kept, again = (
                druckreif("check", "--output-format", form, *more, cwd=tmp_path).out
                for more in (["--no-cache"], [], [])
            )
            assert anew == kept == again
            assert RULE in anew

    @pytest.mark.parametrize("what", ["target", "source", "rules", "beside", "glossary"])
    def test_whatever_findings_depend_on_is_noticed(self, tmp_path: Path, what: str) -> None:
        table = put(tmp_path / "haus.tsv", "id\tkind\tuk\tde\n")
        settings = put(tmp_path / "druckreif.toml", '[glossary]\nfiles = ["haus.tsv"]\n')
        target, source = put(tmp_path / "a.de.md", BAD), put(tmp_path / "a.uk.md", SOURCE)

        def key() -> str:
            config = Config.load(settings)
            beside = tmp_path / "a.de.md.druckreif"
            extra = beside.read_bytes() if beside.exists() else None
            return Cache(config).key(target.read_bytes(), source.read_bytes(), extra, ())

        before = key()
        assert key() == before
        changed = {
            "target": lambda: put(target, GOOD),
            "source": lambda: put(source, SOURCE * 2),
            "rules": lambda: put(settings, '[glossary]\nfiles = ["haus.tsv"]\n[rules.severity]\nellipsis = "note"\n'),
            "beside": lambda: put(tmp_path / "a.de.md.druckreif", "ignore"),
            "glossary": lambda: put(table, "id\tkind\tuk\tde\nx\tplace\tХарків\tCharkiw\n"),
        }
        changed[what]()
        assert key() != before

    @pytest.mark.parametrize(
        "damage", [b"", b"{", b"[]", b'{"findings": [[1]], "passages": {}, "language": "uk"}', b"\xff"]
    )
    def test_a_damaged_entry_is_made_anew(self, tmp_path: Path, damage: bytes) -> None:
        put(tmp_path / "druckreif.toml", "")
        put(tmp_path / "a.de.md", BAD)
        first = check(cwd=tmp_path).out
        (entry,) = (tmp_path / ".druckreif_cache").glob("*/*.json")
        sound = entry.read_bytes()
        entry.write_bytes(damage)
        run = check(cwd=tmp_path)
        assert (run.out, len(run.err.splitlines())) == (first, 1)
        assert "damaged entries of the cache are made anew" in run.err
        assert entry.read_bytes() == sound
        assert check(cwd=tmp_path).err == ""

    def test_two_processes_may_share_it(self, tmp_path: Path) -> None:
        (task, _) = self.tasks(tmp_path)
        code = "import sys; from qa.__main__ import main; sys.argv = ['druckreif', 'check', '--output-format', 'jsonl']; main()"
        runs = [
            subprocess.Popen([sys.executable, "-c", code], cwd=tmp_path, stdout=subprocess.PIPE, text=True)
            for _number in range(2)
        ]
        first, second = (run.communicate(timeout=60)[0] for run in runs)
        assert first == second != ""
        assert check_all([task])[0].checked is not None
        assert not list((tmp_path / ".druckreif_cache").rglob(".*.json.*"))

    def test_the_folder_hides_itself_and_is_not_walked(self, tmp_path: Path) -> None:
        put(tmp_path / "druckreif.toml", "")
        put(tmp_path / "a.de.md", BAD)
        check(cwd=tmp_path)
        assert (tmp_path / ".druckreif_cache" / ".gitignore").read_text() == "*\n"
        assert names(tmp_path) == ["a.de.md", "druckreif.toml"]

    def test_no_cache_leaves_nothing(self, tmp_path: Path) -> None:
        put(tmp_path / "druckreif.toml", "")
        put(tmp_path / "a.de.md", BAD)
        check("--no-cache", cwd=tmp_path)
        assert not (tmp_path / ".druckreif_cache").exists()

    def test_a_cache_that_cannot_be_written_is_no_trouble(self, tmp_path: Path) -> None:
        put(tmp_path / "druckreif.toml", "")
        put(tmp_path / "a.de.md", BAD)
        put(tmp_path / ".druckreif_cache", "a file where the folder should be")
        run = check(cwd=tmp_path)
        assert (run.code, run.err) == (1, "")


class TestTrouble:
    def test_a_file_that_goes_while_we_run(self, tmp_path: Path) -> None:
        gone = put(tmp_path / "a.de.md", BAD)
        tasks = [Task(gone, None, Config()), Task(put(tmp_path / "b.de.md", BAD), None, Config())]
        gone.unlink()
        first, second = check_all(tasks, use_cache=False)
        assert "no such file" in first.trouble
        assert second.checked is not None

    def test_an_internal_error_stops_one_article_only(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        from qa import pipeline

        def broken(path: Path, *_: object, **__: object) -> object:
            raise ZeroDivisionError("so nicht")

        monkeypatch.setattr(pipeline, "check_file", broken)
        (outcome,) = check_all([Task(put(tmp_path / "a.de.md", BAD), None, Config())], use_cache=False)
        assert outcome.trouble.startswith(f"{tmp_path / 'a.de.md'}: internal error: ZeroDivisionError: so nicht")

    def test_the_order_is_the_same_with_several_processes(self, tmp_path: Path) -> None:
        for number in range(6):
            put(tmp_path / f"{number}.de.md", f"Bericht {number} .\n" if number != 3 else "\udcff")
        one, two = (check("--no-cache", "--jobs", jobs, cwd=tmp_path) for jobs in (1, 2))
        assert (one.out, one.err, one.code) == (two.out, two.err, two.code)
        assert [json.loads(row)["file"] for row in one.out.splitlines()] == [f"{n}.de.md" for n in (0, 1, 2, 4, 5)]
        assert "3.de.md" in one.err

    def test_an_article_named_twice_is_checked_once(self, tmp_path: Path) -> None:
        put(tmp_path / "a.de.md", BAD)
        put(tmp_path / "a.uk.md", SOURCE)
        assert len(check("a.de.md", "./a.de.md", "a.uk.md", ".", cwd=tmp_path).out.splitlines()) == 1

    def test_a_source_without_translation_is_said_and_passes(self, tmp_path: Path) -> None:
        put(tmp_path / "neu.uk.md", SOURCE)
        run = check("neu.uk.md", cwd=tmp_path)
        assert (run.code, run.out) == (0, "")
        assert "has no translation" in run.err

    def test_a_report_that_cannot_be_written(self, tmp_path: Path) -> None:
        put(tmp_path / "a.de.md", BAD)
        (tmp_path / "ordner").mkdir()
        run = check("--output-file", "ordner", cwd=tmp_path)
        assert (run.code, len(run.err.splitlines())) == (2, 1)
        assert "cannot be written" in run.err
        for place in ("gibt es nicht/x", "/dev/full"):  # nobody can write there, not even root
            run = check("--output-file", place, cwd=tmp_path)
            assert (run.code, len(run.err.splitlines())) == (2, 1)
            assert "cannot be written" in run.err
        with unwritable(tmp_path / "ordner"):
            assert "cannot be written" in check("--output-file", "ordner/x", cwd=tmp_path).err

    @pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="this system has no /dev/full")
    @pytest.mark.parametrize(
        "words", [("check", "."), ("check", ".", "--output-format", "sarif"), ("explain",), ("check", "--help")]
    )
    def test_a_full_disk_is_one_line_and_exit_code_2(self, tmp_path: Path, words: tuple[str, ...]) -> None:
        put(tmp_path / "a.de.md", BAD)
        with Path("/dev/full").open("wb") as full:
            command = [sys.executable, "-m", "qa", *words]
            env = {**os.environ, "LC_ALL": "C.UTF-8", "PYTHONPATH": str(Path(__file__).parents[1])}
            run = subprocess.run(command, cwd=tmp_path, env=env, stdout=full, stderr=subprocess.PIPE, check=False)
        (line,) = run.stderr.decode().splitlines()
        assert line.endswith("cannot be written: No space left on device")
        assert run.returncode == 2

    def test_what_is_no_file_is_written_into_and_not_replaced(self, tmp_path: Path) -> None:
        put(tmp_path / "a.de.md", BAD)
        pipe = tmp_path / "rohr"
        os.mkfifo(pipe)
        with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE, encoding="utf-8") as reader:
            assert check("--output-file", pipe, cwd=tmp_path).code == 1
            assert reader.stdout is not None
            assert RULE in reader.stdout.read()
        assert pipe.is_fifo()

    def test_ctrl_c_leaves_no_half_written_file(self, tmp_path: Path) -> None:
        put(tmp_path / "druckreif.toml", "")
        for number in range(400):  # far more than are checked before the key is pressed
            put(tmp_path / f"{number:03}.de.md", f"Bericht {number} .\n" * 200)
        command = [
            sys.executable,
            "-m",
            "qa",
            "check",
            "--output-format",
            "json",
            "--output-file",
            "bericht.json",
            "-j2",
        ]
        run = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, start_new_session=True, text=True)
        deadline = time.monotonic() + 30
        while not (tmp_path / ".druckreif_cache").exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        os.killpg(run.pid, signal.SIGINT)
        _, said = run.communicate(timeout=60)
        assert run.returncode == 130
        assert "Traceback" not in said
        assert not (tmp_path / "bericht.json").exists()
        left = [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix not in (".md", ".toml", ".json")]
        assert {path.name for path in left} <= {".gitignore", "CACHEDIR.TAG"}


def test_two_hundred_unchanged_pairs_take_less_than_half_a_second(tmp_path: Path) -> None:
    put(tmp_path / "druckreif.toml", "")
    config = Config.load(tmp_path / "druckreif.toml")
    article = "# Lage\n\n" + "Die Explosion war gestern in Charkiw zu hören .\n\n" * 20
    tasks = []
    for number in range(200):
        source = put(tmp_path / f"{number}.uk.md", SOURCE * 20)
        tasks.append(Task(put(tmp_path / f"{number}.de.md", article), source, config))
    (one,) = check_all(tasks[:1])
    assert one.checked is not None
    cache = Cache(config)
    for task in tasks:  # as if each had been checked: what counts here is the second run
        names_ = (task.target.name, task.source.name if task.source else "", "")
        cache.put(cache.key(article.encode(), (SOURCE * 20).encode(), None, names_), one.checked)
    begin = time.process_time()
    outcomes = check_all(tasks)
    assert time.process_time() - begin < 0.5
    assert {o.checked.path for o in outcomes if o.checked} == {str(task.target) for task in tasks}


class TestMemory:
    def test_a_check_makes_no_circles(self) -> None:
        """The command line runs without the collector of circular garbage: there must be none to collect."""
        pairs = [(next(folder.glob("flawed.de.*")), next(folder.glob("source.*"))) for folder in articles()]
        for target, source in pairs:  # loads the tables
            check_file(target, source, tables=True)
        gc.collect()
        gc.disable()
        try:
            for target, source in pairs:
                check_file(target, source, tables=True)
            assert gc.collect() == 0
        finally:
            gc.enable()


def test_ctrl_c_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    put(tmp_path / "a.de.md", GOOD)
    monkeypatch.setattr("qa.batch.check_all", interrupted)
    run = druckreif("check", cwd=tmp_path)
    assert (run.code, run.out, run.err) == (130, "", "druckreif: interrupted\n")


def test_a_source_without_translation_is_said_to_have_none_in_every_language(tmp_path: Path) -> None:
    for language in ("uk", "ru", "kk", "en"):
        source = put(tmp_path / f"a.{language}.md", "The police said so.")
        assert "has no translation beside it" in druckreif("check", source, cwd=tmp_path).err
