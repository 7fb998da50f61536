"""What a person likes: read at the start, and written whole at each change."""

import json
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from game.base.words import _
from game.play import disk
from game.play.notsaved import NotSaved, not_saved
from game.present.settings import Assist

LARGEST = 2**20  # bytes


class UserSettings(BaseModel):
    """A person's settings; change one with `model_copy(update=...)`."""

    model_config = ConfigDict(frozen=True, extra="ignore", allow_inf_nan=False)

    text_size: float = Field(1.0, ge=1.0, le=2.0, description="1 is the size as drawn")
    full_screen: bool = False
    assist: Assist = Assist.PLAIN
    timer: int = Field(0, ge=0, le=240, description="minutes for a turn, 0 for no clock")
    sound: bool = False
    reduced_motion: bool = False
    rival: str = Field("", max_length=40, description="bot that was raced last; nobody")


def read_settings(path: Path) -> tuple[UserSettings, str]:
    """Return the settings and a sentence if some could not be read; those are as at first."""
    try:
        data = _data(path)
    except FileNotFoundError:
        return UserSettings(), ""
    except (OSError, ValueError, TypeError, RecursionError):
        return UserSettings(), _("Your settings could not be read; they are as at first.")
    good = {name: value for name, value in data.items() if _fits(name, value)}
    some = _("Some of your settings could not be read; those are as at first.")
    return UserSettings.model_validate(good), "" if len(good) == len(data) else some


def write_settings(path: Path, settings: UserSettings) -> NotSaved | None:
    """Keep the settings, or say why they hold only until the game is closed."""
    text = settings.model_dump_json(indent=2) + "\n"
    try:
        disk.make_folder(path.parent)
        disk.replace(path, text.encode())
    except OSError as error:
        return NotSaved(not_saved(error).why, _("The settings hold until you close the game."))
    return None


def _data(path: Path) -> dict[str, object]:
    if path.stat().st_size > LARGEST:
        raise ValueError
    data = json.loads(path.read_bytes())
    if not isinstance(data, dict):
        raise TypeError
    return {name: value for name, value in data.items() if name in UserSettings.model_fields}


def _fits(name: str, value: object) -> bool:
    try:
        UserSettings.model_validate({name: value})
    except ValidationError:
        return False
    return True
