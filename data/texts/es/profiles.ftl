### Lo que ciudades y personas declaran de sí: ofertas, necesidades, idiomas, presentación.

listed-until = (hasta el { $day })
declared-offers = Ofrece
declared-seeks = Busca
declared-languages = Idiomas de trabajo
declared-languages-none = Ninguno elegido
declared-offers-until-label = Se ofrece hasta (opcional)
declared-seeks-until-label = Se busca hasta (opcional)
declared-until-about = Con sus propias palabras: 30 de junio de 2027. Vacío: sin fecha de fin
declared-saved = Guardado.

entry-title = Presentación: { $city }
entry-about = Se muestra a todo el mundo en la ficha de la ciudad y sirve para encontrarle socios. Cada elección se guarda de inmediato.
entry-no-description = Aún no hay presentación.
entry-button-words = Editar el texto
entry-button-show = Ver la ficha
entry-form-title = Lo que su ciudad dice de sí misma
entry-description-label = Presentación (opcional)
entry-description-about = Unas líneas para las ciudades que no conocen la suya
entry-website-label = Sitio web (opcional)
entry-website-about = Empieza por https://
