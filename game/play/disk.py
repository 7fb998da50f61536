"""Writing so that nothing is torn: all of it is on the disk, or none of it counts.

Every function raises OSError as the system gave it.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from game.play.notsaved import ChangedError

TEMPORARY = ".part"
_BINARY = getattr(os, "O_BINARY", 0)  # Windows would turn line ends into two bytes


def append(path: Path, data: bytes, size: int) -> None:
    """Add `data` to the file; on failure cut it back to its `size`.

    Raises:
        ChangedError: the file is not `size` bytes long.
    """
    with _opened(path, os.O_WRONLY | os.O_APPEND) as file:
        if os.fstat(file).st_size != size:
            raise ChangedError
        try:
            _write(file, data)
            os.fsync(file)
        except BaseException:
            with suppress(OSError):
                os.ftruncate(file, size)
            raise


def replace(path: Path, data: bytes) -> None:
    """Put `data` in the place of the file, in one step; make the file if it is not there."""
    temporary = path.with_name(path.name + TEMPORARY)
    try:
        with _opened(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC) as file:
            _write(file, data)
            os.fsync(file)
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)


def try_out(path: Path) -> None:
    """Find out whether `replace` could write the file; what is there stays as it is."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    temporary = path.with_name(path.name + TEMPORARY)
    with _opened(temporary, os.O_WRONLY | os.O_CREAT):
        pass
    temporary.unlink()


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, for good."""
    if folder.is_dir():
        return
    if folder.parent != folder:
        make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    _sync_folder(folder.parent)


@contextmanager
def _opened(path: Path, flags: int) -> Iterator[int]:
    file = os.open(path, flags | _BINARY, 0o666)
    try:
        yield file
    finally:
        os.close(file)


def _write(file: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(file, left) :]


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows cannot open a folder, and keeps its entries by itself
    with _opened(folder, os.O_RDONLY) as file:
        os.fsync(file)
