"""What a person says about themselves."""

from enum import StrEnum


class Role(StrEnum):
    """For whom the advice is: the one who posts, or the business that looks for people who post."""

    BLOGGER = "blogger"
    BUSINESS = "business"


class Theme(StrEnum):
    """How pictures are drawn for somebody."""

    LIGHT = "light"
    DARK = "dark"
