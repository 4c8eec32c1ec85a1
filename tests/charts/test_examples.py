from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from bot.charts.draw import draw
from tools.make_pictures import FOLDER, examples

EXAMPLES = examples()


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_pictures_in_the_docs_are_what_is_drawn_today(name: str, tmp_path: Path) -> None:
    drawn = tmp_path / "drawn.png"
    drawn.write_bytes(draw(EXAMPLES[name]))
    images = [Image.open(path).convert("RGB") for path in (drawn, FOLDER / f"{name}.png")]
    # Another build of the library for letters may shade an edge otherwise.
    assert max(ImageStat.Stat(ImageChops.difference(*images)).mean) < 0.5
