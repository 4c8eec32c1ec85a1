"""Makes the fonts of the pictures, small: python -m tools.make_fonts FOLDER, which holds Noto Sans, regular and bold.

They keep the letters of Europe's alphabets (Latin with Vietnamese, Greek, Cyrillic), digits, punctuation and currency
signs. Whatever else somebody writes is drawn as nothing: the glyph for unknown letters is made empty and of no width,
which `bot.charts.font` takes to know that a letter is missing. Kerning and the like are left out, because letters are
set one by one, on every machine alike.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter, load_font, save_font

_FONTS = Path(__file__).parents[1] / "bot" / "charts" / "fonts"
_KEPT = (
    (0x20, 0x7E),  # ASCII
    (0xA0, 0x24F),  # Latin-1, Latin Extended A and B
    (0x370, 0x3FF),  # Greek
    (0x400, 0x4FF),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional, Vietnamese
    (0x2010, 0x2026),  # dashes, quotes, dots, ellipsis
    (0x2030, 0x203A),  # per mille, primes, single angle quotes
    (0x2044, 0x2044),  # the bar of a fraction
    (0x20A0, 0x20BF),  # currencies
    (0x2116, 0x2122),  # numero, trade mark
)


def main(source: Path) -> None:
    """Write both weights beside the module that draws with them."""
    for weight in ("Regular", "Bold"):
        options = Options()
        options.hinting = False
        options.layout_features = []
        options.notdef_outline = False
        options.name_IDs = [0, 1, 2, 5, 7, 13, 14]  # with the licence and its address
        font = load_font(str(source / f"NotoSans-{weight}.ttf"), options)
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=[code for first, last in _KEPT for code in range(first, last + 1)])
        subsetter.subset(font)
        _, bearing = font["hmtx"].metrics[".notdef"]
        font["hmtx"].metrics[".notdef"] = (0, bearing)
        target = _FONTS / f"NotoSans-{weight}.ttf"
        save_font(font, str(target), options)
        print(f"{target.name}: {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
