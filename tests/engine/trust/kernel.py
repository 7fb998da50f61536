"""The laws by hand as machine code: the same functions, compiled by numba.

Numba is no part of the game. Compiling takes about a minute; what comes of it is kept beside the
laws, in `__pycache__`, and found there the next time.
"""

import importlib.util
import inspect
from types import ModuleType

import numba

LAWS = "tests.engine.trust.by_hand"


def compiled() -> ModuleType:
    """Return the laws by hand with every one compiled when first called; the plain ones stay."""
    spec = importlib.util.find_spec(LAWS)
    assert spec is not None
    assert spec.loader is not None
    laws = importlib.util.module_from_spec(spec)  # a second copy, not the one that tests import
    spec.loader.exec_module(laws)
    for name, law in inspect.getmembers(laws, inspect.isfunction):
        setattr(laws, name, numba.njit(cache=True, error_model="numpy")(law))
    return laws
