"""Chats and their messages, a bounded number of each."""

from dataclasses import dataclass, field
from typing import Any, Final

Message = dict[str, Any]

HISTORY: Final = 2_000
"""Messages kept a chat."""


@dataclass(slots=True)
class Chat:
    """One chat; a stored message is never changed, an edit puts another in its place."""

    id: int
    wire: dict[str, Any]
    members: list[int] = field(default_factory=list)
    started: bool = False
    blocked: bool = False
    deactivated: bool = False
    kicked: bool = False
    migrated_to: int | None = None
    keyboard: dict[str, Any] | None = None
    messages: dict[int, Message] = field(default_factory=dict)

    @property
    def private(self) -> bool:
        """Tell whether this is a chat with one person."""
        return self.id > 0

    def keep(self, message: Message) -> None:
        """Store a new message or the new state of one."""
        messages = self.messages
        messages[message["message_id"]] = message
        if len(messages) > HISTORY:
            del messages[next(iter(messages))]

    def snapshot(self) -> dict[str, Any]:
        """Give the chat for the state file."""
        names = (
            "id",
            "wire",
            "members",
            "started",
            "blocked",
            "deactivated",
            "kicked",
            "migrated_to",
            "keyboard",
        )
        return {**{name: getattr(self, name) for name in names}, "messages": list(self.messages.values())}

    @classmethod
    def restored(cls, row: dict[str, Any]) -> "Chat":
        """Take up what a snapshot gave."""
        messages = {message["message_id"]: message for message in row["messages"]}
        return cls(**{**row, "messages": messages})
