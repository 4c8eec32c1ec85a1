"""A local Telegram for one browser: try the bot without a token, and the wire of the end-to-end tests.

This room is Telegram, not the bot: it imports nothing of the other rooms.
"""
