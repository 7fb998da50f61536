"""What the studies find in the cases that are shipped."""
