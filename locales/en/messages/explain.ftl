### Background on micro-influencers and the like rate. For each topic: a button’s label, a short answer, more about it.

explain = <b>What would you like to know more about?</b>
explain-title = { $title }


## What a micro-influencer is

explain-micro-influencer-title = Micro-influencers
explain-micro-influencer =
    <b>A micro-influencer usually has 10,000 to 100,000 followers.</b>

    That is the middle ground between several definitions, and they are far apart: Mavrck starts at 500 followers, some agencies not before 100,000.

    The idea is an account with a fairly small audience that really cares about its topic. A star reaches more people, but a micro-influencer is closer to theirs.

    Send me your follower count and I’ll tell you where you stand.
explain-micro-influencer-more =
    <b>Micro is one of four sizes.</b>

    Below 10,000 followers you are <b>nano</b>, from 10,000 to 100,000 <b>micro</b>, above that and up to 1,000,000 <b>macro</b>, and beyond that <b>mega</b>. Only the limits of micro come from my sources. The other names are common usage in the industry, for example at <a href="https://omr.de">OMR</a> (2024).

    The range of roughly 10,000 to 100,000 comes from a glossary article that weighs up several definitions. It sees little influence below that range, and counts anyone with several hundred thousand or millions of followers among the big names and celebrities.

    An industry article also puts the lower limit at 10,000. It recalls an older rule by which nobody with fewer than 25,000 followers was called an influencer at all.

    Markerly (2016, on <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>) and OMR (2024) arrive at 10,000 to 100,000 as well.


## Who draws the line where; the list follows the text

explain-definitions-title = Who says what?
explain-definitions =
    <b>Whether you count as a micro-influencer depends on whom you ask.</b>

    There is no single agreed limit. These are the ones in the two articles I rely on:
explain-definitions-more =
    <b>Outside those two articles, opinions differ as well.</b>

    Even the same company may change its mind: HypeAuditor gave one range for Germany in 2020 and another in 2026.

    The following come from <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>, <a href="https://omr.de">OMR</a>, <a href="https://adzine.de">Adzine</a>, eMarketer and <a href="https://upfluence.com">Upfluence</a>:


## Like rate

explain-like-rate-title = Like rate
explain-like-rate =
    <b>Your like rate is the number of likes per post compared with your followers.</b>

    Divide likes by followers: 480 likes with 12,400 followers make 3.87%. For the likes, take the middle value of your last 9 or 11 posts (the median), so that one lucky hit doesn’t distort the picture.

    As a guide, about { $percent-1 } is usual up to { $to-1 } followers, about { $percent-2 } up to { $to-2 }, { $percent-3 } above that, and less than { $percent-4 } from { $from-4 } on. These benchmarks are for Instagram.

    Likes divided by views is a different measure, and the two can’t be compared. Engagement rates usually count comments as well.
explain-like-rate-more =
    <b>The benchmarks come from an industry article and from Markerly.</b>

    The industry article gives { $percent-1 } up to { $to-1 } followers, { $percent-2 } up to { $to-2 } and less than { $percent-4 } from { $from-4 } on, but names no study. Markerly published the same { $percent-1 } and { $percent-2 } in 2016, after looking at 2 million influencers on Instagram and their unpaid posts. It also supplies the { $percent-3 } for { $from-3 } to { $to-3 } followers, and 1.7% for 1 to 10 million (see <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>).

    Studies disagree. Modash looked at 72 million Instagram profiles and counts comments as well as likes, so a plain like rate looks smaller beside it. Even so, 1.5% with 20,000 followers is above average there and below the benchmark at Markerly.

    Divide likes by views instead and the picture flips: large accounts come out ahead. Never mix the two measures.


## Why small accounts get more likes

explain-small-accounts-title = Why small accounts do well
explain-small-accounts =
    <b>Follower for follower, small accounts get more likes than large ones.</b>

    More followers used to mean more likes. Now it works the other way round: the fewer followers, the higher the like rate.

    It comes down to closeness. With a small crowd you can have a real conversation, and your posts feel immediate. A narrow topic also draws people who truly care about it.
explain-small-accounts-more =
    <b>The like rate drops step by step as accounts get bigger.</b>

    It is about { $percent-1 } up to { $to-1 } followers, { $percent-2 } up to { $to-2 }, { $percent-3 } above that, and below { $percent-4 } from { $from-4 } on. The figures are from an industry article, except for the { $percent-3 }, which is Markerly’s (2016, <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>).

    In plain numbers large accounts still win, of course: { $percent-1 } of { $to-1 } followers is { $likes-1 } likes, { $percent-4 } of { $from-4 } would be { $likes-4 }. The rate shows how much each follower brings.

    The industry article adds that likes feed on themselves: with each one, the platform ranks your account a little higher. So good posts pay off, and at some point the account becomes interesting for advertising too.

    Why closeness matters so much is described in the glossary article. It did not measure it.


## Authenticity

explain-authenticity-title = Authenticity
explain-authenticity =
    <b>Being close and genuine is what small accounts do best.</b>

    If you talk with your followers a lot, you stay approachable and your posts feel immediate. That is why many people trust a recommendation from a small account more than one from a celebrity.

    In everyday terms: reply, ask back, keep the conversation going.
