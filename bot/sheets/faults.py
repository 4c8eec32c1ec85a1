"""What can be wrong with a file as a whole."""

from enum import StrEnum


class FileFault(StrEnum):
    """Why a file cannot be read."""

    NOT_FETCHED = "not_fetched"
    EMPTY = "empty"
    TOO_BIG = "too_big"
    WRONG_TYPE = "wrong_type"
    PROTECTED = "protected"
    OLD_EXCEL = "old_excel"
    BROKEN = "broken"
    SWOLLEN = "swollen"
    NO_HEADER = "no_header"
    TOO_MANY_LINES = "too_many_lines"
    TOO_MANY_ACCOUNTS = "too_many_accounts"
    TOO_MANY_PARTNERS = "too_many_partners"
    PARTNERS = "partners"
    TOO_MANY_DAYS = "too_many_days"


class UnreadableFileError(Exception):
    """A file cannot be read: why, and in which line where that is known."""

    def __init__(self, fault: FileFault, line: int = 0) -> None:
        super().__init__(fault)
        self.fault = fault
        self.line = line
