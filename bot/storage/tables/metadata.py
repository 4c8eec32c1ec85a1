"""What all tables share: the metadata that knows them all, names of indexes and keys, forms of columns."""

from typing import Any

from sqlalchemy import Column, ForeignKey, Index, MetaData

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def of_person(*, index: bool = True) -> Column[Any]:
    """Return the column that says whose a row is; the row goes when they go."""
    return Column("person_id", ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=index)


def index_where_known(name: str, *columns: Column[Any], known: Column[Any]) -> None:
    """Index the rows in which a column has a value."""
    Index(name, *columns, sqlite_where=known.is_not(None), postgresql_where=known.is_not(None))
