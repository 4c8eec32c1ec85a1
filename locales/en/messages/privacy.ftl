### What is kept and what is not.

silent-notice =
    It’s been a while. 👋

    I still keep your figures. If you no longer need them, there is nothing to do: on { $day } I’ll delete everything I have stored about you. If they should stay, one tap on the button is enough.
data-kept = Got it, your data stays. 👍 Good to have you back!

privacy =
    <b>I only keep what you give me to keep.</b>

    <b>I store</b> your Telegram ID, language, time zone, currency and role (blog or business, for instance), when your weekly summary comes, everything you enter, your goals, and your partners with figures, prices, notes and the diary of what you do together, as well as which steps towards your network you have done. For a short time I also remember where we are in our conversation, and for a year which tips you have had.

    <b>I don’t store</b> your name or our chat. The text of a message stays only until my answer has been sent. A message that couldn’t be processed or delivered is deleted after 7 days. The same goes for groups: I don’t keep what people say there.

    <b>How long?</b> Until you delete everything with /delete{ $months ->
        [0] .
       *[other] {" "}or I haven’t heard from you for { $months } months.
    } With /export you get your entries and partners as files, and on request everything I keep about you. Backups may still contain deleted data until they are overwritten.

    <b>Where?</b> In the database of whoever runs this bot. Nobody else gets this data, and there are no ads. The messages themselves travel through Telegram.
privacy-contact = <b>Whom to ask?</b> If you have questions about your data: { $contact }
privacy-no-contact = <b>Whom to ask?</b> The person who runs this bot and gave you the link to it.
privacy-more =
    <b>Here are the details.</b>

    <b>About your entries,</b> I remember when you made them and what was there before, so that you can undo them. The same goes for goals, partners and the diary. I also know which milestones you have reached, so that I congratulate you on each of them only once. I also know since when you have been using me, and on which day I last heard from you. If you send me your location, I keep only the time zone from it.

    <b>For each tip,</b> I keep when you got it and when you marked it as done. After a year that goes by itself.

    <b>A file you send me</b> stays with Telegram. What I read in it waits for your yes for a day at most. Of what I took over I remember the file’s name and what was there before, so that you can undo it.

    <b>If you block me,</b> I take note of that and stop writing to you. { $months ->
        [0] Your data stays where it is, though, even if I don’t hear from you for a long time. To delete it, unblock me for a moment and send /delete.
       *[other] To delete your data, unblock me for a moment and send /delete.

    <b>If I don’t hear from you for { $months } months,</b> I delete everything that belongs to you. I tell you a month before, unless you have blocked me. One tap on a button, and everything stays.
    }

    <b>When you delete,</b> everything that belongs to you goes, including messages still waiting for an answer and those I couldn’t process. After that, I can’t bring any of it back either. The chat in your Telegram app stays until you delete it there.

    <b>Technical logs</b> contain no message texts and no names.

    <b>If something you enter is about somebody else,</b> it is protected in the same way: nobody else gets it, and /delete removes it too. Please only enter what you are allowed to keep about others.
