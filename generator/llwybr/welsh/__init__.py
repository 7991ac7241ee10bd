"""Facts about the Welsh language."""
