### The five UNESCO regions.

region-africa = Africa
region-arab-states = Arab States
region-asia-pacific = Asia and the Pacific
region-europe-north-america = Europe and North America
region-latin-america-caribbean = Latin America and the Caribbean
