import json

import pytest
from hypothesis import given
from pydantic import ValidationError

from bot.charts.kept import Picture, kept, restored
from tests.charts.examples import PICTURES


@given(PICTURES)
def test_a_kept_picture_comes_back_from_json_as_it_was(picture: Picture) -> None:
    assert picture == restored(json.loads(json.dumps(kept(picture))))


@pytest.mark.parametrize("row", [{}, {"kind": "painting"}, {"kind": "trend"}])
def test_what_was_never_kept_is_refused(row: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        restored(row)
