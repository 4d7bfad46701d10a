-- What was said, of leads whose call was not ours: other transcripts lie with their recordings.
CREATE TABLE lead_transcripts (
  shop_id VARCHAR(40) NOT NULL,
  lead_id VARCHAR(40) NOT NULL,
  transcript MEDIUMTEXT NOT NULL,
  PRIMARY KEY (shop_id, lead_id),
  FOREIGN KEY (shop_id, lead_id) REFERENCES leads (shop_id, id)
);
-- People and leads are found by their e-mail address now, cars by make, model and year: their terms are written anew.
DELETE FROM search_marks WHERE kind IN ('person', 'car', 'lead');
