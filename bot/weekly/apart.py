"""One person's share of a batch, in a savepoint: whatever goes wrong there is theirs alone, the others are served."""

import logging
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from bot.storage.trouble import is_conflict, trouble_of
from bot.traces import kind, places

T = TypeVar("T")

log = logging.getLogger(__name__)


def apart(connection: Connection, serve: Callable[[], T], pass_over: Callable[[], object]) -> T | None:
    """Serve a person and return what `serve` does; where it fails, take it back, pass them over, and return None.

    What is wrong with the database as a whole is nobody's own matter, and is raised: so is an OSError, with which
    PostgreSQL's driver tells that no answer comes.
    """
    try:
        with connection.begin_nested():
            return serve()
    except Exception as error:
        if isinstance(error, OSError) or trouble_of(error) or is_conflict(error):
            raise
        fields = {"action": "passed_over", "error": kind(error), "trace": places(error)}
        log.error("somebody was passed over", extra=fields)  # noqa: TRY400 - a trace may hold what people wrote
    pass_over()
    return None
