"""What a page is refused for."""


class UnknownId(ValueError):
    """A page names a calculator, rule, source or number that does not exist."""
