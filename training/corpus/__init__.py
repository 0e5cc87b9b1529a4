"""A program that writes text adventures: a world simulator under a narrator with range.

``python -m training.corpus --out DIR --games N --seed S`` writes JSONL shards, one game a line.
"""
