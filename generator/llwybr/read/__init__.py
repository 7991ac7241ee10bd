"""Files to a typed curriculum: what cannot be read becomes a fault, never an exception."""
