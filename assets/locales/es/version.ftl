version-title = Versiones del modelo
version-how = Una versión guarda el modelo entero tal como está, para ver después qué cambió y poder volver a él.
version-new = Ponga nombre al modelo tal como está
version-name = Nombre
version-note = Qué cambió y por qué
version-add = Guardar esta versión
version-none = Aún no hay ninguna versión con nombre. Conviene guardar una antes de una reunión que pueda cambiar el modelo.
version-number = Versión { $number }
version-when = Versión { $number }, { $day }
version-rename = Cambiar el nombre de «{ $name }»
version-remove = Quitar «{ $name }»
version-compare = Comparar
version-compare-two = Qué es distinto
version-go-back = Volver a esta…
version-go = Volver a esta versión
version-go-back-to = Volver a «{ $name }»
version-only-counted = Solo se guardó su número y no el modelo de ese día: no hay nada que comparar ni a qué volver.
version-earlier = { $count ->
    [one] Hay 1 versión anterior en el archivo.
   *[other] Hay { $count } versiones anteriores en el archivo.
}
version-list = Todas las versiones
version-from = Desde
version-to = Hasta
version-now = El modelo tal como está
version-same = No hay nada distinto entre las dos.
version-count = { $count ->
    [one] 1 diferencia
   *[other] { $count } diferencias
}
version-more = Y { $count } más.
version-group-added = Agregado
version-group-removed = Quitado
version-group-moved = Movido
version-group-changed = Cambiado
version-group-arrows = Flechas
version-group-assumptions = Supuestos
version-quoted = «{ $text }»
version-arrow = «{ $from }» → «{ $to }»
version-whole = el modelo entero
version-moved = pasó de { $from } a { $to }
version-reordered = en otro orden, elegido a mano
version-changed = { $field } { $from } → { $to }
version-set = { $field } { $to }: antes no se decía
version-cleared = { $field } { $from }: ya no se dice
version-up = subir
version-down = bajar
version-field-text = texto
version-field-owner = responsable
version-field-quantity = cuántos
version-field-unit = de qué
version-field-per = en cada
version-field-population = para quiénes
version-field-direction = debe
version-field-from = punto de partida
version-field-target = meta
version-field-by = para el
version-field-reason = razón
version-field-strength = con qué certeza se sabe
version-field-evidence = en qué se basa
version-field-reviewed = revisado el
version-field-review_on = volver a verlo el
version-partner-added = también con «{ $name }»
version-partner-removed = ya no con «{ $name }»
version-tag-added = también contribuye a «{ $tag }»
version-tag-removed = ya no contribuye a «{ $tag }»
version-arrow-added = flecha nueva
version-arrow-removed = flecha quitada
version-assumption-added = supuesto nuevo
version-assumption-removed = supuesto quitado
version-tied = trataba de { $from }, trata de { $to }
version-back-how = El modelo vuelve a ser lo que era cuando se guardó esta versión ({ $day }). Es un solo cambio: se puede deshacer.
version-back-same = El modelo está tal como estaba entonces. No hay a qué volver.
version-others = { $count } más
version-goes = { $count ->
    [one] Se va 1 cuadro que llegó después: { $names }.
   *[other] Se van { $count } cuadros que llegaron después: { $names }.
}
version-returns = { $count ->
    [one] Vuelve 1 cuadro, sin el dinero ni los indicadores que tenía: { $names }.
   *[other] Vuelven { $count } cuadros, sin el dinero ni los indicadores que tenían: { $names }.
}
version-loses-indicator = { $count ->
    [one] 1 indicador se queda y pierde su cuadro: { $names }.
   *[other] { $count } indicadores se quedan y pierden sus cuadros: { $names }.
}
version-loses-budget_line = { $count ->
    [one] 1 renglón del presupuesto se queda y ya no nombra su actividad: { $names }.
   *[other] { $count } renglones del presupuesto se quedan y ya no nombran su actividad: { $names }.
}
version-loses-funding_source = { $count ->
    [one] 1 fuente de fondos ya no respalda su recurso: { $names }.
   *[other] { $count } fuentes de fondos ya no respaldan su recurso: { $names }.
}
version-loses-action = { $count ->
    [one] 1 tarea pendiente se queda y pierde su cuadro: { $names }.
   *[other] { $count } tareas pendientes se quedan y pierden sus cuadros: { $names }.
}
version-loses-evidence = { $count ->
    [one] 1 registro junto a un nivel acordado se queda y no lleva a ningún lado: { $names }.
   *[other] { $count } registros junto a niveles acordados se quedan y no llevan a ningún lado: { $names }.
}
version-no-owner = Ya no está en el archivo, así que no queda responsable: { $names }.
version-no-partner = Ya no está en el archivo, así que se deja fuera como organización aliada: { $names }.
version-stay = Dejarlo como está
