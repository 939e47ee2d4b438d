"""Measuring what a visitor waits for and what the build takes."""
