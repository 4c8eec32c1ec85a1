"""The colours of a theme, and the few shades of them that a picture is reduced to."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from domain.person import Theme

Colour = tuple[int, int, int]

_SHADES = 7
"""Steps from an ink to the ground it lies on: enough for smooth edges, few enough to be found fast."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Grounds are what things lie on; inks are what is drawn."""

    ground: Colour
    band: Colour
    fan: Colour
    grid: Colour
    text: Colour
    muted: Colour
    first: Colour
    second: Colour
    goal: Colour
    quiet: Colour
    on_ink: Colour

    @property
    def shades(self) -> tuple[Colour, ...]:
        """All colours a picture of this theme may have, each once."""
        return tuple(dict.fromkeys(_shades(self)))


LIGHT = Palette(
    ground=(255, 255, 255),
    band=(208, 234, 216),
    fan=(221, 232, 250),
    grid=(228, 230, 236),
    text=(28, 32, 44),
    muted=(96, 104, 122),
    first=(37, 99, 214),
    second=(198, 78, 22),
    goal=(124, 58, 190),
    quiet=(152, 172, 208),
    on_ink=(255, 255, 255),
)
DARK = Palette(
    ground=(24, 28, 37),
    band=(36, 70, 55),
    fan=(34, 50, 82),
    grid=(52, 58, 72),
    text=(238, 240, 246),
    muted=(160, 168, 186),
    first=(110, 168, 255),
    second=(255, 154, 92),
    goal=(200, 156, 255),
    quiet=(88, 108, 146),
    on_ink=(24, 28, 37),
)


def palette(theme: Theme) -> Palette:
    """Return the colours of a theme."""
    return DARK if theme is Theme.DARK else LIGHT


@cache
def flat(colours: Palette) -> tuple[int, ...]:
    """Return the shades as PNG wants them: red, green and blue of one after another."""
    return tuple(part for colour in colours.shades for part in colour)


def _shades(of: Palette) -> Iterator[Colour]:
    grounds = (of.ground, of.band, of.fan)
    inks = (of.text, of.muted, of.first, of.second, of.goal, of.quiet)
    yield from (*grounds, *inks, of.grid, of.on_ink)
    for ground in grounds:
        for ink in inks:
            yield from (_mixed(ground, ink, step / _SHADES) for step in range(1, _SHADES))


def _mixed(ground: Colour, ink: Colour, share: float) -> Colour:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(ground, ink, strict=True))
    return red, green, blue
