"""Notes that go with a connection request."""
