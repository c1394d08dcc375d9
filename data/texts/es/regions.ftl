### The five UNESCO regions.

region-africa = África
region-arab-states = Estados Árabes
region-asia-pacific = Asia y el Pacífico
region-europe-north-america = Europa y América del Norte
region-latin-america-caribbean = América Latina y el Caribe
