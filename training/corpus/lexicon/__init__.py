"""Broad word lists: what a prompt may name. The world is then built around the words that were drawn."""
