"""Pictures: a description (data, words, a theme) that can be kept, and the PNG that is drawn from it."""
