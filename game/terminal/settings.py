"""The one setting that text has: what cards say before they are played."""

from game.base.words import _
from game.play.desk import Desk
from game.present.settings import Assist
from game.terminal.keys import Keys
from game.terminal.paper import Paper


def change_settings(desk: Desk, paper: Paper, keys: Keys) -> None:
    """Show what cards say now, and change it if a number is typed."""
    settings, _notice = desk.settings()
    levels = _levels()
    paper.head(_("What cards say before they are played"))
    for number, (level, words) in enumerate(levels.items(), 1):
        now = f" [{_('now')}]" if level is settings.assist else ""
        paper.item(f"{words}{now}", f"{number}.")
    word = keys.line(_("A number changes it, Enter leaves it>"))
    if word not in [str(number) for number in range(1, len(levels) + 1)]:
        paper.text(_("The settings are as they were."))
        return
    chosen = list(levels)[int(word) - 1]
    failed = desk.keep(settings.model_copy(update={"assist": chosen}))
    done = _("From now on cards say: {words}.").format(words=levels[chosen])
    paper.text(f"{failed.why} {failed.what_to_do}" if failed else done)


def _levels() -> dict[Assist, str]:
    return {
        Assist.GUIDED: _("which meters they touch, how much and which way"),
        Assist.PLAIN: _("which meters they touch and how much"),
        Assist.EXPERT: _("nothing of that"),
    }
