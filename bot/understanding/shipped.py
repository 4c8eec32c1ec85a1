"""What comes with the bot: the model that has learned from the phrases in locales/."""

from pathlib import Path
from typing import Final

MODEL: Final = Path(__file__).with_name("model.bin")
