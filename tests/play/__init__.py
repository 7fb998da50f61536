"""The running session: every promise of the journal, and every play both straight and reopened."""
