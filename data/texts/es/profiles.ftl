### Lo que ciudades y personas declaran de sí: ofertas, necesidades, idiomas, descripción.

listed-until = (hasta el { $day })
declared-offers = Ofrece
declared-seeks = Busca
declared-languages = Idiomas de trabajo
declared-languages-none = Ninguno elegido
declared-offers-until-label = Se ofrece hasta (opcional)
declared-seeks-until-label = Se busca hasta (opcional)
declared-until-about = Con sus propias palabras: 30 de junio de 2027. Vacío: sin fecha de fin
declared-saved = Guardado.

entry-title = Así se describe { $city }
entry-about = Se muestra a todo el mundo en la ficha de la ciudad y sirve para encontrarle socios. Cada elección se guarda de inmediato.
entry-no-description = Aún no hay descripción.
entry-button-words = Editar el texto
entry-button-show = Ver la ficha
entry-form-title = Lo que su ciudad dice de sí misma
entry-description-label = Descripción (opcional)
entry-description-about = Unas líneas para las ciudades que no conocen la suya
entry-website-label = Sitio web (opcional)
entry-website-about = Empieza por https://

declared-language-label = Idioma del texto anterior

profile-title = Su perfil
profile-about = Así le encuentran sus colegas, en cuanto usted decida mostrarse. Cada elección se guarda de inmediato.
profile-home-none = Sin ciudad de referencia por ahora
profile-home-gone = Su ciudad de referencia ya no está en la red: elija otra con “Ciudad y texto”.
profile-words-none = Aún no hay descripción.
profile-fields = Ámbitos creativos
profile-fields-none = El de su ciudad de referencia
profile-offers = **Ofrece:** { $topics }
profile-seeks = **Busca:** { $topics }
profile-languages = **Idiomas de trabajo:** { $languages }
profile-thin = Diga qué ofrece y qué busca: de ahí salen las buenas sugerencias.
profile-none = Aún no tiene perfil, así que no se muestra nada suyo a nadie. Para crear uno: `/yo editar`.
profile-empty-title = Deje que sus colegas le encuentren
profile-empty-about =
    Diga de qué ciudad es, qué ofrece y qué busca: Passerelle le sugerirá con quién vale la pena hablar, también en otras ciudades. Para empezar basta un formulario breve.
    Nadie ve nada hasta que usted lo decida.
profile-state-hidden =
    🙈 **Perfil oculto: nadie lo ve.** Si decide mostrarse, sus colegas le verán en las sugerencias y en la ficha de una presentación, con su nombre visible, su ciudad y lo que hay en esta página. No existe ninguna lista pública, y nadie ve cómo contactarle hasta que ambas partes hayan dicho que sí.
profile-state-visible = 👀 **La red le ve:** sus colegas le encuentran en las sugerencias y en la ficha de una presentación. Nadie ve cómo contactarle hasta que ambas partes hayan dicho que sí.
profile-state-paused = ⏸️ **En pausa:** su perfil no se muestra a nadie, y no le traerá nada nuevo hasta que vuelva.
profile-state-nowhere = ⚠️ **Por ahora nadie le ve:** su ciudad de referencia ya no está en la red. Elija otra con `/yo editar`.
profile-now-show = Ahora sus colegas pueden encontrarle.
profile-now-hide = Su perfil está oculto: ya no se muestra a nadie.
profile-now-pause = Su perfil está en pausa. Vuelva cuando quiera, con “Ya he vuelto” o `/yo pausa`.
profile-now-return = Qué bien que haya vuelto: sus colegas pueden volver a encontrarle.
profile-still-hidden = Su perfil está oculto: de todos modos, no se muestra nada suyo.
profile-still-visible = Sus colegas ya pueden encontrarle.
profile-still-paused = Su perfil ya está en pausa.
profile-hidden-homeless = Sin ciudad de referencia nadie puede encontrarle, así que su perfil está ahora oculto.
profile-button-begin = Presentarme
profile-button-choose = Elegir primero los temas
profile-button-words = Ciudad y texto
profile-button-edit = Editar
profile-button-card = Como lo ven mis colegas
profile-button-show = Mostrarme a la red
profile-button-hide = Ocultarme
profile-button-pause = Hacer una pausa
profile-button-return = Ya he vuelto
profile-button-delete = Borrar
profile-button-sure = Sí, borrarlo
profile-button-keep = Conservarlo
profile-form-title = Preséntese a sus colegas
profile-home-label = Ciudad de referencia (opcional)
profile-home-about = En cualquier grafía. Sin ella, su perfil no se puede mostrar a nadie
profile-words-label = Unas palabras sobre usted (opcional)
profile-words-about = A qué se dedica y qué le gustaría hacer con otras personas
profile-delete-sure = ¿Borrar su perfil?
profile-delete-about = Desaparecen de inmediato y para siempre: lo que cuenta de sí, sus alertas, su participación en las rondas de encuentros y las presentaciones que aún esperan respuesta. Se conservan el idioma que eligió y sus respuestas a convocatorias; `/privacidad borrar` también los borra.
profile-deleted = Su perfil está borrado y ya no se muestra a nadie. Con `/yo editar` puede crear otro cuando quiera.
