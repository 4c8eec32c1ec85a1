"""Who may talk to whom: groups, channels, blocking, moving; and updates made by hand."""

from typing import Any

from bot.playground.actions import PersonActions
from bot.playground.chats import Chat, Message


class Membership(PersonActions):
    """The moves that change who is where."""

    def create_group(
        self, title: str, member_ids: list[int], kind: str = "group", *, silent: bool = False
    ) -> int:
        """Open a group with the bot in it; `kind` "group" or "supergroup". Gives the chat's id."""
        if kind == "supergroup":
            number = -1_001_000_000_000 - self.ids.take("group")
            chat = self.add_group(title, list(member_ids), number)
            chat.wire = {"id": number, "type": "supergroup", "title": title}
        else:
            chat = self.add_group(title, list(member_ids))
        if not silent:
            actor = self.users[member_ids[0]]
            self._member_update(chat, actor, "left", "member")
            message = self.new_message(chat, actor)
            message["new_chat_members"] = [self.bot]
            chat.keep(message)
            self.add_update("message", message)
        self.changed({"type": "reload"})
        return chat.id

    def kick(self, chat_id: int, by: int) -> None:
        """Throw the bot out of a group."""
        chat = self.chats[chat_id]
        chat.kicked = True
        self._member_update(chat, self.users[by], "member", "kicked")
        self.changed({"type": "reload"})

    def migrate(self, chat_id: int) -> int:
        """Turn a group into a supergroup, which has another id. Gives the new one."""
        old = self.chats[chat_id]
        if old.migrated_to is not None:
            return old.migrated_to
        new_id = self.create_group(old.wire["title"], old.members, "supergroup", silent=True)
        old.migrated_to = new_id
        actor = self.users.get(old.members[0]) if old.members else None
        leaving = {**self.new_message(old, actor), "migrate_to_chat_id": new_id}
        coming = {**self.new_message(self.chats[new_id], actor), "migrate_from_chat_id": chat_id}
        old.keep(leaving)
        self.chats[new_id].keep(coming)
        self.add_update("message", leaving)
        self.add_update("message", coming)
        self.changed({"type": "reload"})
        return new_id

    def channel_post(self, text: str, title: str = "Mikroskop News") -> Message:
        """Write in the channel the bot administers, opening it at first."""
        chat = next((chat for chat in self.chats.values() if chat.wire["type"] == "channel"), None)
        if chat is None:
            number = -1_002_000_000_000 - self.ids.take("group")
            wire = {"id": number, "type": "channel", "title": title, "username": "mikroskop_news"}
            chat = self.chats[number] = Chat(number, wire, started=True)
        message = self.new_message(chat, None)
        message["sender_chat"] = chat.wire
        message["text"] = text
        chat.keep(message)
        self.add_update("channel_post", message)
        self.changed({"type": "message", "chat_id": chat.id, "message": message})
        return message

    def block(self, person_id: int) -> int | None:
        """Block the bot. Gives the update's id."""
        return self._set_blocked(person_id, blocked=True)

    def unblock(self, person_id: int) -> int | None:
        """Take the bot back. Gives the update's id."""
        return self._set_blocked(person_id, blocked=False)

    def deactivate(self, person_id: int) -> None:
        """Delete a person's account: the bot hears nothing, its next message is refused."""
        self.private_chat(person_id).deactivated = True
        self.changed()

    def inject(self, update: dict[str, Any]) -> int:
        """Queue a raw update as it is, whatever it holds."""
        update_id = self.queue.add({key: value for key, value in update.items() if key != "update_id"})
        self.changed()
        return update_id

    def redeliver(self, update_id: int) -> int:
        """Hand a confirmed update out once more. Raises KeyError for one that is not known."""
        return self.queue.redeliver(update_id)

    def _set_blocked(self, person_id: int, *, blocked: bool) -> int | None:
        chat = self.private_chat(person_id)
        if chat.blocked == blocked:
            return None
        chat.blocked = blocked
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        update_id = self._member_update(chat, self.users[person_id], old, new)
        self.changed({"type": "blocked", "chat_id": chat.id, "blocked": blocked})
        return update_id

    def _member_update(self, chat: Chat, actor: dict[str, Any], old: str, new: str) -> int | None:
        def member(status: str) -> dict[str, Any]:
            row: dict[str, Any] = {"user": self.bot, "status": status}
            return {**row, "until_date": 0} if status == "kicked" else row

        return self.add_update(
            "my_chat_member",
            {
                "chat": chat.wire,
                "from": actor,
                "date": int(self.clock()),
                "old_chat_member": member(old),
                "new_chat_member": member(new),
            },
        )
