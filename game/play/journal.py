"""One save that is open: the file and its lock."""

from dataclasses import dataclass, field
from pathlib import Path

from game.play import disk
from game.play.lines import Chain
from game.play.lock import Lock
from game.play.notsaved import ChangedError, NotSaved, not_saved


@dataclass(slots=True)
class Journal:
    """The file of one game. It is opened anew for each line, so that a lost folder is noticed."""

    path: Path
    lock: Lock | None  # None: only to be read
    found: bytes = field(default=b"", repr=False)  # the whole file, if it is to be mended
    tried: tuple[bytes, ...] = field(default=(), repr=False)  # lines that may stand there in part

    def write(self, sound: Chain, grown: Chain) -> NotSaved | None:
        """Put the last line of `grown` behind `sound` on the disk, or say why it is not there.

        A torn end, or the remains of a line that the disk did not take, are mended in the same
        step: the whole file is replaced at once.
        """
        new = grown.data[len(sound.data) :]
        before, self.tried = self.tried, (*self.tried, new)
        try:
            disk.append(self.path, new, len(sound.data))
        except ChangedError:
            return self._mend(sound, grown, before)
        except OSError as error:
            return not_saved(error)
        self.tried = (new,)
        return None

    def begin_anew(self, before: Chain, chain: Chain) -> NotSaved | None:
        """Put `chain` in the place of `before`, or say why the file is as it was."""
        try:
            if self.path.read_bytes() != before.data:
                raise ChangedError
            disk.replace(self.path, chain.data)
        except OSError as error:
            return not_saved(error)
        return None

    def close(self) -> None:
        """Let others write to this save."""
        if self.lock:
            self.lock.release()
            self.lock = None

    def _mend(self, sound: Chain, grown: Chain, before: tuple[bytes, ...]) -> NotSaved | None:
        try:
            data = self.path.read_bytes()
            end = data[len(sound.data) :] if data.startswith(sound.data) else None
            known = end is not None and any(line.startswith(end) for line in before)
            if not known and data != self.found:
                raise ChangedError
            disk.replace(self.path, grown.data)
        except OSError as error:
            return not_saved(error)
        self.found, self.tried = b"", self.tried[-1:]
        return None
