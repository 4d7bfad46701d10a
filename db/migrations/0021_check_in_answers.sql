-- How customers took the work, as what they wrote after it says. The words lie with the messages alone.
CREATE TABLE check_in_answers (
  shop_id VARCHAR(40) NOT NULL,
  id VARCHAR(40) NOT NULL,
  job_id VARCHAR(40) NOT NULL,
  mood VARCHAR(10) NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id),
  FOREIGN KEY (shop_id, job_id) REFERENCES jobs (shop_id, id)
);
CREATE INDEX check_in_answers_by_job ON check_in_answers (shop_id, job_id);
CREATE INDEX check_in_answers_by_mood ON check_in_answers (shop_id, mood, at);
