#!/usr/bin/env python3
"""Make It Right starts here: `python3 main.py` plays, `python3 main.py test` runs the tests.

The first start makes an environment of its own in `.venv` beside this file and installs what
`pyproject.toml` names. Every later start only compares a stamp and hands over. A stamp is written
last, so a start that was cut short is begun again. Nothing outside this folder is touched.

This file uses the standard library alone and no syntax newer than Python 3.6, so that an older
Python can still say that it is too old. It imports late, so that a warm start stays quick.
"""

import os
import sys

OLDEST = (3, 11)
HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.join(HERE, "pyproject.toml")
VENV = os.path.join(HERE, ".venv")
PYTHON = os.path.join(VENV, "Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = os.path.join(VENV, "make-it-right.stamp")
LOCK = os.path.join(VENV, "make-it-right.lock")
LOG = os.path.join(VENV, "make-it-right.log")
UNFINISHED = "unfinished"
HANDED_OVER = "MAKE_IT_RIGHT_HANDED_OVER"
SERVES = {"play": ("play", "test"), "test": ("test",)}  # the stamps good enough for each level


class SetupError(Exception):
    """Why the game cannot start, and how to mend it: one sentence or two for the person."""


def main(args: "list[str]") -> int:  # A SyntaxError here means: use Python 3.11 or newer.
    """Start the game or its tests, after setting up what is missing; return the exit code."""
    if sys.version_info < OLDEST:
        say(too_old(*sys.version_info[:2]))
        return 1
    try:
        python = environment("test" if args[:1] == ["test"] else "play")
    except SetupError as error:
        say("Make It Right cannot start. {}".format(error))
        return 1
    except KeyboardInterrupt:
        say("\nStopped before everything was in place. Start again to finish.")
        return 130
    if args[:1] == ["test"]:
        os.chdir(HERE)
        return hand_over([python, "-m", "pytest", *args[1:]])
    if python != sys.executable:
        os.environ[HANDED_OVER] = "1"
        return hand_over([python, os.path.abspath(__file__), *args])
    return play(args)


def play(args: "list[str]") -> int:
    """Run the game in this very process; everything it needs is there."""
    if HERE not in sys.path:
        sys.path.insert(0, HERE)
    from game.cli import main as command

    return command(args)


def too_old(major: int, minor: int) -> str:
    """Return the sentence for a Python that is too old."""
    return (
        "Make It Right needs Python {}.{} or newer, and this is Python {}.{}. Install a newer "
        "Python (from python.org, or your system's packages) and start again with it."
    ).format(*OLDEST, major, minor)


def say(text: str) -> None:
    """Tell the person something; standard output belongs to the game."""
    print(text, file=sys.stderr, flush=True)


def hand_over(command: "list[str]") -> int:
    """Let another Python take this one's place; return its exit code where that cannot be."""
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    import subprocess

    process = subprocess.Popen(command)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue  # the other Python heard it too and decides


# --------------------------------------------------------------------------- which Python to use
def environment(level: str) -> str:
    """Return the Python that has everything `level` (play or test) needs, made now if need be."""
    ours = os.path.isdir(VENV) and os.path.samefile(sys.prefix, VENV)
    handed_over = os.environ.pop(HANDED_OVER, "")
    if handed_over and not ours:
        raise SetupError("The folder .venv is damaged: delete it and start again.")
    elsewhere = sys.prefix != sys.base_prefix and not ours
    if elsewhere and complete(level):
        return sys.executable
    if not ready(level):
        if ours and read(STAMP) == UNFINISHED:
            raise SetupError(
                "The folder .venv is not finished. If another start is setting it up, wait for it; "
                "if none is, delete .venv and start again."
            )
        if complete(level):
            return sys.executable
        set_up(level)
    return sys.executable if ours else PYTHON


def ready(level: str) -> bool:
    """Tell whether `.venv` was finished for this level, this Python and these packages."""
    held = read(STAMP)
    return held in [stamp(each) for each in SERVES[level]] and os.path.exists(PYTHON)


def stamp(level: str) -> str:
    """Return what the stamp must say: the text itself is compared, which is quicker than hashes."""
    version = "{}.{}".format(*sys.version_info[:2])
    return "{} {} {}\n{}".format(level, version, sys.platform, read(PROJECT))


def read(path: str) -> str:
    """Return a file's text, or nothing where there is none."""
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except OSError:
        return ""


def needs(level: str) -> "list[str]":
    """Return the packages that `pyproject.toml` names for this level."""
    import tomllib

    try:
        project = tomllib.loads(read(PROJECT))
        packages = list(project["project"]["dependencies"])
        return packages + (project["dependency-groups"]["dev"] if level == "test" else [])
    except (KeyError, ValueError) as error:
        raise SetupError(
            "pyproject.toml is missing or damaged: copy the whole game again."
        ) from error


def complete(level: str) -> bool:
    """Tell whether the running Python already has all packages, new enough."""
    from importlib import metadata

    installed = {}
    for package in ["pygame>=0", *needs(level)]:
        name, _, floor = package.partition(">=")
        try:
            installed[name] = numbers(metadata.version(name)) >= numbers(floor)
        except metadata.PackageNotFoundError:
            installed[name] = False
    wrong_pygame = installed.pop("pygame")  # it lies in the same folder as pygame-ce and spoils it
    return all(installed.values()) and not wrong_pygame


def numbers(version: str) -> "tuple[int, ...]":
    """Return a version as numbers that compare: `2.5.8` is (2, 5, 8)."""
    import re

    return tuple(int(part) for part in re.findall(r"\d+", version))


# ----------------------------------------------------------------------------- the first start
def set_up(level: str) -> None:
    """Make `.venv` and install into it; safe to cut short, and safe to run twice at once."""
    try:
        os.makedirs(VENV, exist_ok=True)
        lock = os.open(LOCK, os.O_RDWR | os.O_CREAT, 0o644)
        wait_for(lock)
        try:
            if not ready(level):
                set_up_alone(level, lock)
        finally:
            os.close(lock)
    except OSError as error:
        raise SetupError(
            "The folder {} cannot be written to ({}). Copy the game to a folder of your own, or "
            "free some space, and start again.".format(HERE, error.strerror or error)
        ) from error


def wait_for(lock: int) -> None:
    """Hold the lock file; it is let go when this process and the pip it started have ended."""
    import time

    told = False
    while not locked(lock):
        if not told:
            say("Another start is setting this folder up. Waiting for it.")
        told = True
        time.sleep(0.2)


def locked(lock: int) -> bool:
    """Try to take the lock once; where the disk knows no locks, go on without."""
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def set_up_alone(level: str, lock: int) -> None:
    """Set up while no other start can: mark, make, install, and stamp last of all."""
    anew = not usable()
    if anew:
        say("First start: setting up Make It Right in .venv. It takes about a minute, once.")
        clear()
    else:
        say("Bringing .venv up to date.")
    write_stamp(UNFINISHED)
    if anew:
        make()
    install(needs(level), lock)
    write_stamp(stamp(level))
    say("Ready.")


def usable() -> bool:
    """Tell whether the `.venv` that is there can be added to instead of made anew."""
    if not os.path.exists(PYTHON) or read(STAMP) == UNFINISHED:
        return False
    fits = "import sys; sys.exit(sys.prefix == sys.base_prefix or sys.version_info[:2] != {})"
    return ran([PYTHON, "-c", fits.format(tuple(sys.version_info[:2]))])


def clear() -> None:
    """Empty `.venv`, save the lock and the mark that says it is unfinished."""
    import shutil

    write_stamp(UNFINISHED)
    for entry in os.scandir(VENV):
        if entry.is_dir(follow_symlinks=False):
            shutil.rmtree(entry.path)
        elif entry.path not in (LOCK, STAMP):
            os.unlink(entry.path)


def write_stamp(text: str) -> None:
    """Write the stamp whole or not at all."""
    with open(STAMP + ".new", "w", encoding="utf-8", newline="") as file:
        file.write(text)
    os.replace(STAMP + ".new", STAMP)


def make() -> None:
    """Make the environment; Debian's Python may lack the part that brings pip along."""
    from importlib.util import find_spec

    say("  making an environment for Python {}.{}".format(*sys.version_info[:2]))
    command = [sys.executable, "-m", "venv", VENV]
    if find_spec("ensurepip") and ran(command):
        return
    if not ran([*command, "--without-pip"]):
        raise SetupError(
            "This Python cannot make environments. Install its venv part (on Debian and Ubuntu: "
            "sudo apt install python3-venv) and start again."
        )


def ran(command: "list[str]") -> bool:
    """Run a command in silence and tell whether it went well."""
    import subprocess

    quiet = subprocess.DEVNULL
    return subprocess.call(command, stdin=quiet, stdout=quiet, stderr=quiet) == 0


def pip() -> "list[str]":
    """Return the way to run pip for `.venv`: its own, or that of the Python we run on."""
    own, borrowed = [PYTHON, "-m", "pip"], [sys.executable, "-m", "pip", "--python", PYTHON]
    for command in (own, borrowed):
        if ran([*command, "--version"]):
            return command
    if ran([PYTHON, "-m", "ensurepip"]):
        return own
    raise SetupError(
        "This Python has no pip. Install it (on Debian and Ubuntu: sudo apt install python3-venv) "
        "and start again."
    )


def install(packages: "list[str]", lock: int) -> None:
    """Let pip install the packages, one line of progress each; the lock lives as long as pip."""
    import subprocess

    options = "--no-input --no-user --disable-pip-version-check --progress-bar off --prefer-binary"
    command = [*pip(), "install", *options.split(), "--retries", "2", "--timeout", "20", *packages]
    running = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        pass_fds=() if os.name == "nt" else (lock,),
    )
    heard = []
    with open(LOG, "w", encoding="utf-8") as log, running:
        for line in running.stdout or ():
            log.write(line)
            heard.append(line)
            if progress(line):
                say("  " + progress(line))
    if running.returncode != 0:
        raise SetupError(why("".join(heard)))


def progress(line: str) -> str:
    """Return what a line of pip's means for the person, or nothing."""
    import re

    kind = r"\s*(?:Downloading|Using cached|Processing) (?:\S*/)?"
    found = re.match(kind + r"([^-/\s]+)-([^-\s]+)-\S+\.whl(?!\.metadata)( \([\d.]+ \w+\))?", line)
    if found:
        return found[1].replace("_", "-") + " " + found[2] + (found[3] or "")
    names = line.partition("Installing collected packages: ")[2]
    return "installing {} packages".format(len(names.split(","))) if names else ""


def why(heard: str) -> str:
    """Return why pip failed, as a sentence with a cure."""
    import re

    if re.search(r"No space left|Errno 28", heard):
        return "The disk is full: free some space and start again."
    if re.search(r"(?i)connection|timed out|name resolution|unreachable|proxyerror", heard):
        return (
            "The first start fetches packages, and the network did not answer. Connect and start "
            "again; after that no network is needed."
        )
    last = (re.findall(r"ERROR: (.+)", heard) or ["pip gave no reason"])[-1]
    return "Installing failed: {} (all of it is in .venv/make-it-right.log).".format(
        re.sub(r"\w+://\S+", "the package index", last).rstrip(".")
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
