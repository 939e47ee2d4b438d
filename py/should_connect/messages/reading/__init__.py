"""Reading a visitor's own text for what its reader would stumble over."""
