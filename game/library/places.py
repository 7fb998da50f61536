"""Where the scenarios and assets lie: beside the code in a checkout, inside it in a wheel."""

from pathlib import Path
from typing import Literal

PACKAGE = Path(__file__).resolve().parents[1]
CHECKOUT = PACKAGE.parent


def data_folder(name: Literal["scenarios", "assets"]) -> Path:
    """Return the folder of all scenarios or of all assets.

    Raises:
        FileNotFoundError: The folder is missing, so the game was copied or installed in part.
    """
    for folder in (PACKAGE / "_data" / name, CHECKOUT / name):
        if folder.is_dir():
            return folder
    message = f"The folder of {name} is missing; install or copy the whole game again."
    raise FileNotFoundError(message)
