### /help and /about.

help-title = Qué se puede hacer aquí
help-city-show = La ficha de una ciudad: su ámbito, su hora, lo que ofrece y lo que busca
help-city-search = Las ciudades por ámbito, país, región o año, o por lo que ofrecen o buscan
help-city-nearby = Las ciudades más cercanas a otra
help-city-map = Las ciudades en un mapa del mundo
help-me-language = El idioma en el que el bot le responde
help-tip = Escriba el nombre de una ciudad en cualquier grafía o escritura: “Séville”, “서울” o “gwanju” llegan a buen puerto.
help-everywhere = Estos comandos funcionan en servidores y en mensajes directos, sin registro previo.

about-title = Passerelle { $version }
about-what = Una pasarela entre las ciudades de la Red de Ciudades Creativas de la UNESCO: encontrarse, trabajar en común, mostrar los frutos.
about-running = Último inicio { $since }, { $servers ->
        [one] { $servers } servidor conectado
       *[other] { $servers } servidores conectados
    }. El directorio reúne { $cities ->
        [one] { $cities } ciudad
       *[other] { $cities } ciudades
    } de { $countries ->
        [one] { $countries } país o territorio
       *[other] { $countries } países y territorios
    }.
about-privacy = **Privacidad:** el directorio no conserva nada sobre usted, ni lo que consulta ni el hecho de que lo haya consultado. Un idioma elegido con `/yo idioma` se conserva hasta que usted retire esa elección.
about-credits = **Créditos:** nombres de lugares, coordenadas, husos horarios y cifras de población procedentes de GeoNames (CC BY 4.0); contornos de los mapas de Natural Earth; nombres de los países de Unicode CLDR.
about-independent = Passerelle es un proyecto independiente: la UNESCO no lo gestiona, no lo avala ni verifica su contenido.
about-source = Código fuente
