### What a city or a person can offer or seek: short noun phrases that read well after "Offers:" or "Seeks:".

topic-group-hosting = Acogida y movilidad
topic-residency = Residencia de creación
topic-study-visit = Visita de estudio
topic-internship = Prácticas profesionales o aprendizaje
topic-safe-haven = Refugio para artistas en riesgo
topic-mobility = Apoyo a la movilidad

topic-group-showcasing = Programación y difusión
topic-festival-slot = Participación en un festival
topic-exhibition = Exposición
topic-stage-date = Fecha de concierto o espectáculo
topic-screening = Proyección cinematográfica
topic-author-event = Lectura o encuentro literario
topic-guest-chef = Cocina de acogida para chefs
topic-market-stand = Puesto en una feria o un mercado

topic-group-creating = Creación conjunta
topic-co-production = Coproducción
topic-commission = Encargo de creación
topic-creative-lab = Laboratorio creativo o hackatón
topic-literary-translation = Traducción literaria
topic-publishing = Edición y publicación

topic-group-learning = Formación y transmisión
topic-training = Formación o clase magistral
topic-mentoring = Mentoría
topic-speaker = Ponencia o participación en un jurado
topic-traditional-skills = Saberes y oficios tradicionales

topic-group-knowledge = Conocimiento y políticas públicas
topic-research = Proyecto de investigación
topic-policy-exchange = Intercambio sobre políticas culturales
topic-cultural-data = Datos e indicadores culturales
topic-archive = Archivos y colecciones
topic-urban-regeneration = Experiencia en regeneración urbana
topic-digital-technology = Experiencia en tecnologías digitales

topic-group-resources = Espacios y recursos
topic-venue = Sala o espacio para eventos
topic-workspace = Espacio de taller o estudio
topic-filming-location = Lugar de rodaje
topic-equipment = Equipamiento técnico
topic-funding = Financiación de proyectos
topic-joint-bid = Candidatura conjunta a una convocatoria

topic-group-markets = Públicos y mercados
topic-promotion = Promoción y difusión en medios
topic-distribution = Distribución y venta
topic-business-support = Apoyo a empresas creativas
topic-cultural-tourism = Proyecto de turismo cultural

topic-group-commitments = Compromisos compartidos
topic-youth = Proyecto con jóvenes
topic-community = Proyecto comunitario
topic-gender-equality = Proyecto por la igualdad de género
topic-health = Proyecto de cultura y salud
topic-accessibility = Experiencia en accesibilidad
topic-sustainability = Experiencia en sostenibilidad
topic-crisis-recovery = Apoyo a la recuperación tras una crisis
