CREATE TABLE recurring (
  name VARCHAR(40) NOT NULL PRIMARY KEY,
  due_at BIGINT NOT NULL,
  leased_until BIGINT NOT NULL,
  turns BIGINT NOT NULL,
  problem VARCHAR(300) NOT NULL,
  finished_at BIGINT NOT NULL
) /* clustered */;
