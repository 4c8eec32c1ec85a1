"""What can be drawn: shapes with smooth edges, text, and the PNG of it all.

Pillow draws shapes with rough edges. So each is drawn several times as large in a mask, which is made smaller: that
smooths it, and lets go of the interpreter while it does.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from io import BytesIO
from itertools import pairwise
from math import hypot
from typing import NamedTuple

from PIL import Image
from PIL.Image import Dither, Resampling
from PIL.ImageDraw import Draw, ImageDraw

from bot.charts.font import font, width
from bot.charts.palette import Colour, Palette, flat

WIDTH, HEIGHT = 1280, 720

_FINER = 3
_LONGEST_DASHED = 10 * WIDTH
"""Pixels; a line that goes so far beyond the picture would take forever to cut into dashes."""

_COMPRESSION = 3
"""On zlib's own scale: 6 would save a fifth of the bytes and take twice the time."""


class Spot(NamedTuple):
    """A place on the canvas, in pixels from the left and the top."""

    x: float
    y: float


class Box(NamedTuple):
    """An upright rectangle, in pixels."""

    left: float
    top: float
    right: float
    bottom: float


class Canvas:
    """A picture under way."""

    def __init__(self, colours: Palette) -> None:
        self._colours = colours
        self._image = Image.new("RGB", (WIDTH, HEIGHT), colours.ground)
        self._draw = Draw(self._image)

    @property
    def ground(self) -> Colour:
        """Return what everything lies on."""
        return self._colours.ground

    def box(self, box: Box, colour: Colour, radius: float = 0) -> None:
        """Fill a rectangle; with a radius its corners are round."""
        if box.right <= box.left or box.bottom <= box.top:
            return
        if not radius:
            self._draw.rectangle(_inner(box), fill=colour)
            return
        round_by = min(radius, (box.right - box.left) / 2, (box.bottom - box.top) / 2) * _FINER

        def drawn(mask: ImageDraw, at: Callable[[Spot], Spot]) -> None:
            first, end = at(Spot(box.left, box.top)), at(Spot(box.right, box.bottom))
            last = Spot(max(first.x, end.x - 1), max(first.y, end.y - 1))
            mask.rounded_rectangle([first, last], round_by, fill=255)

        self._smooth(box, colour, drawn)

    def area(self, corners: Sequence[Spot], colour: Colour) -> None:
        """Fill a polygon."""

        def drawn(mask: ImageDraw, at: Callable[[Spot], Spot]) -> None:
            mask.polygon([at(corner) for corner in corners], fill=255)

        self._smooth(_around(corners, 1), colour, drawn)

    def lines(self, lines: Iterable[Sequence[Spot]], colour: Colour, thick: float, dot: float = 0) -> None:
        """Draw lines through spots, all of one colour; with a radius their spots are dots, also single ones."""
        ways = [line for line in lines if len(line) > 1 or (line and dot)]

        def drawn(mask: ImageDraw, at: Callable[[Spot], Spot]) -> None:
            for line in ways:
                spots = [at(spot) for spot in line]
                # Where lines meet there is a corner to be rounded, unless a dot lies on it.
                mask.line(spots, fill=255, width=round(thick * _FINER), joint=None if dot else "curve")
                for spot in spots if dot else ():
                    mask.ellipse(_circle(spot, dot * _FINER), fill=255)

        if ways:
            around = _around([spot for line in ways for spot in line], max(thick, dot))
            self._smooth(around, colour, drawn)

    def dashed(self, line: Sequence[Spot], colour: Colour, thick: float, dash: float, gap: float) -> None:
        """Draw a broken line through spots."""
        self.lines(_dashes(line, dash, gap), colour, thick)

    def dotted(self, bar: Box, colour: Colour, dash: int, gap: int) -> None:
        """Fill an upright or level bar with pieces of it, one `dash` long each."""
        left, top, right, bottom = (round(edge) for edge in bar)
        if right - left > bottom - top:
            for x in range(left, right, dash + gap):
                self.box(Box(x, top, min(x + dash, right), bottom), colour)
        else:
            for y in range(top, bottom, dash + gap):
                self.box(Box(left, y, right, min(y + dash, bottom)), colour)

    def dot(self, spot: Spot, colour: Colour, radius: float) -> None:
        """Draw a filled circle."""
        self.lines([[spot]], colour, 0, radius)

    def text(
        self,
        spot: Spot,
        text: str,
        colour: Colour,
        size: int,
        anchor: str = "ls",
        *,
        bold: bool = False,
    ) -> None:
        """Write a text; `anchor` as Pillow has it: l, m, r and a, m, s."""
        self._draw.text(spot, text, fill=colour, font=font(size, bold=bold), anchor=anchor)

    def width(self, text: str, size: int, *, bold: bool = False) -> int:
        """Return how wide a text is, in pixels."""
        return width(text, size, bold=bold)

    def png(self) -> bytes:
        """Return the picture, reduced to the shades of its theme: a third of the bytes in a third of the time."""
        shades = Image.new("P", (1, 1))
        shades.putpalette(flat(self._colours))
        file = BytesIO()
        reduced = self._image.quantize(palette=shades, dither=Dither.NONE)
        reduced.save(file, "PNG", compress_level=_COMPRESSION)
        return file.getvalue()

    def _smooth(
        self, box: Box, colour: Colour, drawn: Callable[[ImageDraw, Callable[[Spot], Spot]], None]
    ) -> None:
        """Draw into a finer mask of the part that a shape covers, and colour what it leaves."""
        left, top = max(0, int(box.left)), max(0, int(box.top))
        right, bottom = min(WIDTH, int(box.right) + 1), min(HEIGHT, int(box.bottom) + 1)
        if right <= left or bottom <= top:
            return
        fine = Image.new("L", ((right - left) * _FINER, (bottom - top) * _FINER))
        drawn(Draw(fine), lambda spot: Spot((spot.x - left) * _FINER, (spot.y - top) * _FINER))
        mask = fine.resize((right - left, bottom - top), Resampling.BOX)
        self._image.paste(colour, (left, top), mask)


def _inner(box: Box) -> tuple[int, int, int, int]:
    """Return a box as Pillow fills it: whole pixels, the last ones included."""
    left, top = round(box.left), round(box.top)
    return left, top, max(left, round(box.right) - 1), max(top, round(box.bottom) - 1)


def _circle(spot: Spot, radius: float) -> list[float]:
    """Return the square around a circle, as Pillow takes it."""
    return [spot.x - radius, spot.y - radius, spot.x + radius - 1, spot.y + radius - 1]


def _around(spots: Sequence[Spot], margin: float) -> Box:
    left, right = min(spot.x for spot in spots), max(spot.x for spot in spots)
    top, bottom = min(spot.y for spot in spots), max(spot.y for spot in spots)
    return Box(left - margin, top - margin, right + margin, bottom + margin)


def _dashes(line: Sequence[Spot], dash: float, gap: float) -> Iterator[list[Spot]]:
    """Cut a line into dashes; the rhythm goes on around corners."""
    done, lasting, inked = 0.0, dash, True
    piece: list[Spot] = list(line[:1])
    for start, end in pairwise(line):
        length = hypot(end.x - start.x, end.y - start.y)
        if length > _LONGEST_DASHED:
            yield [start, end]
            continue
        at = 0.0
        while length - at > lasting - done:
            at += lasting - done
            share = at / length
            spot = Spot(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
            if inked:
                yield [*piece, spot]
            piece, inked, done = [spot], not inked, 0.0
            lasting = dash if inked else gap
        done += length - at
        if inked:
            piece.append(end)
    if inked and len(piece) > 1:
        yield piece
