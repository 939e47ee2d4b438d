"""The rules of the five articles, one file a topic."""
