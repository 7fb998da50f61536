"""What each command does: it fetches what is needed from the floors below and returns an exit code.

One file a command. Commands never read arguments and never exit; `cli` does.
"""
