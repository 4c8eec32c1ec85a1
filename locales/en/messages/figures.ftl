### Logging figures, placing them, and taking them back.

class-name = { $name ->
    [nano] nano
    [micro] micro
    [macro] macro
   *[mega] mega
}

log-question = How many followers do you have, and how many likes does a typical post get? Send me both together, for example <code>12,400 / 480</code>. Followers alone will do, too.
log-kept = { $what ->
    [note] { $when ->
        [today] <b>Note for today saved: { $note }</b>
       *[earlier] <b>Note saved for { $day }: { $note }</b>
    }
    [followers] { $when ->
        [today] <b>Saved: { $followers ->
            [one] { $followers } follower
           *[other] { $followers } followers
        }.</b>
       *[earlier] <b>Saved for { $day }: { $followers ->
            [one] { $followers } follower
           *[other] { $followers } followers
        }.</b>
    }
    [likes] { $when ->
        [today] <b>Saved: { $likes ->
            [one] { $likes } like
           *[other] { $likes } likes
        } per post.</b>
       *[earlier] <b>Saved for { $day }: { $likes ->
            [one] { $likes } like
           *[other] { $likes } likes
        } per post.</b>
    }
   *[both] { $when ->
        [today] <b>Saved: { $followers ->
            [one] { $followers } follower
           *[other] { $followers } followers
        }, { $likes ->
            [one] { $likes } like
           *[other] { $likes } likes
        }.</b>
       *[earlier] <b>Saved for { $day }: { $followers ->
            [one] { $followers } follower
           *[other] { $followers } followers
        }, { $likes ->
            [one] { $likes } like
           *[other] { $likes } likes
        }.</b>
    }
}
log-before = { $what ->
    [note] Before: { $note }
    [followers] Before: { $followers } followers.
    [likes] Before: { $likes } likes.
   *[both] Before: { $followers } followers and { $likes } likes.
}
log-note = Note: { $note }
log-with-likes = Together with the { $likes } likes already there for that day:
log-with-followers = { $followers ->
    [one] Together with the { $followers } follower of that day:
   *[other] Together with the { $followers } followers of that day:
}
log-unchanged = { $what ->
    [note] That note is already there: { $note }
    [followers] That’s what I have already: { $followers } followers.
    [likes] That’s what I have already: { $likes } likes per post.
   *[both] That’s what I have already: { $followers } followers and { $likes } likes per post.
}
log-no-such-day = <b>There’s no such day in the calendar.</b> Which day are these figures for? Please send them again, for example <code>28 Feb 3,000 / 100</code>.
log-note-day = { $missing ->
    [no_such_day] <b>There’s no such day in the calendar.</b> Which day is the note for? Please send it again, for example <code>note for 28 Feb: giveaway</code>.
   *[ahead] <b>That day is still ahead of us.</b> I can only note something for today or an earlier day. Send me the note when the day has come.
}
log-note-alone = I have no figures for that day yet. If you know them, just send them along with the date.
log-several-days = <b>These are figures of several days.</b> Please send me one day at a time, for example <code>1 Nov 11,000 / 400</code>. Many at once are welcome as a file. Nothing is saved yet.
log-closed = That question is closed. Just send me the figures again.
log-full = <b>I can’t keep more than { $most } days.</b> Remove old entries first, or an account you no longer need.
log-ask-likes = How many likes does a typical post get? Send me the number and I’ll work out your like rate.
log-ask-followers = And how many followers do you have? Then I can work out your like rate.
log-set-aside = I left other figures such as comments or views aside: I only work with followers and likes.
log-of-posts = These are the likes of { $posts } posts. I take the one in the middle: that’s your typical value.
log-of-one-post = These are the likes of a single post. If you send me those of your last posts together, for example <code>480, 512, 390</code>, I’ll take the one in the middle.
log-one-post = <b>{ $likes ->
    [one] { $likes } like
   *[other] { $likes } likes
} on one post.</b> For the like rate I need what a typical post gets.{ $known ->
    [yes] {" "}So far I have { $before }.
   *[no] {""}
} Is { $likes } typical, too? Or send me the likes of your last posts together, for example <code>480, 512, 390</code>, and I’ll take the one in the middle. Nothing saved yet.
log-doubt = { $doubt ->
    [more_likes_than_followers] <b>{ $likes ->
        [one] { $likes } like
       *[other] { $likes } likes
    } with { $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }?</b> More likes than followers is rare. Could the two be swapped? Nothing saved yet.
   *[rate_too_high] <b>{ $likes ->
        [one] { $likes } like
       *[other] { $likes } likes
    } with { $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }?</b> That would be unusually many for this size. Could there be a typo, or are the two swapped? Nothing saved yet.
}
log-leap = { $same ->
    [yes] <b>{ $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }?</b> For that day I already have { $before }. That would be a huge difference. Is the number right? Nothing saved yet.
   *[no] <b>{ $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }?</b> The last figure was { $before } ({ $day }). That would be a huge difference. Is the number right? Nothing saved yet.
}
log-zero-likes = <b>0 likes with { $followers ->
    [one] { $followers } follower
   *[other] { $followers } followers
}?</b> Instagram also shows 0 when likes are hidden. Which is it? Nothing saved yet.
log-dropped = All right, I won’t save that.
log-bad-figure = { $fault ->
    [negative] <b>A number below zero can’t be right.</b> Please send me followers and likes again, for example <code>12,400 / 480</code>.
   *[absurd] <b>There aren’t that many people.</b> I don’t save anything above 10 billion. Please send me the figures again, for example <code>12,400 / 480</code>.
}
log-bad-day = { $fault ->
    [future] <b>{ $day } is still ahead of us.</b> I only keep figures of today or earlier. Please send them again.
   *[too_early] <b>{ $day } is too long ago for me.</b> These networks did not exist before 2004. Please send the figures again.
}
log-no-total = <b>I need the total, not a change or a range.</b> How many followers do you have in all right now, or how many likes does a typical post get? For example <code>12,400 / 480</code>.
log-which-day = <b>Which day are these figures of?</b> I keep every figure for a day. Send them with the date, for example <code>15 Oct 11,900 / 450</code>, or take one of these. Nothing saved yet.
log-broken = <b>There’s no such thing as half a follower.</b> How many are there exactly? Please send the figures again, for example <code>12,400 / 480</code> or <code>12.4k</code>.
log-span-ahead = <b>That is still ahead of us.</b> I only keep figures of today or earlier. Please send them again.

