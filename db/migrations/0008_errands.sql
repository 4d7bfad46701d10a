CREATE TABLE outbox (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  subject_id VARCHAR(40) NOT NULL,
  payload MEDIUMTEXT NOT NULL,
  status VARCHAR(20) NOT NULL,
  attempts INTEGER NOT NULL,
  due_at BIGINT NOT NULL,
  leased_until BIGINT NOT NULL,
  problem VARCHAR(300) NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX outbox_by_due ON outbox (status, due_at);
CREATE INDEX outbox_by_subject ON outbox (shop_id, subject_id);
CREATE TABLE inbox (
  source VARCHAR(20) NOT NULL,
  external_id VARCHAR(160) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  reply MEDIUMTEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (source, external_id)
);
CREATE INDEX inbox_by_time ON inbox (at);
CREATE TABLE idempotency_keys (
  shop_id VARCHAR(40) NOT NULL,
  caller VARCHAR(80) NOT NULL,
  idempotency_key VARCHAR(255) NOT NULL,
  fingerprint VARCHAR(64) NOT NULL,
  status INTEGER NOT NULL,
  reply MEDIUMTEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, caller, idempotency_key)
);
CREATE INDEX idempotency_keys_by_time ON idempotency_keys (at);
CREATE TABLE rate_limits (
  bucket VARCHAR(200) NOT NULL PRIMARY KEY,
  window_start BIGINT NOT NULL,
  used INTEGER NOT NULL
) /* clustered */;
