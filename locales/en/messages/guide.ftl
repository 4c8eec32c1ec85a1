### Six small steps to a network of one's own.

guide = <b>Your way to a network of your own:</b> { $done } of { $all } steps done.
guide-line = { $done ->
    [yes] ✅ { $step }
   *[no] ▫️ { $step }
}
guide-done = <b>You’ve made it!</b> Your network is there. Keep talking to everybody, and it will grow by itself.
guide-title = { $step ->
    [fit] Who fits?
    [find] Where do you find them?
    [ask] How do you ask?
    [offer] What do you offer?
    [thank] How do you say thanks?
   *[measure] Did it work?
}
guide-step = { $done ->
    [yes] <b>Step { $number } of { $all }: { $step }</b> ✅
   *[no] <b>Step { $number } of { $all }: { $step }</b>
}
guide-fit =
    Don’t look for the most followers, look for the right ones. The best fit writes about your subject, lives nearby and really talks to the community.

    <b>Here’s how:</b> write down five names. Send me everybody’s followers and likes with /compare, and you’ll see where something comes back.
guide-find =
    You often know the best partners already. See who tags you, who comments on your posts and whom your customers follow.

    <b>More places:</b> hashtags with the name of your town, local fairs and markets, and the shops next door. Even a very small account is worth it if people around you know it.
guide-ask =
    Keep it personal and short: what you like about the account, who you are and what you suggest. Hardly anybody reads a message that went to everyone.

    <b>Here is a template.</b> Fill in what stands in square brackets.
guide-offer =
    It doesn’t have to be money. Invite them to try something, give away a product, show them the workshop, or recommend their account in return.

    <b>Important:</b> whoever gets money or a gift has to mark the post as advertising. Say so openly, and leave the opinion free: only honest posts convince anybody.
guide-thank =
    A network lives on everybody helping each other. Reply to every post about you, share it, and like what has nothing to do with you as well.

    <b>A good habit:</b> ten minutes a week just for your partners’ posts.
guide-measure =
    After each post, write down what it brought: likes, new followers, people in the shop, vouchers used. A voucher code for each account makes that easy.

    <b>Then</b> go on with those who bring the most. Your list of partners keeps figures and notes.
guide-template = <code>Hello! { $shop-known ->
    [yes] I’m from { $shop }
   *[no] I’m from [your business]
}{ $region-known ->
    [yes] { " " }in { $region }.
   *[no] .
} { $niche-known ->
    [yes] We’re all about { $niche }.
   *[no] We’re all about [your subject].
} I enjoy reading your posts, especially [one of them]. Would you like to get to know us and tell people about it, just the way you see it? What I can offer is [your offer]. I’d love to hear from you! [your name]</code>
