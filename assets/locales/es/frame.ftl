frame-app = Throughline
frame-loading = Abriendo…
frame-skip = Ir a la página
frame-rooms = Secciones
frame-home = Inicio
frame-logic = Modelo lógico
frame-reports = Informes

frame-your-file = Su archivo
frame-all-saved = Todos los cambios están guardados.
frame-last-backup = Última copia de seguridad: { $when }
frame-no-backup = Todavía no hay copia de seguridad
frame-file-menu = Su archivo: menú
frame-save-package = Guardar un paquete…
frame-package-saved = Paquete guardado: { $path }
frame-settings = Ajustes
frame-history = Historial
frame-close-school = Cerrar esta escuela

frame-undo = Deshacer
frame-redo = Rehacer
frame-undone = Deshecho: { $what }
frame-redone = Hecho de nuevo: { $what }
frame-nothing-to-undo = No hay nada que deshacer en esta sesión.
frame-nothing-to-redo = No hay nada que rehacer.
frame-dismiss = Quitar
frame-close = Cerrar
frame-unexpected = Algo falló aquí, pero no se perdió nada. Inténtelo de nuevo, por favor. ({ $code })

frame-language = Idioma
frame-language-en = English
frame-language-es = Español
frame-appearance = Apariencia
frame-theme-system = Como en esta computadora
frame-theme-light = Clara
frame-theme-dark = Oscura
frame-text-size = Tamaño del texto

frame-history-what = Qué se hizo
frame-history-when = Cuándo
frame-history-who = Quién
frame-history-undone = deshecho
frame-history-earlier = Mostrar anteriores
frame-history-empty = Todavía no se ha cambiado nada.
frame-history-note = Cada cambio en este archivo, primero los más recientes.

frame-start-title = Su escuela comunitaria, en un solo archivo
frame-start-lead = Todo se queda en esta computadora. Puede guardar una copia cuando quiera.
frame-start-new = Escuela nueva
frame-start-new-note = Basta con un nombre. Toma menos de un minuto.
frame-start-sample = Abrir la escuela de ejemplo
frame-start-sample-note = Recorra Alder Creek, una escuela inventada, y cambie lo que quiera.
frame-start-take-in = Recibir un paquete
frame-start-take-in-note = Un archivo que termina en .throughline, que alguien le dio o que usted guardó antes.
frame-start-known = Escuelas en esta computadora
frame-start-create = Crear la escuela
frame-start-back = Volver
frame-start-working = Un momento…
frame-priorities = Siete prioridades

frame-find = Buscar
frame-find-what = Palabras, nombres, comandos
frame-find-rooms = Ir a
frame-find-commands = Comandos
frame-find-some = { $shown } de { $count }
frame-find-nothing = Nada en esta escuela tiene todas estas palabras. Pruebe con menos, o solo con el comienzo de una.
frame-find-count = { $count ->
    [one] 1 línea para elegir
   *[other] { $count } líneas para elegir
}
frame-find-day = { $kind ->
    [agreement] termina el { $day }
    [source] el fondo termina el { $day }
    [action] para el { $day }
   *[other] { $day }
}
frame-print = Imprimir: { $document }
frame-of = { $what }: { $choice }
