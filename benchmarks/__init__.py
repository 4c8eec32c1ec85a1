"""How quick the bot is, beside the stock echo bot of python-telegram-bot: `make bench`."""
