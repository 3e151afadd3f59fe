## Model clarity

learn-mc-means = Tener un modelo claro es compartir una explicación breve de qué es esta escuela comunitaria y para qué sirve cada parte. Las familias, el personal docente y las organizaciones aliadas la dicen con sus propias palabras, y las explicaciones coinciden. También es saber quién se encarga de qué.
learn-mc-good = Un martes por la mañana, alguien que viene a ayudar por primera vez pregunta en recepción qué hace comunitaria a esta escuela. La respuesta coincide con la de la clínica y la del salón de tercero. Cuando alguien ofrece un programa nuevo, el equipo abre el modelo lógico y pregunta a qué resultado serviría. Cada actividad tiene un nombre al lado.
learn-mc-step-1 = Pregunte a tres personas con distintos papeles, un minuto a cada una, qué es una escuela comunitaria, y anote sus palabras.
learn-mc-step-2 = Escriba dos oraciones que expliquen su escuela comunitaria y léalas en voz alta a la dirección y a una familia.
learn-mc-step-3 = Elija una actividad del modelo lógico y anote quién se encarga de ella y a qué resultado conduce.
learn-mc-app = El modelo lógico muestra cada actividad con su responsable, los resultados a los que conduce y la razón de cada flecha. En la autoevaluación, personas con distintos papeles responden primero por su cuenta, y así se ve en qué difieren sus respuestas.

## Community voice and collaborative leadership

learn-cv-means = La voz de la comunidad cuenta cuando quienes viven con una decisión ayudan a tomarla. Las familias, el estudiantado, el personal y las organizaciones aliadas dan forma a los planes cuando todavía se pueden cambiar, y dirigen juntos partes del trabajo.
learn-cv-good = En la reunión del martes por la tarde, una abuela dirige la plática, hay interpretación desde el principio y hay cena para la niñez. El grupo elige entre dos usos del dinero para después de clases, y su decisión se respeta. A la semana siguiente, un aviso en la entrada dice qué pidieron las familias, qué se hizo y qué tiene que esperar.
learn-cv-step-1 = Pregunte a dos familias, a la hora de la salida, qué día, hora e idioma les facilitarían venir a una reunión.
learn-cv-step-2 = Elija una decisión próxima y proponga a la dirección tomarla junto con las familias y el personal.
learn-cv-step-3 = Ponga a la vista un aviso breve con lo que las familias le dijeron hace poco y lo que pasó gracias a ello.
learn-cv-app = Para la autoevaluación se pueden imprimir formularios en inglés y español o pasar la computadora de mano en mano, y un grupo de menos de cinco personas nunca se muestra solo. En el modelo lógico, alguien de las familias o de una organización aliada puede ser responsable de una actividad, y así se ve el trabajo compartido.

## Relational and strategic skills for coordinators

learn-cs-means = Quien coordina logra casi todo por medio de la confianza, porque pocas de las personas que participan están a su cargo. Esta prioridad trata de cultivar esas relaciones y de unirlas a una planificación constante: fechas, presupuestos y números que se puedan explicar.
learn-cs-good = El martes, quien coordina y la dirección se sientan veinte minutos con una lista corta, y la cita se cumple aun en una semana pesada. Una organización aliada llama a tiempo porque le preocupa su personal. Cada compromiso sale de la reunión con nombre y fecha. Si preguntan por los fondos para después de clases, la coordinación sabe cuánto queda por gastar.
learn-cs-step-1 = Acuerde con la dirección una cita fija de veinte minutos y lleve por escrito tres puntos a la primera.
learn-cs-step-2 = Llame a una organización aliada con la que no haya hablado en esta temporada y pregunte solamente cómo les va.
learn-cs-step-3 = Convierta cada compromiso de su próxima reunión en una tarea con una persona responsable y una fecha.
learn-cs-app = Las tareas llevan responsable y fecha, y el Plan de trabajo reúne en un solo lugar lo que viene. Inicio muestra cuánto queda por gastar en cada fuente del presupuesto, y así usted llega a la reunión con las cifras a la mano.

## Asset-based thinking

