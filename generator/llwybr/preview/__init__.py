"""The preview: what authors see while they write."""
