"""The game in a process of its own that is watched while it runs: at a pipe or on a terminal."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from typing import Self

from tests.architecture.tree import PROJECT
from tests.terminal.sitting import surroundings

PATIENCE = 60.0


class Watched:
    """A running game: type into it, wait for words, send it signals."""

    def __init__(
        self, words: Sequence[str], *, terminal: bool, columns: int = 80, **environment: str
    ) -> None:
        inner: int | None = None
        self.outer = -1
        if terminal:
            self.outer, inner = pty.openpty()
            fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "game", *words],
            cwd=PROJECT,
            env=surroundings(**environment),
            stdin=subprocess.PIPE if inner is None else inner,
            stdout=subprocess.PIPE if inner is None else inner,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=_hears_ctrl_c,  # noqa: PLW1509 - no threads here when tests start games
        )
        if inner is not None:
            os.close(inner)
        else:
            assert self.process.stdout
            self.outer = self.process.stdout.fileno()
        self.seen = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            if stream:
                stream.close()
        if self.process.stdout is None:
            os.close(self.outer)

    def type(self, line: str) -> None:
        """Type a line and Enter."""
        data = f"{line}\n".encode()
        if self.process.stdin:
            self.process.stdin.write(data)
            self.process.stdin.flush()
        else:
            os.write(self.outer, data)

    def until(self, words: str) -> str:
        """Wait until `words` were printed after what was waited for before."""
        start, end = len(self.seen), time.monotonic() + PATIENCE
        while words not in self.seen[start:]:
            if not self._read(end):
                message = f"{words!r} never came: {self.seen[start:]!r}"
                raise AssertionError(message)
        return self.seen[start:]

    def stop(self) -> None:
        """Press Ctrl-C, as a person does: not in the very moment in which a prompt appears."""
        time.sleep(0.1)
        self.process.send_signal(signal.SIGINT)

    def ended(self) -> int:
        """Wait until the game has ended; return its exit code."""
        end = time.monotonic() + PATIENCE
        while self._read(end):
            pass
        return self.process.wait(PATIENCE)

    def _read(self, end: float) -> bool:
        heard = select.poll()  # unlike select.select, it knows file numbers of any size
        heard.register(self.outer, select.POLLIN)
        if not heard.poll(1_000 * max(0.0, end - time.monotonic())):
            return False
        try:
            data = os.read(self.outer, 65536)
        except OSError:  # the other end of a terminal was closed
            return False
        self.seen += data.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(data)


def _hears_ctrl_c() -> None:
    """Undo what a shell does to what it starts in the background: let Ctrl-C be heard."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
