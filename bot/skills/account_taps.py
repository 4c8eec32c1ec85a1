"""The buttons around accounts."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from bot.skills.taps import Tap
from domain.accounts import Platform

NEW = 0
"""In place of an account's id: one that is still to be added."""


class Part(StrEnum):
    """What can be said of an account in words."""

    NAME = "name"
    NICHE = "niche"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class AccountTap(Tap):
    """Show one account."""

    key: ClassVar[str] = "account"
    account: int


@dataclass(frozen=True, slots=True)
class PlatformsTap(Tap):
    """Choose the platform of an account, or (0) of a new one."""

    key: ClassVar[str] = "places"
    account: int


@dataclass(frozen=True, slots=True)
class PlatformTap(Tap):
    """Say where an account is."""

    key: ClassVar[str] = "place"
    account: int
    platform: Platform


@dataclass(frozen=True, slots=True)
class NamelessTap(Tap):
    """Add an account without a name."""

    key: ClassVar[str] = "nameless"
    platform: Platform


@dataclass(frozen=True, slots=True)
class DescribeTap(Tap):
    """Be asked for a name, a niche or a region."""

    key: ClassVar[str] = "describe"
    account: int
    part: Part


@dataclass(frozen=True, slots=True)
class ClearTap(Tap):
    """Leave a name, a niche or a region open."""

    key: ClassVar[str] = "clear"
    account: int
    part: Part


@dataclass(frozen=True, slots=True)
class MainTap(Tap):
    """Make an account the main one."""

    key: ClassVar[str] = "main"
    account: int


@dataclass(frozen=True, slots=True)
class RemoveTap(Tap):
    """Remove an account; the first press only asks."""

    key: ClassVar[str] = "drop-acc"
    account: int
    confirmed: bool = False
