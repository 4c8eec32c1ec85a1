"""What may be said of an error: its kind and where it arose. Its own text may hold a person's words."""

import traceback
from pathlib import Path

MOST = 200


def kind(error: BaseException) -> str:
    """Return what kind of error it was and where it arose."""
    error = innermost(error)
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = f"{trace.tb_frame.f_code.co_qualname}:{trace.tb_lineno}" if trace else "?"
    return f"{type(error).__name__} in {where}"[:MOST]


def places(error: BaseException) -> list[str]:
    """Return the way to an error, without the values on the way."""
    frames = traceback.extract_tb(innermost(error).__traceback__)
    return [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]


def innermost(error: BaseException) -> BaseException:
    """Return the first error of a group, or the error itself."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
