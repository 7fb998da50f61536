"""Soft sounds, made when first wanted. Off unless asked for; without a sound device, silence."""

import pygame
from pygame.mixer import Sound

NAMES = ("lift", "commit", "tick", "alert")
_RATE = 22_050


class Sounds:
    """Plays a sound by name: lift, commit, tick, alert. Never the only sign of anything."""

    def __init__(self, *, on: bool = False) -> None:
        """Open no device yet."""
        self.on = on
        self._made: dict[str, Sound] = {}
        self._dead = False

    def play(self, name: str) -> None:
        """Play a sound if sounds are on; an unknown name is silence."""
        if not self.on or self._dead or name not in NAMES:
            return
        try:
            if not pygame.mixer.get_init():
                pygame.mixer.init(_RATE, -16, 1, 512)
            self._sound(name).play()
        except (pygame.error, NotImplementedError):
            self._dead = True

    def _sound(self, name: str) -> Sound:
        if name not in self._made:
            from game.window.synth import samples  # noqa: PLC0415 - numpy only once it is heard

            self._made[name] = Sound(buffer=samples(name).tobytes())
        return self._made[name]
