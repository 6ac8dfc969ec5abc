"""The review page in a browser: what one sees, clicks, presses and hears; skipped where there is no chromium."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from qa.bench.corpus import articles
from qa.documents import Alignment, Bead, Checked, Finding, NameRow, Severity, Span
from qa.readers import from_text
from qa.reports.html import render
from tests.newsroom import druckreif
from tests.reports.chromium import Chromium, is_installed

pytestmark = pytest.mark.skipif(not is_installed(), reason="chromium is not installed")

INJECTED = "<script>window.pwned = 1</script><img src='https://example.org/x.png' onerror='window.pwned = 1'>"
SOURCE = "Обстріляно Харків.\n\nЗагинули 12 людей, повідомили в ОВА. Серед них дитина.\n\nПам’ять вічна.\n\nДалі буде."
TARGET = (
    "Charkow wurde beschossen .\n\nZwölf Menschen starben , meldete die Militärverwaltung. "
    f"Unter ihnen ein Kind {INJECTED}\n\nDonaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen.\n\nFortsetzung folgt."
)
# where, how bad, by which rule
FINDINGS = (
    ("Charkow", Severity.ERROR, "name-base"),
    (" .", Severity.WARNING, "space-before-punctuation"),
    ("Zwölf Menschen starben , meldete die Militärverwaltung.", Severity.NOTE, "added-segment"),
    (" ,", Severity.WARNING, "space-before-punctuation"),
    ("Kind", Severity.ERROR, "untranslated-phrase"),
)
CONTRAST = """(() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const over = (top, under) => top.slice(0, 3).map((c, i) => (c * top[3] + under[i] * (255 - top[3])) / 255);
  const ground = (e) => {
    if (!e) return [255, 255, 255];
    const own = rgba(getComputedStyle(e).backgroundColor);
    return own[3] === 255 ? own : over(own, ground(e.parentElement));
  };
  const light = (c) => c.slice(0, 3).map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const weak = [];
  const texts = [...document.querySelectorAll("body *")].filter((e) => e.checkVisibility() && !e.closest("script, style")
    && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()));
  for (const e of texts) {
    const under = ground(e);
    const pair = [light(over(rgba(getComputedStyle(e).color), under)), light(under)].sort((a, b) => b - a);
    const ratio = (pair[0] + 0.05) / (pair[1] + 0.05);
    if (ratio < 4.5) weak.push(`${e.tagName}.${e.className} ${ratio.toFixed(2)}: ${e.textContent.slice(0, 30)}`);
  }
  return [texts.length, weak];
})()"""


def article() -> Checked:
    target, source = from_text(TARGET, "de"), from_text(SOURCE, "uk")
    found = []
    for text, severity, rule in FINDINGS:
        start = TARGET.index(text)
        span = Span(start, start + len(text))
        found.append(Finding(rule, severity, span, f"about “{text}”", suggestions=("besser",), mqm="accuracy/addition"))
    last = SOURCE.index("Пам’ять")
    found[-1] = replace(found[-1], source_span=Span(last, last + 7))
    count = min(len(source.segments), len(target.segments))
    beads = [Bead((n,), (n,), 0.3 if n == 1 else 0.9) for n in range(count)]
    beads += [Bead((n,), ()) for n in range(count, len(source.segments))]
    beads += [Bead((), (n,)) for n in range(count, len(target.segments))]
    names = (NameRow("Харків", Span(11, 17), "Charkow", Span(0, 7), "other-base", "Charkiw"),)
    return Checked("artikel.de.txt", target, tuple(found), source, Alignment(tuple(beads)), names=names)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "review.html"
    path.write_text(render([article()]), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    with Chromium(tmp_path_factory.mktemp("profile")) as browser:
        yield browser


@pytest.fixture
def browser(chromium: Chromium, path: Path) -> Chromium:
    chromium.open(path)
    return chromium


def current(browser: Chromium) -> object:
    """Return the number of the finding whose details are open, or None."""
    return browser.run("Number(document.querySelector('.finding.current')?.dataset.number) || null")


def focused(browser: Chromium) -> object:
    return browser.run("document.activeElement.dataset.findings || document.activeElement.tagName")


@pytest.mark.parametrize("width", [360, 390, 820, 1280])
def test_no_width_makes_the_page_scroll_sideways(chromium: Chromium, path: Path, width: int) -> None:
    chromium.open(path, width=width, height=844)
    chromium.press("j")
    assert chromium.run("document.documentElement.scrollWidth") == width
    chromium.run("document.getElementById('filter').open = true")
    assert chromium.run("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize(("width", "beside"), [(390, False), (1280, True)])
def test_columns_stand_side_by_side_or_stacked(chromium: Chromium, path: Path, width: int, beside: bool) -> None:
    chromium.open(path, width=width, height=844)
    source, target = (
        chromium.run(
            f"(() => {{ const r = document.querySelector('.{side}').getBoundingClientRect(); return [r.x, r.y]; }})()"
        )
        for side in ("source", "target")
    )
    assert (source[0] < target[0] and source[1] == target[1]) is beside
    assert (source[0] == target[0] and source[1] < target[1]) is not beside


def test_j_and_k_walk_through_the_findings_and_around(browser: Chromium) -> None:
    walked = []
    for key in ("j", "j", "k", "k", "j"):
        browser.press(key)
        walked.append(current(browser))
    assert walked == [1, 2, 1, 5, 1]
    assert focused(browser) == "1"


def test_a_link_to_a_finding_opens_it(chromium: Chromium, path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "linked.html"
    copy.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    chromium.open(copy, fragment="#finding-3")
    assert current(chromium) == 3
    assert chromium.run("document.getElementById('position').textContent").startswith("3 ")
    chromium.run("location.hash = '#finding-2'; new Promise((done) => setTimeout(done, 50))")
    assert current(chromium) == 2
    chromium.run("location.hash = '#finding-99'; new Promise((done) => setTimeout(done, 50))")
    assert current(chromium) == 2


def test_arrows_walk_too_and_the_vertical_ones_only_at_a_finding(browser: Chromium) -> None:
    browser.press("ArrowDown")
    assert current(browser) is None
    walked = []
    for key in ("ArrowRight", "ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"):
        browser.press(key)
        walked.append(current(browser))
    assert walked == [1, 2, 1, 2, 1]


def test_enter_opens_the_details_and_escape_closes_them(browser: Chromium) -> None:
    browser.run("document.getElementById('mark-2').focus()")
    assert current(browser) is None
    browser.press("Enter")
    assert current(browser) == 2
    assert browser.run("document.querySelector('#finding-2 dl').checkVisibility()")
    browser.press("Escape")
    assert current(browser) is None
    assert focused(browser) == "2"
    assert not browser.run("document.querySelector('#finding-2 dl').checkVisibility()")


def test_a_click_opens_the_details_and_a_second_one_those_of_the_wider_finding(browser: Chromium) -> None:
    seen = []
    for _ in range(3):
        browser.click("#mark-4")
        seen.append(current(browser))
    assert seen == [4, 3, 4]


def test_a_click_in_the_list_leads_to_the_place(browser: Chromium) -> None:
    browser.click("#message-5")
    assert (current(browser), focused(browser)) == (5, "5")


def test_the_place_is_in_view_above_the_details_on_a_phone(chromium: Chromium, path: Path) -> None:
    chromium.open(path, width=360, height=640)
    for number in range(1, 6):
        chromium.press("j")
        place = "document.querySelector('.mark.current').getClientRects()[0]"
        assert chromium.run(f"{place}.bottom <= document.querySelector('aside').getBoundingClientRect().top"), number
        assert chromium.run(f"{place}.top >= document.querySelector('.tools').getBoundingClientRect().bottom"), number


def test_what_changes_is_announced(browser: Chromium) -> None:
    browser.press("j")
    assert browser.run("document.getElementById('status').textContent") == "1 of 5: error: about “Charkow”"
    assert browser.run("document.getElementById('status').getAttribute('aria-live')") == "polite"


def test_letter_keys_can_be_switched_off(browser: Chromium) -> None:
    browser.run("document.getElementById('letter-keys').click()")
    browser.press("j")
    assert current(browser) is None
    browser.press("ArrowRight")
    assert current(browser) == 1


def test_the_filter_hides_a_severity_in_text_and_list(browser: Chromium) -> None:
    browser.run("document.querySelector('input[value=warning]').click()")
    assert browser.run("[...document.querySelectorAll('.finding')].map((f) => f.checkVisibility())") == [
        True, False, True, False, True,
    ]  # fmt: skip
    assert browser.run("document.getElementById('mark-2').matches('.off:not([href])')")
    assert browser.run("document.getElementById('mark-4').matches('.note:not(.warning)')")  # the note around it is left
    walked = []
    for _ in range(3):
        browser.press("j")
        walked.append(current(browser))
    assert walked == [1, 3, 5]


def test_the_filter_hides_rules_and_shows_them_again(browser: Chromium) -> None:
    shown = "[...document.querySelectorAll('.finding')].filter((f) => f.checkVisibility()).length"
    browser.press("j")
    browser.run("document.getElementById('no-rules').click()")
    assert (browser.run(shown), current(browser)) == (0, None)
    assert browser.run("document.getElementById('status').textContent") == "The filter hides all findings."
    browser.run("document.querySelector('input[value=name-base]').click()")
    assert browser.run(shown) == 1
    browser.run("document.getElementById('all-rules').click()")
    assert browser.run(shown) == 5


def test_passages_without_findings_can_be_hidden(browser: Chromium) -> None:
    rows = "[...document.querySelectorAll('.row')].filter((r) => r.checkVisibility()).length"
    every = browser.run(rows)
    browser.run("document.getElementById('only-findings').click()")
    assert browser.run(rows) == 4 < every  # the last finding speaks of a source passage elsewhere


def test_the_page_loads_nothing_and_complains_of_nothing(browser: Chromium, path: Path) -> None:
    browser.press("j")
    assert browser.requested == [path.as_uri()]
    assert browser.console == []


def test_an_injected_script_is_text(browser: Chromium) -> None:
    assert browser.run("typeof window.pwned") == "undefined"
    assert "<script>window.pwned = 1</script>" in browser.run("document.getElementById('text').textContent")


def test_markup_that_got_through_could_still_run_and_load_nothing(
    chromium: Chromium, path: Path, tmp_path: Path
) -> None:
    text = path.read_text(encoding="utf-8")
    attack = (
        INJECTED + "<a id=evil href='javascript:window.pwned = 1'>x</a><p id=red style='color: rgb(255, 0, 0)'>x</p>"
    )
    broken = tmp_path / "broken.html"
    broken.write_text(
        text.replace('<main id="text" tabindex="-1">', f'<main id="text" tabindex="-1">{attack}'), encoding="utf-8"
    )
    chromium.open(broken)
    chromium.run("document.getElementById('evil').click()")
    chromium.run("new Promise((done) => setTimeout(done, 50))")
    assert chromium.run("typeof window.pwned") == "undefined"
    assert chromium.run("getComputedStyle(document.getElementById('red')).color") != "rgb(255, 0, 0)"
    assert any("Content Security Policy" in line for line in chromium.console)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_every_text_has_the_contrast_of_wcag_aa(chromium: Chromium, path: Path, dark: bool) -> None:
    chromium.open(path, dark=dark)
    grounds = chromium.run("getComputedStyle(document.body).backgroundColor")
    assert grounds == ("rgb(20, 20, 22)" if dark else "rgb(245, 243, 238)")
    chromium.run("document.getElementById('filter').open = true")
    for _ in FINDINGS:
        chromium.press("j")
        count, weak = chromium.run(CONTRAST)
        assert count > 50
        assert weak == []


def test_focus_is_seen_everywhere_one_can_tab_to(browser: Chromium) -> None:
    browser.run("document.getElementById('previous').focus()")
    for _ in range(8):
        browser.press("Tab")
        assert browser.run("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_on_paper_all_details_stand_and_no_controls(browser: Chromium) -> None:
    browser.press("j")
    browser.call("Emulation.setEmulatedMedia", media="print")
    try:
        assert browser.run("[...document.querySelectorAll('.finding dl')].every((d) => d.checkVisibility())")
        assert not browser.run("document.querySelector('.tools').checkVisibility()")
        assert browser.run("getComputedStyle(document.querySelector('aside')).position") == "static"
    finally:
        browser.call("Emulation.setEmulatedMedia", media="")


@pytest.fixture(scope="module")
def real_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shipped article of some thirty sentences, with its tables, in German."""
    folder = next(folder for folder in articles() if folder.name == "botschaft-kirgistan")
    path = tmp_path_factory.mktemp("real") / "pruefung.html"
    options = ("--exit-zero", "--language", "de", "--output-format", "html", "--output-file", path)
    assert druckreif("check", folder / "flawed.de.md", *options, cwd=path.parent).err == ""
    return path


