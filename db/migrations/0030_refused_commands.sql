-- What the field app did and the server refused, with all that it said: it stands on Today and in its visit's story until
-- somebody of the office settles it.
CREATE TABLE refused_commands (
  id VARCHAR(60) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  user_id VARCHAR(40) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  job_id VARCHAR(40) NOT NULL,
  data MEDIUMTEXT NOT NULL,
  reason MEDIUMTEXT NOT NULL,
  happened_at BIGINT NOT NULL,
  refused_at BIGINT NOT NULL,
  settled_at BIGINT,
  settled_by VARCHAR(40) NOT NULL,
  PRIMARY KEY (shop_id, id),
  FOREIGN KEY (shop_id, job_id) REFERENCES jobs (shop_id, id)
);
CREATE INDEX refused_commands_by_job ON refused_commands (shop_id, job_id);
CREATE INDEX refused_commands_by_settled ON refused_commands (shop_id, settled_at, refused_at);
-- Where a part that went into a job came from, so that it goes back there when it was not used after all.
ALTER TABLE job_parts ADD COLUMN taken_from VARCHAR(40) NOT NULL DEFAULT '';
