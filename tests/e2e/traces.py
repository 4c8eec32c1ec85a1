"""What is left of somebody in a database and in its files."""

import sqlite3
from contextlib import closing
from pathlib import Path


def places_of(database: Path, person_id: int) -> list[tuple[str, str]]:
    """Return every table and column that holds a person's id, as a number or within a text."""
    found = []
    with closing(sqlite3.connect(database)) as connection:
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for _, column, *_ in connection.execute(f'PRAGMA table_info("{table}")').fetchall():
                sought = f'SELECT count(*) FROM "{table}" WHERE instr("{column}", ?)'  # noqa: S608 - names of our own
                if connection.execute(sought, (str(person_id),)).fetchone() != (0,):
                    found.append((table, column))
    return found


def marked(folder: Path, mark: str) -> list[str]:
    """Return the files of the database in which a marked word stands."""
    return [path.name for path in folder.glob("mikroskop.db*") if mark.encode() in path.read_bytes()]