rate-verdict = { $open ->
    [yes] { $verdict ->
        [above] Like rate: <b>{ $rate }</b>. That’s <b>higher than usual</b>: from 100,000 followers on, it tends to be under { $benchmark }.
        [typical] Like rate: <b>{ $rate }</b>. That’s <b>typical</b>: from 100,000 followers on, it tends to be under { $benchmark }.
        [below] Like rate: <b>{ $rate }</b>. That’s <b>lower than usual</b>, even though it tends to be under { $benchmark } from 100,000 followers on.
       *[far_below] Like rate: <b>{ $rate }</b>. That’s <b>much lower than usual</b>, even though it tends to be under { $benchmark } from 100,000 followers on.
    }
   *[no] { $verdict ->
        [above] Like rate: <b>{ $rate }</b>. That’s <b>higher than usual</b>: accounts this size get about { $benchmark }.
        [typical] Like rate: <b>{ $rate }</b>. That’s <b>typical</b>: accounts this size get about { $benchmark }.
        [below] Like rate: <b>{ $rate }</b>. That’s <b>lower than usual</b>: accounts this size get about { $benchmark }.
       *[far_below] Like rate: <b>{ $rate }</b>. That’s <b>much lower than usual</b>: accounts this size get about { $benchmark }.
    }
}
rate-doubt = That would be a like rate of <b>{ $rate }</b>, where about { $benchmark } is usual. <b>That is unusually high:</b> perhaps the two figures are swapped, or there is a typo.
rate-yardstick = { $publisher ->
    [both] <i>Benchmark: industry article and { $who } ({ $year }), measured on Instagram.</i>
    [study] <i>Benchmark: { $who } ({ $year }), measured on Instagram.</i>
   *[article] <i>Benchmark: industry article, which names no study.</i>
}
rate-near-edge = { $open ->
    [yes] You are close to the next size: from { $lower } followers on, less than { $benchmark } is usual.
   *[no] { $side ->
        [higher] You are close to the next size: with { $lower } to { $upper } followers, { $benchmark } is usual.
       *[lower] You are close to the size below: with { $lower } to { $upper } followers, { $benchmark } is usual.
    }
}
rate-no-followers = Without followers there is no like rate yet. Every account starts at zero, and the first likes often come before the followers.
rate-no-likes = { $open ->
    [yes] For a like rate I still need your likes. From 100,000 followers on, less than { $benchmark } is usual.
   *[no] For a like rate I still need your likes. About { $benchmark } is usual at this size.
}
rate-zero-likes = With 0 likes, I don’t pass a verdict on the like rate.
rate-elsewhere = <i>That benchmark was measured on Instagram. For { $place } take it as a rough guide.</i>
rate-of-a-blog = { $known ->
    [yes] Like rate: <b>{ $rate }</b>. There is no benchmark for blogs; I’ll show you how yours develops.
   *[no] There is no benchmark for blogs. I’ll keep track of how your figures develop.
}
rate-of = { $known ->
    [no] <b>{ $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }, likes unknown.</b>
   *[yes] <b>{ $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }, { $likes ->
        [one] { $likes } like
       *[other] { $likes } likes
    } per post.</b>
}
rate-question = <b>Give me two numbers and I’ll work out your like rate:</b> your followers and the likes of a typical post, for example <code>12,400 / 480</code>.
rate-percent-of = <b>{ $rate } with { $followers ->
    [one] { $followers } follower
   *[other] { $followers } followers
}:</b>
rate-percent-question = <b>Whether { $rate } is good depends on the size.</b> How many followers does the account have, and how many likes does a post get?
rate-bad-percent = <b>A like rate lies between 0% and 100%.</b> Better send me followers and likes, for example <code>12,400 / 480</code>.
rate-more = { $size ->
    [open] <b>How I measure:</b> like rate = likes per post divided by followers. It is compared with accounts of the same size, here { $lower } followers and more.
   *[range] <b>How I measure:</b> like rate = likes per post divided by followers. It is compared with accounts of the same size, here { $lower } to { $upper } followers.
}
rate-benchmarks =
    The usual values:
    • up to { $to-1 } followers: { $percent-1 }
    • { $from-2 } to { $to-2 }: { $percent-2 }
    • { $from-3 } to { $to-3 }: { $percent-3 }
    • from { $from-4 }: under { $percent-4 }
