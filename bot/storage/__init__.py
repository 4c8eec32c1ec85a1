"""What is kept: tables, queries by person, and one transaction for everything that belongs together.

Statements that every update needs are built once and stand at the top of their module: SQLAlchemy takes twice as
long to build a statement as to run it on SQLite.
"""
