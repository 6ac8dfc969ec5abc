"""Adapter for sentence-transformers: the sentence encoder that a configuration names, loaded when it is first needed."""

from functools import lru_cache
from typing import TYPE_CHECKING

from qa.errors import ConfigError
from qa.messages import _

if TYPE_CHECKING:
    from qa.alignment.encoder import Encoder


@lru_cache(maxsize=1)
def sentence_encoder(name: str) -> "Encoder":
    """Return the model of that name or folder. Raises ConfigError when the library or the model is not there."""
    try:
        from sentence_transformers import SentenceTransformer  # LaBSE and its like; brings torch, so it is an extra
    except ImportError as error:
        raise ConfigError(
            _(
                'align.encoder = "{name}" needs sentence-transformers; run `pip install druckreif[encoder]` or '
                "remove the line",
                name=name,
            )
        ) from error
    try:
        model: Encoder = SentenceTransformer(name)
    except (OSError, ValueError, RuntimeError) as error:
        reason = next(iter(str(error).splitlines()), type(error).__name__)
        raise ConfigError(
            _('align.encoder: the model "{name}" cannot be loaded: {reason}', name=name, reason=reason)
        ) from error
    return model
