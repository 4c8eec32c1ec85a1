"""What the bot can do: one module a skill; contents.py lists them."""
