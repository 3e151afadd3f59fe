logic-title = Modelo lógico
logic-version = Versión { $number }, { $day }. { $note }
logic-lead = Lo que se aporta, lo que se hace y lo que cambia gracias a ello.
logic-diagram = Diagrama
logic-outline = Esquema
logic-tools = Qué se puede hacer con el modelo
logic-arrange = Ordenar para que se crucen pocas flechas
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
logic-assumption-reviewed-on = Revisado el
logic-assumption-review-on = Volver a verlo el
logic-assumption-clear-reviewed = Borrar el día de la revisión
logic-assumption-clear-review = Borrar el día para volver a verlo
logic-assumption-today = Revisado hoy
logic-assumption-about = Sobre «{ $from }» → «{ $to }»
logic-assumption-remove = Quitar este supuesto
logic-assumptions-none = ¿Qué tiene que ser cierto para que las flechas se sostengan? Dígalo aquí, para poder comprobarlo.

logic-keys = Las flechas del teclado recorren las tarjetas, Intro edita, N agrega debajo, Alt con una flecha mueve la tarjeta, Supr la quita.

logic-case = «{ $from }» conduce a «{ $to }»
logic-case-assumed = { $count ->
    [one] un supuesto
   *[other] { $count } supuestos
}
logic-strength = ¿Con qué certeza se sabe?
logic-strength-ask = ¿Con qué certeza se sabe?
logic-strength-none = Nadie lo ha dicho todavía
logic-strength-guess = Una suposición
logic-strength-guess-means = Así lo creemos; nadie lo ha comprobado.
logic-strength-others = La experiencia de otros
logic-strength-others-means = Otras escuelas u organizaciones lo han visto suceder.
logic-strength-research = La investigación
logic-strength-research-means = Lo encontraron estudios publicados.
logic-strength-own = Nuestros propios datos
logic-strength-own-means = Nuestras propias cifras lo muestran aquí.
logic-evidence = En qué se basa

logic-outline-tree = El modelo como esquema
logic-outline-add = Agregar una línea
logic-outline-jump = Ir a una columna
logic-outline-write = Escriba aquí
logic-outline-link = Conduce a…
logic-outline-details = Todo sobre «{ $text }»
logic-outline-also = también bajo «{ $text }»
logic-outline-also-many = también bajo otros { $count }
logic-outline-again = se detalla bajo «{ $text }»
logic-outline-above = se detalla más arriba
logic-outline-no-reason = todavía sin razón
logic-outline-fold = Plegar
logic-outline-unfold = Desplegar
logic-outline-keys = En el texto, Intro agrega una línea, Tab la pone bajo la de arriba, Mayús+Tab la saca de nuevo y Esc sale del texto, para que Tab siga adelante. Alt con una flecha sube o baja la línea, o la lleva a otra columna. En una línea, las flechas recorren y pliegan, Intro edita, Espacio muestra todo sobre ella, Ctrl+L la enlaza al escribir, del 1 al 6 se va a una columna y Supr la quita.
