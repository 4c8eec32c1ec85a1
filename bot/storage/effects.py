"""Effects: what a skill wants changed, as values; `apply` carries them out within the caller's transaction."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import assert_never

from sqlalchemy import Connection, update

from bot.storage import (
    accounts,
    conversations,
    diary,
    erasure,
    figures,
    goals,
    guide,
    partners,
    people,
    taking,
    tallies,
    tips,
    weekly,
)
from bot.storage.accounts import AccountEffect, AddAccount, ChangeAccount, ChooseAccount, RemoveAccount
from bot.storage.conversations import Choice, Question, Topic
from bot.storage.diary import DiaryEffect, DropCooperation, Hour, KeepCooperation, UndoCooperation
from bot.storage.goals import GoalEffect, ReachGoal, RemoveGoal, SetGoal, UndoGoal
from bot.storage.guide import TickStep
from bot.storage.milestones import TellMilestone
from bot.storage.partners import KeepPartner, KeepPartners, PartnerEffect, RemovePartner, UndoPartners
from bot.storage.tables import person
from bot.storage.tips import MarkTip, ShowTip, TipEffect
from bot.storage.uploads import DropFile, ReceiveFile, TakeFile, UndoFile, UploadEffect
from bot.storage.weekly import SetReminder, SetWeekly, WeeklyEffect
from domain.accounts import Account
from domain.measurement import Measurement
from domain.person import Role, Theme
from domain.schedule import USUAL_TIME


@dataclass(frozen=True, slots=True)
class Remember:
    """Keep who the person is, and change the settings that are given."""

    language: str | None = None
    role: Role | None = None
    zone: str | None = None
    theme: Theme | None = None
    currency: str | None = None


Target = int | Account | None
"""Which account is meant: one by its id, one that may still have to be added, or (None) the main one."""


@dataclass(frozen=True, slots=True)
class Record:
    """Lay figures over a day of an account, or, with `whole`, put them in the day's place."""

    stated: Measurement
    whole: bool = False
    account: Target = None


@dataclass(frozen=True, slots=True)
class RemoveDay:
    """Take everything off a day of an account."""

    day: date
    account: int | None = None


@dataclass(frozen=True, slots=True)
class Undo:
    """Take a change back."""

    change_id: int


@dataclass(frozen=True, slots=True)
class Ask:
    """Remember that a question was asked, what had been said before it, and the buttons that answer it."""

    awaits: str
    slots: dict[str, object]
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class EndConversation:
    """The open question is answered or dropped."""


@dataclass(frozen=True, slots=True)
class Discuss:
    """Remember what was asked, so that a follow-up can change a part of it."""

    topic: Topic


@dataclass(frozen=True, slots=True)
class Speak:
    """Hold this conversation in another language than the person's usual one; None: in that again."""

    language: str | None


@dataclass(frozen=True, slots=True)
class SeeAlbum:
    """Remember that one of the pictures sent together was answered: the others expect nothing more."""

    album: str


@dataclass(frozen=True, slots=True)
class Count:
    """Count that something happened, for those who run the bot; nothing of the person is in it."""

    what: str
    detail: str


@dataclass(frozen=True, slots=True)
class Erase:
    """Remove everything of the person."""


TalkEffect = Ask | EndConversation | Discuss | Speak | SeeAlbum
Effect = (
    Remember
    | Record
    | RemoveDay
    | Undo
    | AccountEffect
    | WeeklyEffect
    | TipEffect
    | GoalEffect
    | PartnerEffect
    | DiaryEffect
    | TickStep
    | UploadEffect
    | TalkEffect
    | Count
    | Erase
)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where effects come from: the person, the chat, the language of a first meeting, the request's number."""

    person_id: int
    chat_id: int
    language: str
    request: int


def apply(connection: Connection, origin: Origin, effects: Sequence[Effect], now: datetime) -> None:
    """Carry out the effects in their order, counts last: until the commit they keep others from the same tally."""
    for effect in sorted(effects, key=lambda each: isinstance(each, Count)):
        _apply_one(connection, origin, effect, now)


