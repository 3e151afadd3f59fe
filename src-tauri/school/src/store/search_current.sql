SELECT (SELECT count(*) FROM search_source) = (SELECT count(*) FROM search_thing)
    AND NOT EXISTS (
        SELECT room, kind, record, title, body FROM search_source
        EXCEPT SELECT room, kind, record, title, body FROM search_thing
    )
    AND (SELECT count(*) FROM search_word_docsize) = (SELECT count(*) FROM search_thing)
    AND (SELECT count(*) FROM search_part_docsize) = (SELECT count(*) FROM search_thing)
    AND NOT EXISTS (SELECT id FROM search_thing EXCEPT SELECT id FROM search_word_docsize)
    AND NOT EXISTS (SELECT id FROM search_thing EXCEPT SELECT id FROM search_part_docsize)
