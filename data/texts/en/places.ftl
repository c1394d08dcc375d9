### Names of countries and areas where Unicode's own name is not the one in use here.

country-CD = Democratic Republic of the Congo
country-CG = Congo
country-MO = Macao, China
country-PS = Palestine
