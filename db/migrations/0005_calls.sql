CREATE TABLE calls (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id),
  carrier_sid VARCHAR(64) NOT NULL UNIQUE,
  lead_id VARCHAR(40) NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  direction VARCHAR(20) NOT NULL,
  from_number VARCHAR(80) NOT NULL,
  to_number VARCHAR(80) NOT NULL,
  status VARCHAR(20) NOT NULL,
  outcome VARCHAR(20) NOT NULL,
  user_id VARCHAR(40) NOT NULL,
  duration_s INTEGER,
  started_at BIGINT NOT NULL,
  ended_at BIGINT,
  updated_at BIGINT NOT NULL
);
CREATE INDEX calls_by_id ON calls (shop_id, id);
CREATE INDEX calls_by_lead ON calls (shop_id, lead_id, id);
CREATE INDEX calls_by_from ON calls (shop_id, from_number, id);
CREATE TABLE recordings (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  call_id VARCHAR(40) NOT NULL REFERENCES calls (id),
  carrier_sid VARCHAR(64) NOT NULL UNIQUE,
  url VARCHAR(500) NOT NULL,
  status VARCHAR(20) NOT NULL,
  duration_s INTEGER,
  path VARCHAR(200) NOT NULL,
  content_type VARCHAR(60) NOT NULL,
  bytes BIGINT NOT NULL,
  transcript MEDIUMTEXT NOT NULL,
  words MEDIUMTEXT NOT NULL,
  extraction MEDIUMTEXT NOT NULL,
  problem VARCHAR(300) NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id)
);
CREATE INDEX recordings_by_call ON recordings (shop_id, call_id);
CREATE TABLE alerts (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL,
  lead_id VARCHAR(40) NOT NULL,
  user_id VARCHAR(40) NOT NULL,
  user_rank INTEGER NOT NULL,
  status VARCHAR(20) NOT NULL,
  call_sid VARCHAR(64) NOT NULL,
  escalate_at BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  FOREIGN KEY (shop_id, lead_id) REFERENCES leads (shop_id, id)
);
CREATE INDEX alerts_by_lead ON alerts (shop_id, lead_id);
CREATE INDEX alerts_by_user ON alerts (shop_id, user_id, id);
