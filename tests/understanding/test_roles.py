"""For whom somebody wants the bot, in their own words."""

import pytest

from bot.understanding.roles import find_role, says_role
from domain.person import Role


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        ("Ich hab einen kleinen Laden", "de", Role.BUSINESS),
        ("für mein Café", "de", Role.BUSINESS),
        ("wir führen ein Hotel", "de", Role.BUSINESS),
        ("Ich bin Bloggerin!", "de", Role.BLOGGER),
        ("für mich selbst", "de", Role.BLOGGER),
        ("bin kein Blogger, hab ein Geschäft", "de", Role.BUSINESS),
        ("I'm a blogger", "en", Role.BLOGGER),
        ("business", "en", Role.BUSINESS),
        ("I run a small bakery", "en", Role.BUSINESS),
        ("not a business, just a blog", "en", Role.BLOGGER),
        ("a blogger", "de", Role.BLOGGER),
    ],
)
def test_a_role_is_found_in_what_somebody_says_of_themselves(text: str, language: str, role: Role) -> None:
    assert find_role(text, language) is role


@pytest.mark.parametrize("text", ["beides, Laden und Blog", "weiß nicht", "kein Blogger", ""])
def test_both_roles_and_none_are_no_role(text: str) -> None:
    assert find_role(text, "de") is None


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        ("Ich habe eine kleine Bäckerei", "de", Role.BUSINESS),
        ("für meinen Blog", "de", Role.BLOGGER),
        ("I run a small bakery", "en", Role.BUSINESS),
        ("ich habe ein Netzwerk für meinen Laden", "de", None),
        ("mein Laden hat 300 Follower", "de", None),
        ("what does a network cost my shop", "en", None),
        ("I need partners for my shop", "en", None),
    ],
)
def test_a_text_about_a_role_and_nothing_else_is_told_from_a_wish(
    text: str, language: str, role: Role | None
) -> None:
    assert says_role(text, language) is role
