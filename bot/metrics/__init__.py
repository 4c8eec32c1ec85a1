"""What an operator's monitoring reads: whether the process lives, whether it serves, and its figures."""
