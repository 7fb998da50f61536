import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
# In a process of its own: elsewhere in the tests something has started the clock of pygame.
OPENED = """
import time
from game.window.display import Settings, open_window
from game.window.ticks import ticks

open_window(Settings((320, 240)))
before = ticks()
time.sleep(0.02)
print(ticks() - before)
"""


def test_time_passes_in_a_window_that_nobody_has_waited_for() -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPENED], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert float(done.stdout.split()[-1]) >= 20
