### /help and /about.

help-title = Qué se puede hacer aquí
help-city-show = La ficha de una ciudad: su ámbito, su hora, lo que ofrece y lo que busca
help-city-search = Las ciudades por ámbito, país, región o año, o por lo que ofrecen o buscan
help-city-nearby = Las ciudades más cercanas a otra
help-city-map = Las ciudades en un mapa del mundo
help-me-edit = Su perfil: ciudad de referencia, qué ofrece y qué busca, idiomas, unas palabras
help-me-show = Lo que sus colegas ven de usted; mostrarse, ocultarse, hacer una pausa o borrar el perfil
help-me-language = El idioma en el que el bot le responde
help-privacy-show = Lo que se guarda sobre usted: verlo, recibirlo y borrarlo
help-call-list = Las convocatorias de colaboración abiertas en este momento
help-project-list = Lo que han hecho las ciudades, por ciudad, ámbito u Objetivo de Desarrollo Sostenible
help-match-cities = Cinco ciudades con las que vale la pena hablar, y por qué
help-meet-join = Conocer a una persona de otra ciudad en cada ronda
help-meet-status = Con quién es su encuentro y cuándo son las próximas rondas
help-match-introductions = Quién desea conocerle, sus peticiones y sus contactos
help-match-propose = Proponer a dos personas entre sí; ambas deciden
help-match-people = Cinco personas con las que vale la pena hablar, y por qué
help-match-calls = Cinco convocatorias abiertas para usted, y por qué
help-match-alert = Recibir por la mañana alertas de nuevas convocatorias y ciudades afines
help-call-post = Buscar con quién colaborar: redactar una convocatoria, ver a quién llegará y publicarla
help-call-mine = Las convocatorias de su ciudad, borradores incluidos
help-call-responses = Quién ha respondido a una convocatoria
help-call-outcome = Contar qué resultó de una convocatoria cerrada
help-project-share = Compartir un proyecto: qué se hizo, con quién y en imágenes
help-setup-panel = Los canales que reciben anuncios, el idioma del servidor y su rol de coordinación
help-setup-status = Lo que está configurado, lo que funciona y lo que falta
help-setup-city = Solicitar que se confirme que este servidor representa a una ciudad
help-city-handover = Compartir o ceder la coordinación de su ciudad, o dejarla
help-city-edit = Decir qué ofrece y qué busca su ciudad, en qué idiomas y cómo es
help-network-claims = Los servidores que solicitan representar a una ciudad
help-network-coordinators = Quién coordina cada ciudad y cada ámbito
help-network-servers = Los servidores que tienen el bot
help-network-import = Incorporar una tabla de ciudades
help-network-withdraw = Retirar una convocatoria o un proyecto de todos los canales
help-network-block = Impedir que una ciudad, una persona o un servidor se dirija a la red
help-network-rounds = Las rondas de encuentros: programarlas, anularlas, ver qué resultó de ellas
help-network-audit = Quién cambió qué
help-network-stats = La red en cifras
help-for-admins = Para administrar este servidor
help-for-coordinators = Para coordinar { $cities }
help-for-stewards = Para el equipo de la red
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
about-privacy = **Privacidad:** no se guarda lo que busca en el directorio ni que lo consultó. Sí se guarda lo que hace por una ciudad o un servidor; `/privacidad ver` lo muestra y permite borrarlo.
about-credits = **Créditos:** nombres de lugares, coordenadas, husos horarios y cifras de población procedentes de GeoNames (CC BY 4.0); contornos de los mapas de Natural Earth; nombres de los países de Unicode CLDR.
about-independent = Passerelle es un proyecto independiente: la UNESCO no lo gestiona, no lo avala ni verifica su contenido.
about-source = Código fuente
