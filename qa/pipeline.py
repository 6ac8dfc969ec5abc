"""The whole program on one page: read → segment → align → check → findings in the file's own offsets."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from qa.config import Config
from qa.documents import Alignment, Checked, Document, Edit, Finding, NameRow, NumberRow, Span
from qa.errors import ConfigError, PairError, did_you_mean
from qa.glossary import Glossary, load, shipped
from qa.languages.detect import detect
from qa.readers import decode, from_text, read_decoded
from qa.rules import RULES, Article, Pair, RuleModule, run

UNRELATED = 0.25  # below this relatedness two texts are no article and its translation
ENOUGH_WORDS = 30  # shorter texts are too little to judge language or relatedness


def check(
    target: str, source: str | None = None, *, source_language: str | None = None, config: Config | None = None
) -> list[Finding]:
    """Return the findings on a German text, in text order; spans are code points of the strings given.

    >>> [finding.rule for finding in check("Das war alles .")]
    ['space-before-punctuation']
    """
    article = article_of(
        from_text(target, "de"), from_text(source, source_language) if source is not None else None, config or Config()
    )
    if _is_unrelated(article):
        article = Article(article.target, article.glossary, article.style)
    return findings_of(article, config or Config())


def check_file(
    path: Path,
    source: Path | None = None,
    *,
    source_language: str | None = None,
    config: Config | None = None,
    tables: bool = False,
) -> Checked:
    """Return a checked article file, with the `tables` of its names and numbers when they are asked for.

    Raises InputError, PairError, ConfigError or GlossaryError for what a user can mend.
    """
    config = config or Config()
    decoded = decode(path)
    target = read_decoded(decoded, path, "de")
    origin = read_decoded(decode(source), source, source_language) if source else None
    _require_german(target, origin)
    article = article_of(target, origin, config)
    if _is_unrelated(article):
        raise PairError(
            f"{path}: {source} does not look like its source (too little in common); name the right one with --source"
        )
    checked = Checked(
        str(path), target, tuple(findings_of(article, config)), origin, article.alignment, decoded.encoding
    )
    return replace(checked, names=_name_rows(article), numbers=_number_rows(article)) if tables else checked


def article_of(target: Document, source: Document | None, config: Config) -> Article:
    """Return what the rules look at: the two documents, aligned, with glossary and house style."""
    alignment = align_documents(source, target) if source else None
    return Article(target, glossary_of(config), config.style, source, alignment)


def align_documents(source: Document, target: Document) -> Alignment:
    """Return the alignment of two documents' segments."""
    from qa.alignment import align

    return align(
        [segment.text for segment in source.segments],
        [segment.text for segment in target.segments],
        source_language=source.language,
        target_language=target.language,
        source_blocks=[segment.block for segment in source.segments],
        target_blocks=[segment.block for segment in target.segments],
    )


def findings_of(article: Article, config: Config) -> list[Finding]:
    """Return the findings of the chosen rules, spans in the files' own offsets. Raises ConfigError for unknown rules."""
    findings = run(article, chosen_rules(config.select, config.ignore), config.severity)
    return [_in_file(finding, article) for finding in findings]


def chosen_rules(select: Iterable[str], ignore: Iterable[str]) -> list[RuleModule]:
    """Return the rules to run: all, or the selected ones, less the ignored. Raises ConfigError for an unknown name."""
    select, ignore = list(select), list(ignore)
    for name in (*select, *ignore):
        if name not in RULES:
            raise ConfigError(f'unknown rule "{name}"{did_you_mean(name, RULES)} (`druckreif explain` lists them)')
    return [rule for name, rule in RULES.items() if (not select or name in select) and name not in ignore]


def glossary_of(config: Config) -> Glossary:
    """Return the glossary of a configuration. Raises GlossaryError naming file and line."""
    if not config.glossaries and config.shipped_glossary:
        return shipped()
    return load(config.glossaries, with_shipped=config.shipped_glossary)


def _require_german(target: Document, source: Document | None) -> None:
    if len(target.text.split()) < ENOUGH_WORDS and not source:
        return
    language = detect(target.text)
    if source and language in ("uk", "ru", "kk") and detect(source.text) == "de":
        raise PairError(
            f"{target.path}: source and translation are swapped; give the German file first, the other with --source"
        )
    if language not in ("de", "und"):
        raise PairError(f"{target.path}: is not German (looks like {language}); name the German translation")
    if source and detect(source.text) == "de" and len(source.text.split()) >= ENOUGH_WORDS:
        raise PairError(f"{source.path}: the source is German too; name the original with --source")


def _is_unrelated(article: Article) -> bool:
    if article.alignment is None or article.source is None:
        return False
    is_long = min(len(article.target.text.split()), len(article.source.text.split())) >= ENOUGH_WORDS
    return is_long and article.alignment.relatedness < UNRELATED


def _in_file(finding: Finding, article: Article) -> Finding:
    """Move a finding from the text that rules see to the file; an edit that would cut through markup is taken back."""
    target = article.target
    if not target.origin.starts and (article.source is None or not article.source.origin.starts):
        return finding
    to_file = target.origin.to_file
    edits = tuple(Edit(_edit_span(e.span, target), _escaped(e.replacement, target), e.safe) for e in finding.edits)
    keeps_markup = all(target.origin.is_contiguous(e.span) for e in finding.edits)
    source_span = finding.source_span
    if source_span is not None and article.source is not None:
        source_span = article.source.origin.to_file(source_span, article.source.text)
    return replace(
        finding, span=to_file(finding.span, target.text), edits=edits if keeps_markup else (), source_span=source_span
    )


def _edit_span(span: Span, target: Document) -> Span:
    return target.origin.to_file(span, target.text)


def _name_rows(article: Article) -> tuple[NameRow, ...]:
    return tuple(
        NameRow(
            use.name.lemma,
            _to_file(use.source_span, article.source),
            use.found,
            _to_file(use.target_span, article.target) if use.target_span else None,
            str(use.match.verdict) if use.match else "missing",
            use.match.preferred if use.match else "",
        )
        for use in article.names
        if article.source is not None
    )


def _number_rows(article: Article) -> tuple[NumberRow, ...]:
    """Pair the numbers of each bead by what they are worth; words that are articles as well (eine, один) claim nothing."""
    return tuple(row for pair in article.pairs if pair.is_sure for row in _numbers_of(pair, article))


def _numbers_of(pair: Pair, article: Article) -> Iterator[NumberRow]:
    from qa.languages.numbers import numbers

    assert article.source is not None  # a sure pair has both sides
    source, target = article.source_of(pair), article.target_of(pair)
    left = numbers(target, "de")
    for number in numbers(source, article.source.language):
        same = next((other for other in left if other.value == number.value), None)
        if same is None and number.is_weak:
            continue
        said, place = number.span.of(source), _to_file(number.span.shift(pair.source_span.start), article.source)
        if same is None:
            yield NumberRow(said, place, verdict="missing")
            continue
        left.remove(same)
        german = _to_file(same.span.shift(pair.target_span.start), article.target)
        yield NumberRow(said, place, same.span.of(target), german)
    for other in left:
        if not other.is_weak:
            german = _to_file(other.span.shift(pair.target_span.start), article.target)
            yield NumberRow(german=other.span.of(target), german_span=german, verdict="added")


def _to_file(span: Span, document: Document) -> Span:
    return document.origin.to_file(span, document.text)


def _escaped(text: str, target: Document) -> str:
    if target.format != "html":
        return text
    from html import escape

    return escape(text, quote=False)
