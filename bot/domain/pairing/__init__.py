"""Who meets whom in a round: everybody with somebody of another city, and provably the best way.

``pair_up`` does it all: ``costs`` puts the aims into one table of whole numbers, ``bound`` finds
what no pairing can cost less than, ``with_moats`` raises that, ``match`` finds the pairing and
proves that there is no better one.
"""
