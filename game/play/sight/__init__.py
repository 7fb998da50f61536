"""From a room to what each one in it sees: a seat, the leader's console, the wall.

Here it is decided what the room lets somebody know of other people; what a seat may know of the
game is decided in `engine/observe.py`. Must never decide anything of the game.
"""
