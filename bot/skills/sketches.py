"""What a picture shall show, as a skill says it: facts and ids of messages. Words and drawing come later."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.forecast import Forecast
from domain.goal import Goal
from domain.person import Theme
from domain.series import Series

if TYPE_CHECKING:
    from bot.skills.reply import Message  # a reply holds a sketch, whose words are messages


@dataclass(frozen=True, slots=True)
class TrendSketch:
    """The course of an account: whose it is, over what time, its figures, a goal and a forecast where there are."""

    title: "Message"
    subtitle: "Message"
    series: Series
    theme: Theme = Theme.LIGHT
    goal: Goal | None = None
    ahead: Forecast | None = None


Sketch = TrendSketch
