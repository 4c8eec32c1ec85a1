### Who calls whom a micro-influencer. { $lower } and { $upper } are the bounds from the data, formatted for the language.
### For Gnack and Upfluence, { $upper } is the number to stay below.


## Always shown

definition-consensus = The middle of the definitions compared is about { $lower } to { $upper } followers.
definition-consensus-remark = A glossary article laid several definitions side by side to find it. Below this range it sees little influence yet, and far above it begins the world of celebrities.

definition-mavrck = Mavrck puts it at { $lower } to { $upper } followers.
definition-mavrck-remark = By this, Mavrck means people with very active followers around a relevant topic.

definition-gnack = Gnack, a platform for social media advertising, includes everyone below { $upper } followers.
definition-gnack-remark = Gnack gives no lower limit.

definition-agencies = Some agencies look for their micro-influencers between { $lower } and { $upper } followers.
definition-agencies-remark = The glossary article feels that ‘micro’ hardly fits accounts of this size any more.

definition-trade = In the industry, accounts with { $lower } to { $upper } followers now count as micro-influencers.
definition-trade-remark = The industry article gives only the lower limit. The upper one is my reading, because for the article stars begin at 100,000 followers. By an older rule, you were not an influencer at all below 25,000.


## Only under ‘more’

definition-markerly = Markerly, on Digiday in 2016, gave a range of { $lower } to { $upper } followers.
definition-markerly-remark = This is the range in which Markerly saw the greatest impact.

definition-omr = OMR gave a range of { $lower } to { $upper } followers in 2024.
definition-omr-remark = At OMR, nano runs from 1,000 to 10,000 followers.

definition-hypeauditor-2020 = HypeAuditor drew the lines for Germany at { $lower } and { $upper } followers in 2020.

definition-hypeauditor-2026 = HypeAuditor spoke of { $lower } to { $upper } followers in 2026.

definition-upfluence = Upfluence includes everyone with fewer than { $upper } followers.
definition-upfluence-remark = Some, however, already call accounts with fewer than 10,000 followers nano.