explain-authenticity-more =
    <b>It makes sense that authenticity works, but nobody measured it here.</b>

    The glossary article I rely on compares small accounts with celebrities: one side has more reach, the other is closer to people. Because small accounts are in constant touch with their community, their word carries more weight there. It cites no study for this.

    What can be measured is how many people react. It fits that the like rate is higher for small accounts: about { $percent-1 } up to { $to-1 } followers, against less than { $percent-4 } from { $from-4 } on, according to an industry article. That proves nothing, though, because a like doesn’t tell you why somebody reacted.


## Bought followers

explain-bought-followers-title = Bought followers
explain-bought-followers =
    <b>Better not: bought followers don’t like anything.</b>

    Your number goes up, your likes stay the same, and so your like rate falls. If you double your followers with bought ones, it halves. That’s exactly what somebody sees who thinks about working with you.

    Talking with the people who are already there gets you further.
explain-bought-followers-more =
    <b>That’s plain arithmetic, not a measurement.</b>

    The like rate is the likes of a post divided by the followers. With followers who never react, only the lower part grows.

    You’d also be measured against larger accounts, although no more people know you than before. So what is usual for your size would no longer tell you anything.


## Niche and expertise

explain-expertise-title = Niche and expertise
explain-expertise =
    <b>A clear topic brings you an audience that really listens.</b>

    Small accounts often speak to a specialised group that cares about exactly one thing. If you know your way around fashion, technology or cosmetics, they soon see you as the expert.

    So a recommendation from you counts for more than one from a star everybody knows but who has little to do with the subject.
explain-expertise-more =
    <b>When you look for partners, the right audience matters more than size.</b>

    The industry article advises against simply taking the account with the most followers. Choose one whose influence works better. The glossary article gives the reason: with a specialised topic, followers are more likely to be truly interested.

    Mavrck even makes this part of its definition, which speaks of people with 500 to 5,000 very active followers around a relevant topic.

    Neither article puts a figure on how much a niche helps. Your own like rate will show whether it works for you.


## Many small accounts or one star

explain-networks-title = A network or a star?
explain-networks =
    <b>Many small accounts together can do more than one star.</b>

    For example, a star with { $star } followers can expect fewer than { $star-likes } likes. An account with { $small } followers gets { $small-likes }, at { $percent-2 }. With { $accounts } of those you reach the same { $star-likes } likes, on half as many followers.

    It works best when everyone in the network supports everyone else. Even an account that is too small to act alone benefits.
explain-networks-more =
    <b>This is how the example is worked out, and what it can’t tell you.</b>

    From { $from-4 } followers on, the like rate is below { $percent-4 }, says the industry article. With { $star } followers, { $star-likes } likes is therefore the upper limit. The { $percent-2 } for accounts up to { $to-2 } is in the same article and was published by Markerly in 2016. { $star-likes } divided by { $small-likes } makes { $accounts } accounts, with { $together } followers between them.

    You can’t simply add up the followers of several accounts, because some people follow more than one. The sum is only the highest possible reach. If you know the real like rates, use those rather than the benchmarks.

    The industry article sees another advantage: some of your followers have a few hundred or a few thousand followers of their own. The more of them there are, the further you reach. Nobody knows beforehand how far, so I won’t promise a number.


## For shops and local firms

explain-small-business-title = For shops and local firms
explain-small-business =
    <b>Small accounts are a particularly good fit for small and medium businesses.</b>

    They suit you if you’d like to be known beyond your own town or region, or if your blog deserves more readers.

    Don’t pick partners by the highest follower count. Look for those whose followers really respond. It usually costs nothing, because getting in touch with other accounts is free.
explain-small-business-more =
    <b>Several small partners usually do more for you than a single big one.</b>

    The industry article recommends that small and medium businesses build a whole network of small accounts that support each other. You don’t have to be big yourself: even an account that can do little alone shares in the strength of the network.

    The like rate helps you choose. Divide an account’s usual likes by its followers and compare the result with the figure for its size: about { $percent-1 } up to { $to-1 } followers, { $percent-2 } up to { $to-2 }, { $percent-3 } up to just under { $from-4 }, and less than { $percent-4 } from there. These figures come from the industry article and from Markerly (2016, <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>) and are for Instagram.

    If a rate is strikingly high, ask to see the insights. If it is very low, ask where the followers came from. Sometimes it is simply down to a giveaway or a brand’s promotion.


## Costs

explain-costs-title = What does it cost?
explain-costs =
    <b>Mikroskop is free, and working with small accounts usually costs nothing either.</b>

    Interacting with other accounts is free, so as a rule you can build a network of small accounts that support each other without spending money.

    If somebody does ask for a fee, divide it by the likes you can expect. That makes offers comparable.
explain-costs-more =
    <b>Compare offers by what each expected like costs.</b>

    Suppose an account with { $small } followers asks €50 for a post. At the usual like rate of { $percent-2 } you can expect { $small-likes } likes, so each one costs you 25 cents. The price is made up, as I have no price lists. The { $percent-2 } comes from an industry article and from Markerly (2016, <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>).

    If you know the account’s real like rate, use that in place of the benchmark. You can divide the price by the followers reached in the same way.

    That it usually works without money is also in the industry article. It is talking about accounts interacting with each other, not about paid advertising.


