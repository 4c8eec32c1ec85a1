"""Accounts: where somebody posts, and what the figures of each place can be held against."""

import re
from enum import StrEnum
from typing import Annotated, Self

from pydantic import BeforeValidator, StringConstraints

from domain.fact import Fact

MOST_CHARACTERS = 64
"""Of a handle, a niche or a region. No platform has longer handles."""

UNNAMED_LABEL = "main"
_SLASH = "/"
_HANDLE = re.compile(r"[\w.-]+")


def _one_line(text: str) -> str:
    return " ".join(text.split())


ShortText = Annotated[
    str, BeforeValidator(_one_line), StringConstraints(min_length=1, max_length=MOST_CHARACTERS)
]
"""One line of a few words."""


class Platform(StrEnum):
    """Where an account is. Their names are the platforms' own, the same in every language."""

    INSTAGRAM = "instagram"
    TIKTOK = "tiktok"
    YOUTUBE = "youtube"
    FACEBOOK = "facebook"
    BLUESKY = "bluesky"
    MASTODON = "mastodon"
    X = "x"
    THREADS = "threads"
    LINKEDIN = "linkedin"
    TWITCH = "twitch"
    BLOG = "blog"
    OTHER = "other"


class Yardstick(StrEnum):
    """How far the benchmark holds: it was measured on Instagram (DOMAIN: off Instagram it is said so)."""

    MEASURED = "measured"
    ELSEWHERE = "elsewhere"
    NONE = "none"


class Account(Fact):
    """An account as its owner describes it; everything may be unknown. `name` is a handle or any other name."""

    platform: Platform | None = None
    name: ShortText | None = None
    niche: ShortText | None = None
    region: ShortText | None = None

    @property
    def yardstick(self) -> Yardstick:
        """Whether its like rate can be held against the benchmark; of no known place counts as Instagram.

        A blog has readers, but neither followers nor likes in this sense: it has its history only.
        """
        if self.platform is Platform.BLOG:
            return Yardstick.NONE
        known = self.platform in {None, Platform.INSTAGRAM}
        return Yardstick.MEASURED if known else Yardstick.ELSEWHERE

    @property
    def label(self) -> str:
        """The account in a column of a file: `instagram/cafe.mohn`, `instagram`, `Café Mohn`, or `main`.

        A bare name that reads as something else has a slash in front: `/main`, `/instagram`.
        """
        if self.platform:
            return f"{self.platform.value}{_SLASH}{self.name}" if self.name else self.platform.value
        if self.name is None:
            return UNNAMED_LABEL
        is_clear = not self.name.startswith(_SLASH) and Account.labelled(self.name).name == self.name
        return self.name if is_clear else f"{_SLASH}{self.name}"

    @classmethod
    def labelled(cls, label: str) -> Self:
        """Return the account of a label, also of one that somebody wrote by hand. ValueError where it is too long."""
        plain = label.strip()
        if plain.startswith(_SLASH) and plain != _SLASH:
            return cls(name=plain.removeprefix(_SLASH))
        place, slash, name = plain.partition(_SLASH)
        platform = _platform(place)
        if platform and (name.strip() or not slash):
            return cls(platform=platform, name=name.strip() or None)
        return cls() if plain.lower() in {"", UNNAMED_LABEL} else cls(name=plain)

    @property
    def is_handle(self) -> bool:
        """Whether the name is one that the platform writes with an @ in front."""
        return bool(self.name and self.platform not in _NAMED and _HANDLE.fullmatch(self.name))

    def is_same(self, other: "Account") -> bool:
        """Whether both are one account: platform and name decide, however the name is cased."""
        mine, theirs = (each.name.casefold() if each.name else None for each in (self, other))
        return self.platform is other.platform and mine == theirs


_NAMED = frozenset({None, Platform.BLOG, Platform.OTHER})


def _platform(name: str) -> Platform | None:
    plain = name.strip().lower()
    return Platform(plain) if plain in {each.value for each in Platform} else None
