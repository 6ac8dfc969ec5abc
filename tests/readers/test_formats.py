"""Articles on disk into blocks, and every character back to where it stands in the file."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qa.documents import BlockKind, Document, Span
from qa.errors import InputError
from qa.readers import from_text, read

MARKDOWN = """---
title: Nicht im Text
---
# Titel *kursiv* und `code`

**Ein Teaser mit &amp; und [Verweis](https://example.org/a.b "Titel") danach.**

Absatz eins mit
zweiter Zeile. Nächster Satz\\* da.

> Zitat „hier“.

- Punkt eins
- Punkt **zwei**

| Kopf | Zahl |
|------|------|
| Wert | 2    |

![Die Brücke](x.png)

<!-- ein Kommentar -->
```
kein Text
```
"""

HTML = """<html><head><title>x</title><style>p{}</style></head><body><nav>Menü</nav><article>
<h1>Titel &amp; mehr</h1><p class="teaser">Hallo&nbsp;Welt.
   Zwei<br>drei</p><ul><li>eins<li>zwei</ul><script>a<b</script>
<blockquote><p>Ein <b>Zitat</b></p></blockquote><figure><img src=x><figcaption>Bild</figcaption></figure></article>
<p>draußen</p></body></html>"""


def blocks(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, block.span.of(document.text)) for block in document.blocks]


def test_markdown_blocks_without_markup() -> None:
    assert blocks(from_text(MARKDOWN, "de", format="markdown")) == [
        ("headline", "Titel kursiv und \ufffc"),
        ("teaser", "Ein Teaser mit & und Verweis danach."),
        ("body", "Absatz eins mit zweiter Zeile. Nächster Satz* da."),
        ("quote", "Zitat „hier“."),
        ("list-item", "Punkt eins"),
        ("list-item", "Punkt zwei"),
        ("list-item", "Kopf"),
        ("list-item", "Zahl"),
        ("list-item", "Wert"),
        ("list-item", "2"),
        ("caption", "Die Brücke"),
    ]


def test_html_blocks_without_what_no_reader_sees() -> None:
    assert blocks(from_text(HTML, "de", format="html")) == [
        ("headline", "Titel & mehr"),
        ("teaser", "Hallo\u00a0Welt. Zwei\ndrei"),
        ("list-item", "eins"),
        ("list-item", "zwei"),
        ("quote", "Ein Zitat"),
        ("caption", "Bild"),
    ]


@pytest.mark.parametrize(
    ("raw", "form"), [(MARKDOWN, "markdown"), (HTML, "html"), (MARKDOWN.replace("\n", "\r\n"), "markdown")]
)
def test_every_word_maps_back_to_itself(raw: str, form: str) -> None:
    document = from_text(raw, "de", format=form)
    for segment in document.segments:
        for start, word in words(segment.text):
            place = Span(start, start + len(word)).shift(segment.span.start)
            assert document.origin.to_file(place, document.text).of(raw) == word


def words(text: str) -> list[tuple[int, str]]:
    found, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        if word.isalpha():
            found.append((at, word))
        at += len(word)
    return found


def test_an_edit_across_markup_is_no_contiguous_span() -> None:
    document = from_text("Das ist **fett** gesetzt.", "de", format="markdown")
    start = document.text.index("ist fett")
    assert not document.origin.is_contiguous(Span(start, start + len("ist fett")))
    assert document.origin.is_contiguous(Span(start, start + len("ist")))


def test_plain_text_lines_and_headlines() -> None:
    text = "Russland greift an\nDie Armee teilte mit, es habe Tote gegeben.\n• ein Punkt\nEnde"
    assert [kind for kind, _ in blocks(from_text(text, "de"))] == ["headline", "body", "list-item", "body"]


@example(". \u0301\u00e1")
@given(st.text(alphabet=st.sampled_from("ab й\u0438\u0306é\u0301\u00ad\ufeff\r\n\u00a0„“."), max_size=60))
def test_plain_text_keeps_every_letter_and_its_place(raw: str) -> None:
    document = from_text(raw, "de")
    wanted = unicodedata.normalize("NFC", raw.replace("\u00ad", "").replace("\ufeff", ""))
    assert [c for c in document.text if c.isalnum()] == [c for c in wanted if c.isalnum()]
    for segment in document.segments:
        place = document.origin.to_file(segment.span, document.text).of(raw)
        assert unicodedata.normalize("NFC", place.replace("\u00ad", "").replace("\ufeff", "")) == segment.text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Ü eins.".encode("utf-8-sig"), "\ufeffÜ eins."),
        ("Ü eins.".encode("utf-16"), "\ufeffÜ eins."),
        (b"\xfe\xff" + "Ü eins.".encode("utf-16-be"), "\ufeffÜ eins."),
        ("Ü eins.".encode(), "Ü eins."),
    ],
)
def test_encodings(tmp_path: Path, content: bytes, text: str) -> None:
    path = tmp_path / "a.de.txt"
    path.write_bytes(content)
    document = read(path)
    assert document.raw == text
    assert document.text == "Ü eins."
    assert document.origin.to_file(Span(0, 1), document.text).of(text) == "Ü"


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("Schöner Tag".encode("latin-1"), ":1: byte 3 (0xF6) is not UTF-8; save the file as UTF-8"),
        (b"PK\x03\x04\x00\x00", "byte 4 is NUL, so this is no text file"),
        ("Das war alles.".encode("utf-32"), "is UTF-32; save the file as UTF-8"),
        (b"\0\0\xfe\xff" + "Das war alles.".encode("utf-32-be"), "is UTF-32; save the file as UTF-8"),
        (b"\xff\xfe" + "\U0001f600 a\0b".encode("utf-16-le"), "byte 10 is NUL, so this is no text file"),
        (b"", "is empty; there is nothing to check"),
        (b"\xef\xbb\xbf \r\n", "is empty; there is nothing to check"),
        (b"...\n", "holds no running text"),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, content: bytes, complaint: str) -> None:
    path = tmp_path / "a.de.txt"
    path.write_bytes(content)
    with pytest.raises(InputError) as error:
        read(path)
    assert complaint in str(error.value)
    assert str(path) in str(error.value)


def test_unknown_ending(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_text("Text", encoding="utf-8")
    with pytest.raises(InputError, match="unknown kind of file"):
        read(path)


def test_block_kinds_are_the_documented_ones() -> None:
    assert {kind.value for kind in BlockKind} == {"headline", "teaser", "body", "list-item", "caption", "quote"}


def test_a_date_at_the_start_of_a_line_is_no_list() -> None:
    assert blocks(from_text("25. Juli: Kyjiw wurde beschossen, teilte die Stadt mit.", "de"))[0][1].startswith(
        "25. Juli"
    )
    assert blocks(from_text("1. Kauf\n2. Verkauf", "de")) == [("list-item", "Kauf"), ("list-item", "Verkauf")]


def test_each_decomposed_letter_keeps_its_own_place() -> None:
    raw = "мои\u0306 краи\u0306 тут"
    document = from_text(raw, "uk")
    assert document.text == "мой край тут"
    at = document.text.index("край")
    assert document.origin.to_file(Span(at, at + 4), document.text).of(raw) == "краи\u0306"


STORY = "<h1>Titel der Geschichte</h1><p>Die Geschichte steht hier.</p>"
READ = ["Titel der Geschichte", "Die Geschichte steht hier."]


@pytest.mark.parametrize(
    "raw",
    [
        f"<main>{STORY}</main><aside><article><h3>Mehr</h3><p>Ein Anreißer, der länger ist als alles.</p></article></aside>",
        f"<article><h3>Mehr</h3></article><article class='story'>{STORY}</article>",
        f"<aside><article><p>Ein Anreißer, länger als die Geschichte selbst.</p></article></aside><article>{STORY}</article>",
        f"<!-- <article> alte Vorlage -->{STORY}",
        f"<script>document.write('<article>')</script>{STORY}",
        f"<template><main><p>Vorlage</p></main></template><article>{STORY}</article><p>draußen</p>",
        f"<div><main></div>{STORY}</main><p>draußen</p></div>",
        f"<!doctype html><html><head><title>T</title><body>{STORY}",
        f"<head><title>T</title><meta charset=utf-8><noscript><link href=x></noscript><div>{STORY}</div>",
        f"<head><title>T</title><noscript><link href=x><body>{STORY}",
        f"<noscript><iframe src=x></noscript>{STORY}",
        f"<noscript>{STORY}",
        f"<div><noscript><img src=x></div>{STORY}",
        f"<nav>{STORY}",
        f"<button>Teilen{STORY}",
        f"<div><button>Teilen</div>{STORY}",
        f"<select><option>Auswahl{STORY}",
        f"<main><nav><ul><li>Menü</ul></nav>{STORY}<button>Teilen</button></main>",
    ],
)
def test_the_story_of_a_page_is_read_and_nothing_else(raw: str) -> None:
    assert [segment.text for segment in from_text(raw, "de", format="html").segments] == READ


SPACED = "Er sprach mit dem Rat über den Plan."


@pytest.mark.parametrize(
    ("raw", "form"),
    [
        ("<p>Er sprach <a href='x'> mit dem Rat </a>über den Plan.</p>", "html"),
        ("<p>Er sprach\n<!-- ad -->\nmit dem <b>Rat</b> <i> über</i> den Plan.</p>", "html"),
        ("<p> <b> Er</b> sprach <span> </span> mit dem Rat über den Plan.", "html"),
        ("Er sprach <!-- x --> mit dem Rat über den Plan.", "markdown"),
        ("Er sprach\n<span> mit dem Rat </span> über den Plan.", "markdown"),
        ("Er sprach [ mit dem Rat ](https://example.org) über <!-- a --> <!-- b --> den Plan.", "markdown"),
    ],
)
def test_white_space_around_a_tag_counts_once(raw: str, form: str) -> None:
    document = from_text(raw, "de", format=form)
    assert document.text == SPACED
    at = SPACED.index("Rat")
    assert document.origin.to_file(Span(at, at + 3), document.text).of(raw) == "Rat"


def test_two_spaces_in_one_run_of_markdown_stay_two() -> None:
    assert from_text("Er  sprach.", "de", format="markdown").text == "Er  sprach."


IN_MARKDOWN = """Der erste Absatz.

<figure><img src="x.png">
<figcaption>Die Explosion in Charkiw.</figcaption></figure>

<p>Das war alles.</p>
<script>kein Text</script>

<!-- ein Kommentar --> Dahinter steht etwas.

- <div>Ein Punkt.</div>

> <p>Ein Zitat
> von gestern.</p>

<blockquote>

Noch *eines*.

</blockquote>
"""


@pytest.mark.parametrize("raw", [IN_MARKDOWN, IN_MARKDOWN.replace("\n", "\r\n")])
def test_blocks_of_html_in_markdown_are_read(raw: str) -> None:
    document = from_text(raw, "de", format="markdown")
    assert blocks(document) == [
        ("body", "Der erste Absatz."),
        ("caption", "Die Explosion in Charkiw."),
        ("body", "Das war alles."),
        ("body", "Dahinter steht etwas."),
        ("list-item", "Ein Punkt."),
        ("quote", "Ein Zitat von gestern."),
        ("body", "Noch eines."),
    ]
    for segment in document.segments:
        for start, word in words(segment.text):
            place = Span(start, start + len(word)).shift(segment.span.start)
            assert document.origin.to_file(place, document.text).of(raw) == word


def test_a_picture_before_the_teaser_leaves_it_the_teaser() -> None:
    raw = "<figure><figcaption>Die Brücke.</figcaption></figure>\n\n**Der Vorspann steht hier.**\n\nDer Text.\n"
    assert [kind for kind, _ in blocks(from_text(raw, "de", format="markdown"))] == ["caption", "teaser", "body"]
