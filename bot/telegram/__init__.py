"""The wire to Telegram: intake, lanes, sender and menu. The only room that knows python-telegram-bot."""
