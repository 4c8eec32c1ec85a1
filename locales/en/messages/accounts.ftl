### Accounts and single entries.

account-title = { $known ->
    [both] { $place } · { $name }
    [place] { $place }
    [name] { $name }
   *[nothing] My account
}
platform-name = { $platform ->
    [instagram] Instagram
    [tiktok] TikTok
    [youtube] YouTube
    [facebook] Facebook
    [bluesky] Bluesky
    [mastodon] Mastodon
    [x] X
    [threads] Threads
    [linkedin] LinkedIn
    [twitch] Twitch
    [blog] Blog
   *[other] Elsewhere
}
account-of = Account: { $account }

account-which = { $alike ->
    [none] <b>{ $account }: you haven’t told me about that one yet.</b> Shall I add it as a new account?
   *[some] <b>{ $account }: you haven’t told me about that one yet.</b> Shall I add it as a new account, or do the figures belong to one of these?
}
account-nothing-kept = Nothing is saved so far.
account-whose = <b>{ $account }: whose figures are these?</b> I don’t know that name yet. Are they your own, or somebody’s you’d like to work with?

accounts-none = <b>You have no account here yet.</b> Send me followers and likes and I’ll set up your first one. Or tell me where it is.
accounts = <b>Your accounts:</b>
accounts-line = { $known ->
    [yes] { $main ->
        [yes] ⭐ { $account }: { $followers } followers
       *[no] • { $account }: { $followers } followers
    }
   *[no] { $main ->
        [yes] ⭐ { $account }: no figures yet
       *[no] • { $account }: no figures yet
    }
}
accounts-hint = Figures without a name go to the main account. For another one, name it, for example <code>TikTok 800 / 90</code>.
accounts-remove-all = I remove one at a time, so that nothing goes by mistake: tap the account. If everything I know about you shall go, that’s /delete.
accounts-full = I can’t keep more than { $most } accounts. Remove one first.
account-panel = { $main ->
    [yes] <b>{ $account }</b> (main account)
   *[no] <b>{ $account }</b>
}
account-niche = { $known ->
    [yes] Niche: { $niche }
   *[no] Niche: not set
}
account-region = { $known ->
    [yes] Region: { $region }
   *[no] Region: not set
}
account-figures = { $known ->
    [yes] Latest: { $followers } followers
   *[no] Figures: none yet
}
account-main = ⭐ This is your main account now.
account-main-already = That’s your main account already.
account-changed = Saved.
account-which-platform = <b>Where is the account?</b>
account-which-name = <b>{ $platform }: what is the account called there?</b> For example <code>@cafe.poppy</code>.
account-words = { $part ->
    [name] <b>{ $account }: what shall I call it?</b> A handle like <code>@cafe.poppy</code> or any other name.
    [niche] <b>{ $account }: what is it about?</b> A few words, for example <code>bread and cakes</code>.
   *[region] <b>{ $account }: where is it based?</b> For example <code>Leeds and around</code>.
}
account-too-long = That’s too long for me. 64 characters at most, please.
account-known = I’m already keeping { $account }.
account-unknown = <b>I’m not keeping { $account } yet.</b> I haven’t changed anything.
account-added = <b>{ $account } is on the list.</b>
account-added-next = { $several ->
    [yes] Now send me followers and likes, for example <code>800 / 90</code>: the next figures go there. After that, name it when you send some, or make it your main account under “Accounts”.
   *[no] Now send me followers and likes, for example <code>800 / 90</code>.
}
account-remove = { $days ->
    [0] <b>Remove { $account }?</b> It has no figures yet.
    [one] <b>Remove { $account }?</b> The figures of { $days } day go with it. That can’t be undone.
   *[other] <b>Remove { $account }?</b> The figures of { $days } days go with it. That can’t be undone.
}
account-remove-goal = Your goal for this account goes too.
account-removed = { $account } is gone, with all its figures.

entries-none = <b>There’s nothing here yet.</b> Send me your first figures, for example <code>12,400 / 480</code>.
entries = <b>Entries { $first } to { $last } of { $all }, newest first:</b>
entries-line = { $what ->
    [note] • { $day }: note: { $note }
    [followers] { $noted ->
        [yes] • { $day }: { $followers } followers ({ $note })
       *[no] • { $day }: { $followers } followers
    }
    [likes] { $noted ->
        [yes] • { $day }: { $likes } likes ({ $note })
       *[no] • { $day }: { $likes } likes
    }
   *[both] { $rated ->
        [yes] { $noted ->
            [yes] • { $day }: { $followers } / { $likes }, { $rate } ({ $note })
           *[no] • { $day }: { $followers } / { $likes }, { $rate }
        }
       *[no] { $noted ->
            [yes] • { $day }: { $followers } / { $likes } ({ $note })
           *[no] • { $day }: { $followers } / { $likes }
        }
    }
}
entries-hint = Followers / likes, like rate. Tap a day to change it.
entry = <b>This entry:</b>
entry-edit = <b>What should it say for { $day }?</b> Send me followers and likes, or just one of them.
entry-note = <b>What happened that day ({ $day })?</b> A few words, for example <code>giveaway</code>.
entry-remove-question = <b>Shall I delete this entry?</b>
entry-none = <b>Nothing is logged for { $day }.</b> Have a look at your entries to find the right day.
entry-removed = <b>Deleted: the entry for { $day }.</b>
