"""The local Telegram: as strict, and as unreliable, as the real one."""
