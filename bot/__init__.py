"""Mikroskop, the bot: rooms from the wire (telegram) over skills down to storage."""
