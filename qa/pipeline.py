"""The whole program on one page: read → segment → align → check → findings in the file's own offsets."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from qa import suppressions
from qa.comparison import Article
from qa.config import Config
from qa.documents import Alignment, BlockKind, Checked, Document, Edit, Finding, Span
from qa.errors import PairError
from qa.glossary import Glossary, load, shipped
from qa.languages.codes import CYRILLIC_LANGUAGES, require_language
from qa.languages.detect import detect, surely
from qa.messages import _
from qa.readers import Decoded, decode, from_text, read_decoded
from qa.rule_list import chosen_rules
from qa.rules import RULES, run
from qa.walk import applying

UNRELATED = 0.25  # below this relatedness two texts are no article and its translation
ENOUGH_WORDS = 30  # shorter texts are too little to judge language or relatedness
DEFAULTS = Config()


def check(
    target: str, source: str | None = None, *, source_language: str | None = None, config: Config | None = None
) -> list[Finding]:
    """Return the findings on a German text, in text order; spans are code points of the strings given.

    Raises LanguageError for what is no language's code.

    >>> [finding.rule for finding in check("Das war alles .")]
    ['space-before-punctuation']
    """
    for name, text in (("target", target), ("source", source or "")):
        if not isinstance(text, str):
            raise TypeError(f"{name} is to be the text of an article (str), not {type(text).__name__}")
    if source_language is not None:
        require_language(source_language)
    config = config or DEFAULTS
    article = article_of(
        from_text(target, "de"), from_text(source, source_language) if source is not None else None, config
    )
    if _is_unrelated(article):
        article = Article(article.target, article.glossary, article.style)
    return findings_of(article, config)


def check_file(
    path: Path,
    source: Path | None = None,
    *,
    source_language: str | None = None,
    config: Config | None = None,
    tables: bool = False,
) -> Checked:
    """Return a checked article file, with the `tables` of its names and numbers when they are asked for.

    Raises InputError, LanguageError, PairError, ConfigError or GlossaryError for what a user can mend.
    """
    return check_decoded(decode(path), path, source, source_language=source_language, config=config, tables=tables)


def check_decoded(
    decoded: Decoded,
    path: Path,
    source: Path | None = None,
    *,
    source_language: str | None = None,
    config: Config | None = None,
    tables: bool = False,
) -> Checked:
    """Return a checked article whose text is at hand; `path` says what it is called. Raises as `check_file` does."""
    if source_language is not None:
        require_language(source_language)
    config = config_for(path, config or Config())
    target = read_decoded(decoded, path, "de")
    origin = read_decoded(decode(source), source, source_language) if source else None
    if not config.assume_german:
        _require_german(target, origin)
    article = article_of(target, origin, config)
    if _is_unrelated(article):
        raise PairError(
            _(
                "{path}: {source} does not look like its source (too little in common); name the right one with "
                "--source",
                path=path,
                source=source,
            )
        )
    findings = tuple(_unsuppressed(findings_of(article, config), article, path, config))
    checked = Checked(str(path), target, findings, origin, article.alignment, decoded.encoding)
    return _with_tables(checked, article) if tables else checked


def _with_tables(checked: Checked, article: Article) -> Checked:
    from qa.comparison.tables import name_rows, number_rows

    return replace(checked, names=name_rows(article), numbers=number_rows(article))


def config_for(path: Path, config: Config) -> Config:
    """Return the configuration with what `[per-file-ignores]` says about one file."""
    more = applying(path, config.per_file_ignores, config.root)
    return replace(config, ignore=(*config.ignore, *more)) if more else config


def article_of(target: Document, source: Document | None, config: Config) -> Article:
    """Return what the rules look at: the two documents, aligned, with glossary and house style."""
    alignment = align_documents(source, target, config) if source else None
    return Article(target, glossary_of(config), config.style, source, alignment)


def align_documents(
    source: Document, target: Document, config: Config | None = None, *, learn: bool = False
) -> Alignment:
    """Return the alignment of two documents' segments, with the encoder and lexicons that the configuration names.

    `learn`: short texts, too, teach which of their words render one another.
    Raises ConfigError when one of them is not there.
    """
    from qa.alignment import align
    from qa.alignment.sentence_model import sentence_encoder

    config = config or Config()

    return align(
        [segment.text for segment in source.segments],
        [segment.text for segment in target.segments],
        source_language=source.language,
        target_language=target.language,
        encoder=sentence_encoder(config.encoder) if config.encoder else None,
        house_lexicons=config.lexicons,
        learn=learn,
        source_blocks=[segment.block for segment in source.segments],
        target_blocks=[segment.block for segment in target.segments],
        source_headings=[source.kind(segment) is BlockKind.HEADLINE for segment in source.segments],
        target_headings=[target.kind(segment) is BlockKind.HEADLINE for segment in target.segments],
    )


def findings_of(article: Article, config: Config) -> list[Finding]:
    """Return the findings of the chosen rules, spans in the files' own offsets. Raises ConfigError for unknown rules."""
    rules = chosen_rules(config.select, config.ignore, has_source=article.source is not None)
    findings = run(article, rules, config.severity)
    return [_in_file(finding, article) for finding in findings]


