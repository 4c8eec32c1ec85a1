"""Am I a micro-influencer? The usual answer first, then who sees it differently and what comes next."""

from dataclasses import replace

from bot.skills import others, rate
from bot.skills.about_figures import aside_says, class_name, rate_says
from bot.skills.asked_figures import Asked, asked, is_here, kept_is_private
from bot.skills.doubts import KeepTap
from bot.skills.log import answers_with_figures
from bot.skills.reply import Button, Fact, Message, Reply, Say, item, say
from bot.skills.request import Request
from bot.skills.skill import Outcome, Skill
from bot.skills.steps import ExplainTap, LogTap, RateTap, StandingTap
from bot.storage.effects import Ask
from bot.storage.look import Look
from bot.understanding.meaning import Intent
from domain.definitions import Definition, headline
from domain.ladder import InfluencerClass
from domain.series import Metric
from domain.standing import Standing

ASKED_FOLLOWERS = "standing.followers"
MORE_BUTTON = "button-more"


def answer(request: Request, look: Look) -> Outcome:
    """Say the class of the account in question, or ask for its followers."""
    if others.are_of_others(request):
        return others.judged(request, look)
    if request.meaning.slots.rate is not None:
        return rate.answer(request, look)  # "is 3 % good with 5,000 followers?" asks about the rate
    found = asked(request, look)
    if found is None:
        question = Reply(
            (say("standing-question"), *kept_is_private(request)),
            ((Button("button-find-likes", ExplainTap("find-likes")),),),
        )
        return Outcome((question,), (Ask(ASKED_FOLLOWERS, {}),))
    if isinstance(found, Say):
        return Outcome((Reply((found,)),))
    if isinstance(request.tap, StandingTap) and request.tap.more:
        return Outcome((_more(found),))
    return Outcome((_short(request, found, look),))


def resume(request: Request, look: Look) -> Outcome | None:
    """Take a number as the followers that were asked for."""
    if not answers_with_figures(request):
        return None
    return answer(replace(request, meaning=replace(request.meaning, slots=request.meaning.figures)), look)


def definition_says(definition: Definition, mark: str) -> Say:
    """Return a definition as a line of a list; `mark` is yes, no or none."""
    lower, upper = definition.lower or 0, definition.upper or 0
    if definition.lower is None:
        upper += 1  # "below 10,000" names the first number that is too many
    name = definition.id.replace("_", "-")
    text = Message(f"definition-{name}", {"lower": lower, "upper": upper})
    return item("definition-line", text=text, mark=mark)


def _short(request: Request, found: Asked, look: Look) -> Reply:
    of = found.standing
    says = [_headline(of), *_others(of)]
    if of.next and of.next.name is not InfluencerClass.MICRO:  # the way to micro is the headline already
        next_name = Message("class-name", {"name": of.next.name.value})
        says.append(say("standing-next", name=next_name, missing=of.next.missing, at=of.next.at))
    if of.likes is not None:
        says.extend(rate_says(of, found.account))
    says.extend(found.goal_says(request, look, Metric.FOLLOWERS))
    says.extend(aside_says(request.meaning.slots))
    followers, likes = found.on_button()
    buttons: list[tuple[Button, ...]] = [
        (
            Button(MORE_BUTTON, StandingTap(more=True, followers=followers, likes=likes, here=True)),
            Button("button-rate", RateTap(followers=followers, likes=likes)),
        )
    ]
    if found.only_said and of.doubt is None:
        keep = KeepTap(of.followers, -1 if of.likes is None else of.likes, request.today.isoformat())
        buttons.append((Button("button-keep-these", keep),))
    else:
        buttons.append((Button("button-log", LogTap()), Button("button-explain", ExplainTap())))
    return Reply(tuple(says), tuple(buttons), replaces=is_here(request))


def _headline(of: Standing) -> Say:
    facts: dict[str, Fact] = {"followers": of.followers, "name": class_name(of)}
    usual = headline()
    facts |= {"lower": usual.lower or 0, "upper": usual.upper or 0}
    if of.micro:
        return say("standing-yes", **facts)
    if of.missing_to_micro is not None:
        return say("standing-not-yet", missing=of.missing_to_micro, **facts)
    return say("standing-beyond", **facts)


def _others(of: Standing) -> list[Say]:
    """Say who sees it differently from the headline, among the definitions that are always named."""
    micro = "yes" if of.micro else "no"
    those = of.excluded_by if of.micro else of.included_by
    differing = [each for each in those if each.always and each != headline()]
    if not differing:
        return [say("standing-agreed", micro=micro)]
    return [say("standing-differs", micro=micro), *(definition_says(each, "none") for each in differing)]


def _more(found: Asked) -> Reply:
    of = found.standing
    says = [say("standing-more", followers=of.followers)]
    says += [definition_says(each, "yes") for each in of.included_by]
    says += [definition_says(each, "no") for each in of.excluded_by]
    says.append(say("standing-sources"))
    followers, likes = found.on_button()
    back = Button("button-back", StandingTap(followers=followers, likes=likes, here=True))
    return Reply(
        tuple(says), ((back, Button("button-explain-definitions", ExplainTap("definitions"))),), replaces=True
    )


SKILL = Skill(
    name="standing",
    command="standing",
    intents=(Intent.STANDING,),
    taps=(StandingTap,),
    awaits=(ASKED_FOLLOWERS,),
    answer=answer,
    resume=resume,
)
