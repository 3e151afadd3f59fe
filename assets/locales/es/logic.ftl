logic-title = Modelo lógico
logic-version = Versión { $number }, { $day }. { $note }
logic-lead = Lo que se aporta, lo que se hace y lo que cambia gracias a ello.
logic-diagram = Diagrama
logic-outline = Esquema
logic-tools = Qué se puede hacer con el modelo
logic-arrange = Ordenar para que se crucen pocas flechas
logic-one-page = Una página
logic-view = Vista
logic-columns = El modelo, columna por columna

logic-resources = Recursos
logic-activities = Actividades
logic-outputs = Productos
logic-shorts = Resultados a corto plazo
logic-mediums = Resultados a mediano plazo
logic-longs = Resultados a largo plazo
logic-resource = Recurso
logic-activity = Actividad
logic-output = Producto
logic-short = Resultado a corto plazo
logic-medium = Resultado a mediano plazo
logic-long = Resultado a largo plazo

logic-add-resource = Agregar un recurso
logic-add-activity = Agregar una actividad
logic-add-output = Agregar un producto
logic-add-short = Agregar un resultado a corto plazo
logic-add-medium = Agregar un resultado a mediano plazo
logic-add-long = Agregar un resultado a largo plazo
logic-new-resource = Recurso nuevo
logic-new-activity = Actividad nueva
logic-new-output = Producto nuevo
logic-new-short = Resultado nuevo a corto plazo
logic-new-medium = Resultado nuevo a mediano plazo
logic-new-long = Resultado nuevo a largo plazo
logic-new-hint = Intro lo guarda, Esc lo descarta

logic-empty-title = Empiece por lo que hacen
logic-empty = Agregue una actividad; luego, lo que necesita y lo que debería cambiar gracias a ella. Las flechas pueden venir después.

logic-close = Cerrar este panel
logic-text = Texto
logic-move-up = Subir
logic-move-down = Bajar
logic-remove = Quitar
logic-owner = Responsable
logic-no-owner = Nadie todavía
logic-with = Con
logic-quantity = Cuántos
logic-unit = De qué
logic-per = En cada
logic-population = Para quiénes
logic-direction = Debe
logic-direction-none = Sin definir todavía
logic-direction-up = Subir
logic-direction-down = Bajar
logic-from = De
logic-to = A
logic-by = Para el
logic-clear-by = Borrar la fecha

logic-comes-from = Viene de
logic-leads-to = Conduce a
logic-comes-from-none = Nada conduce aquí todavía.
logic-leads-to-none = Todavía no conduce a nada.
logic-link-from = Enlazar desde…
logic-link-to = Enlazar con…
logic-link-nothing = Nada con esas palabras se puede enlazar.
logic-reason = Por qué «{ $from }» conduce a «{ $to }»
logic-reason-short = ¿Por qué lo uno conduce a lo otro?
logic-unlink = Desenlazar «{ $text }»
logic-open-node = Abrir «{ $text }»

logic-assumptions = Suponemos que
logic-assumption = Supuesto
logic-assumption-new = Agregar un supuesto
logic-assumption-reviewed = Revisado el { $day }
logic-assumption-unreviewed = Todavía sin revisar
logic-assumption-remove = Quitar este supuesto
logic-assumptions-none = ¿Qué tiene que ser cierto para que las flechas se sostengan? Dígalo aquí, para poder comprobarlo.

logic-keys = Las flechas del teclado recorren las tarjetas, Intro edita, N agrega debajo, L traza una flecha desde la tarjeta, Alt con una flecha mueve la tarjeta, Supr la quita.

logic-zoom = Tamaño del diagrama
logic-zoom-in = Acercar
logic-zoom-out = Alejar
logic-zoom-fit = Ajustar el modelo entero a la ventana
logic-zoom-full = Mostrar a tamaño completo
logic-zoom-at = { $size }: mostrar a tamaño completo
logic-canvas = El modelo entero como imagen: { $boxes } cuadros y { $arrows } flechas. El esquema dice lo mismo con palabras. Al acercar se puede trabajar aquí con los cuadros.
logic-latest = { $value }, { $when }
logic-percent = { $value }%
logic-questions = { $count ->
    [one] 1 pregunta
   *[other] { $count } preguntas
}
logic-link-keys = Enlace de «{ $from }» a «{ $to }». Las flechas del teclado eligen otra tarjeta, Intro enlaza, Esc lo descarta.
logic-link-at = A «{ $to }»
logic-link-none = «{ $from }» no se puede enlazar con nada aquí.
logic-link-dropped = No se trazó ninguna flecha.
