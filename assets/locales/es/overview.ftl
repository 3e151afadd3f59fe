overview-title = Inicio
overview-morning = Buenos días, { $name }
overview-afternoon = Buenas tardes, { $name }
overview-evening = Buenas noches, { $name }
overview-hello = Le damos la bienvenida
overview-sample-day = Este ejemplo se queda en el { $day } hasta que usted cambie algo.

overview-due-title = { $count ->
    [one] Un asunto vence hasta el { $day }
    [2] Dos asuntos vencen hasta el { $day }
    [3] Tres asuntos vencen hasta el { $day }
    [4] Cuatro asuntos vencen hasta el { $day }
    [5] Cinco asuntos vencen hasta el { $day }
    [6] Seis asuntos vencen hasta el { $day }
    [7] Siete asuntos vencen hasta el { $day }
    [8] Ocho asuntos vencen hasta el { $day }
    [9] Nueve asuntos vencen hasta el { $day }
   *[other] { $count } asuntos vencen hasta el { $day }
}
overview-due-none-title = Nada está por vencer
overview-due-none = Aquí aparecerán las tareas con fecha, los acuerdos por terminar y los años presupuestarios por cerrar.
overview-due-agreement = Termina el acuerdo con { $title }
overview-due-budget-period = { $title }: cierra el año presupuestario
overview-due-award = { $title }: terminan los fondos otorgados
overview-due-renewal = { $title }: renovación
overview-due-renewal-step = { $step }: { $title }
overview-due-round = { $kind ->
    [fall] Cierra la ronda de otoño de la autoevaluación
    [spring] Cierra la ronda de primavera de la autoevaluación
   *[pulse] Cierra el pulso de la autoevaluación
}
overview-due-assumption = Volver a ver: { $title }
overview-days-late = { $days ->
    [one] 1 día de atraso
   *[other] { $days } días de atraso
}
overview-left-amount = quedan { $amount } por gastar
overview-line-amount = { $amount } en el presupuesto
overview-renewal-amount = { $amount } al año
overview-serves = Respalda: { $list }
overview-toward = Para avanzar en: { $criterion }

overview-left = Por gastar
overview-figures-to = cifras al { $day }
overview-tick = la marca es el año propio de cada fuente
overview-spent-gone = { $spent } gastado, { $gone } del año transcurrido
overview-year = Del { $from } al { $to }
overview-award-ends = los fondos terminan el { $day }
overview-ends = Qué termina y cuándo
overview-ends-note = lleno: el año · contorno: todos los fondos · la línea es hoy
overview-year-ends = el año presupuestario termina el { $day }
overview-all-cash = Todo el efectivo
overview-all-cash-note = { $spent } gastados de { $planned }
overview-no-sources-title = Todavía no hay fuentes de fondos
overview-no-sources = Aquí verá lo que le queda a cada fuente cuando el presupuesto de la escuela esté en el archivo. El modelo lógico es un buen comienzo.
overview-open-logic = Abrir el modelo lógico

overview-plan-title = Plan de trabajo
overview-plan-count = { $count ->
    [one] Un asunto por hacer o por terminar
   *[other] { $count } asuntos por hacer o por terminar
}
overview-plan-for = Para
overview-plan-everyone = todas las personas
overview-plan-no-one = nadie todavía
overview-plan-source = Fuente
overview-plan-all-sources = todas las fuentes
overview-plan-new = Nueva tarea
overview-plan-no-day = Sin fecha todavía
overview-plan-things = { $count ->
    [one] 1 asunto
   *[other] { $count } asuntos
}
overview-plan-late = { $count ->
    [one] 1 con atraso
   *[other] { $count } con atraso
}
overview-plan-check-off = Marcar como hecha «{ $title }»
overview-plan-came-of = ¿Qué resultó?
overview-plan-came-of-that = ¿Qué resultó? «{ $title }»
overview-plan-is-done = Tarea hecha: «{ $title }».
overview-plan-done = Hechas en los últimos 30 días
overview-plan-done-on = Hecha el { $day }
overview-plan-open-again = Volver a abrir
overview-plan-open-that-again = Volver a abrir: «{ $title }»
overview-plan-first = Se muestran los primeros { $shown } de { $count }. Elija arriba una persona o una fuente para ver menos a la vez.
overview-plan-none-title = No hay nada pendiente
overview-plan-none = Aquí verá las tareas mes por mes, y con ellas cada acuerdo que termina, cada año presupuestario que cierra y cada fondo que se acaba.
overview-plan-none-chosen-title = Nada para esta selección
overview-plan-none-chosen = Las demás personas y fuentes sí tienen asuntos pendientes.
overview-plan-show-all = Mostrar todo

