"""The host adapter: the only room that imports MkDocs."""
