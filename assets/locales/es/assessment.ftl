assessment-title = Siete prioridades
assessment-sub-none = Cómo se ve la escuela a sí misma, junto a lo que dicen sus registros
assessment-nobody-yet = todavía nadie ha respondido
assessment-people = { $count ->
    [one] respondió { $count } persona: { $who }
   *[other] respondieron { $count } personas: { $who }
}
assessment-round = Ronda
assessment-round-fall = Otoño { $year }
assessment-round-spring = Primavera { $year }
assessment-round-pulse = Pulso, { $month }
assessment-view = Qué hacer
assessment-scoring = Calificar
assessment-agreeing = Acordar
assessment-time = A lo largo del tiempo
assessment-learn = Aprender
assessment-paper-forms = Formularios en papel
assessment-new-round = Nueva ronda
assessment-begin = Empezar una ronda
assessment-empty-title = Todavía no hay ninguna ronda
assessment-empty = Primero familias, estudiantes, personal, organizaciones aliadas y dirección califican a la escuela por su cuenta. Después el equipo ve dónde difieren los puntos de vista, consulta los registros y acuerda.
assessment-empty-learn = Leer sobre las siete prioridades
assessment-close = Cerrar
assessment-save = Guardar
assessment-role-families = Familias
assessment-role-students = Estudiantes
assessment-role-staff = Personal
assessment-role-partners = Organizaciones aliadas
assessment-role-leadership = Dirección
assessment-level-do_not_know = No sé
assessment-level-exploring = Explorando
assessment-level-emerging = Emergiendo
assessment-level-maturing = Madurando
assessment-level-excelling = Destacando
assessment-not-agreed = sin acuerdo todavía
assessment-none-agreed = ninguno acordado todavía
assessment-dashed = Línea discontinua: sin acuerdo todavía.
assessment-origin = Las prioridades vienen de la evaluación de necesidades de Community Schools Forward; la redacción es propia de este proyecto y no un instrumento validado.
assessment-bars = Cada barra es la respuesta central de un grupo. Un grupo de menos de cinco se junta con otro y nunca se muestra solo.
assessment-count = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
assessment-unknown = { $count ->
    [one] { $count } persona no sabía.
   *[other] { $count } personas no sabían.
}
assessment-not-asked = No se preguntó a: { $who }.
assessment-most-did-not-know = La mayoría no sabía
assessment-too-few = Han respondido menos de cinco personas. Las respuestas se muestran a partir de cinco, para que no se pueda reconocer a nadie.
assessment-no-answers = Todavía nadie ha respondido esto. Reciba respuestas en Calificar.
assessment-gap = { $lower }: { $levels ->
    [2] dos
   *[3] tres
} niveles por debajo de { $higher }.
assessment-ask-each = Pregunte a cada grupo:
assessment-records = Lo que dicen sus registros
assessment-no-facts = Sus registros todavía no dicen nada sobre esto.
assessment-points-to = Apunta a { $level }
assessment-and-more = { $names } y { $count } más
assessment-rows-note = Los registros de donde viene. Marque aquellos en los que se apoya el nivel acordado.
assessment-rests-on = El nivel se apoya en esto
assessment-agreed-level = Nivel acordado
assessment-agreed-note = Lo decide el equipo; nada se calcula
assessment-open-again = Volver a abrir
assessment-before = { $round }: { $level }
assessment-raised = Es más alto que antes, y sus registros dicen lo mismo que entonces. ¿Qué es distinto ahora? Escríbalo en la razón, o enlace un registro.
assessment-reason = Razón
assessment-reason-note = Un nivel necesita una razón o un registro enlazado.
assessment-say-why = Diga por qué, o marque un registro a la izquierda. Entonces queda acordado el nivel.
assessment-linked = Registros en los que se apoya
assessment-unlink = Ya no se apoya en «{ $what }»
assessment-chosen = Elegido para actuar
assessment-chosen-note = { $left ->
    [0] Tres como máximo, y ya hay tres elegidos.
    [one] Tres como máximo; se puede elegir uno más.
   *[other] Tres como máximo; se pueden elegir { $left } más.
}
assessment-must = Para { $level }, esto tiene que ser cierto:
assessment-work = Acciones que salieron de aquí
assessment-start = Empezar una acción
assessment-start-note = Va al Plan de trabajo, y su resultado aparece aquí en la próxima ronda.
assessment-start-do = Empezarla
assessment-action-text = Qué se va a hacer
assessment-action-owner = Quién lo hace
assessment-action-due = Para cuándo
assessment-no-owner = nadie todavía
assessment-no-day = sin fecha todavía
assessment-done-on = hecha el { $day }
assessment-clear-day = Borrar la fecha
assessment-who = Quién responde
assessment-days = { $opens } a { $closes }
assessment-in-summary = { $count ->
    [one] { $count } persona, ingresada como resumen
   *[other] { $count } personas, ingresadas como resumen
}
assessment-in-forms = { $count ->
    [0] Ningún formulario todavía
    [one] { $count } formulario recibido
   *[other] { $count } formularios recibidos
}{ $begun ->
    [0] {""}
   *[other] {", "}{ $begun } sin terminar
}
assessment-hand = Pasar la computadora
assessment-key = Capturar papel
assessment-enter-summary = Ingresar un resumen
assessment-change-summary = Cambiar el resumen
assessment-remove-summary = Quitar
assessment-closed-note = La computadora se pasa, y se califica en reunión, mientras la ronda está abierta. El papel se puede capturar en cualquier momento. Cambie las fechas para recibir más.
assessment-meeting = Calificar en una reunión
assessment-change-round = Cambiar la ronda
assessment-wording-used = Redacción: { $name }, versión { $version }.
assessment-forms = Formularios
assessment-forms-none = Todavía no hay formularios. Lo que se responde en la computadora no se vuelve a mostrar, solo que se respondió.
assessment-forms-count = { $count ->
    [one] { $count } formulario
   *[other] { $count } formularios
}
assessment-forms-more = { $count ->
    [one] y { $count } formulario anterior
   *[other] y { $count } formularios anteriores
}
assessment-way-laptop = En la computadora
assessment-way-paper = De papel
assessment-way-file = De un archivo
assessment-way-meeting = En una reunión
assessment-begun = sin terminar
assessment-answered = { $answered } de { $asked } respondidas
assessment-mend = Corregir
assessment-go-on = Seguir
assessment-remove-form = Quitar { $name }
assessment-kind = Qué ronda
assessment-kind-fall = Otoño: todos los criterios
assessment-kind-spring = Primavera: todos los criterios
assessment-kind-pulse = Pulso: algunos criterios
assessment-opens = Abre el
assessment-closes = Cierra el
assessment-days-missing = Indique el día en que abre y el día en que cierra.
assessment-asks = A quién se pregunta
assessment-asks-note = A familias y estudiantes se les preguntan doce criterios como máximo, en palabras sencillas. La dirección y quien coordina ven todos.
assessment-pulse-asks = { $count ->
    [0] Qué criterios
    [one] Qué criterios: { $count } elegido
   *[other] Qué criterios: { $count } elegidos
}
assessment-wording = Redacción
assessment-wording-own = La redacción que trae la aplicación
assessment-remove-round = Quitar la ronda
assessment-form-title = Autoevaluación { $round }
assessment-you-answer = Su grupo:
assessment-language = Idioma
assessment-stop = Parar y volver después
assessment-back-to-app = Volver a la aplicación
assessment-welcome = ¿Cómo ve hoy nuestra escuela?
assessment-welcome-how = { $count ->
    [one] Hay { $count } pregunta. Elija la respuesta que más se parece a nuestra escuela hoy. «No sé» también es una respuesta.
   *[other] Hay { $count } preguntas. Elija la respuesta que más se parece a nuestra escuela hoy. «No sé» también es una respuesta.
}
assessment-welcome-promise = Aquí nadie ve lo que usted responde. Las respuestas se muestran solo de cinco personas o más juntas.
assessment-name = Su nombre, si quiere
assessment-no-name = No hace falta el nombre. Por favor, no escriba el nombre de ningún estudiante.
assessment-start-form = Empezar
assessment-closest = ¿Qué se parece más a nuestra escuela hoy?
assessment-place = { $place } de { $count }
assessment-an-answer-too = También es una respuesta.
assessment-why = ¿Por qué lo dice? Puede dejarlo vacío.
assessment-why-hint = Basta una frase. Por favor, no nombre a ningún estudiante.
assessment-why-sheet = Lo que dice la hoja sobre esto
assessment-back = Atrás
assessment-next = Siguiente
assessment-finish = Terminar
assessment-promise = Las respuestas se muestran solo de cinco personas o más juntas.
assessment-thanks = Gracias
assessment-thanks-note = Sus respuestas están guardadas y aquí nadie las ve. Por favor, devuelva la computadora o pásela a la siguiente persona.
assessment-next-person = Siguiente persona
assessment-keying = Capturar papel: { $role }
assessment-sheet = Hoja { $number }
assessment-sheet-language = Idioma de la hoja
assessment-finish-sheet = Terminar esta hoja
assessment-keys = Presione de 0 a 4: la siguiente línea llega sola. Las flechas suben y bajan, Retroceso borra, Entrar termina la hoja.
assessment-summary-of = Resumen: { $role }
assessment-summary-how = Para cada criterio la respuesta central, de 1 a 4. Si el número es par y hay dos distintas, escriba ambas, por ejemplo 2-3. Escriba 0 donde la mayoría no sabía. Deje vacío lo que no se preguntó.
assessment-how-many = Cuántas personas
assessment-people-wrong = Escriba cuántas personas respondieron, por ejemplo 7.
assessment-middle-wrong = «{ $text }» no es una respuesta central para { $name }. Escriba 0, de 1 a 4, o dos, por ejemplo 2-3.
assessment-meeting-who = ¿Quién está presente? Cada persona tiene una línea y dice un número para cada criterio.
assessment-begin-meeting = Empezar
assessment-meeting-how = Cada persona dice un número: de 1 a 4, o 0 para «no sé». Entrar pasa al siguiente.
assessment-finish-meeting = Terminar para todos
assessment-learn-good = Cómo se ve cuando va bien
assessment-learn-steps = Tres primeros pasos
assessment-learn-app = Cómo ayuda esta aplicación
assessment-time-title = { $earlier } y { $later }, una junto a otra
assessment-time-empty-title = Una ronda, todavía nada que comparar
assessment-time-empty = Después de una segunda ronda verá aquí qué se acordó entonces y ahora, qué registros cambiaron y si los puntos de vista de los grupos se acercaron.
assessment-earlier = Comparar con
assessment-reworded = Las dos rondas se preguntaron con redacciones distintas. Compare solo donde las palabras son las mismas.
assessment-criterion = Criterio
assessment-views = Puntos de vista de los grupos
assessment-evidence = Qué cambió en los registros
assessment-views-together = se acercaron
assessment-views-apart = se alejaron
assessment-views-same = como antes
assessment-rewording-added = nuevo en la redacción posterior
assessment-rewording-removed = no está en la redacción posterior
assessment-rewording-reworded = con otras palabras
assessment-fact-then-now = { $then } → { $now }
assessment-fact-new = Nuevo: { $now }
assessment-fact-gone = Ya no: { $then }
assessment-paper-note = Un formulario en letra grande para imprimir, uno por grupo, en inglés o en español.
assessment-form-for = Para
assessment-save-form = Guardar el formulario como PDF…
assessment-form-saved = El formulario está guardado: { $path }
assessment-import = Importar una hoja de cálculo…
assessment-import-title = Respuestas en { $name }
assessment-import-note = { $count ->
    [one] { $count } fila con respuestas: { $who }
   *[other] { $count } filas con respuestas: { $who }
}
assessment-import-column = Columna
assessment-import-holds = Se importa como
assessment-import-unused = Sin usar: { $columns }
assessment-import-skipped = { $count ->
    [one] { $count } fila no tiene respuestas y se deja fuera.
   *[other] { $count } filas no tienen respuestas y se dejan fuera.
}
assessment-import-alone = { $count ->
    [one] { $count } nota no tiene respuesta y se deja fuera.
   *[other] { $count } notas no tienen respuesta y se dejan fuera.
}
assessment-import-again = Importarlas otra vez
assessment-import-there = { $count ->
    [one] { $count } fila ya está en esta ronda y se deja fuera.
   *[other] { $count } filas ya están en esta ronda y se dejan fuera.
}
assessment-import-take = { $count ->
    [one] Importar { $count } formulario
   *[other] Importar { $count } formularios
}
assessment-wordings = Redacciones
assessment-wordings-note = Un distrito puede tener su propia redacción o sus criterios: guarde una como archivo, cámbiela, dele una versión nueva e impórtela. Las rondas conservan la redacción con que se preguntaron.
assessment-wording-save = Guardar como archivo…
assessment-wording-saved = La redacción está guardada: { $path }
assessment-wording-line = Versión { $version } · { $criteria } criterios · { $rounds ->
    [0] ninguna ronda la usa
    [one] { $rounds } ronda la usa
   *[other] { $rounds } rondas la usan
}
assessment-wording-remove = Quitar { $name }
assessment-wording-take = Importar una redacción…
assessment-import-who = La hoja no dice quién respondió. ¿Qué grupo es?
assessment-import-again-file = Elegir el archivo otra vez…
assessment-withheld = No se dice: grupo juntado y en parte resumido
assessment-notes = Lo que escribió la gente
assessment-rows-empty = { $count ->
    [one] { $count } línea está vacía. Complétela, o presione «Terminar esta hoja» para terminarla así.
   *[other] { $count } líneas están vacías. Complételas, o presione «Terminar esta hoja» para terminarla así.
}
assessment-note-waits = Elija también una respuesta, para que se guarde su nota.
assessment-import-not-asked = { $count ->
    [one] { $count } respuesta es a un criterio que no se pregunta a su grupo y se deja fuera.
   *[other] { $count } respuestas son a criterios que no se preguntan a su grupo y se dejan fuera.
}
assessment-meeting-again = Esta reunión ya empezó. Quienes respondieron están contados; agregue a quien llegó. Sigue donde alguien no ha respondido.
assessment-meeting-summaries = Ingresado como resumen, así que no se pregunta aquí: { $who }.
