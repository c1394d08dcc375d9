"""What cities and people declare of themselves: their pages, and what is chosen on them."""