def glossary_of(config: Config) -> Glossary:
    """Return the glossary of a configuration. Raises GlossaryError naming file and line."""
    if not config.glossaries and config.shipped_glossary:
        return shipped()
    return load(config.glossaries, with_shipped=config.shipped_glossary)


def _unsuppressed(findings: list[Finding], article: Article, path: Path, config: Config) -> Iterable[Finding]:
    """Yield the findings that nobody has waved through, and notes about suppressions that are not needed."""
    found = suppressions.suppressions(article.target, path)
    if not found:
        return findings
    ran = [rule.RULE.id for rule in chosen_rules(config.select, config.ignore, has_source=article.source is not None)]
    left = suppressions.apply(findings, found, ran, RULES)
    level = config.severity.get(suppressions.INFO.id, suppressions.INFO.severity)
    notes = [replace(f, severity=level) if f.rule == suppressions.INFO.id else f for f in left]
    is_wanted = suppressions.INFO.id not in config.ignore and (
        not config.select or suppressions.INFO.id in config.select
    )
    return notes if is_wanted else [f for f in notes if f.rule != suppressions.INFO.id]


def _require_german(target: Document, source: Document | None) -> None:
    if len(target.text.split()) < ENOUGH_WORDS and not source:
        return
    language = detect(target.text)
    if source and language in CYRILLIC_LANGUAGES and detect(source.text) == "de":
        raise PairError(
            _(
                "{path}: source and translation are swapped; give the German file first, the other with --source",
                path=target.path,
            )
        )
    # Names and loan words make German look English: only what can be nothing else is refused.
    if language in CYRILLIC_LANGUAGES or (language == "en" and surely(target.text) == "en"):
        raise PairError(
            _(
                "{path}: is not German (looks like {language}); name the German translation, or say --assume-german",
                path=target.path,
                language=language,
            )
        )
    if source and detect(source.text) == "de" and len(source.text.split()) >= ENOUGH_WORDS:
        raise PairError(_("{path}: the source is German too; name the original with --source", path=source.path))


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
    edits = tuple(
        edit for edit in edits if edit.replacement != edit.span.of(target.raw)
    )  # &amp;, which HTML writes so again
    keeps_markup = all(target.origin.is_contiguous(e.span) for e in finding.edits)
    source_span = finding.source_span
    if source_span is not None and article.source is not None:
        source_span = article.source.origin.to_file(source_span, article.source.text)
    return replace(
        finding, span=to_file(finding.span, target.text), edits=edits if keeps_markup else (), source_span=source_span
    )


def _edit_span(span: Span, target: Document) -> Span:
    return target.origin.to_file(span, target.text)


def _escaped(text: str, target: Document) -> str:
    if target.format != "html":
        return text
    from html import escape

    return escape(text, quote=False)
