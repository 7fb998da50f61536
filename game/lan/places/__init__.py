"""What is answered at each address: the door, a seat, the console, the wall."""
