"""The case on paper: what is printed for whom, and that it fits."""
