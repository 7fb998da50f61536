"""Phones and the console: pages, wishes, secrets, and whole games in a browser."""