rate-source = { $publisher ->
    [both] The { $benchmark } comes from the industry article I rely on, which names no study. { $who } published the same figure in { $year }.
    [study] The { $benchmark } was published by { $who } in { $year }; the industry article I rely on leaves this size out.
   *[article] The { $benchmark } comes from the industry article I rely on, which names no study.
}
rate-second = { $dated ->
    [yes] For comparison, { $who } ({ $year }, { $profiles } profiles) counts <b>likes and comments</b>, so a rate of likes alone looks a little lower there. At this size, { $average } and more counts as average, { $above } and more as above average, and over { $high } as high.
   *[no] For comparison, { $who } ({ $profiles } profiles, no year given) counts <b>likes and comments</b>, so a rate of likes alone looks a little lower there. At this size, { $average } and more counts as average, { $above } and more as above average, and over { $high } as high.
} { $reading ->
    [high] Your rate would be <b>high</b> there.
    [above_average] Your rate would be <b>above average</b> there.
    [average] Your rate would be <b>average</b> there.
    [below_average] Your rate would be <b>below average</b> there.
   *[low] Your rate would be <b>low</b> there.
}
rate-no-second = A second source (Modash) has no usable figures for this size.
rate-only-instagram = This was measured on Instagram. On other platforms it is only a rough guide.

