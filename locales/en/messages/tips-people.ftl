### Tips about closeness and conversation. For each tip: a headline, what to do, why.


## Closeness

tip-show-the-work = Show how something gets made
tip-show-the-work-do = This week, take a photo or a short video halfway through your work, mess and all, no filter. Add one sentence about what comes next.
tip-show-the-work-why = Small accounts work because their posts feel real and immediate. A look behind the scenes is an easy way to get there.

tip-thank-somebody = Thank somebody in public
tip-thank-somebody-do = Pick a good comment or an idea from your community and turn it into a post. Name the person if they’re happy with that.
tip-thank-somebody-why = Being close to people is the big advantage of a small account. Show that you listen, and everyone can see it.

tip-write-as-you-talk = Write the way you talk
tip-write-as-you-talk-do = Read your next caption out loud before you publish it. Cut every sentence you would never say to a friend.
tip-write-as-you-talk-why = Being genuine is one of the strengths of small accounts. A text that sounds like a brochure throws it away.

tip-what-went-wrong = Tell people what went wrong
tip-what-went-wrong-do = Take a small mishap from your week: what was the plan, what came out of it, what will you do differently? Three sentences and a picture are enough.
tip-what-went-wrong-why = Nobody expects a celebrity’s polish from you. Being authentic also means that not everything works out.

tip-know-your-regulars = Get to know your regulars
tip-know-your-regulars-do = Write down the ten people who react most often. Drop in on each of them this week and leave an honest comment.
tip-know-your-regulars-why = On average the smallest accounts have the highest like rate: { $percent-1 } up to { $to-1 } followers. It will never again be this easy to know your people.

tip-inner-circle = Make room for a smaller circle
tip-inner-circle-do = Invite your most loyal followers to something small this week, such as a Q&amp;A with a handful of places or a group of their own.
tip-inner-circle-why = Being close to people is what small accounts have over big ones. A small circle gives you some of that back.

tip-people-behind-it = Show who is behind it
tip-people-behind-it-do = Introduce somebody from your business this week, maybe yourself: a photo at work, how long they’ve been there, the part of the job they like best. Ask them first.
tip-people-behind-it-why = Small accounts are strong because they are close and genuine. A face does that better than a logo.

tip-mind-those-who-stay = Look after the ones who stay
tip-mind-those-who-stay-do = Your follower count is going down. Don’t chase anyone. Reply to everything that comes in this week, and post once about the subject that landed best lately.
tip-mind-those-who-stay-why = You rarely find out why somebody leaves. Those who stay tell you with every reaction what they like.

tip-welcome-the-new = Welcome the newcomers
tip-welcome-the-new-do = People are joining you. Introduce yourself again this week: who you are, what this is about, what’s coming next. End by asking how they found you.
tip-welcome-the-new-why = Newcomers don’t know you yet. The closeness that small accounts thrive on only starts once you talk.


## Conversation

tip-ten-answers = Reply to ten comments
tip-ten-answers-do = Take the last ten comments you haven’t answered yet and write more than “thanks”: ask something back, add a detail, give your opinion.
tip-ten-answers-why = Small accounts talk with their people, which sets them apart from big ones. A comment without a reply is a conversation cut short.

tip-one-word-question = Ask something that takes one word to answer
tip-one-word-question-do = End your next three posts with a question like “Sweet or salty?” or “Mountains or sea?” Reply to the first answers as soon as you can.
tip-one-word-question-why = The easier the answer, the lower the hurdle. One word can quickly turn into a conversation.

tip-let-them-choose = Let your people decide
tip-let-them-choose-do = Offer two options: two pictures, two topics, two names. Do whatever wins and show the result before the week is out.
tip-let-them-choose-why = Talking with their community is what makes small accounts work. Whoever helps decide is part of it.

tip-question-becomes-post = Turn a question into a post
tip-question-becomes-post-do = Take a question from your comments or messages and answer it in a post of its own. Mention that it came from your community, without naming anybody.
tip-question-becomes-post-why = It brings together two strengths of small accounts: you’re in conversation, and you know your subject.

tip-stay-after-posting = Stick around after you post
tip-stay-after-posting-do = Twice this week, post at a time when you’re free afterwards, and reply to everything that comes in during the first 15 minutes.
tip-stay-after-posting-why = A conversation gets going more easily while both sides are there.

tip-keep-the-conversation = Keep ten minutes a day for replies
tip-keep-the-conversation-do = Choose a fixed time for this week and answer as many people as you can in those ten minutes. Start with names you don’t know yet.
tip-keep-the-conversation-why = The bigger an account, the lower its like rate on average. Staying in conversation as you grow works against that.

tip-answer-in-public = Reply so that everyone gets something out of it
tip-answer-in-public-do = Pick three comments a day this week and answer them so thoroughly that others enjoy reading along.
tip-answer-in-public-why = From { $from-4 } followers on, the like rate is below { $percent-4 } on average. You can’t reply to everybody any more, but everybody can see that you reply.

tip-ask-what-they-miss = Ask your people what they’re missing
tip-ask-what-they-miss-do = Post one single question this week: “What would you like to see more of here?” Give three answers to choose from, and leave room for their own.
tip-ask-what-they-miss-why = Your like rate is lower than usual. If anybody knows why, it’s the people who follow you.

tip-growing-thins-out = Draw the newcomers into the conversation
tip-growing-thins-out-do = You’re growing, but your like rate is falling. In your next three posts, ask everyone who’s new something easy, and answer every reaction.
tip-growing-thins-out-why = It’s normal for the rate to give way as you grow: on average, more followers mean a lower one. More conversation is something you can do about it.

tip-ask-in-a-story = Ask in a story
tip-ask-in-a-story-do = Put a question or poll sticker into two stories this week. Pick up the best answer the day after.
tip-ask-in-a-story-why = Tapping a sticker takes less than writing a comment, so you’ll hear from people who usually just watch.

tip-answer-with-a-video = Answer a comment with a video
tip-answer-with-a-video-do = Find the best question under your recent videos and answer it in a short new one. Show the question at the start.
tip-answer-with-a-video-why = Somebody has already asked for that topic. And everyone else sees that asking you pays off.
