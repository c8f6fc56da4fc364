"""Images made small enough to send: bytes in, bytes out. Hostile files are refused."""
