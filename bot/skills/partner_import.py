"""What a list of partners holds, said before anything of it is kept."""

from collections.abc import Iterator

from bot.sheets.partner_reading import PartnerFile
from bot.skills.about_account import title
from bot.skills.import_preview import yes_or_no
from bot.skills.partner_panel import ALL
from bot.skills.reply import Reply, Say, item, say
from domain.partner_table import PartnerComparison
from domain.report import SHOWN_LINES

_NAMED = 5


def preview(number: int, name: str, file: PartnerFile, found: PartnerComparison) -> Reply:
    """Say what taking a list would do, and ask for a yes where it would do something."""
    if not file.stated:
        return Reply((say("import-nothing", name=name), *_skipped(file)), ((ALL,),), replaces=True)
    says = [say("partners-read", name=name, partners=len(file.stated))]
    says.append(item("partners-read-known", new=found.new, known=found.known))
    says += [
        item("partners-read-line", partner=title(each.partner.account), days=len(each.days))
        for each in file.stated[:_NAMED]
    ]
    if len(file.stated) > _NAMED:
        says.append(item("import-accounts-more", more=len(file.stated) - _NAMED))
    says += _skipped(file)
    if file.unread:
        more = max(0, len(file.unread) - _NAMED)
        says.append(say("import-unread", columns=", ".join(file.unread[:_NAMED]), more=more))
    return Reply((*says, say("partners-read-confirm")), (yes_or_no(number),), replaces=True)


def _skipped(file: PartnerFile) -> Iterator[Say]:
    if not file.skipped:
        return
    yield say("import-skipped", rows=len(file.skipped))
    for each in file.skipped[:SHOWN_LINES]:
        shown = "yes" if each.cell else "no"
        yield item("import-skipped-line", line=each.line, fault=each.fault.value, shown=shown, cell=each.cell)
    if len(file.skipped) > SHOWN_LINES:
        yield item("import-skipped-more", rows=len(file.skipped) - SHOWN_LINES)
