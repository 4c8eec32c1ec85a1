### Greeting, help, small talk, and whatever was not understood.

start-greeting = { $meeting ->
    [new] { $named ->
        [yes] <b>Hello { $name }, I’m Mikroskop.</b>
       *[no] <b>Hello, I’m Mikroskop.</b>
    }
   *[back] { $named ->
        [yes] <b>Good to see you again, { $name }.</b>
       *[no] <b>Good to see you again.</b>
    }
}
start-what-for = I take a close look at small accounts: where yours stands, how well your posts go down, and how that changes over time.
start-who = What do you need me for?
start-ways-on = Just send me your new figures, for example <code>12,400 / 480</code>, or tap a button.
start-introduced = { $role ->
    [business] <b>Great, let’s look at your business account.</b> Send me your followers and the likes of a typical post, for example <code>2,300 / 120</code>.
   *[blogger] <b>Great, let’s look at your account.</b> Send me your followers and the likes of a typical post, for example <code>12,400 / 480</code>.
}
start-in-group = <b>Hello everyone!</b> In here I answer when you mention me, reply to me or send a command, for example <code>/rate 12400 480</code>. I keep each person’s figures separately.

help = <b>I tell you where your account stands, and I keep your figures.</b>
help-examples =
    Just write to me, for example:
    • <code>12,400 followers, 480 likes</code>
    • <code>yesterday 3,210 / 95</code>
    • <code>Am I a micro-influencer with 8,900 followers?</code>
    • <code>What is a like rate?</code>
    • <code>How do I get more likes?</code>
    • <code>When will I hit 10,000?</code>
    • <code>I want 15,000 followers by the end of June</code>
    • <code>Rather A with 42k and 800 likes, or B with 9k and 610?</code>
help-commands = Or use a command:
help-command = /{ $command } – { $text }

smalltalk = { $kind ->
    [thanks] You’re welcome! Whenever you have new figures, send them over.
    [bye] See you soon! Your figures are safe here.
    [scolding] Sorry if I got that wrong. Tell me in other words, or pick something below.
    [hello] Hello! Send me your followers and likes, for example <code>12,400 / 480</code>, or pick something below.
   *[other] I’m here! Followers and likes are what I know best. Send me yours, for example <code>12,400 / 480</code>, or pick something below.
}

not-understood = <b>Sorry, I didn’t get that.</b> Followers, likes and micro-influencers are what I know about. Try <code>12,400 / 480</code>, or ask: <code>Am I a micro-influencer?</code>
unknown-command = { $close ->
    [yes] <b>I don’t know that command.</b> Do you mean { $meant }?
   *[no] <b>I don’t know that command.</b> /help shows what I can do.
}
stale-button = That button is out of date. You can go on here:
unreadable = { $kind ->
    [voice] <b>I’m afraid I can’t listen to voice messages.</b> Please type the figures, for example <code>12,400 / 480</code>.
    [photo] <b>I’m afraid I can’t read pictures.</b> Please type the figures, for example <code>12,400 / 480</code>.
    [document] <b>I can’t do anything with that file.</b> Please type the figures, for example <code>12,400 / 480</code>.
   *[other] <b>I can’t do anything with that, sorry.</b> I understand text, for example <code>12,400 / 480</code>.
}
only-private = That’s private. Let’s do it in our own chat:
kept-is-private = What I have kept of yours I only show in our private chat.
not-allowed = This Mikroskop bot is for a closed circle. The person who runs it can let you in.
too-fast = <b>That was too fast for me.</b> In the long run I can manage { $most } messages a minute. Whatever goes beyond that stays unread, and so does this one. Give me a moment, then send it again.
apology = <b>Something went wrong on my side, sorry.</b> I could not process your last message. Please try again, perhaps in other words.
answer-lost = <b>Sorry, I could not send you one of my answers.</b> Your own message did arrive. If you are missing the answer, just ask me again.

cancel-done = All right, we’ll leave that. You can send me new figures any time.
cancel-nothing = Nothing is open just now. How shall we go on?

more-than-yes = A yes alone doesn’t tell me enough here. Just answer my last question or tap a button. With /cancel we leave it.

meant-question = <b>I’m not sure about that.</b> What do you mean?
meant-record = Log figures
meant-standing = Where do I stand?
meant-like-rate = Is the like rate good?
meant-tips = Get tips
meant-trend = See my history
meant-week = See the weekly summary
meant-forecast = When will I reach a number?
meant-goal = Set a goal
meant-explain = Have something explained
meant-network = Plan a network
meant-compare = Compare accounts
meant-partners = My partners
meant-diary = The diary with partners
meant-schedule = Set up the weekly summary
meant-language = Change the language
meant-undo = Undo my last entry
meant-export = My figures as a file
meant-erase = Delete everything about me
meant-help = What can you do?
meant-settings = Settings
meant-accounts = My accounts
meant-import = Old figures from a file
meant-entries = My entries
meant-card = A card to share
meant-privacy = What do you store?
not-your-button = That answer is for somebody else. Ask me yourself, for example /standing.
