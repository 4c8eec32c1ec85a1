"""Settings: the language, the role, the currency, the time zone."""

from dataclasses import dataclass
from typing import ClassVar

from bot.skills import start, zone
from bot.skills.language import LanguagePanelTap
from bot.skills.prices import Currency, currency_buttons
from bot.skills.reply import Button, LanguageName, Reply, item, say
from bot.skills.request import Location, Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import SettingsTap, WeeklyTap
from bot.skills.taps import Tap
from bot.skills.zone import ZonePanelTap, ZoneTap
from bot.storage.effects import Effect, EndConversation, Remember
from bot.storage.look import Look
from bot.understanding.meaning import Intent
from domain.person import Role


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


def answer(request: Request, look: Look) -> Outcome:
    """Show the settings, or what words, a button or a sent location ask for."""
    if isinstance(request.message.said, Location):
        return zone.located(request, request.message.said)
    match request.tap:
        case RolePanelTap():
            roles = tuple(Button(f"button-role-{role}", RoleTap(role)) for role in Role)
            return Outcome((Reply((say("settings-which-role"),), (roles, _BACK), replaces=True),))
        case RoleTap(role=role):
            shown = _panel(request, role=role, replaces=True)
            return Outcome((shown,), (Remember(role=role), *zone.asking_if_right(request)))
        case CurrencyPanelTap():
            question = say("settings-which-currency")
            return Outcome((Reply((question,), (currency_buttons(CurrencyTap), _BACK), replaces=True),))
        case CurrencyTap(currency=currency):
            return _in_currency(request, currency.value)
        case ZonePanelTap():
            return zone.ask(request)
        case ZoneTap(zone=chosen):
            return zone.chosen(request, look, chosen)
        case SettingsTap():
            return _shown(request, replaces=True)
        case _:
            return _said(request) or _shown(request, replaces=False)


def _said(request: Request) -> Outcome | None:
    """Do what words ask for: a currency, a zone; what somebody is answers who was never asked."""
    slots, person = request.meaning.slots, request.person
    if slots.role and not (person and person.role):
        return start.introduced(request, slots.role)
    return _in_currency(request, slots.currency) if slots.currency else zone.wanted(request)


def _in_currency(request: Request, currency: str) -> Outcome:
    """Keep the currency of prices that name none; those that are kept stay in theirs."""
    shown = _panel(request, currency=currency, replaces=request.tap is not None)
    kept: tuple[Effect, ...] = (
        Remember(currency=currency),
        EndConversation(),
        *zone.asking_if_right(request),
    )
    return Outcome((shown,), kept)


def _shown(request: Request, *, replaces: bool) -> Outcome:
    return Outcome((_panel(request, replaces=replaces),), zone.asking_if_right(request))


def _panel(
    request: Request, *, role: Role | None = None, currency: str | None = None, replaces: bool = False
) -> Reply:
    person = request.person
    currency = currency or (person.currency if person else None)
    known_role = role or (person.role if person else None)
    says = (
        say("settings"),
        say("settings-language", language=LanguageName(request.language)),
        item("settings-role", role=known_role.value if known_role else "none"),
        item("settings-currency", currency=currency or "", known="yes" if currency else "no"),
        item("settings-zone", time=request.now, **zone.told(request)),
    )
    buttons = (
        (Button("button-language", LanguagePanelTap()), Button("button-role", RolePanelTap())),
        (zone.another(request), Button("button-currency", CurrencyPanelTap())),
        (Button("button-weekly-settings", WeeklyTap()),),
        *zone.guessed_right(request),
    )
    return Reply(says, buttons, replaces=replaces)


_BACK = (Button("button-back", SettingsTap()),)

SKILL = Skill(
    name="settings",
    command="settings",
    intents=(Intent.SETTINGS,),
    taps=(SettingsTap, RolePanelTap, RoleTap, CurrencyPanelTap, CurrencyTap, ZonePanelTap, ZoneTap),
    awaits=zone.QUESTIONS,
    answer=answer,
    resume=zone.resume,
    only_private=True,
)
