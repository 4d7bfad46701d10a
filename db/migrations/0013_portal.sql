CREATE TABLE portal_codes (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL,
  customer_id VARCHAR(40) NOT NULL,
  party VARCHAR(254) NOT NULL,
  code_hash VARCHAR(64) NOT NULL,
  attempts INTEGER NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at BIGINT,
  created_at BIGINT NOT NULL
);
CREATE INDEX portal_codes_by_party ON portal_codes (shop_id, party, created_at);
CREATE INDEX portal_codes_by_customer ON portal_codes (shop_id, customer_id);
CREATE TABLE portal_sessions (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL,
  customer_id VARCHAR(40) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  token_hash VARCHAR(64) NOT NULL UNIQUE,
  csrf_token VARCHAR(64) NOT NULL,
  device VARCHAR(200) NOT NULL,
  address VARCHAR(64) NOT NULL,
  created_at BIGINT NOT NULL,
  used_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  ended_at BIGINT,
  FOREIGN KEY (shop_id, customer_id) REFERENCES customers (shop_id, id)
);
CREATE INDEX portal_sessions_by_customer ON portal_sessions (shop_id, customer_id);
CREATE TABLE data_requests (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  customer_id VARCHAR(40) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  status VARCHAR(20) NOT NULL,
  note VARCHAR(500) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  created_at BIGINT NOT NULL,
  decided_at BIGINT,
  decided_by VARCHAR(40) NOT NULL,
  PRIMARY KEY (shop_id, id)
);
CREATE INDEX data_requests_by_status ON data_requests (shop_id, status, id);
CREATE TABLE passports (
  token VARCHAR(64) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL,
  vehicle_id VARCHAR(40) NOT NULL,
  created_at BIGINT NOT NULL,
  UNIQUE (shop_id, vehicle_id),
  FOREIGN KEY (shop_id, vehicle_id) REFERENCES vehicles (shop_id, id)
);
CREATE TABLE portal_passwords (
  customer_id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL,
  hash VARCHAR(200) NOT NULL,
  set_at BIGINT NOT NULL,
  FOREIGN KEY (shop_id, customer_id) REFERENCES customers (shop_id, id)
);
