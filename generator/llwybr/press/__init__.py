"""The press: everything on a site to its file, on all cores."""
