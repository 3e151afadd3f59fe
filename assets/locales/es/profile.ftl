profile-name = Nombre de la escuela
profile-district = Distrito (opcional)
profile-grades = Grados (opcional)
profile-grades-example = K–8
profile-language = Idioma en que escribe la escuela
profile-name-needed = Póngale un nombre a la escuela, por favor.
