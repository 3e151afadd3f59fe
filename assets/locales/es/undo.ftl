undo-other = Se cambió «{ $subject }»
undo-profile_set = Se cambiaron los datos de la escuela
undo-logic_add = Se agregó «{ $subject }»
undo-logic_edit = Se editó «{ $subject }»
undo-logic_move = Se movió «{ $subject }»
undo-logic_remove = Se quitó «{ $subject }»
undo-logic_link = Se enlazó { $subject }
undo-logic_unlink = Se desenlazó { $subject }
undo-logic_edit_link = Se escribió sobre la flecha { $subject }
undo-logic_nest = Se movió «{ $subject }» en el esquema
undo-logic_arrange = Se ordenó de nuevo el modelo lógico ({ $subject } cuadros)
undo-logic_add_assumption = Se agregó el supuesto «{ $subject }»
undo-logic_edit_assumption = Se editó el supuesto «{ $subject }»
undo-logic_remove_assumption = Se quitó el supuesto «{ $subject }»
undo-profile_found = Se creó la escuela «{ $subject }»
undo-sample_load = Se abrió la escuela de muestra
undo-calendar_set = Se cambió el año escolar
undo-calendar_add_term = Se agregó el período lectivo «{ $subject }»
undo-calendar_edit_term = Se cambió el período lectivo «{ $subject }»
undo-calendar_remove_term = Se quitó el período lectivo «{ $subject }»
undo-partner_add_organization = Se agregó la organización «{ $subject }»
undo-partner_edit_organization = Se cambió la organización «{ $subject }»
undo-partner_remove_organization = Se quitó la organización «{ $subject }»
undo-partner_add_person = Se agregó la persona «{ $subject }»
undo-partner_edit_person = Se cambió la persona «{ $subject }»
undo-partner_remove_person = Se quitó la persona «{ $subject }»
undo-partner_add_affiliation = Se agregó la función de «{ $subject }»
undo-partner_edit_affiliation = Se cambió la función de «{ $subject }»
undo-partner_remove_affiliation = Se quitó la función de «{ $subject }»
undo-partner_add_agreement = Se agregó el acuerdo con «{ $subject }»
undo-partner_edit_agreement = Se cambió el acuerdo con «{ $subject }»
undo-partner_remove_agreement = Se quitó el acuerdo con «{ $subject }»
undo-partner_add_interaction = Se agregó la conversación con «{ $subject }»
undo-partner_edit_interaction = Se cambió la conversación con «{ $subject }»
undo-partner_remove_interaction = Se quitó la conversación con «{ $subject }»
undo-budget_add_source = Se agregó la fuente de fondos «{ $subject }»
undo-budget_edit_source = Se cambió la fuente de fondos «{ $subject }»
undo-budget_remove_source = Se quitó la fuente de fondos «{ $subject }»
undo-budget_add_period = Se agregó el período presupuestario de «{ $subject }»
undo-budget_edit_period = Se cambió el período presupuestario de «{ $subject }»
undo-budget_remove_period = Se quitó el período presupuestario de «{ $subject }»
undo-budget_add_line = Se agregó la línea del presupuesto «{ $subject }»
undo-budget_edit_line = Se cambió la línea del presupuesto «{ $subject }»
undo-budget_remove_line = Se quitó la línea del presupuesto «{ $subject }»
undo-budget_add_spending = Se agregó el gasto «{ $subject }»
undo-budget_edit_spending = Se cambió el gasto «{ $subject }»
undo-budget_remove_spending = Se quitó el gasto «{ $subject }»
undo-budget_add_certification = Se agregó el registro de tiempo de «{ $subject }»
undo-budget_edit_certification = Se cambió el registro de tiempo de «{ $subject }»
undo-budget_remove_certification = Se quitó el registro de tiempo de «{ $subject }»
undo-budget_add_match = Se agregó la contrapartida de «{ $subject }»
undo-budget_edit_match = Se cambió la contrapartida de «{ $subject }»
undo-budget_remove_match = Se quitó la contrapartida de «{ $subject }»
undo-action_add = Se agregó la tarea «{ $subject }»
undo-action_edit = Se cambió la tarea «{ $subject }»
undo-action_done = Se marcó la tarea «{ $subject }»
undo-action_remove = Se quitó la tarea «{ $subject }»
undo-logic_set_version = Se nombró una versión del modelo lógico
undo-logic_name_version = Se puso nombre a la versión «{ $subject }»
undo-logic_edit_version = Se cambió la versión «{ $subject }»
undo-logic_remove_version = Se quitó la versión «{ $subject }»
undo-logic_go_back = Se volvió a la versión «{ $subject }»
undo-logic_tag = Se etiquetó «{ $subject }»
undo-logic_untag = Se quitó una etiqueta de «{ $subject }»
undo-logic_add_goal = Se agregó la meta «{ $subject }»
undo-logic_edit_goal = Se editó la meta «{ $subject }»
undo-logic_move_goal = Se movió la meta «{ $subject }»
undo-logic_remove_goal = Se quitó la meta «{ $subject }»
undo-logic_add_partner = Se unió un socio a «{ $subject }»
undo-logic_remove_partner = Se retiró un socio de «{ $subject }»
undo-indicator_add = Se agregó el indicador «{ $subject }»
undo-indicator_edit = Se cambió el indicador «{ $subject }»
undo-indicator_remove = Se quitó el indicador «{ $subject }»
undo-indicator_tag = Se etiquetó el indicador «{ $subject }»
undo-indicator_untag = Se quitó una etiqueta del indicador «{ $subject }»
undo-indicator_add_reading = Se agregó un dato a «{ $subject }»
undo-indicator_edit_reading = Se cambió un dato de «{ $subject }»
undo-indicator_remove_reading = Se quitó un dato de «{ $subject }»
undo-indicator_add_group = Se agregó un grupo a «{ $subject }»
undo-indicator_remove_group = Se quitó un grupo de «{ $subject }»
undo-budget_back_resource = Se asignaron fondos a «{ $subject }»
undo-budget_unback_resource = Se retiraron fondos de «{ $subject }»
undo-assessment_add_form = { $subject ->
    [families] Se agregó un formulario de las familias
    [students] Se agregó un formulario de los estudiantes
    [staff] Se agregó un formulario del personal
    [partners] Se agregó un formulario de las organizaciones aliadas
   *[leadership] Se agregó un formulario de la dirección
}
undo-assessment_unscore = { $subject ->
    [families] Se borró una respuesta de las familias
    [students] Se borró una respuesta de los estudiantes
    [staff] Se borró una respuesta del personal
    [partners] Se borró una respuesta de las organizaciones aliadas
   *[leadership] Se borró una respuesta de la dirección
}
undo-assessment_finish_form = { $subject ->
    [families] Se terminó un formulario de las familias
    [students] Se terminó un formulario de los estudiantes
    [staff] Se terminó un formulario del personal
    [partners] Se terminó un formulario de las organizaciones aliadas
   *[leadership] Se terminó un formulario de la dirección
}
undo-assessment_remove_form = { $subject ->
    [families] Se quitó un formulario de las familias
    [students] Se quitó un formulario de los estudiantes
    [staff] Se quitó un formulario del personal
    [partners] Se quitó un formulario de las organizaciones aliadas
   *[leadership] Se quitó un formulario de la dirección
}
undo-assessment_set_group = { $subject ->
    [families] Se ingresó el resumen de las familias
    [students] Se ingresó el resumen de los estudiantes
    [staff] Se ingresó el resumen del personal
    [partners] Se ingresó el resumen de las organizaciones aliadas
   *[leadership] Se ingresó el resumen de la dirección
}
undo-assessment_remove_group = { $subject ->
    [families] Se quitó el resumen de las familias
    [students] Se quitó el resumen de los estudiantes
    [staff] Se quitó el resumen del personal
    [partners] Se quitó el resumen de las organizaciones aliadas
   *[leadership] Se quitó el resumen de la dirección
}
undo-assessment_add_round = Se empezó la ronda del { $subject }
undo-assessment_edit_round = Se cambió la ronda del { $subject }
undo-assessment_remove_round = Se quitó la ronda del { $subject }
undo-assessment_score = Se respondió «{ $subject }»
undo-assessment_choose = Se cambió lo elegido: «{ $subject }»
undo-assessment_remove_agreed = Se volvió a abrir «{ $subject }»
undo-assessment_take_rubric = Se importó la redacción «{ $subject }»
undo-assessment_remove_rubric = Se quitó la redacción «{ $subject }»
undo-overview_agree = Se acordó «{ $subject }»
undo-scores_import = Se recibieron respuestas de una hoja de cálculo en la ronda del { $subject }
undo-overview_set_aside = Se apartó una pregunta sobre «{ $subject }»
undo-overview_ask_again = Se volvió a hacer la pregunta { $subject }
undo-model_import = Se recibió una tabla del modelo lógico (cuadros nuevos: { $subject })
