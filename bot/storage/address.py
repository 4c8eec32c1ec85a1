"""DATABASE_URL: which kind of database it names, and what of it may be shown."""

from pathlib import Path

from sqlalchemy import URL, make_url

IN_MEMORY = "sqlite://"
EXAMPLES = "sqlite:///mikroskop.db or postgresql://user:password@host/database"
_SERVERS = ("postgresql", "postgres")


class UnusableUrlError(Exception):
    """The database URL is none that this program can work with."""


def sqlite_path(url: str) -> Path | None:
    """Return the file behind a URL, or None for a database in memory or on a server.

    Raises UnusableUrlError for anything else than sqlite:///... and postgresql://...
    """
    parsed = _parsed(url)
    if parsed.get_backend_name() in _SERVERS:
        return None
    return Path(parsed.database) if parsed.database and parsed.database != ":memory:" else None


def server_address(url: str) -> str | None:
    """Return the address of a PostgreSQL server as its drivers know it, or None for SQLite.

    Raises UnusableUrlError as `sqlite_path` does.
    """
    parsed = _parsed(url)
    if parsed.get_backend_name() not in _SERVERS:
        return None
    return parsed.set(drivername="postgresql").render_as_string(hide_password=False)


def shown(url: str) -> str:
    """Return a URL as an operator may read it anywhere: without its password. Raises UnusableUrlError."""
    parsed = _parsed(url)
    return parsed.set(query={}).render_as_string(hide_password=True)


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except Exception as error:
        raise UnusableUrlError from error
    if parsed.get_backend_name() not in {"sqlite", *_SERVERS}:
        raise UnusableUrlError(parsed.get_backend_name())
    return parsed
