CREATE TABLE search_terms (
  shop_id VARCHAR(40) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  term VARCHAR(60) NOT NULL,
  subject_id VARCHAR(40) NOT NULL,
  PRIMARY KEY (shop_id, kind, term, subject_id)
) /* clustered */;
CREATE TABLE name_variants (
  shop_id VARCHAR(40) NOT NULL,
  variant VARCHAR(60) NOT NULL,
  word VARCHAR(60) NOT NULL,
  PRIMARY KEY (shop_id, variant, word)
) /* clustered */;
CREATE TABLE search_marks (
  shop_id VARCHAR(40) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  indexed_to VARCHAR(40) NOT NULL,
  PRIMARY KEY (shop_id, kind)
) /* clustered */;
