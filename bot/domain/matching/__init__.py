"""Who is worth talking to: profiles, the score of a pair and its parts, and five chosen together.

``score`` says what a pair is worth, ``Pool`` says the same of a whole network at once, ``choose``
takes the best together, ``reasons`` tells why.
"""