learn-ab-means = Partir de las fortalezas es empezar por lo que la gente y los lugares de aquí ya aportan: saberes, idiomas, grupos, espacios, historias. Las necesidades también se nombran, como condiciones que pueden cambiar. Las familias y el estudiantado aportan, y se nota en la manera en que la escuela habla.
learn-ab-good = Un martes por la tarde, un papá que arregla bicicletas da un taller en el gimnasio, y la biblioteca del barrio presta las herramientas. Al planear, la primera pregunta es quién hace ya bien esto aquí cerca. El boletín cuenta que en la escuela se hablan cuatro idiomas antes de decir qué apoyo se ofrece.
learn-ab-step-1 = Pregunte a cinco personas, a la entrada o a la salida, qué saben hacer y qué les gustaría compartir.
learn-ab-step-2 = Haga una lista de diez fortalezas a pocos pasos de la escuela, desde la biblioteca hasta el coro que ensaya los jueves.
learn-ab-step-3 = Relea una página que haya enviado hace poco y cambie una frase para que nombre una condición y no a una persona.
learn-ab-app = En el modelo lógico, una fortaleza como líderes de las familias que hablan cuatro idiomas puede figurar como recurso, con flechas hacia lo que hace posible. Los grupos de familias y la gente del barrio pueden estar entre las personas y las organizaciones, junto a las instituciones.

## Sustainability

learn-su-means = La sostenibilidad es que el trabajo siga cuando se acaban unos fondos o cuando alguien cambia de empleo. Se apoya en más de una fuente de dinero, en acuerdos por escrito y en gente que sabe lo que el trabajo logra y quiere que dure.
learn-su-good = Un martes de primavera, la coordinación puede decir cuál de las tres fuentes de fondos termina primero y quién prepara lo que sigue. El acuerdo con la clínica queda firmado para el próximo año antes del verano. Alguien de la junta escolar lleva el resumen de una página en su carpeta. Si quien coordina no está, otra persona sabe dónde está todo.
learn-su-step-1 = Anote la fecha en que termina cada fuente de fondos y cada acuerdo, y marque la que llega primero.
learn-su-step-2 = Llame a la organización aliada cuyo acuerdo termina primero y pregunte qué le gustaría conservar o cambiar.
learn-su-step-3 = Cuente en dos minutos, a alguien de la junta escolar o de la dirección, un resultado y lo que cuesta.
learn-su-app = Inicio muestra cuánto queda por gastar en cada fuente del presupuesto y los acuerdos que terminan, con fechas que llegan desde archivos o la línea de comandos. El resumen de una página da a cada fuente de fondos los resultados y el dinero en una sola hoja.

## Reimagining systems for equity

learn-eq-means = Repensar los sistemas con equidad es mirar las reglas, los horarios, los formularios y los presupuestos, y preguntar para quiénes funcionan bien. Si a parte del estudiantado o de las familias les sirven menos, el equipo cambia el sistema y no espera que la gente se adapte. Quienes más lo viven ayudan a rediseñarlo.
learn-eq-good = Un martes, el equipo mira quiénes vienen al programa después de clases y ve que participan pocas personas de las que toman el último autobús. Dos familias explican por qué, y el horario se mueve veinte minutos. La hoja de inscripción ya viene en los idiomas de las familias. Alguien tiene una fecha para ver si ahora participan más.
learn-eq-step-1 = Recorra un formulario o un trámite junto a una familia que lo usa y anote dónde se vuelve difícil.
learn-eq-step-2 = Compare a mano, y solo por grupos, quiénes participan en un programa con quiénes están en la escuela.
learn-eq-step-3 = Proponga a la dirección un cambio pequeño en una regla o un horario, con la razón y una fecha para revisarlo.
learn-eq-app = En el modelo lógico, cada resultado puede decir para quiénes debe cambiar algo, y cada flecha puede dar su razón. En la autoevaluación, las familias responden en papel en inglés o español, los grupos de menos de cinco nunca se muestran solos, y lo que dicen sus registros está junto a cada nivel acordado.

## Data systems and data culture

learn-dc-means = Hay cultura de datos cuando la gente mira los números para aprender en común y nadie teme lo que muestran. El sistema de datos es la parte práctica: unas pocas medidas claras, en un solo lugar, a tiempo y con cuidado de la privacidad.
learn-dc-good = Un martes, seis personas, dos de ellas mamás o papás, miran quince minutos una gráfica de asistencia. Alguien dice qué le sorprendió, y acuerdan algo que probar. Cada medida dice de dónde sale y quién la lleva. El número del boletín es el mismo que el del informe para la fuente de fondos.
learn-dc-step-1 = Elija la medida que más importa este periodo y escriba exactamente qué cuenta.
learn-dc-step-2 = Agregue el siguiente dato a esa medida, con su fecha y de dónde salió.
learn-dc-step-3 = Muestre una gráfica a alguien del personal docente y a una familia, y pregunte qué ven en ella.
learn-dc-app = Cada medida guarda sus datos en un solo lugar, unida al resultado del que habla en el modelo lógico. El resumen de una página toma de ahí sus cifras, y en la autoevaluación lo que dicen sus registros está junto a cada nivel acordado.
