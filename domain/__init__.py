"""What is true about small accounts. Pure: time is an argument, facts come out, never sentences."""
