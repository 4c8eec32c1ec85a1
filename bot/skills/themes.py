"""Light or dark: how pictures are drawn for somebody, and the button that changes it."""

from bot.skills.request import Request
from bot.storage.effects import Effect, Remember
from domain.person import Theme


def chosen_theme(request: Request, wanted: str) -> tuple[Theme, tuple[Effect, ...]]:
    """Return how pictures are drawn, and the effect where a button wants (a theme's name) another way."""
    known = request.person.theme if request.person else Theme.LIGHT
    if wanted not in set(Theme):
        return known, ()
    return Theme(wanted), (Remember(theme=Theme(wanted)),)


def other_than(theme: Theme) -> Theme:
    """Return the theme that a button offers."""
    return Theme.DARK if theme is Theme.LIGHT else Theme.LIGHT
