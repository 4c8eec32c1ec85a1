"""How long a call takes: on the processor, without the garbage of the tests before it."""

import gc
import time
from collections.abc import Callable


def seconds(call: Callable[[], object]) -> float:
    """Return the processor's time for a call; no collection of what others left falls into it."""
    gc.collect()
    gc.disable()
    try:
        began = time.process_time()
        call()
        return time.process_time() - began
    finally:
        gc.enable()
