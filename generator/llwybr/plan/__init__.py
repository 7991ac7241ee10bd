"""What the site will hold: learning paths, pages, addresses and counterparts."""
