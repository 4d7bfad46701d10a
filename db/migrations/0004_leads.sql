CREATE TABLE leads (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id),
  number BIGINT NOT NULL,
  source VARCHAR(20) NOT NULL,
  stage VARCHAR(20) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  urgency VARCHAR(20) NOT NULL,
  name VARCHAR(120) NOT NULL,
  phone VARCHAR(40) NOT NULL,
  caller_id VARCHAR(80) NOT NULL,
  spoken_phone VARCHAR(40) NOT NULL,
  email VARCHAR(254) NOT NULL,
  address VARCHAR(300) NOT NULL,
  vehicle_year INTEGER,
  vehicle_make VARCHAR(60) NOT NULL,
  vehicle_model VARCHAR(60) NOT NULL,
  vehicle_engine VARCHAR(60) NOT NULL,
  vehicle_vin VARCHAR(17) NOT NULL,
  service VARCHAR(40) NOT NULL,
  issue VARCHAR(2000) NOT NULL,
  preferred_time VARCHAR(120) NOT NULL,
  language VARCHAR(10) NOT NULL,
  confidence VARCHAR(400) NOT NULL,
  confirmed VARCHAR(400) NOT NULL,
  call_id VARCHAR(40) NOT NULL,
  customer_id VARCHAR(40) NOT NULL,
  vehicle_id VARCHAR(40) NOT NULL,
  assigned_to VARCHAR(40) NOT NULL,
  missed SMALLINT NOT NULL,
  touched_at BIGINT,
  follow_up_at BIGINT,
  stage_at BIGINT NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id),
  UNIQUE (shop_id, number)
);
CREATE INDEX leads_by_stage ON leads (shop_id, stage, id);
CREATE INDEX leads_by_phone ON leads (shop_id, phone, id);
CREATE INDEX leads_by_caller ON leads (shop_id, caller_id, id);
CREATE INDEX leads_by_customer ON leads (shop_id, customer_id, id);
CREATE INDEX leads_by_follow_up ON leads (shop_id, follow_up_at);
CREATE TABLE lead_terms (
  shop_id VARCHAR(40) NOT NULL,
  term VARCHAR(60) NOT NULL,
  lead_number BIGINT NOT NULL,
  PRIMARY KEY (shop_id, term, lead_number)
) /* clustered */;
CREATE TABLE files (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  subject_id VARCHAR(40) NOT NULL,
  path VARCHAR(200) NOT NULL,
  content_type VARCHAR(60) NOT NULL,
  bytes BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id)
);
CREATE INDEX files_by_subject ON files (shop_id, subject_id);
CREATE TABLE audit (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  subject_id VARCHAR(40) NOT NULL,
  actor_kind VARCHAR(20) NOT NULL,
  actor_id VARCHAR(40) NOT NULL,
  action VARCHAR(60) NOT NULL,
  details MEDIUMTEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id)
);
CREATE INDEX audit_by_subject ON audit (shop_id, subject_id, id);
