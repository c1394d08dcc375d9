### Los resultados: a qué condujo una convocatoria, según cuenta su coordinación.

outcome-ask = 📋 “{ $title }” está cerrada. ¿Con quién van a trabajar y qué harán juntos? Lo que cuente aquí formará parte del informe de su ciudad.
outcome-ask-again = 📋 “{ $title }” se cerró hace tres meses. ¿Qué resultó de ella? Bastan unas líneas, que formarán parte del informe de su ciudad.
outcome-ask-more = 📋 “{ $title }” se cerró hace tres meses. Usted contó lo que estaba previsto: ¿sigue siendo así, y a cuántas personas llegó?
outcome-button-write = Contar los resultados
outcome-button-nothing = No tuvo continuidad
outcome-button-link = Enlace
outcome-button-project = Compartir como proyecto
outcome-title = Qué resultó de “{ $title }”
outcome-about = Lo ve la coordinación de su ciudad y se tiene en cuenta en su informe.
outcome-none = Aún no se ha contado nada.
outcome-nothing = Usted indicó que no tuvo continuidad. Si al final resulta algo, cuéntelo aquí.
outcome-people = Personas alcanzadas: { $people }
outcome-saved = ✅ Guardado.

outcome-form-title = Resultados de la convocatoria
outcome-done-label = Qué se hizo
outcome-done-about = O qué se ha acordado hacer
outcome-partners-label = Ciudades asociadas (opcional)
outcome-partners-about = Una por línea o separadas por comas, en cualquier grafía
outcome-first-label = Primer día (opcional)
outcome-first-about = Con sus propias palabras: 3 de mayo de 2027
outcome-last-label = Último día (opcional)
outcome-last-about = Déjelo vacío si fue un solo día
outcome-people-label = Personas alcanzadas (opcional)
outcome-people-about = Un número, aunque sea aproximado
outcome-link-title = Dónde encontrar más información
