logic-title = Modelo lógico
logic-version = Versión { $number }, { $day }. { $note }
logic-version-named = «{ $name }», versión { $number }, { $day }
logic-lead = Lo que se aporta, lo que se hace y lo que cambia gracias a ello.
logic-diagram = Diagrama
logic-outline = Esquema
logic-tools = Qué se puede hacer con el modelo
logic-arrange = Ordenar para que se crucen pocas flechas
logic-versions = Versiones
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
logic-connected = Conectado con
logic-connected-key = Mostrar con qué está conectado (C)
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

logic-keys = Las flechas del teclado recorren las tarjetas, Intro edita, N agrega debajo, L traza una flecha desde la tarjeta, C muestra con qué está conectada, Alt con una flecha mueve la tarjeta, Supr la quita.

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

logic-officer = Quien financia preguntaría
logic-officer-none = Quien financia no tendría nada que preguntar
logic-officer-more = { $count } más
logic-officer-all = Todas las preguntas
logic-officer-how = Cada pregunta abre el campo que la responde. Lo que aquí no importa se puede apartar con una razón; vuelve cuando cambia aquello de lo que habla.
logic-officer-error = Sin respuesta, el modelo no se sostiene
logic-officer-warning = Aquí tropezaría quien lo lee
logic-officer-information = Bueno saberlo
logic-officer-aside = Apartar
logic-officer-aside-of = Apartar: { $question }
logic-officer-why = ¿Por qué se aparta?
logic-officer-kept = Apartadas
logic-officer-since = { $reason } ({ $day })
logic-officer-again = Preguntar de nuevo
logic-officer-keep = Guardar
logic-officer-activity = Actividad
logic-officer-source = Fuente de fondos
logic-officer-line = Renglón del presupuesto
logic-officer-partner = Organización aliada
logic-officer-nothing = No hay nada con esas palabras en el archivo.
logic-officer-reviewed = Sí, revisado hoy
logic-officer-trim = Conviene buscar cuadros que digan lo mismo y pasos que van en el plan de trabajo. Lo que queda es lo esencial.
logic-indicator-name = Qué se mide
logic-indicator-quadrant = Qué dice
logic-indicator-better-off = Si alguien está mejor
logic-indicator-how-well = Qué tan bien se hizo
logic-indicator-how-much = Cuánto se hizo
logic-indicator-baseline = Punto de partida
logic-indicator-target = Meta
logic-indicator-source = De dónde salen las cifras
logic-indicator-frequency = Cada cuánto se mide
logic-indicator-definition = Qué se cuenta / sobre qué
logic-indicator-value = Dato
logic-indicator-period = Período, como 2026-05-01 o primavera 2026
logic-indicator-group = Grupo
logic-indicator-numerator = Cuántas de esas personas
logic-indicator-denominator = Del total de

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
logic-outline-keys = En el texto, Intro agrega una línea, Tab la pone bajo la de arriba, Mayús+Tab la saca de nuevo y Esc sale del texto, para que Tab siga adelante. Alt con una flecha sube o baja la línea, o la lleva a otra columna. En una línea, las flechas recorren y pliegan, Intro edita, Espacio muestra todo sobre ella, C con qué está conectada, Ctrl+L la enlaza al escribir, del 1 al 6 se va a una columna y Supr la quita.

logic-frameworks = Verlo según un marco
logic-framework = Marco
logic-frameworks-close = Dejar de verlo según un marco
logic-frameworks-unused = { $count } más a los que ningún cuadro contribuye
logic-goals = Metas…
logic-goals-title = Metas del plan escolar
logic-goals-how = Lo que busca el plan de la propia escuela. Un cuadro contribuye a una meta con una etiqueta.
logic-goals-none = Aún no hay ninguna meta escrita.
logic-goal = Meta { $number }
logic-goal-new = Otra meta del plan escolar
logic-goal-add = Agregar
logic-goal-up = Subir «{ $goal }»
logic-goal-remove = Quitar «{ $goal }» de la lista y de todos los cuadros
logic-tags = Contribuye a
logic-tag-add = Contribuye a…
logic-tag-nothing = Ningún marco tiene nada con esas palabras.
logic-tag-old = { $code } ({ $framework } { $version })
logic-untag = Ya no contribuye a «{ $tag }»
logic-sentences = Decirlo en oraciones
logic-sentences-language = Idioma
logic-sentences-of = De qué
logic-sentences-chain = El cuadro abierto
logic-sentences-whole = El modelo entero
logic-sentences-copy = Copiar
logic-sentences-copied = Las oraciones están copiadas.
logic-sentences-none = Aún no hay nada enlazado. Una oración necesita una flecha.

logic-meeting = Reunión
logic-meeting-lead = ¿Qué tenemos, qué hacemos y qué cambia?
logic-meeting-end = Terminar la reunión
logic-meeting-columns = De qué habla el equipo
logic-meeting-type = { $what }: díganlo, Intro lo agrega
logic-meeting-add = Agregar
logic-meeting-how = Presione un cuadro y luego aquel al que lleva. Alt con 1 a 6 va a otra columna.
logic-meeting-picked = «{ $text }» lleva a … presione el otro cuadro. Esc lo suelta, F2 cambia las palabras, Supr lo quita.
logic-meeting-added = Agregado: { $text }
logic-meeting-removed = Quitado: { $text }. Ctrl+Z lo trae de vuelta.
logic-meeting-leads = lleva a { $ends }
logic-meeting-above = { $count ->
    [one] 1 cuadro anterior no se muestra aquí
   *[other] { $count } cuadros anteriores no se muestran aquí
}
logic-meeting-change = Cambiar las palabras
logic-meeting-words = Palabras de este cuadro

logic-import = Importar una tabla…
logic-import-title = Importar «{ $name }»
logic-import-note = Mire lo que entra. Nada cambia hasta que lo reciba, y con deshacer una sola vez se quita todo.
logic-import-table = Tabla
logic-import-table-number = Tabla { $number }
logic-import-heads = Qué contiene cada columna
logic-import-head = «{ $head }»
logic-import-head-none = Columna { $number }, sin encabezado
logic-import-ignore = Dejar fuera
logic-import-kind = Qué columna
logic-import-arrows = Dibujar las flechas
logic-import-arrows-wide = Lo que está lado a lado en una fila conduce de izquierda a derecha.
logic-import-arrows-list = Como los nombra «Conduce a».
logic-import-stops = No se entiende: { $count }
logic-import-told = Conviene saber: { $count }
logic-import-leave-out = Dejar esto fuera y recibir lo demás
logic-import-none = Todavía no se reconoce ninguna columna. Diga abajo qué contiene cada una.
logic-import-outline = Lo que entra
logic-import-outline-first = Las primeras { $shown } de { $all } filas
logic-import-there = ya en el modelo
logic-import-again = ya descrito arriba
logic-import-counts = { $there ->
    [one] Un cuadro ya está en el modelo y se queda como está.
   *[other] { $there } cuadros ya están en el modelo y se quedan como están.
}
logic-import-take = Recibir { $boxes ->
    [one] 1 cuadro
   *[other] { $boxes } cuadros
} y { $arrows ->
    [one] 1 flecha
   *[other] { $arrows } flechas
}
logic-import-take-assumed = Recibir { $boxes ->
    [one] 1 cuadro
   *[other] { $boxes } cuadros
}, { $arrows ->
    [one] 1 flecha
   *[other] { $arrows } flechas
} y { $assumptions ->
    [one] 1 supuesto
   *[other] { $assumptions } supuestos
}
