### Names of countries and areas where Unicode's own name is not the one in use here.
### Each language overrides what it needs to.

country-BH = Bahrein
country-CD = República Democrática del Congo
country-CG = Congo
country-MO = Macao (China)
country-PS = Palestina
country-QA = Qatar
country-RO = Rumania
country-SA = Arabia Saudita
