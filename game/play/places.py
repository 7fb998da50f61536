"""Where a person's games, settings and reports of errors are kept, and what only saves time."""

import os
from collections.abc import Mapping
from pathlib import Path

from platformdirs import user_cache_path, user_data_path, user_documents_path

HOME = "MAKE_IT_RIGHT_HOME"


def home(environment: Mapping[str, str] | None = None) -> Path:
    """Return the folder of everything that is kept; it need not be there yet.

    The variable MAKE_IT_RIGHT_HOME names another one; it is read here and nowhere else.
    """
    return _named(environment) or user_data_path("make-it-right", appauthor=False)


def saves() -> Path:
    """Return the folder of saved games."""
    return home() / "saves"


def demos() -> Path:
    """Return the folder of games that played themselves, apart from those that a person played."""
    return home() / "demos"


def reports(environment: Mapping[str, str] | None = None) -> Path:
    """Return the folder of reports: where a person looks for documents of their own."""
    named = _named(environment)
    return named / "reports" if named else user_documents_path() / "Make It Right"


def settings() -> Path:
    """Return the file of the person's settings."""
    return home() / "settings.json"


def logs() -> Path:
    """Return the folder of what went wrong in the game itself."""
    return home() / "logs"


def covers(environment: Mapping[str, str] | None = None) -> Path:
    """Return the file of what stands on the covers of the cases; it may be deleted at any time."""
    return _cache(environment) / "covers.json"


def studies(environment: Mapping[str, str] | None = None) -> Path:
    """Return the folder of the finished parts of long studies; it may be deleted at any time."""
    return _cache(environment) / "studies"


def _cache(environment: Mapping[str, str] | None) -> Path:
    named = _named(environment)
    return named / "cache" if named else user_cache_path("make-it-right", appauthor=False)


def _named(environment: Mapping[str, str] | None) -> Path | None:
    named = (os.environ if environment is None else environment).get(HOME, "")
    return Path(named).expanduser().absolute() if named else None
