"""What comes with the bot: the model, and the languages whose free text it has learned."""

from pathlib import Path
from typing import Final

MODEL: Final = Path(__file__).with_name("model.bin")
LANGUAGES: Final = ("de", "en")
