### Tips about expertise and niche. For each tip: a headline, what to do, why.


## Expertise

tip-explain-one-thing = Explain something you could do in your sleep
tip-explain-one-thing-do = What do people keep asking you? Explain just that in one post, step by step, until anyone could do it.
tip-explain-one-thing-why = Small accounts are often seen as the ones who know their field. That is why people trust what they recommend.

tip-not-for-everyone = Say who should skip it
tip-not-for-everyone-do = Present something you like this week, and say honestly who doesn’t need it and why.
tip-not-for-everyone-why = Your opinion counts for more with your people than a celebrity’s. It stays that way as long as it’s honest.

tip-two-part-series = Split one topic in two
tip-two-part-series-do = Break your next bigger post into two parts. Say in the first when the second is coming, and keep to it.
tip-two-part-series-why = Anyone who liked the start has a reason to come back. And your next post is already decided.

tip-be-the-one-to-ask = Decide what people should ask you about
tip-be-the-one-to-ask-do = Finish this sentence: “Ask me about …” Put it in your profile, and make one post this week that lives up to it.
tip-be-the-one-to-ask-why = People sooner believe a recommendation from someone who knows their field than one from a star.

tip-asked-at-the-counter = Answer what customers keep asking
tip-asked-at-the-counter-do = For three days, write down what you’re asked. Answer the most frequent question in a post, with a picture and in no more than five sentences.
tip-asked-at-the-counter-why = It shows that you know your trade. Recommendations carry more weight when they come from an expert.


## Niche

tip-one-sentence-profile = Say in one sentence what your account is about
tip-one-sentence-profile-do = Rewrite your profile line: who it’s for, what it covers, what people get. Show it to somebody who doesn’t know you and ask what they’d expect to see.
tip-one-sentence-profile-why = Small accounts have an audience that truly cares about their topic. For that, people need to spot the topic at a glance.

tip-leave-one-topic-out = Drop one topic
tip-leave-one-topic-out-do = Sort your last 20 posts by topic. Give the one with the weakest response two weeks off.
tip-leave-one-topic-out-why = The clearer your topic, the more likely you are to be followed by people who care about it.

tip-back-to-the-core = Go back to your core
tip-back-to-the-core-do = Find the three posts that got the most likes. Make two new ones this week that belong right next to them, and nothing else.
tip-back-to-the-core-why = A low like rate can mean that topic and audience have drifted apart. Yet a clear topic is exactly what makes small accounts strong.

tip-name-your-niche = Give your niche a name
tip-name-your-niche-do = Describe your topic in three words at most, such as “vegan baking recipes”. Enter it for your account under /accounts, and my tips will fit better too.
tip-name-your-niche-why = A clear topic attracts people who are really interested in it. If it fits into three words, everyone gets it.

tip-a-format-for-few = Make something for the few
tip-a-format-for-few-do = Devote one post this week to a narrow topic that concerns only some of your people, and speak to just them.
tip-a-format-for-few-why = Small accounts reach their audience more strongly because their topic is so specialised. That also works inside a big one.


## For particular fields

tip-one-piece-three-ways = Style one piece three ways
tip-one-piece-three-ways-do = Take something many people have in their wardrobe and show it in three different combinations in one post. Ask which one wins.
tip-one-piece-three-ways-why = In fashion, advice from somebody with an eye for it counts for more than a celebrity’s. A single piece shows your eye best.

tip-after-a-month = Review it after a month
tip-after-a-month-do = Take a gadget or an app you’ve been using for a while and write down what is still good after a month and what gets on your nerves.
tip-after-a-month-why = Spec sheets are everywhere. The verdict of somebody who knows technology and actually uses it carries more weight.

tip-at-the-end-of-the-day = Show what it looks like in the evening
tip-at-the-end-of-the-day-do = Take two photos in good light and without a filter: freshly applied in the morning, and in the evening after an ordinary day. Say what lasted.
tip-at-the-end-of-the-day-why = With cosmetics, many people trust a small account more than a celebrity on a billboard. Honest pictures earn that trust.

tip-where-it-goes-wrong = Show the moment it goes wrong
tip-where-it-goes-wrong-do = Cook or bake something you’re good at and show the point where it usually fails. Say how to spot it and what still helps.
tip-where-it-goes-wrong-why = There are plenty of recipes. Few of them show the one move that matters.

tip-what-the-day-costs = Add up a travel day
tip-what-the-day-costs-do = Take a trip or a travel day and list everything: getting there, tickets, food, waiting. Finish with one thing you’d skip next time.
tip-what-the-day-costs-why = Pretty pictures are easy to find. Anyone who wants to go needs something to plan with.

tip-version-for-beginners = Show the version for beginners
tip-version-for-beginners-do = Take an exercise you’re good at and show it in its easiest form. Say how to tell that you’re ready for the next one.
tip-version-for-beginners-why = Starting is less daunting when the first step is a small one.

tip-halfway-picture = Show the mess in the middle
tip-halfway-picture-do = Photograph your project this week when it looks its worst. Add what you had misjudged up to that point.
tip-halfway-picture-why = Everybody shows before and after. The middle tells how it’s really done, and invites questions.

tip-who-should-read-it = Say who should read it
tip-who-should-read-it-do = Present a book in two sentences: “Read it if …” and “Leave it if …” Ask your people for the same two about their latest book.
tip-who-should-read-it-why = You can find a summary anywhere. A clear recommendation helps people choose, and gives them something to talk about.
