"""Settings: the language, the role, the currency, and the time zone by a city's name or a sent location."""

from dataclasses import dataclass
from typing import ClassVar
from zoneinfo import ZoneInfo

from bot.skills import fallback
from bot.skills.language import LanguagePanelTap
from bot.skills.prices import Currency, currency_buttons
from bot.skills.reply import Answers, Button, Keyboard, LanguageName, Reply, item, say
from bot.skills.request import Location, Request, Text
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import LogTap, SettingsTap, StandingTap, WeeklyTap
from bot.skills.taps import Tap
from bot.skills.weekly_offer import offer, usual
from bot.storage.effects import Ask, EndConversation, Remember
from bot.storage.look import Look
from bot.understanding.meaning import Intent
from domain import places, zones
from domain.person import Role

SURE_OF_ANOTHER_WISH = 0.9
"""Hardly a city's name is a wish: the question is left only where the model is this sure."""
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
class CurrencyPanelTap(Tap):
    """Choose the currency of prices that name none."""

    key: ClassVar[str] = "currencies"


@dataclass(frozen=True, slots=True)
class CurrencyTap(Tap):
    """Change the currency of prices that name none."""

    key: ClassVar[str] = "currency"
    currency: Currency


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
        return _located(request, request.message.said)
    match request.tap:
        case RolePanelTap():
            roles = tuple(Button(f"button-role-{role}", RoleTap(role)) for role in Role)
            return Outcome((Reply((say("settings-which-role"),), (roles, _BACK), replaces=True),))
        case RoleTap(role=role):
            return Outcome((_panel(request, role=role, replaces=True),), (Remember(role=role),))
        case CurrencyPanelTap():
            question = say("settings-which-currency")
            return Outcome((Reply((question,), (currency_buttons(CurrencyTap), _BACK), replaces=True),))
        case CurrencyTap(currency=currency):
            return _in_currency(request, currency.value)
        case ZonePanelTap():
            return _ask_zone(request)
        case ZoneTap(zone=zone):
            genuine = zones.zone_of(zone) == zone  # a forged button may name a city, which is no zone
            return _zone_kept(request, look, zone) if genuine else fallback.stale(request)
        case None if request.meaning.slots.currency:
            return _in_currency(request, request.meaning.slots.currency)
        case tap:
            return Outcome((_panel(request, replaces=isinstance(tap, SettingsTap)),))


def resume(request: Request, look: Look) -> Outcome | None:
    """Take the answer to the question for the time zone: a city, a zone, an offset, a location."""
    match request.message.said:
        case Location() as location:
            return _located(request, location)
        case Text(text=text) if zones.zone_of(text) or _may_be_a_city(request):
            return _named(request, look, text)
        case _:
            return None


def _may_be_a_city(request: Request) -> bool:
    meaning = request.meaning
    return not meaning.figures.has_figures and (
        meaning.intent is Intent.UNKNOWN or meaning.confidence < SURE_OF_ANOTHER_WISH
    )


def _in_currency(request: Request, currency: str) -> Outcome:
    """Keep the currency of prices that name none; those that are kept stay in theirs."""
    shown = _panel(request, currency=currency, replaces=request.tap is not None)
    return Outcome((shown,), (Remember(currency=currency), EndConversation()))


def _panel(
    request: Request, *, role: Role | None = None, currency: str | None = None, replaces: bool = False
) -> Reply:
    person = request.person
    currency = currency or (person.currency if person else None)
    known_role = role or (person.role if person else None)
    zone = person.zone if person else None
    says = (
        say("settings"),
        say("settings-language", language=LanguageName(request.language)),
        item("settings-role", role=known_role.value if known_role else "none"),
        item("settings-currency", currency=currency or "", known="yes" if currency else "no"),
        item("settings-zone", zone=zone or "", known="yes" if zone else "no", time=request.now),
    )
    buttons = (
        (Button("button-language", LanguagePanelTap()), Button("button-role", RolePanelTap())),
        (Button("button-zone", ZonePanelTap()), Button("button-currency", CurrencyPanelTap())),
        (Button("button-weekly-settings", WeeklyTap()),),
    )
    return Reply(says, buttons, replaces=replaces)


def _ask_zone(request: Request) -> Outcome:
    ask = Ask(ASKED_ZONE, {})
    question = Reply((say("zone-question"),), keyboard=Keyboard.SEND_LOCATION)
    if not request.message.private:
        return Outcome((Reply((say("zone-question"),)),), (ask,))
    return Outcome((question,), (ask,))


def _located(request: Request, location: Location) -> Outcome:
    place = places.nearest(location.latitude, location.longitude)
    yes = Button("button-zone-yes", ZoneTap(place.zone), answers=Answers.YES)
    buttons = ((yes, Button("button-zone-other", ZonePanelTap(), answers=Answers.NO)),)
    now = request.now.astimezone(ZoneInfo(place.zone))
    near = say("zone-near", city=places.name_in(place, request.language), time=now)
    return Outcome((Reply((near,), buttons),), (Ask(ASKED_ZONE, {}),) if _is_asked(request) else ())


def _named(request: Request, look: Look, text: str) -> Outcome:
    zone = zones.zone_of(text)
    if zone:
        place = places.find(text)
        return _zone_kept(request, look, zone, city=places.name_in(place, request.language) if place else "")
    near = places.suggestions(text)
    buttons = tuple(
        (
            Button(
                "button-city",
                ZoneTap(place.zone),
                {"city": places.name_in(place, request.language)},
                answers=Answers.ONE,
            ),
        )
        for place in near
    )
    says = (say("zone-unknown", text=text, near="yes" if near else "no"),)
    return Outcome((Reply(says, buttons),), (Ask(ASKED_ZONE, {}),))


def _zone_kept(request: Request, look: Look, zone: str, city: str = "") -> Outcome:
    now = request.now.astimezone(ZoneInfo(zone))
    says = (say("zone-kept", city=city, named="yes" if city else "no", time=now), say("zone-next"))
    kept = (EndConversation(), Remember(zone=zone))
    with_keyboard = Reply(says, keyboard=Keyboard.NONE)  # the question came with one, which has to go
    if look.weekly() is not None:
        return Outcome((with_keyboard if _is_asked(request) else Reply(says, _WAYS_ON, replaces=True),), kept)
    # now that the clock is known: the one question that is left of a first meeting
    question, buttons = offer(usual(request, None).model_copy(update={"zone": zone}))
    if _is_asked(request):
        return Outcome((with_keyboard, Reply((question,), (buttons,))), kept)
    return Outcome((Reply((*says, question), (buttons, *_WAYS_ON), replaces=True),), kept)


def _is_asked(request: Request) -> bool:
    return request.awaited is not None and request.awaited.awaits == ASKED_ZONE


_BACK = (Button("button-back", SettingsTap()),)
_WAYS_ON = (
    (Button("button-log", LogTap()), Button("button-standing", StandingTap())),
    (Button("button-settings", SettingsTap()),),
)

SKILL = Skill(
    name="settings",
    command="settings",
    intents=(Intent.SETTINGS,),
    taps=(SettingsTap, RolePanelTap, RoleTap, CurrencyPanelTap, CurrencyTap, ZonePanelTap, ZoneTap),
    awaits=(ASKED_ZONE,),
    answer=answer,
    resume=resume,
    only_private=True,
)
