find-kind = { $kind ->
    [box] Cuadros del modelo lógico
    [arrow] Razones de las flechas
    [assumption] Supuestos
    [organization] Organizaciones
    [person] Personas
    [agreement] Acuerdos
    [interaction] Interacciones
    [source] Fuentes de financiamiento
    [line] Líneas del presupuesto
    [spending] Pagos
    [match] Contrapartida y en especie
    [indicator] Indicadores
    [action] Tareas
    [goal] Metas del plan escolar
    [version] Versiones del modelo
    [agreed] Niveles acordados
   *[criterion] Criterios de las siete prioridades
}
