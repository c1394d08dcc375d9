"""What admins see and press: the panel, a page for each feed, and the check-list."""
