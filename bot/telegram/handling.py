"""One update, one transaction: effects, answers and the done mark are kept together or not at all."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection
from telegram import ChatMemberUpdated, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.skills.reply import Reply, Say, say
from bot.skills.request import Message
from bot.skills.router import Router
from bot.storage import conversations, dead_letters, effects, inbox, outbox, people
from bot.storage.effects import Erase
from bot.storage.inbox import Arrival
from bot.storage.look import Look
from bot.storage.outbox import Letter
from bot.storage.uploads import UploadEffect
from bot.telegram.allowance import Allowance, Verdict
from bot.telegram.answered import Answered, answered
from bot.telegram.present import Presenter
from bot.telegram.translate import tapped_message, translate
from bot.wording.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Handled:
    """What a transaction left behind for others: letters to send, somebody erased, a file to read or sweep.

    `chat_id` is where the letters go, if all go there.
    `answered` is what was answered, if anything was. Where the update was left alone, `earlier` is another one of the
    same person that is to be handled before it, and `is_busy` tells that another process is at work for them.
    """

    letters: bool = False
    chat_id: int | None = None
    erased: bool = False
    file: bool = False
    answered: Answered | None = None
    earlier: Arrival | None = None
    is_busy: bool = False


NOTHING = Handled()
BUSY = Handled(is_busy=True)
ANYTHING = Handled(letters=True, erased=True, file=True)
"""What an update may have left behind that a lost connection kept from us: everybody looks."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Which bot this is."""

    bot_id: int
    username: str


class Handling:
    """Units of work for the database: handle an update, or give it up."""

    def __init__(
        self,
        router: Router,
        catalogue: Catalogue,
        identity: Identity,
        allowed: Collection[int] = (),
        allowance: Allowance | None = None,
    ) -> None:
        self._router = router
        self._catalogue = catalogue
        self._presenter = Presenter(catalogue, identity.username)
        self._identity = identity
        self._allowed = frozenset(allowed)
        self._allowance = allowance

    def handle(self, connection: Connection, arrival: Arrival, update: Update, now: datetime) -> Handled:
        """Answer an update. An update that was finished or erased meanwhile is left alone."""
        turn = inbox.whose_turn(connection, arrival)
        if turn is None:
            return BUSY
        if turn is not arrival:
            return Handled(earlier=turn)
        if not inbox.finish(connection, arrival):
            return NOTHING
        if update.my_chat_member:
            _note_membership(connection, update.my_chat_member, now)
            return NOTHING
        message = translate(update, self._identity.bot_id, self._identity.username)
        if message is None:
            return NOTHING
        if self._allowed and message.person_id not in self._allowed:
            return self._turned_away(connection, arrival, message, say("not-allowed"), now)
        if self._allowance:
            verdict = self._allowance.judge(message.person_id, message.number, message.moment(now))
            if verdict is Verdict.STILL_TOO_MUCH:
                return NOTHING
            if verdict is Verdict.TOO_MUCH:
                too_fast = say("too-fast", most=self._allowance.a_minute)
                return self._turned_away(connection, arrival, message, too_fast, now)
        people.mark_reachable(connection, message.person_id, now)
        return self._answer(connection, arrival, update, message, now)

    def give_up(
        self, connection: Connection, arrival: Arrival, update: Update | None, reason: str, now: datetime
    ) -> Handled:
        """Bury an update that cannot be handled; its sender gets an apology where there is one."""
        if arrival.person_id is not None:
            people.hold(
                connection, arrival.person_id
            )  # or it would outlive an erasure that goes on beside it
        if not inbox.finish(connection, arrival):
            return NOTHING
        dead_letters.bury_update(connection, arrival, reason, now)
        message = translate(update, self._identity.bot_id, self._identity.username) if update else None
        if message is None:
            return NOTHING
        language = self._language(connection, message)
        return self._put(connection, arrival, message, [(Reply((say("apology"),)), language)], None, now)

    def _answer(
        self, connection: Connection, arrival: Arrival, update: Update, message: Message, now: datetime
    ) -> Handled:
        person = people.hold(connection, message.person_id)
        # what was said while a question was open answers it, however late that is read
        conversation = conversations.find(connection, message.person_id, message.moment(now))
        look = Look(connection, message.person_id)
        request, outcome = self._router.answer(message, person, conversation, look, now)
        origin = effects.Origin(message.person_id, message.chat_id, request.language, message.number)
        effects.apply(connection, origin, outcome.effects, now)
        tapped = tapped_message(update)
        replies = [(reply, request.language) for reply in outcome.replies]
        handled = self._put(connection, arrival, message, replies, tapped.message_id if tapped else None, now)
        erased = any(isinstance(effect, Erase) for effect in outcome.effects)
        file = any(isinstance(effect, UploadEffect) for effect in outcome.effects)
        about = answered(request, outcome, self._catalogue.commands)
        return replace(handled, erased=erased, file=file, answered=about)

    def _turned_away(
        self, connection: Connection, arrival: Arrival, message: Message, reason: Say, now: datetime
    ) -> Handled:
        """Say why a message is not read, where that disturbs nobody else."""
        if not message.private:
            return NOTHING
        language = self._language(connection, message)
        return self._put(connection, arrival, message, [(Reply((reason,)), language)], None, now)

    def _language(self, connection: Connection, message: Message) -> str:
        person = people.find(connection, message.person_id)
        return person.language if person else self._catalogue.nearest(message.telegram_language)

    def _put(
        self,
        connection: Connection,
        arrival: Arrival,
        message: Message,
        replies: list[tuple[Reply, str]],
        tapped: int | None,
        now: datetime,
    ) -> Handled:
        # in a group an answer says whose it is, and its buttons are theirs alone
        owner = None if message.private else message.person_id
        to = {} if message.private or message.answer_to is None else {"reply_to": message.answer_to}
        payloads = [
            payload | to
            for reply, language in replies
            for payload in self._presenter.payloads(reply, language, tapped, owner)
        ]
        letters = [
            Letter(
                outbox.answer_key(arrival.bot_id, arrival.update_id, n),
                message.person_id,
                message.chat_id,
                payload,
            )
            for n, payload in enumerate(payloads)
        ]
        outbox.put(connection, letters, now)
        return Handled(letters=bool(letters), chat_id=message.chat_id)


def _note_membership(connection: Connection, change: ChatMemberUpdated, now: datetime) -> None:
    """Keep in mind who blocked the bot and who came back; groups are of no interest."""
    if change.chat.type != ChatType.PRIVATE:
        return
    if change.new_chat_member.status == ChatMemberStatus.BANNED:
        people.mark_unreachable(connection, change.from_user.id, now)
        outbox.remove_chat(connection, change.chat.id)
    else:
        people.mark_reachable(connection, change.from_user.id, now)
