"""What a scenario and the model are worth: anchors, policies, spread, an author's own tests.

Runs the engine many times and returns figures; never words, files or screens.
"""
