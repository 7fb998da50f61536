"""One writer for each save. A writer that is killed leaves no lock behind."""

import errno
from dataclasses import dataclass
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

ENDING = ".lock"
_NO_LOCKS_HERE = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP}


@dataclass(frozen=True, slots=True)
class Lock:
    """A save held by this process; `file` is None where the disk cannot lock at all."""

    file: BaseFileLock | None

    def release(self) -> None:
        """Let others write; the lock file stays, for taking it away could let two in."""
        if self.file:
            self.file.release()


def locked(path: Path) -> Lock | None:
    """Return the lock of the save at `path`, or None if somebody else holds it.

    Raises:
        OSError: the folder cannot be written to, or is not there.
    """
    file = FileLock(path.with_name(path.name + ENDING), thread_local=False)
    try:
        file.acquire(timeout=0)
    except Timeout:
        return None
    except NotImplementedError:
        return Lock(None)
    except OSError as error:
        if error.errno in _NO_LOCKS_HERE:
            return Lock(None)  # the journal still notices a second writer by the file's size
        raise
    return Lock(file)
