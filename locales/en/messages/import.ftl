### Figures out of a file: asking, showing what is in it, taking it.

import-question = <b>Just send me the file with your figures</b>, as CSV or Excel (.xlsx). I’ll show you first what I read in it. Nothing is saved until you say yes.
import-form = The first line names the columns: a <b>date</b>, and <b>followers</b>, <b>likes</b> or a <b>note</b>; with several accounts also <b>account</b>. Write numbers and days the way you are used to. The file of your partners that /export gives you is welcome, too.
import-sample = A file can look like this. Put your figures in and send it back to me.
import-reading = Reading “{ $name }” … { $done }
import-too-many = There are already { $most } files of yours open. Say yes or no to those first, then I’ll take the next one.
import-closed = I don’t have that file any more. Just send it again.
import-dropped = All right, I won’t take anything from that file.
import-confirm = <b>Shall I take this over?</b> You can take the whole file back afterwards.
import-done = { $days ->
    [one] <b>Saved: { $days } day.</b>
   *[other] <b>Saved: { $days } days.</b>
}
import-read = { $span ->
    [day] <b>I’ve read “{ $name }”.</b> { $rows ->
        [one] { $rows } line
       *[other] { $rows } lines
    } with figures of { $first }. Nothing is saved yet.
   *[days] <b>I’ve read “{ $name }”.</b> { $rows ->
        [one] { $rows } line
       *[other] { $rows } lines
    } with figures from { $first } to { $last }. Nothing is saved yet.
}
import-nothing = <b>I couldn’t use a single line of “{ $name }”.</b> Nothing was saved.
import-nothing-new = { $days ->
    [one] I have that day exactly like this already. There’s nothing to take over.
   *[other] I have all { $days } days exactly like this already. There’s nothing to take over.
}
import-new = { $days ->
    [one] • new: { $days } day
   *[other] • new: { $days } days
}
import-changed = { $days ->
    [one] • different from now: { $days } day
   *[other] • different from now: { $days } days
}
import-example = { "    " }{ $day }: { $before } → { $after }
import-held = { $what ->
    [note] “{ $note }”
    [followers] { $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }{ $noted ->
        [yes] {" "}(“{ $note }”)
       *[no] {""}
    }
    [likes] { $likes ->
        [one] { $likes } like
       *[other] { $likes } likes
    }{ $noted ->
        [yes] {" "}(“{ $note }”)
       *[no] {""}
    }
   *[both] { $followers } / { $likes }{ $noted ->
        [yes] {" "}(“{ $note }”)
       *[no] {""}
    }
}
import-same = { $days ->
    [one] • saved like this already: { $days } day
   *[other] • saved like this already: { $days } days
}
import-repeated = { $rows ->
    [one] • twice: { $rows } line; what stands further down counts
   *[other] • twice: { $rows } lines; what stands further down counts
}
import-account = • new account: { $account }
import-accounts-more = { $more ->
    [one] • and { $more } more account
   *[other] • and { $more } more accounts
}
import-skipped = { $rows ->
    [one] <b>{ $rows } line left out:</b>
   *[other] <b>{ $rows } lines left out:</b>
}
import-skipped-line = { $shown ->
    [yes] • line { $line }, “{ $cell }”: { $fault ->
        [no_day] not a date
        [open_day] day and month can’t be told apart
        [future] lies in the future
        [too_early] before 2004
        [no_number] not a number
        [formula] a formula, not a value
        [negative] below zero
        [absurd] more than 10 billion
        [no_account] not a name for an account
        [no_currency] a price without a currency
       *[too_long] more cells than columns
    }
   *[no] • line { $line }: { $fault ->
        [no_day] no date
       *[empty] no figures and no note
    }
}
import-skipped-more = { $rows ->
    [one] • and { $rows } more
   *[other] • and { $rows } more
}
import-mixed-days = <b>The file writes days in two ways:</b> line { $day_first } has the day first, line { $month_first } the month. Where it could be either, I left the line out instead of guessing.
import-month-first = The days have the month first here, as in line { $line }.
import-day-first = { $days ->
    [one] { $days } date could start with the day or the month. I read the day first.
   *[other] { $days } dates could start with the day or the month. I read the day first.
}
import-shortened = { $notes ->
    [one] { $notes } note was longer than 200 characters and will be cut.
   *[other] { $notes } notes were longer than 200 characters and will be cut.
}
import-unread = { $more ->
    [0] I don’t need these columns: { $columns }.
   *[other] I don’t need these columns: { $columns } and { $more } more.
}
import-fault = { $fault ->
    [not_fetched] <b>Telegram won’t give me “{ $name }” right now.</b> Please send the file again.
    [empty] <b>“{ $name }” is empty.</b> There isn’t a single line in it.
    [too_big] <b>“{ $name }” is too big for me.</b> I can read up to 20 MB; please split the file.
    [wrong_type] <b>I can’t do anything with “{ $name }”.</b> I read CSV and Excel (.xlsx).
    [protected] <b>“{ $name }” is protected by a password.</b> Please save it without one and send it again.
    [old_excel] <b>“{ $name }” has the old Excel format (.xls).</b> Please save it as .xlsx or CSV and send it again.
    [swollen] <b>“{ $name }” gets far too big when unpacked.</b> Save just the table with your figures, best as CSV.
    [no_header] <b>I can’t find the columns in “{ $name }”.</b>
    [too_many_lines] <b>“{ $name }” has more than 100,000 lines.</b> Please split the file.
    [too_many_partners] <b>“{ $name }” names too many partners.</b> I can’t keep more than 200, and a list has 10,000 lines at most.
    [partners] <b>“{ $name }” is a list of partners.</b> I take those in the chat.
    [too_many_accounts] <b>That’s more accounts than I can keep.</b> 50 altogether is the most; please leave some out of “{ $name }”.
    [too_many_days] <b>That’s more days than I can keep.</b> 100,000 altogether is the most; please leave some out of “{ $name }”.
   *[broken] { $line ->
        [0] <b>“{ $name }” is damaged.</b> Please save the file anew and send it again.
       *[other] <b>“{ $name }” can’t be read from line { $line } on.</b> Perhaps a quotation mark is missing there.
    }
} Nothing was saved.

undo-import-question = { $days ->
    [one] <b>Shall I take back the whole file “{ $name }”?</b> I had saved { $days } day from it.
   *[other] <b>Shall I take back the whole file “{ $name }”?</b> I had saved { $days } days from it.
}
undo-import-done = { $days ->
    [one] <b>Taken back: “{ $name }”, { $days } day.</b> Everything is as it was before.
   *[other] <b>Taken back: “{ $name }”, { $days } days.</b> Everything is as it was before.
}
undo-no-import = There is no import that I could take back. For whatever else you entered last there’s /undo.
undo-import-touched = You changed something on days of “{ $name }” afterwards. Take the newer entries back first, with /undo.
