"""The buttons around partners."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from bot.skills.taps import Tap
from domain.partners import Order

EVERY = -1
"""In place of a niche or a region: all of them."""


class PartnerPart(StrEnum):
    """What can be said of a partner in words."""

    FIGURES = "figures"
    PRICE = "price"
    NAME = "name"
    NICHE = "niche"
    REGION = "region"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class PartnersTap(Tap):
    """List the partners in an order, from one on; of a niche and a region by their places in the alphabet."""

    key: ClassVar[str] = "partners"
    order: Order = Order.RATE
    niche: int = EVERY
    region: int = EVERY
    skip: int = 0


@dataclass(frozen=True, slots=True)
class NewPartnerTap(Tap):
    """Be asked for a new partner."""

    key: ClassVar[str] = "ptn-new"


@dataclass(frozen=True, slots=True)
class NewNamedTap(Tap):
    """Be asked for the figures of whoever was named and is no partner yet."""

    key: ClassVar[str] = "ptn-named"


@dataclass(frozen=True, slots=True)
class LabelledPartnerTap(Tap):
    """Keep as a partner whoever stood before figures of which it was asked whose they are."""

    key: ClassVar[str] = "ptn-label"


@dataclass(frozen=True, slots=True)
class SaveComparedTap(Tap):
    """Keep who was compared last as partners."""

    key: ClassVar[str] = "ptn-save"


@dataclass(frozen=True, slots=True)
class PartnerTap(Tap):
    """Show one partner."""

    key: ClassVar[str] = "ptn"
    partner: int


@dataclass(frozen=True, slots=True)
class TellPartnerTap(Tap):
    """Be asked for figures, a price, a name, a niche, a region or a note."""

    key: ClassVar[str] = "ptn-tell"
    partner: int
    part: PartnerPart


@dataclass(frozen=True, slots=True)
class ClearPartnerTap(Tap):
    """Leave a part of what is known of a partner open."""

    key: ClassVar[str] = "ptn-clear"
    partner: int
    part: PartnerPart


@dataclass(frozen=True, slots=True)
class BarterTap(Tap):
    """Say that a partner works for goods or a favour in return, not for money."""

    key: ClassVar[str] = "ptn-swap"
    partner: int


@dataclass(frozen=True, slots=True)
class DropPartnerTap(Tap):
    """Remove a partner; the first press only asks."""

    key: ClassVar[str] = "ptn-drop"
    partner: int
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class ChooseForMeTap(Tap):
    """Be asked for a budget or a number of likes, to be told whom to take for it."""

    key: ClassVar[str] = "ptn-plan"


@dataclass(frozen=True, slots=True)
class PartnersAgainstTap(Tap):
    """Hold all partners as a network against a star, with an overlap in percent."""

    key: ClassVar[str] = "ptn-net"
    star: int
    overlap: int


@dataclass(frozen=True, slots=True)
class SomeAgainstTap(Tap):
    """Hold a few partners, by their numbers with a dot between, against a star, with an overlap in percent."""

    key: ClassVar[str] = "ptn-few"
    star: int
    overlap: int
    partners: str


@dataclass(frozen=True, slots=True)
class PartnersFileTap(Tap):
    """Send the partners as a file."""

    key: ClassVar[str] = "ptn-file"
