# Lo que dicen los registros junto a un criterio, una oración por regla. Lo que aún no se guarda solo se nombra.
fact-not-kept = Todavía no se guarda aquí
fact-definition-missing = Todavía no hay una definición escrita
fact-definition-undated = Hay una definición escrita; falta la fecha en que se revisó
fact-definition-reviewed = Definición revisada el { $day }
fact-groups-on-definition = { $count ->
    [0] Los grupos coinciden sobre la definición, ronda del { $day }
    [one] Los grupos difieren en { $count } nivel, ronda del { $day }
   *[other] Los grupos difieren en { $count } niveles, ronda del { $day }
}
fact-model-missing = Todavía no hay un modelo lógico
fact-boxes-unlinked = { $all ->
    [one] { $count } de { $all } recuadro sin conexión
   *[other] { $count } de { $all } recuadros sin conexión
}
fact-activities-lead = { $all ->
    [one] { $count } de { $all } actividad lleva a un resultado
   *[other] { $count } de { $all } actividades llevan a un resultado
}
fact-model-version = { $count ->
    [0] Versión { $number } del { $day }, sin nota
   *[other] Versión { $number } del { $day }, con nota de lo que cambió
}
fact-activities-owned = { $all ->
    [one] { $count } de { $all } actividad tiene responsable
   *[other] { $count } de { $all } actividades tienen responsable
}
fact-actions-owned = { $all ->
    [one] { $count } de { $all } tarea pendiente tiene responsable
   *[other] { $count } de { $all } tareas pendientes tienen responsable
}
fact-coordinator-owns = { $all ->
    [one] { $name } lleva { $count } de { $all } actividad o tarea
   *[other] { $name } lleva { $count } de { $all } actividades y tareas
}
fact-handover-packet = Fecha del paquete de entrega
fact-partners-reachable = { $all ->
    [one] { $count } de { $all } organización aliada tiene contacto y una nota
   *[other] { $count } de { $all } organizaciones aliadas tienen contacto y una nota
}
fact-actions-dated = { $all ->
    [one] { $count } de { $all } tarea pendiente tiene fecha
   *[other] { $count } de { $all } tareas pendientes tienen fecha
}
fact-outcomes-in-school-plan = { $all ->
    [one] { $count } de { $all } resultado sirve a una meta del plan escolar
   *[other] { $count } de { $all } resultados sirven a una meta del plan escolar
}
fact-seats = Lugares por grupo
fact-seats-vacant = Lugares vacantes
fact-terms-ending = Períodos por terminar
fact-decisions = Decisiones por reunión
fact-proposers = Quién propuso lo que se decidió
fact-decisions-money = Decisiones que movieron dinero
fact-attendance = Asistencia por grupo
fact-notice = Días de aviso antes de las reuniones
fact-supports = Apoyos en las reuniones
fact-listening = Espacios de escucha por grupo
fact-replies = Espacios de escucha con respuesta
fact-new-members = Integrantes nuevos por año
fact-facilitators = Quién dirigió las reuniones
fact-stipend-lines = { $all ->
    [one] { $count } de { $all } partida es para estipendios: { $amount }
   *[other] { $count } de { $all } partidas son para estipendios: { $amount }
}
fact-check-ins = Días entre reuniones con la dirección
fact-check-ins-held = Reuniones con la dirección previstas y hechas
fact-partners-in-touch = { $all ->
    [one] { $count } de { $all } organización aliada en contacto en tres meses
   *[other] { $count } de { $all } organizaciones aliadas en contacto en tres meses
}
fact-partner-steps = { $all ->
    [one] { $count } de { $all } paso con organizaciones aliadas está hecho
   *[other] { $count } de { $all } pasos con organizaciones aliadas están hechos
}
fact-actions-on-time = { $all ->
    [one] { $count } de { $all } tarea del año, con responsable y a tiempo
   *[other] { $count } de { $all } tareas del año, con responsable y a tiempo
}
fact-others-own = { $all ->
    [one] { $count } de { $all } tarea está a cargo de otra persona
   *[other] { $count } de { $all } tareas están a cargo de otras personas
}
fact-months-recorded = { $all ->
    [one] Hay gastos registrados en { $count } de { $all } mes presupuestario
   *[other] Hay gastos registrados en { $count } de { $all } meses presupuestarios
}
fact-sources-near-plan = { $all ->
    [one] { $count } de { $all } fuente a diez puntos o menos de lo previsto
   *[other] { $count } de { $all } fuentes a diez puntos o menos de lo previsto
}
fact-categories-over = { $count ->
    [0] Ninguna categoría gastó más de lo previsto
    [one] { $count } categoría gastó más de lo previsto
   *[other] { $count } categorías gastaron más de lo previsto
}
fact-money-steps = { $all ->
    [one] { $count } de { $all } plazo de dinero se cumplió en un año
   *[other] { $count } de { $all } plazos de dinero se cumplieron en un año
}
fact-long-series = { $all ->
    [one] { $count } de { $all } indicador tiene diez datos o más
   *[other] { $count } de { $all } indicadores tienen diez datos o más
}
fact-chart-notes = Notas en las gráficas
fact-asset-kinds = { $count ->
    [0] Todavía no hay fortalezas en el mapa
    [one] { $count } fortaleza en el mapa; tipos: { $kinds } de 6
   *[other] { $count } fortalezas en el mapa; tipos: { $kinds } de 6
}
fact-assets-refreshed = Cuándo se actualizó el mapa
fact-activities-on-assets = { $all ->
    [one] { $count } de { $all } actividad se apoya en una fortaleza del mapa
   *[other] { $count } de { $all } actividades se apoyan en una fortaleza del mapa
}
fact-phrases = Frases que nombran a las personas por lo que les falta
fact-family-hours = Horas que aportan los grupos de familias: { $hours }
fact-family-led = { $all ->
    [one] { $count } de { $all } actividad está a cargo de un grupo de familias
   *[other] { $count } de { $all } actividades están a cargo de grupos de familias
}
fact-family-resources = { $all ->
    [one] { $count } de { $all } recurso viene de un grupo de familias
   *[other] { $count } de { $all } recursos vienen de grupos de familias
}
fact-strengths-form = Formatos de apoyo que preguntan por las fortalezas
fact-family-input = Pruebas de cambio que citan a las familias
fact-gains = { $all ->
    [one] { $count } de { $all } indicador mide algo que debe crecer
   *[other] { $count } de { $all } indicadores miden algo que debe crecer
}
fact-stories = Historias con consentimiento
fact-largest-source = { $name } aporta { $share } del dinero previsto
fact-ending-sources = { $all ->
    [one] { $share } del dinero termina en menos de un año; { $count } de { $all } fuente con plan
   *[other] { $share } del dinero termina en menos de un año; { $count } de { $all } fuentes con plan
}
fact-key-pay-lasting = { $share } del pago de las personas clave viene de fuentes sin fin
fact-lines-for-activities = { $all ->
    [one] { $count } de { $all } partida nombra su actividad: { $amount }
   *[other] { $count } de { $all } partidas nombran su actividad: { $amount }
}
fact-in-kind-proven = { $all ->
    [one] { $count } de { $all } aporte en especie tiene comprobante
   *[other] { $count } de { $all } aportes en especie tienen comprobante
}
fact-match-brought = Contrapartida: { $cash } de { $cash_promised } en efectivo, { $in_kind } de { $in_kind_promised } en especie
fact-last-sent = Último informe a cada público
fact-figures-agree = Cifras que coinciden entre informes
fact-lessons = Lecciones escritas
fact-agreements-beyond-year = { $all ->
    [one] { $count } de { $all } acuerdo sigue después del { $day }
   *[other] { $count } de { $all } acuerdos siguen después del { $day }
}
fact-commitments = Compromisos de la dirección y hasta cuándo valen
fact-leaders-changed = Cambios en la dirección
fact-core-agreements = { $all ->
    [one] { $count } de { $all } aliada principal tiene un acuerdo vigente
   *[other] { $count } de { $all } aliadas principales tienen un acuerdo vigente
}
fact-agreements-ending = { $count ->
    [0] Ningún acuerdo termina en los próximos 90 días sin otro que le siga
    [one] { $count } acuerdo termina en los próximos 90 días sin otro que le siga
   *[other] { $count } acuerdos terminan en los próximos 90 días sin otro que les siga
}
fact-agreement-reviews = Revisiones conjuntas de los acuerdos
fact-results-by-group = { $all ->
    [one] { $count } de { $all } indicador de resultados se ve por grupo
   *[other] { $count } de { $all } indicadores de resultados se ven por grupo
}
fact-rate-ratio = { $all ->
    [one] Las tasas por grupo se acercaron en { $count } de { $all } indicador
   *[other] Las tasas por grupo se acercaron en { $count } de { $all } indicadores
}
fact-smallest-cell = { $count ->
    [one] Los grupos de menos de { $count } persona se ocultan al compartir
   *[other] Los grupos de menos de { $count } personas se ocultan al compartir
}
fact-participation = Participación por grupo
fact-routines = Reglas y rutinas en revisión
fact-routines-measured = Reglas cambiadas con una medida
fact-lines-for-groups = { $all ->
    [one] { $count } de { $all } partida nombra a sus grupos: { $amount }
   *[other] { $count } de { $all } partidas nombran a sus grupos: { $amount }
}
fact-reallocations = Decisiones de mover dinero o personal
fact-access-lines = { $all ->
    [one] { $count } de { $all } partida es para dar acceso: { $amount }
   *[other] { $count } de { $all } partidas son para dar acceso: { $amount }
}
fact-meeting-supports = Apoyos en cada reunión
fact-export-languages = Idiomas de lo que se envió
fact-outcomes-measured = { $all ->
    [one] { $count } de { $all } resultado tiene un indicador completo
   *[other] { $count } de { $all } resultados tienen un indicador completo
}
fact-balance = Indicadores: { $effort } de esfuerzo, { $quality } de calidad, { $effect } de efecto
fact-definitions-complete = { $all ->
    [one] { $count } de { $all } indicador está definido por completo
   *[other] { $count } de { $all } indicadores están definidos por completo
}
fact-indicators-silent = { $all ->
    [one] { $count } de { $all } indicador no tuvo datos en un año
   *[other] { $count } de { $all } indicadores no tuvieron datos en un año
}
fact-corrections = Correcciones de cifras
fact-tests-of-change = Pruebas de cambio con predicción y decisión
fact-tests-with-series = Pruebas de cambio con una serie de datos
fact-shifts = Cambios sostenidos en la gráfica
fact-data-meetings = Reuniones sobre datos por grupo
fact-data-actions = Tareas que salieron de esas reuniones
fact-groups-far-apart = { $all ->
    [one] Los grupos difieren mucho en { $count } de { $all } criterio, ronda del { $day }
   *[other] Los grupos difieren mucho en { $count } de { $all } criterios, ronda del { $day }
}
fact-data-terms = { $all ->
    [one] { $count } de { $all } acuerdo vigente dice cómo usar los datos
   *[other] { $count } de { $all } acuerdos vigentes dicen cómo usar los datos
}
fact-access-review = Cuándo se revisó el acceso a los datos
