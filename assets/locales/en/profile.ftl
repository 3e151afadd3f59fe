profile-name = Name of the school
profile-district = District (optional)
profile-grades = Grades (optional)
profile-grades-example = K–8
profile-language = Language the school writes in
profile-name-needed = Please give the school a name.