@pytest.mark.parametrize("width", [360, 820, 1280, 1920])
def test_tables_stay_in_their_place(chromium: Chromium, real_page: Path, width: int) -> None:
    chromium.open(real_page, width=width)
    wide = "[...document.querySelectorAll('table')].map((t) => t.scrollWidth - t.parentElement.clientWidth)"
    assert max(chromium.run(wide)) <= 0
    assert len(chromium.run(wide)) == 3


def test_a_rule_is_explained_in_the_page_s_language(chromium: Chromium, real_page: Path) -> None:
    chromium.open(real_page)
    said = chromium.run("document.querySelector('.finding[data-rule=name-base] .summary').textContent")
    assert said.startswith("Ein Ort oder eine Person heißt nach der falschen Sprache")


def test_a_page_is_ready_in_less_than_200_milliseconds(chromium: Chromium, real_page: Path) -> None:
    times = []
    for _ in range(5):
        chromium.open(real_page)
        times.append(chromium.run("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"))
    assert 0 < min(times) < 200


def test_a_step_takes_less_than_200_milliseconds(chromium: Chromium, tmp_path: Path) -> None:
    text = " ".join(f"Der Sprecher nannte am Montag Opfer Nummer {n} beim Namen." for n in range(120))
    document = from_text(text, "de")
    found = tuple(Finding("name-base", Severity.ERROR, segment.span, "long") for segment in document.segments)
    page = tmp_path / "long.html"
    page.write_text(render([Checked("lang.de.txt", document, found)]), encoding="utf-8")
    chromium.open(page)
    times = chromium.run(
        "[1, 2, 3, 4, 5].map(() => { const begin = performance.now(); document.getElementById('next').click();"
        " document.body.offsetHeight; return performance.now() - begin; })"
    )
    assert min(times) < 200
