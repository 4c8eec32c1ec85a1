"""The time zone: proposed or asked for, by a city's name, an offset or a sent location; kept once confirmed."""

from dataclasses import dataclass
from typing import ClassVar
from zoneinfo import ZoneInfo

from bot.skills import fallback
from bot.skills.reply import Answers, Button, Keyboard, Reply, say
from bot.skills.request import Location, Request, Text
from bot.skills.skill import Outcome
from bot.skills.steps import LogTap, SettingsTap, StandingTap
from bot.skills.taps import Tap
from bot.skills.weekly_offer import asking, offer, usual
from bot.storage.effects import Ask, Effect, EndConversation, Remember
from bot.storage.look import Look
from bot.understanding.meaning import Intent
from bot.understanding.zonenames import after_no, find_zone, misnamed
from domain import places, zones
from domain.places import Place

SURE_OF_ANOTHER_WISH = 0.9
"""Hardly a city's name is a wish: the question is left only where the model is this sure."""
ASKED_ZONE = "settings.zone"
ASKED_IF_RIGHT = "settings.zone-right"
"""Whether a zone that was proposed is right; a yes, a no or another city answers."""
QUESTIONS = (ASKED_ZONE, ASKED_IF_RIGHT)


@dataclass(frozen=True, slots=True)
class ZonePanelTap(Tap):
    """Be asked for the time zone."""

    key: ClassVar[str] = "zones"


@dataclass(frozen=True, slots=True)
class ZoneTap(Tap):
    """Take a time zone that was proposed."""

    key: ClassVar[str] = "zone"
    zone: str


def told(request: Request, zone: str | None = None) -> dict[str, str]:
    """Return the person's zone, or one that was kept for them, and whether they said it, as facts of a message."""
    return {"zone": zones.name_of(zone or request.zone), "known": "yes" if request.zone_is_known else "no"}


def guessed_right(request: Request) -> tuple[tuple[Button, ...], ...]:
    """Return the button that confirms a zone, where it is assumed."""
    if request.zone_is_known:
        return ()
    return ((Button("button-zone-yes", ZoneTap(request.zone), answers=Answers.YES),),)


def another(request: Request) -> Button:
    """Return the button that asks for a zone; beside an assumed one it says that this is wrong."""
    return Button("button-zone", ZonePanelTap(), answers=None if request.zone_is_known else Answers.NO)


def asking_if_right(request: Request) -> tuple[Ask, ...]:
    """Return the question that showing an assumed zone leaves open."""
    return () if request.zone_is_known else (Ask(ASKED_IF_RIGHT, {}),)


def chosen(request: Request, look: Look, zone: str) -> Outcome:
    """Keep the zone that a button names; a forged one may name a city, which is no zone."""
    return _kept(request, look, zone) if zones.zone_of(zone) == zone else fallback.stale(request)


def wanted(request: Request) -> Outcome | None:
    """Ask whether to keep the zone that was named, or for one that exists; None where there is nothing to ask."""
    slots = request.meaning.slots
    if slots.unknown_zone:
        return _unknown(slots.unknown_zone, request.language)
    zone = slots.zone
    if zone is None or (request.zone_is_known and zone == request.zone):
        return None
    return _proposed(request, zone)


def resume(request: Request, look: Look) -> Outcome | None:
    """Take the answer to the question for the time zone: a city, a zone, an offset, a location."""
    match request.message.said:
        case Location() as location:
            return located(request, location)
        case Text(text=text):
            instead = after_no(text, request.language)
            text = instead or text
            is_zone = (zone := zones.zone_of(text)) is not None
            zone = zone or find_zone(text, request.language)
        case _:
            return None
    if not (is_zone or instead or _is_asked(request) or _may_tell_a_city(request, text)):
        return None  # "how many followers do cafes in London have?"
    if zone and (instead or _is_asked(request) or _is_open(request)):
        return _kept(request, look, zone, places.find(text))
    if not _is_asked(request):
        is_slip = instead is not None and text[0].isupper() and _may_be_a_city(request)
        return _proposed(request, zone) if zone else _unknown(text, request.language) if is_slip else None
    name = misnamed(text, request.language) or (text if _may_be_a_city(request) else None)
    return _unknown(name, request.language) if name else None


