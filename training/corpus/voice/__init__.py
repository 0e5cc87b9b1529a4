"""The narrator's sentence patterns, by the event that they tell."""
