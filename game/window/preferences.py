"""A person's settings as a page of choices, and one of them changed."""

from game.base.words import _
from game.play.settings import UserSettings
from game.present.settings import Assist
from game.window.display import Likes
from game.window.faces import SettingFace, SettingsFace

SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)
TIMERS = (0, 5, 8, 12, 20)


def likes(settings: UserSettings) -> Likes:
    """Return how a person likes the window itself."""
    return Likes(settings.text_size, settings.full_screen, settings.sound, settings.reduced_motion)


def face(settings: UserSettings, notice: str) -> SettingsFace:
    """Return the page of settings."""
    return SettingsFace(
        (
            _text_size(settings),
            _switch("full_screen", _("Full screen"), _("F11 does the same."), settings.full_screen),
            _assist(settings),
            _timer(settings),
            _switch("sound", _("Sound"), _("Soft, and never the only sign."), settings.sound),
            _switch(
                "reduced_motion",
                _("Less motion"),
                _("Meters and bars stand still; screens fade."),
                settings.reduced_motion,
            ),
        ),
        notice,
    )


def changed(settings: UserSettings, setting: str, value: str) -> UserSettings:
    """Return the settings with one of them changed to a value that its page offers."""
    read: dict[str, float | int | Assist | bool] = {setting: value == "on"}
    if setting == "text_size":
        read[setting] = float(value)
    elif setting == "timer":
        read[setting] = int(value)
    elif setting == "assist":
        read[setting] = Assist(value)
    return settings.model_copy(update=read)


def _text_size(settings: UserSettings) -> SettingFace:
    return SettingFace(
        "text_size",
        _("Size of text"),
        _("Ctrl + and Ctrl − do the same at any time."),
        f"{settings.text_size:g}",
        tuple((f"{size:g}", f"{size:.0%}") for size in SIZES),
    )


def _assist(settings: UserSettings) -> SettingFace:
    return SettingFace(
        "assist",
        _("What cards tell"),
        _("Which meters a card touches, before it is played."),
        settings.assist.value,
        (
            (Assist.GUIDED.value, _("dots with sign")),
            (Assist.PLAIN.value, _("dots")),
            (Assist.EXPERT.value, _("nothing")),
        ),
    )


def _timer(settings: UserSettings) -> SettingFace:
    labels = tuple((str(m), _("{n} min").format(n=m) if m else _("off")) for m in TIMERS)
    about = _("A clock for each turn. It only shows; nothing happens when it ends.")
    return SettingFace("timer", _("Timer"), about, str(settings.timer), labels)


def _switch(name: str, label: str, about: str, on: bool) -> SettingFace:
    choices = (("on", _("on")), ("off", _("off")))
    return SettingFace(name, label, about, "on" if on else "off", choices)
