### The five UNESCO regions.

region-africa = أفريقيا
region-arab-states = الدول العربية
region-asia-pacific = آسيا والمحيط الهادي
region-europe-north-america = أوروبا وأمريكا الشمالية
region-latin-america-caribbean = أمريكا اللاتينية والكاريبي
