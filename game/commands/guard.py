"""The last resort: whatever happens, the person reads one sentence and no traceback."""

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from game.base.words import _
from game.commands.refused import RefusedError
from game.commands.terminated import Terminated

OK, PROBLEMS, CRASHED, INTERRUPTED, TERMINATED = 0, 1, 70, 130, 143


def guarded(work: Callable[[], int], clock: Callable[[], datetime]) -> int:
    """Return the exit code of `work`, or the one of what stopped it."""
    try:
        return _heard(work())
    except (KeyboardInterrupt, Terminated) as stop:
        return _heard(TERMINATED) if isinstance(stop, Terminated) else _stopped(str(stop))
    except BrokenPipeError:
        return _heard(OK)
    except RefusedError as refused:
        _say(str(refused))
        return _heard(refused.code)
    except Exception as error:  # noqa: BLE001  # this is the last resort
        if _is_stop(error):
            return _stopped()
        full = _is_full(error)
        _say(_no_room() if full else _sorry(error, clock))
        return _heard(PROBLEMS if full else CRASHED)


def _stopped(words: str = "") -> int:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # asked once is enough
    _say(f"\n{words or _('Stopped.')}")
    return _heard(INTERRUPTED)


def _is_stop(error: BaseException | None) -> bool:
    """Tell whether somebody stopped it and a library, cut short as it loads, made that a fault."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__cause__ or error.__context__
    return error is not None


def _heard(code: int) -> int:
    """Let out what is still to be said; whoever listened may be gone, and that is no fault."""
    try:
        if sys.stdout:
            sys.stdout.flush()
    except BrokenPipeError:
        _hushed()
    except OSError:
        _hushed()  # or Python would try again at its end, and complain
        if code == OK:
            raise
    return code


def _hushed() -> None:
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(words: str) -> None:
    with suppress(OSError, ValueError, AttributeError):
        sys.stdout.flush()
    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(f"{words}\n")
        sys.stderr.flush()


def _is_full(error: Exception) -> bool:
    from game.play.notsaved import FULL

    return isinstance(error, OSError) and error.errno in FULL


def _no_room() -> str:
    return _("The disk is full, so this could not be written to its end. Make some room first.")


def _sorry(error: Exception, clock: Callable[[], datetime]) -> str:
    try:
        path = _logged(error, clock())
    except Exception:  # noqa: BLE001  # nothing may go wrong in here
        path = None
    if path is None:
        return _("Something went wrong in the game, not with you. What you decided is saved.")
    words = _(
        "Something went wrong in the game, not with you. What you decided is saved; "
        "what happened is written down in {path}."
    )
    return words.format(path=path)


def _logged(error: Exception, now: datetime) -> Path:
    import traceback

    from game import __version__
    from game.play.places import logs

    folder = logs()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"error-{now:%Y-%m-%d-%H%M%S}.txt"
    told = "".join(traceback.format_exception(error))
    path.write_text(f"Make It Right {__version__}, {sys.platform}\n{told}", encoding="utf-8")
    return path
