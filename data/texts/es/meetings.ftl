### Rondas de encuentros: participar, a quién se conoce y qué resultó.

meet-status-title = Rondas de encuentros
meet-status-out = Usted no participa en las rondas. Con { $command }, en cada ronda conocería a una persona de otra ciudad.
meet-status-active = Usted participa. En cada ronda conoce a una persona de otra ciudad.
meet-status-waited = Usted participa. En la última ronda no quedó nadie para usted, así que tendrá prioridad en la próxima.
meet-status-paused = Está en pausa: las rondas no cuentan con usted hasta que vuelva.
meet-status-silent = Está en pausa, porque tres rondas seguidas quedaron sin respuesta suya. Un clic, y vuelve a participar. No se avisa a nadie más.
meet-status-profile-paused = Su perfil está en pausa, así que las rondas tampoco cuentan con usted. { $command } pone fin a la pausa.
meet-status-no-home = Usted participa, pero su perfil no indica ninguna ciudad de referencia, así que las rondas no cuentan con usted. Añádala con { $command }.
meet-rounds = Próximas rondas
meet-rounds-nothing = Aún no hay ninguna prevista. Las programa el equipo de la red; quienes participan reciben un mensaje.
meet-round-line = { $of } · { $time } ({ $relative }) · { $rhythm }
meet-round-network = Toda la red
meet-no-meeting = Ahora no tiene ningún encuentro pendiente. La próxima ronda le traerá uno.
meet-unreachable = Discord no puede decir en este momento con quién es su encuentro. Inténtelo de nuevo en un minuto.

meet-joined = A partir de ahora usted participa. En cada ronda, Passerelle le presenta a una persona de otra ciudad: cada parte ve de la otra el nombre visible y el nombre de Discord, la ciudad de referencia, los ámbitos, los idiomas y la descripción. Participar supone aceptarlo. Puede hacer una pausa o dejar las rondas en cualquier momento.
meet-joined-already = Usted ya participa.
meet-left = Ya no participa en las rondas. Sus encuentros pasados se conservan durante dos años, para no repetirlos si vuelve; `/privacidad borrar` también los borra.
meet-paused = Está en pausa: las rondas no cuentan con usted. Los encuentros que ya tiene siguen siendo suyos.
meet-resumed = Vuelve a participar, a partir de la próxima ronda.
meet-button-join = Participar
meet-button-leave = Dejar las rondas
meet-button-pause = Hacer una pausa
meet-button-resume = Volver a participar
meet-button-keep = Seguir participando

meet-introduction-title = Una persona a quien conocer
meet-fields = Ámbitos: { $fields }
meet-languages = Trabaja en { $languages }
meet-reasons = Lo que tienen en común
meet-questions = Dos preguntas para empezar
meet-question-they-offer = Esta persona ofrece lo que usted busca ({ $topic }): ¿qué necesitaría de usted para empezar?
meet-question-you-offer = Usted ofrece lo que esta persona busca ({ $topic }): ¿qué ha intentado ya y qué le falta?
meet-question-both-offer = Ambas partes ofrecen lo mismo ({ $topic }): ¿qué podrían ofrecer juntas que ninguna puede por sí sola?
meet-question-both-seek = Ambas partes buscan lo mismo ({ $topic }): ¿dónde podrían buscar juntas?
meet-question-same-field = Tienen un ámbito en común ({ $field }): ¿qué se está probando en cada una de sus ciudades que la otra debería conocer?
meet-question-other-field = Su ámbito: { $own }; el de la otra persona: { $theirs }. ¿Dónde podrían encontrarse ambos en un mismo proyecto?
meet-question-cities = ¿Qué debería ver primero quien visita { $city } y a quién debería conocer allí?
meet-times = Momentos que convienen a las dos ciudades
meet-time = { $time } ({ $here }, { $there })
meet-times-about = Dentro del horario laboral, cuando las dos ciudades tienen horas en común; los días festivos no se tienen en cuenta. Escríbanse para acordar uno.
meet-times-nothing = Los momentos propuestos ya pasaron. Escríbanse para encontrar otro.

meet-asked = ¿Se reunió con { $person }?
meet-asked-again = ¿Se ha reunido ya con { $person }?
meet-asked-about = Las respuestas solo se cuentan. La otra persona no ve la suya.
meet-answered-yes = Respondió que el encuentro tuvo lugar. Puede cambiar la respuesta mientras el encuentro no se cierre.
meet-answered-planned = Respondió que el encuentro está previsto. Puede cambiar la respuesta mientras el encuentro no se cierre.
meet-answered-no = Respondió que el encuentro no tuvo lugar. Puede cambiar la respuesta mientras el encuentro no se cierre.
meet-button-yes = Sí
meet-button-planned = Está previsto
meet-button-no = No

meet-news-left = En esta ronda de encuentros no quedó nadie para usted: cuando el número es impar, alguien tiene que esperar. Tendrá prioridad en la próxima.
meet-news-alone = En esta ronda de encuentros participaron muy pocas personas, así que no había a quién presentarle. Tendrá prioridad en la próxima.
meet-news-paused = Tres rondas de encuentros seguidas quedaron sin respuesta suya, así que las próximas no contarán con usted. No se avisa a nadie más. Un clic, y sigue participando.

meet-plan-title = Rondas de encuentros
meet-plan-members =
    { $count ->
        [0] Aún no participa nadie.
        [one] Participa { $count } persona.
       *[other] Participan { $count } personas.
    }
meet-plan-nothing = No hay ninguna ronda prevista. { $command } permite programar una.
meet-plan-done = Ronda programada: { $round }
meet-plan-moved = Nueva fecha de la ronda: { $round }
meet-plan-off = Ronda anulada: { $round }
meet-plan-sure = ¿Anular esta ronda? { $round }. Dejará de repetirse.
meet-button-off = Anular
meet-button-off-sure = Sí, anularla
meet-button-off-back = Mantenerla
meet-ran-title = Últimas rondas
meet-ran-nothing = Aún no se ha celebrado ninguna ronda.
meet-ran-line = { $of } · { $time } · { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    } en { $pairs ->
        [one] { $pairs } pareja
       *[other] { $pairs } parejas
    }
meet-ran-met = se reunió el { $share } % de las parejas
