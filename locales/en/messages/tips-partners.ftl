### Tips about partners and advertising. For each tip: a headline, what to do, why. The reminder to mark posts follows by itself.


## When you do the advertising

tip-one-page-about-you = Put yourself on one page
tip-one-page-about-you-do = This week, fit these on one page: topic, followers, like rate with its date, three good posts, contact. Then it’s ready when somebody asks.
tip-one-page-about-you-why = If you make good posts and reach enough people, you become interesting for advertising in time.

tip-tell-about-gifts = Be open about gifts
tip-tell-about-gifts-do = Show something you were given, and say right at the start that it was a gift. Also say what you don’t like about it. If there hasn’t been one yet, write down what you would accept and what you wouldn’t.
tip-tell-about-gifts-why = People believe your recommendations more than a celebrity’s. Being open keeps it that way.

tip-ask-a-local-shop = Ask a business near you
tip-ask-a-local-shop-do = Find one you like anyway and that suits your topic. Suggest something small this week: one visit, one post.
tip-ask-a-local-shop-why = Small accounts are a particularly good fit for small and medium businesses that want to become better known.

tip-turn-one-down = Decide what you won’t advertise
tip-turn-one-down-do = Write down three things you would never promote. When such an offer comes, turn it down kindly and give a reason.
tip-turn-one-down-why = Your people trust you because you know your subject and are honest. Ads that don’t suit you put that at risk.

tip-look-at-your-labels = Check how you mark your ads
tip-look-at-your-labels-do = Go through the latest posts for which you got money or gifts. Is the notice at the very beginning, and visible without expanding the text? If not, fix it today.
tip-look-at-your-labels-why = Marking ads clearly saves you trouble and keeps your people’s trust.

tip-small-counts-already = Don’t hide because of your size
tip-small-counts-already-do = Write to a business that suits you this week. Open with your topic and your like rate, not with your follower count.
tip-small-counts-already-why = Mavrck counts people with as few as 500 to 5,000 very active followers as micro-influencers, and Gnack works with accounts below 10,000.

tip-be-seen-by-brands = Say that you can be booked
tip-be-seen-by-brands-do = Add a line for companies to your profile, with an address where they can reach you. Also say what is out of the question for you.
tip-be-seen-by-brands-why = From 10,000 followers on, the trade sees you as a micro-influencer. That makes you interesting for marketing too.

tip-rate-is-your-argument = Let your like rate speak for you
tip-rate-is-your-argument-do = In your next pitch, give your rate and beside it the benchmark for your size. /rate gives you both, with the source.
tip-rate-is-your-argument-why = Businesses should choose by effect, not by size. And your rate is higher than usual.


## When you look for partners

tip-effect-not-size = Choose by effect, not by size
tip-effect-not-size-do = Put three possible partners side by side and compare their like rates with the benchmark for their size. Send me <code>/rate 9000 610</code> and I’ll work one out. Approach the best one this week.
tip-effect-not-size-why = Having the most followers doesn’t mean having the most effect: on average, the like rate drops with size.

tip-customers-who-post = Look among your customers
tip-customers-who-post-do = Check who has mentioned or tagged you in the last few weeks. Thank them, and ask one of them whether they’d like to show you more often.
tip-customers-who-post-why = By micro-influencers, Mavrck means everyday people with active followers around a topic. Some of them may be buying from you already.

tip-partner-of-your-topic = Look at the topic first
tip-partner-of-your-topic-do = Read the last 20 comments on each account on your wish list: are people talking about the subject, or just the photo? This week, approach the one with the most shop talk.
tip-partner-of-your-topic-why = An audience with a special interest really listens when it comes to that topic.

tip-ask-for-insights = Ask to see the insights
tip-ask-for-insights-do = Before you agree, ask your next partner for the statistics of their latest posts. If the like rate is strikingly high or low, kindly ask why.
tip-ask-for-insights-why = You can’t see everything from outside. An outlier may simply be due to a giveaway or a brand’s promotion.

tip-price-by-like = Work out the price per like
tip-price-by-like-do = Divide the price of each offer by the likes you can expect, that is followers times like rate. Start this week by talking to the cheapest one.
tip-price-by-like-why = A cheap post can turn out expensive if hardly anyone reacts, and the other way round.

tip-one-page-brief = Write a brief that fits on one page
tip-one-page-brief-do = Put down what it’s about, by when, what must be in it, what must not, and how it will be marked as an ad. How it sounds is up to your partner.
tip-one-page-brief-why = A clear frame leaves less to change afterwards. And in your partner’s own voice, the post feels real.

tip-code-for-each = Give each partner a word of their own
tip-code-for-each-do = Agree on a code or a word with each account that people mention when they come to you. Keep a tally from this week on.
tip-code-for-each-why = Likes show what people enjoy. Only the word shows who actually turns up.
