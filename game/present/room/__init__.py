"""What people in a room see: a seat on a phone, the leader's console, the wall that all look at.

Views are made from a record of play and from what the room lets each of them know; whoever asks has
left out the rest before. Must never know who may do what: that is decided in `play`.
"""
