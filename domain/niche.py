"""What an account is about, as far as it makes a difference to a piece of advice."""

from enum import StrEnum


class Niche(StrEnum):
    """Fields that have advice of their own; `OTHER` is a niche that is known and is none of them."""

    FASHION = "fashion"
    TECHNOLOGY = "technology"
    BEAUTY = "beauty"
    FOOD = "food"
    TRAVEL = "travel"
    SPORT = "sport"
    HOME = "home"
    BOOKS = "books"
    OTHER = "other"
