"""From facts to words: the languages under locales/, their numbers, days and messages."""