## Sources

explain-sources-title = Where the figures come from
explain-sources =
    <b>My figures come from two German articles and a handful of studies.</b>

    An industry article on micro-influencers supplies most of the benchmarks for the like rate, and a glossary article compares the definitions. Markerly (2016) fills the gap from 10,001 to 99,999 followers.

    Further definitions come from OMR, HypeAuditor and Upfluence, and a second benchmark from Modash.

    Where a figure is my own estimate, I say so.
explain-sources-more =
    <b>This is what each source contributes.</b>

    <b>Industry article:</b> It gives 10,000 followers as the lower limit, the like rates of { $percent-1 }, { $percent-2 } and below { $percent-4 }, and the advice to build a network. It names no study.

    <b>Glossary article:</b> It compares what Mavrck, Gnack and some agencies say, and finds a middle of roughly 10,000 to 100,000.

    <b>Markerly, 2016:</b> It covers 2 million influencers on Instagram, as reported by <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>, and is where the { $percent-3 } comes from.

    <b>Further definitions:</b> They are from <a href="https://omr.de">OMR</a> (2024), HypeAuditor (2020 on <a href="https://adzine.de">Adzine</a>, 2026 on eMarketer) and <a href="https://upfluence.com">Upfluence</a>.

    <b>Modash:</b> It covers 72 million Instagram profiles and counts likes and comments together.

    <b>My own:</b> The upper limit of 99,999 for the industry article is my reading, and I set the points at which a rate is higher or lower than usual, or can hardly be right.


## How the verdict is made

explain-verdicts-title = How I judge your rate
explain-verdicts =
    <b>I compare your like rate with the benchmark for your size.</b>

    From 1.25 times the benchmark it is higher than usual, and from 0.8 times up to there it is typical. Less than 0.8 times is lower than usual, less than 0.4 times much lower.

    From { $from-4 } followers on there are fixed steps: { $percent-4 } or more is higher than usual, and { $typical-4 } to just under { $percent-4 } is typical. Less than { $typical-4 } is lower than usual, less than { $below-4 } much lower.
explain-verdicts-more =
    <b>I set the steps myself. The benchmarks are not mine.</b>

    An example: 480 likes with 12,400 followers is 3.87%. The benchmark for that size is { $percent-3 } (Markerly, 2016, <a href="https://digiday.com/marketing/micro-influencers">Digiday</a>). That is a good 1.6 times as much, so it is higher than usual.

    If your follower count is close to the edge of a band, I also name the benchmark of the next one, so that a sudden change of verdict makes sense.

    The benchmarks are for Instagram. On other platforms they are only a rough guide, and for a blog there are none. With 0 followers there is no rate, with 0 likes no verdict, as they might be hidden.

    When a figure can hardly be right, such as more likes than followers, I ask. Perhaps the two numbers have just been swapped.

    Other studies would sometimes judge differently. That is why I also tell you where a benchmark comes from, and from which year.


## Where the likes are

explain-find-likes-title = Where do I find my likes?
explain-find-likes =
    <b>The quickest way is to look under your most recent posts.</b>

    The platform’s own statistics show more: on Instagram the professional dashboard or a post’s Insights, on TikTok Analytics in the creator tools, on YouTube the analytics in YouTube Studio, on Facebook your page’s Insights or the professional dashboard.

    Take your last 9 or 11 posts, write down the likes and put them in order. The one in the middle is your typical value.
explain-find-likes-more =
    <b>Menus move around from time to time, but the words stay much the same.</b>

    <b>Instagram:</b> Open the professional dashboard from your profile. For a single post, tap Insights underneath it.

    <b>TikTok:</b> Look for the creator tools in your profile’s menu and open Analytics.

    <b>YouTube:</b> Open YouTube Studio and look at the analytics of a video.

    <b>Facebook:</b> Try Insights or the professional dashboard on your page.

    <b>Anywhere else:</b> Read off the likes under your latest posts.

    The middle value is better than the average, because one big hit hardly moves it. I can pick it out for you: send me your followers and then the likes of several posts, such as <code>12,400 / 480, 512, 390</code>. Leave out views, reach and comments.


## Hidden likes

explain-likes-hidden-title = 0 likes, or hidden?
explain-likes-hidden =
    <b>0 likes can also mean that the likes are hidden.</b>

    Instagram reports 0 when a post doesn’t show its likes. So I’d rather ask before I turn that into a like rate of 0%.

    Check whether the post’s Insights show a number. If they don’t, just enter your followers.
explain-likes-hidden-more =
    <b>Not knowing the likes is different from having none.</b>

    A wrong 0 would distort your history: it would look as if nobody had reacted that day. If you leave the likes out, they simply stay open for that day, and your followers are still recorded.

    If you find the likes later the same day, send them on. I’ll add them to the entry and keep the follower count.

    If a post really got no likes, tell me when I ask. I’ll record the 0 but won’t pass a verdict on it.
