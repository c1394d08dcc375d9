### What is wrong, why, and the next step. Said privately to the person who asked.

refusal-city-unknown = Ninguna ciudad de la red se llama “{ $query }”. ¿Buscaba alguna de estas?
refusal-city-several = Varias ciudades de la red se llaman “{ $query }”. ¿Cuál de ellas busca?
refusal-city-gone = El directorio ha cambiado y esta ciudad ya no figura en él. Búsquela de nuevo con `/ciudad buscar`.
refusal-country-unknown = La red no cuenta con ninguna ciudad en un país llamado “{ $query }”. Empiece a escribir el nombre del país y elíjalo en la lista.
refusal-topic-unknown = “{ $query }” no figura entre los temas. Empiece a escribir una palabra y elija en la lista.
refusal-year-unknown = Ninguna ciudad se incorporó a la red en { $year }. Empiece a escribir el año y elíjalo en la lista.
refusal-language-unknown = “{ $query }” no está entre nuestros idiomas. Empiece a escribir y elija en la lista.
refusal-value = “{ $value }” no es una de las opciones posibles aquí. Empiece a escribir una palabra y elija en la lista.
refusal-search-no-letters = “{ $text }” no contiene ninguna letra ni cifra que buscar. Escriba una palabra o deje el texto vacío.
refusal-share-right-missing = No puede escribir en este canal, por lo que solo usted ve la ficha. Ábrala en un canal donde pueda escribir.
refusal-button-outdated = Este botón o menú es de una versión anterior de Passerelle. Escriba de nuevo el comando para obtener uno actualizado.
refusal-form-outdated = Passerelle se reinició mientras este formulario estaba abierto y no se guardó nada. Aquí está su texto: cópielo, escriba de nuevo el comando y péguelo.
refusal-command-outdated = Este comando ha cambiado. Actualice Discord con Ctrl+R (Cmd+R en Mac; en un teléfono, cierre la aplicación y vuelva a abrirla) y escriba de nuevo el comando.
refusal-pace = Las solicitudes llegan demasiado seguidas. Podrá volver a intentarlo { $time }.
refusal-server-only = Esto solo funciona en un servidor. Abra el de su ciudad e inténtelo allí.
refusal-right-missing = No tiene aquí los permisos necesarios. Quien administra este servidor puede concedérselos.
refusal-forbidden = Discord no permite que Passerelle haga esto aquí. Pida a quien administra el servidor que revise los permisos del bot en este canal.
refusal-discord-down = Discord tiene problemas en este momento. Vuelva a intentarlo dentro de un minuto.
refusal-storage-busy = Passerelle no accede a sus datos. No se ha modificado nada. Inténtelo de nuevo en un minuto.
refusal-incident = Incidente { $incident }: se produjo un error por nuestra parte. Compruebe si su solicitud se ha completado y, si no, vuelva a intentarlo; si persiste, comunique este número a quienes gestionan este bot.
