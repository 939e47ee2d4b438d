"""Text made safe for HTML and for addresses.

The standard library has all three, in modules that every visitor would download for these few lines: 80 KB of named
entities and address parsing. The tests hold these functions against them.
"""

_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_ATTRIBUTE = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


def escape(text: str) -> str:
    """Text that can stand between tags."""
    return text.translate(_TEXT)


def escape_attribute(text: str) -> str:
    """Text that can stand in the quotes of an attribute."""
    return text.translate(_ATTRIBUTE)


def percent_encode(text: str) -> str:
    """Text that can stand in an address, as UTF-8 (RFC 3986). Half characters become question marks."""
    return "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in text.encode("utf-8", "replace"))
