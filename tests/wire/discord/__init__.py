"""A small Discord over real HTTP and WebSocket, in a process of its own; see ../README.md."""
