error-locked_or_not_a_school = No se puede leer este archivo. Puede que no sea una escuela o que tenga contraseña; elija otro archivo o pregunte a quien lo envió.
error-not_a_school = Este archivo no es una escuela de Throughline. Elija un archivo que termine en .throughline.
error-damaged = Este archivo está dañado ({ $what }). No se cambió nada; recupere su copia más reciente.
error-newer_file = Este archivo se guardó con una versión más nueva de Throughline. No se cambió nada; actualice la aplicación y ábralo de nuevo.
error-open_elsewhere = Esta escuela está abierta en otra ventana o programa. Ciérrela allí e intente de nuevo.
error-package_read_only = Un paquete se puede leer, pero no cambiar. Primero recíbalo como escuela y cambie esa.
error-not_a_package = Esta es una escuela en uso, no un paquete. Primero guárdela como paquete y reciba ese.
error-place_read_only = No se puede escribir en { $path }. Elija otro lugar o pregunte a quien cuida esta computadora.
error-place_missing = No existe { $path }. Revise el nombre o elija otro lugar.
error-place_taken = Ya hay algo en { $path } y quedó como estaba. Elija otro nombre.
error-disk_full = El disco está lleno. No se perdió nada; libere espacio e intente de nuevo.
error-place_failed = No se pudo usar { $path }: { $reason }. Intente de nuevo o elija otro lugar.
error-no_school_open = No hay ninguna escuela abierta. Abra una primero.
error-nothing_to_undo = No hay nada que deshacer.
error-nothing_to_redo = No hay nada que rehacer.
error-step_conflict = Este paso no se puede deshacer porque sus datos se cambiaron fuera de Throughline. No se alteró nada; revise el archivo.
error-cancelled = Se detuvo. No se cambió nada.
error-not_read_only = Throughline cometió un error: una pregunta intentó escribir. No se cambió nada; por favor, avísenos.
error-engine = Throughline cometió un error ({ $reason }). No se cambió nada; por favor, avísenos.
error-call_unknown = No existe la llamada «{ $name }». La lista está en «throughline-cli api».
error-ask_field_unknown = «{ $field }» no es un campo de esta llamada. Revise cómo se escribe en «throughline-cli api».
error-ask_field_missing = Falta el campo «{ $field }». Agréguelo e intente de nuevo.
error-ask_not_understood = No se entendió esto: { $reason }. Compárelo con «throughline-cli api».
error-not_found = Esto ya no está en el archivo ({ $room }). Mire de nuevo: puede que se haya quitado.
error-text_empty = Aquí hacen falta unas palabras. Escríbalas y guarde de nuevo.
error-period_backward = Esto termina antes de empezar. Revise las dos fechas.
error-part_over_whole = La parte es mayor que el total. Revise los dos números.
error-link_loop = Esto formaría un círculo. Enlácelo con algo posterior.
error-link_backward = Una flecha no puede volver a una columna anterior. Enlácelos al revés.
error-link_exists = Estos dos ya están enlazados.
error-link_self = Un cuadro no puede llevar a sí mismo. Elija otro.
error-in_use = Un registro que debe conservarse todavía lo nombra, como un registro de tiempo firmado. Quite primero ese registro si no tiene dudas.
error-day_unknown = «{ $given }» no es una fecha. Escríbala así: 2026-06-15.
error-number_unknown = «{ $given }» no es un número que quepa aquí. Escríbalo así: 31.4.
error-amount_out_of_range = Esta cantidad es demasiado grande. Revise las cifras: como máximo, 100 mil millones de dólares.
error-rate_out_of_range = { $given } no está entre nada y el total. Revíselo.
error-text_too_long = Esto es demasiado largo. Aquí caben como máximo { $given } caracteres.
error-period_unknown = «{ $given }» no es un período. Escriba un año como 2025-26, un semestre como fall 2025, un mes como 2026-06 o una fecha.
error-letters_not_printable = Estas letras todavía no se pueden imprimir: { $letters }. Escríbalas de otra manera.
error-page_not_set = Throughline cometió un error al componer la página ({ $reason }). Por favor, avísenos.
error-not_built_yet = «{ $what }» llegará con una versión posterior.
error-funder_unknown = Ninguna fuente de fondos se llama «{ $given }». Hay: { $known }.
error-sample_unreadable = No se puede leer la escuela de muestra ({ $reason }). Por favor, avísenos.
error-funder_ambiguous = Más de una fuente de fondos se llama «{ $given }». Nombre una por su identificador: { $ids }
error-bad_usage = No se entendió la línea. { $reason }
error-no_budget_then = Esta fuente no tiene un período presupuestario entre { $from } y { $to }. Elija otras fechas o no ponga ninguna.
error-rubric_unreadable = No se puede leer la redacción de los criterios: { $reason }. Compare el archivo con uno guardado desde la aplicación.
error-rubric_wrong = No se puede usar la redacción: falta, sobra o se repite algo en «{ $place }». Corrija ese lugar del archivo y vuelva a tomarlo.
error-rubric_version_taken = Otra redacción ya tiene la versión { $version }. Dé una versión nueva al archivo cambiado y vuelva a tomarlo.
error-criterion_unknown = Esta ronda no pregunta por «{ $criterion }». Elija uno de sus criterios.
error-round_asks_nobody = Elija al menos un grupo y, para un pulso, al menos un criterio.
error-role_not_asked = Esta ronda no pregunta a { $role ->
    [families] las familias
    [students] los estudiantes
    [staff] el personal
    [partners] las organizaciones aliadas
   *[leadership] la dirección
}. Agregue primero el grupo a la ronda.
error-round_not_open = Se reciben respuestas del { $opens } al { $closes }. Cambie las fechas de la ronda para recibir más.
error-group_is_summary = Este grupo se ingresó como resumen. Quite el resumen para calificar formulario por formulario.
error-group_has_forms = Este grupo ya tiene formularios. Quítelos para ingresar un resumen.
error-student_named = Los estudiantes no dan su nombre. Deje el nombre vacío.
error-form_empty = Todavía no hay respuestas. Responda al menos un criterio.
error-form_finished = Este formulario se terminó en la computadora y queda como está. Quítelo si no debe contar.
error-reason_missing = Diga por qué, o enlace un registro. Entonces se puede acordar el nivel.
error-three_are_chosen = Ya hay tres criterios elegidos. Deje uno para elegir otro.
