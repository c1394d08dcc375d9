### Names of countries and areas where Unicode's own name is not the one in use here.
### Each language overrides what it needs to.

country-CD = République démocratique du Congo
country-CG = Congo
country-MO = Macao (Chine)
country-PS = Palestine
