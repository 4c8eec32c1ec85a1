"""What comes by itself: weekly summaries, and the reminder of the evening before."""
