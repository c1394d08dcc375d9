### Names of countries and areas where Unicode's own name is not the one in use here.
### Each language overrides what it needs to.

country-BA = Bosnia and Herzegovina
country-CD = Democratic Republic of the Congo
country-CG = Congo
country-CV = Cabo Verde
country-MO = Macao, China
country-PS = Palestine
country-TT = Trinidad and Tobago