def _may_tell_a_city(request: Request, text: str) -> bool:
    is_of_zones = request.meaning.intent is Intent.SETTINGS and not request.meaning.figures.has_figures
    return "?" not in text and (is_of_zones or _may_be_a_city(request))


def _may_be_a_city(request: Request) -> bool:
    meaning = request.meaning
    return not meaning.figures.has_figures and (
        meaning.intent is Intent.UNKNOWN or meaning.confidence < SURE_OF_ANOTHER_WISH
    )


def ask(request: Request) -> Outcome:
    """Ask where the person lives."""
    ask = Ask(ASKED_ZONE, {})
    question = Reply((say("zone-question"),), keyboard=Keyboard.SEND_LOCATION)
    if not request.message.private:
        return Outcome((Reply((say("zone-question"),)),), (ask,))
    return Outcome((question,), (ask,))


def located(request: Request, location: Location) -> Outcome:
    """Propose the zone of the city next to a place."""
    place = places.nearest(location.latitude, location.longitude)
    now = request.now.astimezone(ZoneInfo(place.zone))
    near = say("zone-near", city=places.name_in(place, request.language), time=now)
    return Outcome((Reply((near,), (yes_or_other(place.zone),)),), (_asking_on(request),))


def yes_or_other(zone: str) -> tuple[Button, ...]:
    """Return the buttons that take a zone that was proposed, or ask for another."""
    return (
        Button("button-zone-yes", ZoneTap(zone), answers=Answers.YES),
        Button("button-zone-other", ZonePanelTap(), answers=Answers.NO),
    )


def _proposed(request: Request, zone: str) -> Outcome:
    says = say("zone-wanted", zone=zones.name_of(zone), time=request.now.astimezone(ZoneInfo(zone)))
    return Outcome((Reply((says,), (yes_or_other(zone),)),), (_asking_on(request),))


def _asking_on(request: Request) -> Ask:
    """Return the question that a proposal leaves open: a city that is named next is the answer to it."""
    return Ask(ASKED_ZONE if _is_asked(request) else ASKED_IF_RIGHT, {})


def _unknown(text: str, language: str) -> Outcome:
    near = places.suggestions(text)
    last = text.rpartition(" ")[2]
    if not near and (near := places.suggestions(last)):
        text = last  # "ich wohne in Hambrug"
    buttons = tuple(
        (
            Button(
                "button-city",
                ZoneTap(place.zone),
                {"city": places.name_in(place, language)},
                answers=Answers.ONE,
            ),
        )
        for place in near
    )
    says = (say("zone-unknown", text=text, near="yes" if near else "no"),)
    return Outcome((Reply(says, buttons),), (Ask(ASKED_ZONE, {}),))


def _kept(request: Request, look: Look, zone: str, place: Place | None = None) -> Outcome:
    city = places.name_in(place, request.language) if place else ""
    now = request.now.astimezone(ZoneInfo(zone))
    says = (say("zone-kept", city=city, named="yes" if city else "no", time=now), say("zone-next"))
    kept: tuple[Effect, ...] = (EndConversation(), Remember(zone=zone))
    with_keyboard = Reply(says, keyboard=Keyboard.NONE)  # the question came with one, which has to go
    if look.weekly() is not None:
        return Outcome((with_keyboard if _is_asked(request) else Reply(says, _WAYS_ON, replaces=True),), kept)
    # now that the clock is known: the one question that is left of a first meeting
    question, buttons = offer(usual(request, None).model_copy(update={"zone": zone}))
    kept = (*kept, *asking(None))
    if _is_asked(request):
        return Outcome((with_keyboard, Reply((question,), (buttons,))), kept)
    return Outcome((Reply((*says, question), (buttons, *_WAYS_ON), replaces=True),), kept)


def _is_open(request: Request) -> bool:
    """Return whether no zone was proposed with the open question: there is nothing that a city would be against."""
    return request.awaited is not None and not request.awaited.choices


def _is_asked(request: Request) -> bool:
    return request.awaited is not None and request.awaited.awaits == ASKED_ZONE


_WAYS_ON = (
    (Button("button-log", LogTap()), Button("button-standing", StandingTap())),
    (Button("button-settings", SettingsTap()),),
)
