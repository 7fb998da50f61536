"""What a scenario and the model are worth: anchors, policies, spread of outcomes.

Runs the engine many times and returns figures; never words, files or screens.
"""
