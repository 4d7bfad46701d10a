DELETE FROM name_variants;
DELETE FROM search_marks WHERE kind = 'person';
