"""What a text surely wants, by plain words: no model is asked where these tell it."""

from bot.understanding.cues import Cues
from bot.understanding.folding import folded
from bot.understanding.guidewords import guide_wish
from bot.understanding.meaning import Intent
from bot.understanding.networks import SECOND, topic_in
from bot.understanding.partnerwords import holds_against_star, plans_likes
from bot.understanding.prices import is_about_currency
from bot.understanding.stepwords import step_asked
from bot.understanding.strangers import chooses
from bot.understanding.zonenames import is_only_a_zone


def certain_intent(text: str, language: str, cues: Cues) -> Intent | None:
    """Return what a text wants where its words say so; None where the model has to tell."""
    if topic_in(text, language) == SECOND:
        return Intent.NETWORK
    if guide_wish(text, language):
        return Intent.NETWORK
    if step_asked(text, language):
        return Intent.DIARY
    if plans_likes(text, language) or holds_against_star(text, language):
        return Intent.PARTNERS
    if certain := cues.intent(folded(text)) or cues.labelled(text):
        return certain
    if (headed := cues.headed(text)) and not chooses(text, language):
        return headed
    return Intent.SETTINGS if is_about_currency(text, language) or is_only_a_zone(text) else None
