"""Emails and short replies."""
