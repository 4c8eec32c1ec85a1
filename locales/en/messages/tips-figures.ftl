### Tips about craft and measuring. For each tip: a headline, what to do, why.


## Craft

tip-best-one-again = Do your best post again
tip-best-one-again-do = Among your last 20 posts, find the one with the most likes. Make a new one from the same idea this week: another picture, another opening, another example.
tip-best-one-again-why = With each like, the platform ranks your account a little higher. So what goes down well also helps the next post.

tip-first-line = Start with what matters most
tip-first-line-do = In your next three posts, write the first sentence last. On its own, it should tell people why they should read on.
tip-first-line-why = The rest often only shows once somebody taps the post.

tip-fixed-day = Choose a fixed day
tip-fixed-day-do = Pick a weekday on which you always post something, and tell your people. Get the post ready the day before.
tip-fixed-day-why = A fixed date makes the decision for you, and people know when there’s something new.

tip-one-request = Ask for exactly one thing
tip-one-request-do = Look through your latest posts: what do you ask for in them? In the next one, leave a single request, such as “Tell me how you do it.”
tip-one-request-why = People who are told to like, share, follow and comment easily end up doing none of it.

tip-list-of-questions = Build up a stock of ideas
tip-list-of-questions-do = Write down ten questions about your topic that people ask or might ask. Each of them is a post, and you start with the first one this week.
tip-list-of-questions-why = With a stock you don’t start from nothing every time, and you stay on topic.

tip-find-out-what-works = Find out what’s going so well
tip-find-out-what-works-do = Take your five strongest posts and note topic, format and time for each. Whatever turns up three times, do it again this week.
tip-find-out-what-works-why = Your like rate is higher than usual. Once you know why, you can repeat it.

tip-one-experiment = Change one single thing
tip-one-experiment-do = Picture, length or time of day: in your next four posts, change just one of them and leave the rest as it is. Then compare the likes.
tip-one-experiment-why = Your like rate is typical for your size, so there’s room for more. If you change everything at once, you won’t know what helped.

tip-shake-it-up = Try a format you’ve never used
tip-shake-it-up-do = Your like rate is steady, so this is a good moment for an experiment: a short video, a list, an interview. One a week is enough.
tip-shake-it-up-why = When everything else is calm, it’s easiest to tell whether something new works.

tip-link-an-older-one = Bring back an older article
tip-link-an-older-one-do = Take an older article that still holds true. Bring it up to date this week and link to it from two newer ones.
tip-link-an-older-one-why = On a blog, even a good text slips down over time. A link brings it back up.


## Measuring

tip-middle-of-nine = Take the middle of your last nine posts
tip-middle-of-nine-do = Put the likes of your last nine posts in order. The fifth is your typical value. Or send me all of them at once and I’ll find it: <code>12,400 / 480, 512, 390</code>
tip-middle-of-nine-why = A single hit distorts the average. It hardly moves the middle.

tip-same-weekday = Always measure on the same weekday
tip-same-weekday-do = Pick a day on which you send me your followers and likes every week from now on, ideally at the same time.
tip-same-weekday-why = Measured at equal intervals, your figures show a development and not just the difference between a Sunday evening and a Tuesday morning.

tip-note-what-you-tried = Write down what you tried
tip-note-what-you-tried-do = Give your figures a note this week, like this: <code>/log note: did three polls</code>. You’ll find it again in your trend.
tip-note-what-you-tried-why = A month later, hardly anyone remembers why the numbers went up on a particular day.

tip-what-changed = Compare then and now
tip-what-changed-do = Put five posts from when it went better beside your last five. What’s different: topic, picture, length, time of day? In two posts this week, do it the old way.
tip-what-changed-why = Your like rate has gone down. The easiest thing to check is what you changed yourself.

tip-write-down-the-recipe = Write down what you’re doing right
tip-write-down-the-recipe-do = Put into one sentence what has been different lately: topics, rhythm, conversation. Add it as a note to your next entry and keep going for another two weeks.
tip-write-down-the-recipe-why = Your like rate is rising. When things go less well one day, you can look up how you did it.

tip-who-follows-you = Think about where your followers came from
tip-who-follows-you-do = Was there a moment when many joined at once, because of a giveaway, say, or a brand’s promotion? Make one post this week only for those who are here for your topic.
tip-who-follows-you-why = Your like rate is far lower than usual. It may be that many came for something else and so don’t react.

tip-first-figures = Write down where you are today
tip-first-figures-do = Look up how many followers you have and how many likes a typical post gets. Send me both, for example <code>2,300 / 120</code>.
tip-first-figures-why = Without a starting point you can’t tell later whether something worked. And knowing your figures, I can give better advice.

tip-add-the-likes = Add your likes as well
tip-add-the-likes-do = Find the likes of your last nine posts, right under the posts or in the platform’s statistics, and send me the middle number.
tip-add-the-likes-why = A follower count alone says little. Only the likes show how many people really react.

tip-second-reading = Measure again in a week
tip-second-reading-do = Pick a day now, and send me your followers and likes again when it comes. You can add older figures as well: <code>1 Oct 11,900 / 450</code>
tip-second-reading-why = One measurement shows where you are. Only a second one shows where you’re heading.

tip-log-again = Bring your figures up to date
tip-log-again-do = Your latest figures are more than two weeks old. Send me new ones today, and choose a fixed weekday for it.
tip-log-again-why = The longer the gap, the less anyone can say about what worked in between.

tip-set-a-goal = Set yourself a goal you can count
tip-set-a-goal-do = Choose something you can manage in a few months and tell me, for example: <code>I want 10,000 followers by the end of June</code>
tip-set-a-goal-why = With a goal, you can always see whether your pace is enough.