overview-todo-change = Tarea
overview-todo-text = Qué hay que hacer
overview-todo-text-needed = Por favor, escriba qué hay que hacer.
overview-todo-owner = Quién lo hace
overview-todo-result = Qué resultó
overview-todo-day = Para cuándo
overview-todo-clear-day = Quitar la fecha
overview-todo-add = Agregar la tarea
overview-todo-save = Guardar
overview-todo-remove = Quitar
overview-todo-close = Cerrar

overview-thread = Conectado con
overview-thread-back = Atrás
overview-thread-back-key = Atrás por el hilo (Alt+Izquierda)
overview-thread-close = Cerrar con qué está conectado
overview-thread-close-key = Cerrar (Esc)
overview-thread-none = Todavía no hay nada conectado con esto. En cuanto lo nombre una flecha, una organización, un renglón del presupuesto, un dato o una tarea, aparecerá aquí.
overview-thread-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
}
overview-thread-part-leads_to = Conduce a
overview-thread-part-comes_from = Viene de
overview-thread-part-serves = Sostiene
overview-thread-part-paid = Pagado con
overview-thread-part-with = Con quién
overview-thread-part-know = Cómo lo sabemos
overview-thread-part-counts = Contribuye a
overview-thread-part-todo = Por hacer
overview-thread-sees-to = Se encarga de
overview-thread-measures = Mide
overview-thread-is-for = Es para
overview-thread-pays-for = Paga
overview-thread-counted = Lo que contribuye a esto
overview-thread-planned = Previsto para
overview-thread-comes-out-of = Sale de
overview-thread-paid-from = En el presupuesto
overview-thread-rests-on = Se apoya en
overview-thread-kind-goal = Meta del plan escolar
overview-thread-kind-item = Parte de un marco
overview-thread-kind-organization = Organización
overview-thread-kind-person = Persona
overview-thread-kind-agreement = Acuerdo
overview-thread-kind-source = Fuente de fondos
overview-thread-kind-line = Renglón del presupuesto
overview-thread-kind-indicator = Indicador
overview-thread-kind-action = Tarea
overview-thread-kind-criterion = Criterio de la autoevaluación
overview-thread-agreement = Acuerdo con { $name }
overview-thread-cash = { $alone } solo para esto, { $shared } compartido con otros
overview-thread-alone = { $alone } solo para esto
overview-thread-shared = { $shared } compartido con otros
overview-thread-also = compartido con otros
overview-thread-span = { $from } a { $to }
overview-thread-until = hasta { $day }
overview-thread-contact = en contacto { $day }
overview-thread-owner = se encarga
overview-thread-effort = { $share } de su tiempo
overview-thread-match-cash = { $promised } prometido en efectivo, { $brought } ha llegado
overview-thread-match-in-kind = { $promised } prometido en especie, { $brought } ha llegado
overview-thread-renewal = se encarga de la renovación
overview-thread-due = para { $day }
overview-thread-certified = tiempo certificado
overview-thread-uncertified = tiempo aún sin certificar
overview-thread-no-point = aún sin datos
overview-thread-status-estimate = una estimación
overview-thread-status-preliminary = aún puede cambiar
overview-thread-baseline = empezó en { $value }
overview-thread-target = busca { $value }, { $when }
overview-thread-chosen = elegido para actuar
