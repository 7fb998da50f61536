"""A room under load: a process that serves it beside a window, and phones in another process."""
