-- Why somebody read a dossier may say something about its subject: it goes with the event of the reading.
GRANT SELECT, UPDATE (why) ON record.reading TO vinhdanh_eraser;
