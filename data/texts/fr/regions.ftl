### The five UNESCO regions.

region-africa = Afrique
region-arab-states = États arabes
region-asia-pacific = Asie et Pacifique
region-europe-north-america = Europe et Amérique du Nord
region-latin-america-caribbean = Amérique latine et Caraïbes
