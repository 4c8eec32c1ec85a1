"""What is kept: tables, queries by person, and one transaction for everything that belongs together."""
