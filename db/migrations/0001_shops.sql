CREATE TABLE shops (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  phone VARCHAR(40) NOT NULL,
  timezone VARCHAR(60) NOT NULL,
  settings MEDIUMTEXT NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE TABLE shop_numbers (
  number VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id)
);
CREATE TABLE shop_domains (
  domain VARCHAR(200) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id)
);
CREATE TABLE counters (
  shop_id VARCHAR(40) NOT NULL,
  series VARCHAR(40) NOT NULL,
  value BIGINT NOT NULL,
  PRIMARY KEY (shop_id, series)
) /* clustered */;
CREATE TABLE events (
  shop_id VARCHAR(40) NOT NULL,
  seq BIGINT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  subject_id VARCHAR(40) NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, seq)
) /* clustered */;
