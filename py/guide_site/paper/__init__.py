"""The sheets to print, set by Typst."""
