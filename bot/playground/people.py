"""The people who live in the playground."""

from dataclasses import dataclass
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a Telegram account; `language_code` is an IETF tag such as "de" or "de-CH"."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None

    def user(self) -> dict[str, Any]:
        """Build Telegram's User object."""
        user: dict[str, Any] = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        for key in ("last_name", "username", "language_code"):
            if value := getattr(self, key):
                user[key] = value
        return user

    def chat(self) -> dict[str, Any]:
        """Build Telegram's Chat object of the private chat with this person."""
        chat = {key: value for key, value in self.user().items() if key not in {"is_bot", "language_code"}}
        chat["type"] = "private"
        return chat


GROUP_TITLE: Final = "Café-Stammtisch"


def default_people() -> tuple[Person, ...]:
    """Give the people a newcomer finds: bloggers and a small business, in German and English."""
    return (
        Person(101, "Anna", "Berger", "anna_backt", "de"),
        Person(102, "Ben", "Carter", "bencarterbikes", "en"),
        Person(103, "Lea", "Zbinden", "lea_z_berge", "de-CH"),
        Person(104, "Sam", "Okoye", "corner_coffee", "en"),
    )
