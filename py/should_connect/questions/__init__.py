"""What can be asked, each question once, a file a subject."""
