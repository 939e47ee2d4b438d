"""Words to send: what fits, what is said, and what a reader would stumble over."""
