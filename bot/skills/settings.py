"""Settings: the language, the role, and the time zone by a city's name or a sent location."""

from dataclasses import dataclass
from typing import ClassVar

from bot.skills import fallback
from bot.skills.language import LanguagePanelTap
from bot.skills.reply import Button, Keyboard, LanguageName, Reply, item, say
from bot.skills.request import Location, Request, Text
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import LogTap, SettingsTap, StandingTap
from bot.skills.taps import Tap
from bot.storage.effects import Ask, EndConversation, Remember
from bot.storage.look import Look
from bot.understanding.meaning import Intent
from domain import places, zones
from domain.person import Role

ASKED_ZONE = "settings.zone"


@dataclass(frozen=True, slots=True)
class RolePanelTap(Tap):
    """Choose the role."""

    key: ClassVar[str] = "roles"


@dataclass(frozen=True, slots=True)
class RoleTap(Tap):
    """Change the role."""

    key: ClassVar[str] = "role"
    role: Role


@dataclass(frozen=True, slots=True)
class ZonePanelTap(Tap):
    """Be asked for the time zone."""

    key: ClassVar[str] = "zones"


@dataclass(frozen=True, slots=True)
class ZoneTap(Tap):
    """Take a time zone that was proposed."""

    key: ClassVar[str] = "zone"
    zone: str


def answer(request: Request, look: Look) -> Outcome:
    """Show the settings, or what a button or a sent location asks for."""
    if isinstance(request.message.said, Location):
        return _located(request.message.said, request.language)
    match request.tap:
        case RolePanelTap():
            roles = tuple(Button(f"button-role-{role}", RoleTap(role)) for role in Role)
            return Outcome((Reply((say("settings-which-role"),), (roles, _BACK), replaces=True),))
        case RoleTap(role=role):
            return Outcome((_panel(request, role=role, replaces=True),), (Remember(role=role),))
        case ZonePanelTap():
            return _ask_zone(request)
        case ZoneTap(zone=zone):
            genuine = zones.zone_of(zone) == zone  # a forged button may name a city, which is no zone
            return _zone_kept(zone, tapped=True) if genuine else fallback.stale(request)
        case tap:
            return Outcome((_panel(request, replaces=isinstance(tap, SettingsTap)),))


def resume(request: Request, look: Look) -> Outcome | None:
    """Take the answer to the question for the time zone: a city, a zone, an offset, a location."""
    match request.message.said:
        case Location() as location:
            return _located(location, request.language)
        case Text(text=text) if request.meaning.intent is Intent.UNKNOWN:
            return _named(text, request.language)
        case _:
            return None


def _panel(request: Request, *, role: Role | None = None, replaces: bool = False) -> Reply:
    person = request.person
    known_role = role or (person.role if person else None)
    zone = person.zone if person else None
    says = (
        say("settings"),
        say("settings-language", language=LanguageName(request.language)),
        item("settings-role", role=known_role.value if known_role else "none"),
        item("settings-zone", zone=zone or "", known="yes" if zone else "no", time=request.now),
    )
    buttons = (
        (Button("button-language", LanguagePanelTap()), Button("button-role", RolePanelTap())),
        (Button("button-zone", ZonePanelTap()),),
    )
    return Reply(says, buttons, replaces=replaces)


def _ask_zone(request: Request) -> Outcome:
    ask = Ask(ASKED_ZONE, {})
    question = Reply((say("zone-question"),), keyboard=Keyboard.SEND_LOCATION)
    if not request.message.private:
        return Outcome((Reply((say("zone-question"),)),), (ask,))
    return Outcome((question,), (ask,))


def _located(location: Location, language: str) -> Outcome:
    place = places.nearest(location.latitude, location.longitude)
    buttons = ((Button("button-zone-yes", ZoneTap(place.zone)), Button("button-zone-other", ZonePanelTap())),)
    near = say("zone-near", city=places.name_in(place, language), zone=place.zone)
    return Outcome((Reply((near,), buttons),))


def _named(text: str, language: str) -> Outcome:
    zone = zones.zone_of(text)
    if zone:
        place = places.find(text)
        return _zone_kept(zone, city=places.name_in(place, language) if place else "")
    near = places.suggestions(text)
    buttons = tuple(
        (Button("button-city", ZoneTap(place.zone), {"city": places.name_in(place, language)}),)
        for place in near
    )
    says = (say("zone-unknown", text=text, near="yes" if near else "no"),)
    return Outcome((Reply(says, buttons),), (Ask(ASKED_ZONE, {}),))


def _zone_kept(zone: str, city: str = "", *, tapped: bool = False) -> Outcome:
    kept = say("zone-kept", zone=zone, city=city, named="yes" if city else "no")
    reply = Reply((kept,), _WAYS_ON, replaces=True) if tapped else Reply((kept,), keyboard=Keyboard.NONE)
    return Outcome((reply,), (EndConversation(), Remember(zone=zone)))


_BACK = (Button("button-back", SettingsTap()),)
_WAYS_ON = (
    (Button("button-log", LogTap()), Button("button-standing", StandingTap())),
    (Button("button-settings", SettingsTap()),),
)

SKILL = Skill(
    name="settings",
    command="settings",
    intents=(Intent.SETTINGS,),
    taps=(SettingsTap, RolePanelTap, RoleTap, ZonePanelTap, ZoneTap),
    awaits=(ASKED_ZONE,),
    answer=answer,
    resume=resume,
    only_private=True,
)
