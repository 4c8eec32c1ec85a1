### Tips about networks and mutual support. For each tip: a headline, what to do, why.


## Networks

tip-joint-post = Plan a post together
tip-joint-post-do = Ask an account of about your size with a related topic: one subject, two points of view, on both accounts on the same day.
tip-joint-post-why = Many small accounts that stick together achieve more than a single partner. A joint post is how such a network starts.

tip-five-candidates = Find five accounts for your network
tip-five-candidates-do = List five accounts in your field that you’d like to have on board. Ignore the follower counts and look at how lively it is under their posts. Write to the first one this week.
tip-five-candidates-why = It isn’t the biggest account that does the most for you, but one that has an effect. And several together have the most.

tip-followers-who-post = See which of your followers post themselves
tip-followers-who-post-do = Find three among your followers who have a few hundred to a few thousand followers of their own. React to their posts this week, and write to one of them.
tip-followers-who-post-why = If your followers have an audience, that audience comes across you too. It takes you beyond your own circle.

tip-guest-swap = Trade places for a post
tip-guest-swap-do = Ask somebody with a similar topic whether you’d each make a guest post for the other. Settle the subject and the day this week.
tip-guest-swap-why = Supporting each other helps both sides, even while each of you is still small.

tip-three-not-one = Take three small partners over one big one
tip-three-not-one-do = Split the money and time for your next campaign between three small accounts, and get in touch with them this week.
tip-three-not-one-why = A single account rarely makes you known. A whole network in which everyone backs everyone else does more.

tip-beyond-the-town = Look for a partner one town over
tip-beyond-the-town-do = Where would you like to have customers but don’t yet? Find a small account that covers that place and invite them over.
tip-beyond-the-town-why = Small accounts are an especially good fit for businesses that want to be known outside their own town.

tip-stay-in-touch = Get back in touch with your last partner
tip-stay-in-touch-do = Tell them briefly what your campaign brought, and leave an honest comment under their latest post. If you haven’t had a partner yet, take the account that mentioned you most recently.
tip-stay-in-touch-why = A network holds when everyone in it keeps supporting the others, not just for one campaign.

tip-small-in-a-network = Team up with three other small accounts
tip-small-in-a-network-do = Find three accounts of your size. Agree that this week each of you introduces one of the others, with an honest reason.
tip-small-in-a-network-why = Even if you can’t do much alone yet, you share in the strength of the network.

tip-borrow-an-audience = Step in front of another audience
tip-borrow-an-audience-do = Your follower count is hardly moving. Offer an account with a related topic something it can use this week: a how-to, a picture, an interview. With your name on it.
tip-borrow-an-audience-why = Your own people know you already. Through a network of other accounts you reach further.


## Mutual support

tip-five-real-comments = Write five comments you’d love to get yourself
tip-five-real-comments-do = Find five small accounts in your field and leave a comment on each that shows you really looked at the post.
tip-five-real-comments-why = Interacting with other accounts costs nothing. And out of mutual support, a network grows over time.

tip-recommend-a-small-one = Recommend a small account
tip-recommend-a-small-one-do = Introduce an account this week that is smaller than yours. Say in two sentences what people will find there, and link to it.
tip-recommend-a-small-one-why = A network thrives when everyone helps out. Somebody has to go first.

tip-time-not-money = Spend time instead of money
tip-time-not-money-do = Before you pay for reach, take 15 minutes on five days this week to read, reply and ask questions on other accounts.
tip-time-not-money-why = A network of small accounts is powerful, and it usually costs nothing, because interacting is free.

tip-start-without-money = Start without money
tip-start-without-money-do = Offer a small account that suits you a fair swap: you introduce each other this week.
tip-start-without-money-why = Interaction between accounts is free. You’ll find out whether you fit together before money comes into it.

tip-neighbouring-shops = Team up with the neighbours
tip-neighbouring-shops-do = Ask two businesses near you that sell something else whether you’d introduce one another in turn this week.
tip-neighbouring-shops-why = Even with little reach of your own, you benefit from a network in which everyone lends support. It doesn’t cost money.

tip-lend-your-stage = Lend your stage to a small account
tip-lend-your-stage-do = Invite somebody with { $to-2 } followers at most to show something on your account that you can’t do yourself.
tip-lend-your-stage-why = Small accounts have the higher like rate on average, and you have the bigger audience. A network brings the two together.

tip-share-what-works = Pass on what works for you
tip-share-what-works-do = This week, tell a smaller account in a related field what went down well with your people lately, and ask what worked for them.
tip-share-what-works-why = Your like rate is nothing to hide. In a network it helps others along, and you’ll learn something too.
