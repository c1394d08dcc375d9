### /privacy: what is kept of a person.

privacy-nothing = Aquí no se guarda nada sobre usted.
privacy-title = Lo que se guarda sobre usted
privacy-row-people = El idioma que eligió para las respuestas
privacy-row-coordinators =
    { $count ->
        [one] Una ciudad que usted coordina o cuya coordinación encomendó
       *[other] { $count } menciones de ciudades que usted coordina o cuya coordinación encomendó
    }
privacy-row-field-coordinators =
    { $count ->
        [one] Un ámbito creativo del que se encarga
       *[other] { $count } ámbitos creativos de los que se encarga
    }
privacy-row-handovers =
    { $count ->
        [one] Un ofrecimiento para coordinar una ciudad, hecho por usted o a usted
       *[other] { $count } ofrecimientos para coordinar una ciudad, hechos por usted o a usted
    }
privacy-row-claims =
    { $count ->
        [one] Una solicitud para hablar en nombre de una ciudad, hecha o resuelta por usted
       *[other] { $count } solicitudes para hablar en nombre de una ciudad, hechas o resueltas por usted
    }
privacy-row-announcements =
    { $count ->
        [one] Una convocatoria o un proyecto que usted redactó
       *[other] { $count } convocatorias o proyectos que usted redactó
    }
privacy-row-interests =
    { $count ->
        [one] Una respuesta a una convocatoria, enviada o resuelta por usted
       *[other] { $count } respuestas a convocatorias, enviadas o resueltas por usted
    }
privacy-row-outcomes =
    { $count ->
        [one] Un balance de convocatoria que usted redactó
       *[other] { $count } balances de convocatorias que usted redactó
    }
privacy-row-dismissals =
    { $count ->
        [one] Una sugerencia que no desea ver
       *[other] { $count } sugerencias que no desea ver
    }
privacy-row-profiles = Lo que cuenta de sí a sus colegas
privacy-row-profile-topics =
    { $count ->
        [one] Un tema que ofrece o busca
       *[other] { $count } temas que ofrece o busca
    }
privacy-row-profile-vectors = El sentido de su descripción, en números que solo sirven para comparar
privacy-row-introductions =
    { $count ->
        [one] Una presentación que pidió
       *[other] { $count } presentaciones que pidió
    }
privacy-row-introduction-sides =
    { $count ->
        [one] Una presentación que le concierne, con su respuesta
       *[other] { $count } presentaciones que le conciernen, con sus respuestas
    }
privacy-row-alerts =
    { $count ->
        [one] Una alerta que activó
       *[other] { $count } alertas que activó
    }
privacy-row-rounds =
    { $count ->
        [one] Una ronda de encuentros que programó
       *[other] { $count } rondas de encuentros que programó
    }
privacy-row-round-members = Su participación en las rondas de encuentros
privacy-row-meeting-people =
    { $count ->
        [one] Un encuentro que le propuso una ronda, y su respuesta sobre qué resultó
       *[other] { $count } encuentros que le propusieron las rondas, y sus respuestas sobre qué resultó
    }
privacy-row-saves =
    { $count ->
        [one] Una convocatoria que guardó
       *[other] { $count } convocatorias que guardó
    }
privacy-row-blocks =
    { $count ->
        [one] Un bloqueo, que le afecta o que usted decidió
       *[other] { $count } bloqueos, que le afectan o que usted decidió
    }
privacy-row-audit =
    { $count ->
        [one] Una línea del historial de cambios, que se guarda dos años
       *[other] { $count } líneas del historial de cambios, que se guardan dos años
    }
privacy-row-waiting-imports = Una tabla de ciudades que envió, que se guarda un día
privacy-button-export = Recibir el archivo
privacy-button-delete = Borrarlo todo
privacy-exported = Aquí está todo lo que se guarda sobre usted, en un archivo que pueden leer tanto personas como programas.
privacy-sure = ¿Borrar todo esto?
privacy-sure-about = Desaparecen de inmediato y para siempre: su idioma, su perfil, sus respuestas a convocatorias, la coordinación de ciudades y ámbitos, los ofrecimientos y las solicitudes que sigan abiertos. Si respondió a una convocatoria que sigue abierta, se comunica a la ciudad que convoca que alguien se ha ido, sin decir su nombre. Donde una línea debe quedar, se retira su nombre. Si hay un bloqueo que le afecta, se mantiene.
privacy-button-erase = Sí, borrarlo todo
privacy-erased = Borrado: ya no se guarda nada que le nombre, salvo un bloqueo, si lo hay.
