"""What people see and press: cards, lists, buttons, parameters, and the one reply path."""
