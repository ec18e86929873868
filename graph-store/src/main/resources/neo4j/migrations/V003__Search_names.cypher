// Finnish stems of Finnish names, so that työpaja finds työpajojen.
CREATE FULLTEXT INDEX name_stems IF NOT EXISTS
FOR (n:Workshop|Organisation|Municipality|Region|Partnership|RegionalNetwork)
ON EACH [n.nameFi]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'finnish'}};

// The words of all names in lower case and without marks, so that parts of words can be looked for.
CREATE FULLTEXT INDEX name_words IF NOT EXISTS
FOR (n:Workshop|Organisation|Municipality|Region|Partnership|RegionalNetwork)
ON EACH [n.nameFi, n.nameSv, n.nameEn, n.nameSe]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
