# Documents that go out: headings and the few sentences that are ours. The school's own words are never changed.
report-title = Resumen de una página para { $funder }
report-headline = Su apoyo en acción
report-for = Para { $funder }
report-for-period = Para { $funder } · { $from } al { $to }
report-draft = BORRADOR

report-about = Quiénes somos
report-students = { $number ->
    [one] { $count } estudiante
   *[other] { $count } estudiantes
}
report-grades = grados { $grades }
report-languages = nuestras familias hablan { $languages }
report-last = { $list } y { $last }

report-work = Lo que su dinero apoya
report-planned = previstos
report-shared = De esa suma, { $amount } se comparten con otras actividades.
report-promised = Compromiso: { $output }
report-elsewhere = { $amount } del plan no corresponden a una sola actividad (evaluación, costos indirectos y similares).
report-plan-source = Fuente: el plan de presupuesto, { $from } al { $to }.

report-changes = Lo que cambió
report-no-reading = aún sin datos
report-percent = { $value }%
report-unit = { $value } { $unit }
report-to = a
report-started = { $when } (inicio)
report-started-by = { $when }, { $method } (inicio)
report-moved = { $start }; luego, { $now }.
report-start-only = { $start }.
report-now-only = { $now }.
report-target = Meta: { $value }, { $when }
report-target-alone = Meta: { $value }
report-so-far = { $when }: { $value }. No es un período completo, por eso no se compara.
report-of = { $of } de { $all }
report-source = Fuente: { $source }
report-withheld = { $number ->
    [one] Un dato no se muestra porque se refiere a muy pocas personas.
   *[other] { $count } datos no se muestran porque se refieren a muy pocas personas.
}
report-estimates = { $number ->
    [one] Una estimación no se muestra.
   *[other] { $count } estimaciones no se muestran.
}
report-more = { $number ->
    [one] Otra medida de este hilo está en el archivo de la escuela.
   *[other] Otras { $count } medidas de este hilo están en el archivo de la escuela.
}
report-chart = Gráfica de líneas de { $name }. { $points }.
report-chart-point = { $when }: { $value }
report-chart-open = { $when }: { $value } (período incompleto)

report-spending = En qué se usó su dinero
report-spending-to = En qué se usó su dinero, hasta el { $day }
report-category = Categoría
report-plan = Plan
report-spent = Gastado
report-left = Por gastar
report-all-cash = Todo el efectivo
report-cash-source = Fuente: { $source }. Solo efectivo.
report-lines-come-to = La subvención dice { $award }; sus partidas suman { $lines }.
report-ledger = el libro de presupuesto de la escuela
report-category-personnel = Personal
report-category-fringe = Prestaciones
report-category-travel = Viajes
report-category-equipment = Equipo
report-category-supplies = Materiales
report-category-contractual = Contratos
report-category-construction = Construcción
report-category-other = Otros
report-category-indirect = Costos indirectos
report-category-training-stipends = Estipendios de capacitación

report-open = { $when } (período incompleto)
report-when = Cuándo
report-value = Valor
report-count = Conteo
report-sheet-about = Acerca de
report-sheet-activities = Actividades
report-sheet-budget = Presupuesto
report-sheet-points = Mediciones
report-activity = Actividad
report-measure = Medida
report-unit-name = Unidad
report-part = Número
report-whole = De un total de
report-from = Fuente

report-next = Lo que sigue
report-period-ends = Termina este período del presupuesto
report-award-ends = Termina la subvención
report-renewal = Hacia la renovación
report-renewal-step = Hacia la renovación: { $step }
report-by = { $text } ({ $owner })
report-no-day = Sin fecha
report-contact = Contacto

report-foot = Cifras como constan en el archivo de la escuela el { $day }.
report-school-source = el perfil de la escuela

report-month-1 = enero
report-month-2 = febrero
report-month-3 = marzo
report-month-4 = abril
report-month-5 = mayo
report-month-6 = junio
report-month-7 = julio
report-month-8 = agosto
report-month-9 = septiembre
report-month-10 = octubre
report-month-11 = noviembre
report-month-12 = diciembre
report-month = { $month } de { $year }
report-day = { $day } de { $month } de { $year }

report-page = Página { $number } de { $count }
report-level-exploring = Explorando
report-level-emerging = Emergiendo
report-level-maturing = Madurando
report-level-excelling = Destacando
report-role-families = familias
report-role-students = estudiantes
report-role-staff = personal
report-role-partners = organizaciones aliadas
report-role-leadership = dirección
report-round-fall = otoño de { $year }
report-round-spring = primavera de { $year }
report-round-pulse = pulso de { $month }
report-own-wording = Las prioridades vienen de la evaluación de necesidades de Community Schools Forward. La redacción es propia de este proyecto y no es un instrumento validado.

