"""Write a file whole or not at all."""

import os
import tempfile
from pathlib import Path

from qa.errors import InputError
from qa.messages import _


def write_atomically(path: Path, content: bytes) -> None:
    """Replace the file by a temporary one beside it, its mode kept. Raises InputError when the folder cannot be written."""
    target = path.resolve()
    temporary: str | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as file:
            temporary = file.name
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask())
        Path(temporary).replace(target)
        temporary = None
    except OSError as error:
        raise InputError(
            _("{path}: cannot be written: {reason}; nothing was changed", path=path, reason=error.strerror)
        ) from error
    finally:
        if temporary:
            Path(temporary).unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
