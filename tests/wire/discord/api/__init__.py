"""The HTTP endpoints, one module per resource; importing them fills the table of routes."""