report-assessment-title = Autoevaluación, { $round }
report-assessment-title-funder = Autoevaluación para quien financia, { $round }
report-assessment-headline = Autoevaluación, { $round }
report-days = Del { $from } al { $to }
report-wording = { $name }, versión { $version }
report-answered = Personas que respondieron: { $count } ({ $groups })
report-nobody-answered = Todavía nadie ha respondido.
report-groups = Lo que respondió cada grupo
report-groups-note = Cada casilla es la respuesta central de un grupo; si un número par de personas tiene dos, van ambas. Un grupo de menos de cinco se une al siguiente más pequeño. Un guion: no se le preguntó o no respondió.
report-criterion = Criterio
report-agreed-level = Nivel acordado
report-not-agreed = aún sin acuerdo
report-most-did-not-know = la mayoría no sabía
report-too-few = respondieron menos de cinco
report-with = (con { $groups })
report-between = { $low } a { $high }
report-apart = { $number ->
    [2] A dos niveles de distancia: más bajo para { $lower }, más alto para { $higher }.
   *[other] A tres niveles de distancia: más bajo para { $lower }, más alto para { $higher }.
}
report-ask-each = Pregunten a cada grupo: { $question }
report-agreed = Lo que se acordó
report-nothing-agreed = Todavía no se ha acordado ningún nivel.
report-why = Por qué
report-rests-on = Se apoya en
report-records-say = Lo que dicen los registros, { $day }
report-chosen = Elegido para actuar
report-nothing-chosen = Todavía no se ha elegido nada para actuar.
report-true-next = Lo que debe ser cierto después ({ $level }):
report-no-action = Todavía no se ha empezado ninguna acción.
report-action = Acción
report-who = Quién
report-due = Para
report-progress = Avance
report-done = Hecha: { $day }
report-under-way = En marcha
report-sheet-groups = Grupos
report-sheet-agreed = Niveles acordados
report-priority = Prioridad
report-code = Código
report-group = Grupo
report-people = Personas
report-low = Medio inferior (1–4)
report-high = Medio superior (1–4)
report-did-not-know = No sé
report-level-number = Nivel (1–4)
report-chosen-short = Elegido para actuar
report-yes = sí

report-form-title = Formulario de autoevaluación para { $role }, { $round }
report-form-headline = ¿Cómo va nuestra escuela comunitaria?
report-form-for = Formulario: { $role }
report-form-how = En cada pregunta, encierre en un círculo la respuesta que más se parece a lo que usted ve. «No sé» también es una respuesta.
report-form-safe = No hace falta su nombre, y las respuestas solo se muestran de cinco personas o más juntas.
report-form-unknown = No sé
report-form-why = ¿Por qué lo dice?
report-middle-withheld = no se dice
report-sheet-actions = Acciones
report-result = Qué resultó

report-model-title = Modelo lógico de { $school }
report-model-version = Versión { $number }, { $day }
report-model-none = El modelo todavía no tiene ningún cuadro.
report-model-large = { $number ->
    [one] Este modelo tiene un solo cuadro, con más palabras de las que caben de forma legible en un diagrama de una página. Esta tabla lo contiene todo.
   *[other] Este modelo tiene { $count } cuadros, más de los que caben de forma legible en un diagrama de una página. Esta tabla los contiene todos.
}
report-model-cut = Donde un texto termina en «…» o falta aquí un supuesto, la tabla de la página siguiente lo trae completo.
report-model-legend = Una flecha punteada es, por ahora, una suposición.
report-model-latest = { $value }, { $when }
report-model-foot = El modelo como consta en el archivo de la escuela el { $day }.
report-model-alt = Diagrama del modelo lógico, de izquierda a derecha.
report-model-alt-column = { $column }: { $boxes }.
report-model-alt-step = Si «{ $from }», entonces { $to }.
report-model-alt-box = «{ $text }»

report-model-again = (ya descrito arriba)
report-model-owner = Responsable: { $name }
report-model-with = Con { $names }
report-model-measured = { $name }: { $value }, { $when }
report-model-amount = Cantidad: { $amount }
report-model-amount-per = Cantidad: { $amount } por { $per }
report-model-population = quiénes cambian: { $who }
report-model-from-to = de { $from } a { $to }
report-model-from = desde { $from }
report-model-to = hasta { $to }
report-model-by = para el { $day }
report-model-arrows = Qué conduce a qué, y por qué
report-model-box = Cuadro
report-model-leads-to = Conduce a
report-model-why = Por qué
report-model-known = Con qué firmeza se sabe
report-model-evidence = En qué se apoya
report-model-guess = Eso creemos
report-model-others = Otros lo vieron ocurrir
report-model-research = Lo encontró la investigación
report-model-own-data = Lo muestran nuestros datos
report-model-for-arrow = Para la flecha
report-model-about = «{ $from }» conduce a «{ $to }»
report-model-reviewed = Revisado
report-model-review-on = Próxima revisión
report-model-sheet-boxes = Cuadros
report-model-sheet-assumptions = Supuestos
report-model-column = Columna
report-model-text = Texto
report-model-quantity = Cantidad
report-model-per = Por
report-model-who = Población
report-model-direction = Dirección
