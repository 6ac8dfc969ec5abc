"""A translation on disk, with the source it needs, as the article that rules and name tools look at."""

from pathlib import Path

from qa.comparison import Article
from qa.config import Config
from qa.errors import InputError
from qa.messages import _
from qa.pipeline import article_of
from qa.readers import read


def read_article(target: Path, source: Path | None, config: Config, source_language: str | None = None) -> Article:
    """Return a German file and its source, aligned. Raises InputError when one cannot be read or no source was found."""
    if source is None:
        raise InputError(_("{target}: no source beside it; name it with --source", target=target))
    return article_of(read(target, "de"), read(source, source_language), config)