def _apply_one(connection: Connection, origin: Origin, effect: Effect, now: datetime) -> None:
    match effect:
        case Remember():
            _remember(connection, origin, effect, now)
        case Record() | RemoveDay() | Undo() | ReceiveFile() | TakeFile() | DropFile() | UndoFile():
            _change_figures(connection, origin, effect, now)
        case (
            AddAccount()
            | ChangeAccount()
            | ChooseAccount()
            | RemoveAccount()
            | KeepPartner()
            | KeepPartners()
            | RemovePartner()
            | UndoPartners()
            | KeepCooperation()
            | UndoCooperation()
            | DropCooperation()
        ):
            _change_accounts(connection, origin, effect, now)
        case Ask() | EndConversation() | Discuss() | Speak() | SeeAlbum():
            _converse(connection, origin, effect, now)
        case SetWeekly() | SetReminder():
            weekly.apply(connection, origin.person_id, origin.language, effect, now)
        case ShowTip() | MarkTip() | TickStep():
            _advise(connection, origin, effect, now)
        case SetGoal() | RemoveGoal() | ReachGoal() | UndoGoal() | TellMilestone():
            goals.apply(connection, origin.person_id, origin.language, origin.request, effect, now)
        case Count(what, detail):
            tallies.count(connection, what, detail, now)
        case Erase():
            erasure.erase(connection, origin.person_id)
        case _:
            assert_never(effect)


def _change_accounts(
    connection: Connection, origin: Origin, effect: AccountEffect | PartnerEffect | DiaryEffect, now: datetime
) -> None:
    """Change the person's own accounts, those of their partners, or the diary about these."""
    match effect:
        case KeepCooperation() | UndoCooperation() | DropCooperation():
            diary.apply(connection, origin.person_id, origin.request, effect, now)
        case KeepPartner() | KeepPartners() | RemovePartner() | UndoPartners():
            partners.apply(connection, origin.person_id, origin.language, origin.request, effect, now)
        case _:
            accounts.apply(connection, origin.person_id, origin.language, effect, now)


def _change_figures(
    connection: Connection, origin: Origin, effect: Record | RemoveDay | Undo | UploadEffect, now: datetime
) -> None:
    person_id, chat_id, request = origin.person_id, origin.chat_id, origin.request
    match effect:
        case Record():
            _record(connection, origin, effect, now)
        case RemoveDay(day, account_id):
            figures.remove(connection, person_id, day, request, now, account_id=account_id)
        case Undo(change_id):
            figures.undo(connection, person_id, change_id, now)
        case _:
            taking.apply(connection, person_id, origin.language, chat_id, request, effect, now)


def _advise(connection: Connection, origin: Origin, effect: TipEffect | TickStep, now: datetime) -> None:
    match effect:
        case ShowTip(tip_id, day):
            people.meet(connection, origin.person_id, origin.language, now)
            tips.show(connection, origin.person_id, tip_id, day)
        case MarkTip(tip_id, done):
            tips.mark(connection, origin.person_id, tip_id, done)
        case TickStep():
            guide.tick(connection, origin.person_id, origin.language, effect, now)


def _converse(connection: Connection, origin: Origin, effect: TalkEffect, now: datetime) -> None:
    person_id, chat_id = origin.person_id, origin.chat_id
    match effect:
        case Ask(awaits, slots, choices):
            conversations.ask(connection, person_id, chat_id, Question(awaits, slots, choices), now)
        case EndConversation():
            conversations.end_question(connection, person_id)
        case Discuss(topic):
            conversations.discuss(connection, person_id, chat_id, topic, now)
        case Speak(language):
            conversations.speak(connection, person_id, chat_id, language, now)
        case SeeAlbum(album):
            conversations.see_album(connection, person_id, chat_id, album, now)


def _record(connection: Connection, origin: Origin, effect: Record, now: datetime) -> None:
    people.meet(connection, origin.person_id, origin.language, now)
    target = effect.account
    if isinstance(target, Account):
        target = accounts.same_or_new(connection, origin.person_id, target, now)
    figures.record(
        connection,
        origin.person_id,
        effect.stated,
        origin.request,
        now,
        account_id=target,
        whole=effect.whole,
    )


def _remember(connection: Connection, origin: Origin, told: Remember, now: datetime) -> None:
    people.meet(connection, origin.person_id, told.language or origin.language, now)
    values = {
        "language": told.language,
        "role": told.role,
        "zone": told.zone,
        "theme": told.theme,
        "currency": told.currency,
    }
    given = {name: value for name, value in values.items() if value is not None}
    if given:
        connection.execute(update(person).where(person.c.id == origin.person_id).values(**given))
    if told.zone is not None:
        weekly.move(connection, origin.person_id, told.zone, now)
        known = weekly.find(connection, origin.person_id)
        hour = Hour(known.schedule.at if known else USUAL_TIME, told.zone)
        diary.move(connection, origin.person_id, hour)
