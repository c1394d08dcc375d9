### Los proyectos: qué ha hecho una ciudad, con quién y en imágenes.

project-title-draft = Borrador de proyecto: { $city }
project-title = Un proyecto de { $city }
project-about = Compartido con la red. Lo que cambie aquí llegará a todos los canales en los próximos minutos.
project-partners = Con: { $cities }
project-goals = ODS: { $goals }
project-pictures = Imágenes: { $count } de { $most }
project-button-picture = Añadir una imagen
project-button-report = Estado de los envíos
project-button-withdraw = Retirar en todas partes
project-withdraw-sure = ¿Retirar “{ $title }”? En los próximos minutos el texto y las imágenes desaparecerán de todos los canales y solo quedará el título. No se puede deshacer.
project-partner-unknown = “{ $name }” no es ninguna ciudad conocida de la red. ¿Quiso decir { $near }? Edite el texto para indicarla.
project-many-partners = Un proyecto nombra { $most } ciudades asociadas como máximo; se han conservado las primeras.
projects-closed-said = ✅ Proyecto retirado. En unos instantes se indicará en todos los canales.

form-projects-title = Un proyecto para compartir
form-projects-title-about = Lo que hicieron, en pocas palabras
form-projects-summary-about = En qué consistió, quiénes participaron y qué resultó
form-partners-label = Ciudades asociadas (opcional)
form-partners-about = Ciudades de la red, una por línea o separadas por comas, en cualquier grafía

draft-trait-goal = Objetivos de Desarrollo Sostenible
draft-trait-goal-none = Ninguno elegido
draft-trait-partner = Ciudades asociadas
draft-trait-partner-none = ninguna ciudad indicada por ahora

picture-form-title = Una imagen del proyecto
picture-file-label = Imagen
picture-file-about = JPEG, PNG, WebP, AVIF o GIF, de 10 MB como máximo
picture-alt-label = Qué se ve en la imagen
picture-alt-about = Para quienes no pueden verla; lo leen en voz alta los lectores de pantalla
picture-added = ✅ La imagen está guardada.
picture-drop = Quitar una imagen
picture-dropped = ✅ La imagen se ha quitado.

projects-title = Proyectos
projects-none = Aún no se ha compartido ningún proyecto así. La coordinación de una ciudad comparte uno con { $command }.
projects-line = { $title } · { $city } · { $time }
projects-drafts = Sus borradores
