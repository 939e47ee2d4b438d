"""Should I connect? The judgment, the words and the checks of the guide: pure, and of the standard library only."""
