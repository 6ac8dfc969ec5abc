"""Links of Markdown and HTML articles whose target was lost."""

from qa.alignment import align
from qa.comparison import Article
from qa.documents import Finding, Severity
from qa.glossary import shipped
from qa.readers import from_text
from qa.rules import RULES, run

PARTS_UK = (
    "Про обшук повідомило [НАБУ](https://nabu.example.ua).",
    "Список є у [реєстрі](https://reyestr.example.ua/1).",
)
KEPT = "Die Liste steht im [Register](https://reyestr.example.ua/1)."


def lost(german: str, source: str, markup: str = "markdown") -> list[tuple[str, Finding]]:
    target, original = from_text(german, "de", format=markup), from_text(source, "uk", format=markup)
    texts = [[segment.text for segment in document.segments] for document in (original, target)]
    article = Article(target, shipped(), source=original, alignment=align(*texts, source_language="uk"))
    return [(finding.span.of(target.text), finding) for finding in run(article, [RULES["link-lost"]])]


def test_a_linked_name_without_its_link_is_reported_where_other_links_are_kept() -> None:
    [(words, finding)] = lost(f"Die Durchsuchung meldete das NABU.\n\n{KEPT}", "\n\n".join(PARTS_UK))
    assert words == "NABU"
    assert finding.severity is Severity.WARNING
    assert finding.edits[0].replacement == "[NABU](https://nabu.example.ua)"
    assert not finding.edits[0].safe


def test_links_dropped_throughout_are_notes_at_their_words() -> None:
    found = lost("Die Durchsuchung meldete das NABU.\n\nDie Liste steht im Register.", "\n\n".join(PARTS_UK))
    assert [words for words, _finding in found] == ["NABU", "Die Liste steht im Register."]
    assert {finding.severity for _words, finding in found} == {Severity.NOTE}


def test_html_links_are_found_at_their_words() -> None:
    source = '<p>Про обшук повідомило <a href="https://nabu.example.ua">НАБУ</a> у середу.</p>'
    [(words, finding)] = lost("<p>Die Durchsuchung meldete das NABU am Mittwoch.</p>", source, "html")
    assert words == "NABU"
    assert finding.severity is Severity.NOTE
    assert not finding.edits


def test_kept_links_and_links_to_the_german_edition_are_silent() -> None:
    german = f"Die Durchsuchung meldete das [NABU](https://nabu.example.ua/de).\n\n{KEPT}"
    assert lost(german, "\n\n".join(PARTS_UK)) == []
