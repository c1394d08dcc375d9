"""What stewards see and press, and how they are told of what concerns the network."""