standing-question = <b>How many followers do you have?</b> Send me the number, ideally with the likes of a typical post, for example <code>12,400 / 480</code>.
standing-yes = <b>Yes, with { $followers } followers you count as a micro-influencer.</b> The usual range is { $lower } to { $upper }.
standing-not-yet = { $followers ->
    [one] <b>Not yet: with { $followers } follower you are in the { $name } class.</b> You need { $missing ->
        [one] { $missing } more follower
       *[other] { $missing } more followers
    } to reach the usual range for micro-influencers ({ $lower } to { $upper }).
   *[other] <b>Not yet: with { $followers } followers you are in the { $name } class.</b> You need { $missing ->
        [one] { $missing } more follower
       *[other] { $missing } more followers
    } to reach the usual range for micro-influencers ({ $lower } to { $upper }).
}
standing-beyond = <b>No, with { $followers } followers you’re already in the { $name } class.</b> Micro-influencers usually have { $lower } to { $upper }.
standing-agreed = { $micro ->
    [yes] The other definitions in my articles see it the same way.
   *[no] The other definitions in my articles say so too.
}
standing-differs = { $micro ->
    [yes] Not everyone sees it that way:
   *[no] Some would call you one, though:
}
standing-next = The next class is { $name }, from { $at } followers: { $missing } to go.
standing-more = <b>Who calls you a micro-influencer with { $followers ->
    [one] { $followers } follower
   *[other] { $followers } followers
}, and who doesn’t:</b>
definition-line = { $mark ->
    [yes] ✅ { $text }
    [no] – { $text }
   *[none] • { $text }
}
others-class = { $micro ->
    [yes] <b>{ $followers } followers: that makes a micro-influencer.</b> The usual range is { $lower } to { $upper }.
   *[no] { $way ->
        [open] <b>{ $followers ->
            [one] { $followers } follower
           *[other] { $followers } followers
        }: that is the { $name } class.</b> It takes { $missing ->
            [one] { $missing } more follower
           *[other] { $missing } more followers
        } to reach the usual range for micro-influencers ({ $lower } to { $upper }).
       *[beyond] <b>{ $followers } followers: that is the { $name } class already.</b> Micro-influencers usually have { $lower } to { $upper }.
    }
}
others-likes-only = <b>I’d also need to know how many followers that account has.</b> Send me both together, for example <code>Lisa has 9,000 followers and 300 likes</code>. Nothing was saved to your account.
others-not-logged = These don’t seem to be your own figures, so I haven’t saved anything.
standing-sources = I rely mainly on two articles: a glossary entry and an industry piece. Only the bounds of micro come from there; nano, macro and mega are the industry’s usual names.

undo-question = { $what ->
    [note] <b>Shall I undo your last entry?</b> It is the note “{ $note }” ({ $day }).
    [followers] <b>Undo your last entry?</b> { $day } has { $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }.
    [likes] <b>Undo your last entry?</b> { $day } has { $likes ->
        [one] { $likes } like
       *[other] { $likes } likes
    }.
    [both] <b>Undo your last entry?</b> { $day } has { $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    } and { $likes ->
        [one] { $likes } like
       *[other] { $likes } likes
    }.
   *[nothing] <b>Undo your last entry for { $day }?</b>
}
undo-left = Good, everything stays as it is.
undo-done = { $what ->
    [note] <b>Undone.</b> Only the note “{ $note }” is left ({ $day }).
    [kept] <b>Undone.</b> { $day } is back to what it was before.
    [nothing] <b>Undone.</b> Nothing is logged for { $day } any more.
    [followers] <b>Undone.</b> { $day } is back to { $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    }.
    [likes] <b>Undone.</b> { $day } is back to { $likes ->
        [one] { $likes } like
       *[other] { $likes } likes
    }.
   *[both] <b>Undone.</b> { $day } is back to { $followers ->
        [one] { $followers } follower
       *[other] { $followers } followers
    } and { $likes ->
        [one] { $likes } like
       *[other] { $likes } likes
    }.
}
undo-gone = That has been undone already.
undo-covered = You logged something else for { $day } after that. Undo that first, with /undo.
undo-nothing = There is nothing to undo: you haven’t logged anything yet.

export = { $days ->
    [one] Your figures from { $days } day. Any spreadsheet opens this file.
   *[other] Your figures from { $days } days. Any spreadsheet opens this file.
}
export-all = Everything I keep about you. This file is meant for programs; for a spreadsheet, take the other one.
export-empty = There is nothing to put into a file yet. Log some figures first.
