"""Write a file whole or not at all."""

import os
import tempfile
from pathlib import Path

from qa.errors import InputError
from qa.messages import _


def write_atomically(path: Path, content: bytes) -> None:
    """Replace the file by a temporary one beside it, its mode kept. Raises InputError when it cannot be written.

    What is no file of its own (`/dev/stdout`, a named pipe) is written into instead, it must not be replaced.
    """
    target = path.resolve()
    temporary: str | None = None
    try:
        if _is_device(path):
            with path.open("wb") as stream:
                stream.write(content)
            return
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


def append(path: Path, content: bytes) -> None:
    """Add to the end of a file, which is made when missing. Raises InputError when it cannot be written."""
    try:
        with path.open("ab") as file:
            file.write(content)
    except OSError as error:
        raise InputError(_("{path}: cannot be written: {reason}", path=path, reason=error.strerror)) from error


def _is_device(path: Path) -> bool:
    return path.absolute().parts[:2] in (("/", "dev"), ("/", "proc")) or (
        path.exists() and not path.is_file() and not path.is_dir()
    )


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
