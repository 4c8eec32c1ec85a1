"""From text to intent and slots: no Telegram, no storage."""
