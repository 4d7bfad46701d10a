CREATE TABLE price_items (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id),
  name VARCHAR(120) NOT NULL,
  name_key VARCHAR(120) NOT NULL,
  service VARCHAR(40) NOT NULL,
  labor_minutes INTEGER NOT NULL,
  labor_flat_cents BIGINT,
  parts_cents BIGINT NOT NULL,
  v8_percent INTEGER NOT NULL,
  old_car_percent INTEGER NOT NULL,
  active SMALLINT NOT NULL,
  position INTEGER NOT NULL,
  version BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  UNIQUE (shop_id, name_key)
);
CREATE TABLE estimates (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id),
  lead_id VARCHAR(40) NOT NULL REFERENCES leads (id),
  customer_id VARCHAR(40) NOT NULL,
  vehicle_id VARCHAR(40) NOT NULL,
  job_id VARCHAR(40) NOT NULL,
  number BIGINT NOT NULL,
  revision INTEGER NOT NULL,
  token VARCHAR(64) NOT NULL UNIQUE,
  status VARCHAR(20) NOT NULL,
  source VARCHAR(20) NOT NULL,
  confidence INTEGER NOT NULL,
  subtotal_cents BIGINT NOT NULL,
  tax_cents BIGINT NOT NULL,
  total_cents BIGINT NOT NULL,
  approved_total_cents BIGINT NOT NULL,
  deposit_cents BIGINT NOT NULL,
  note VARCHAR(1000) NOT NULL,
  expires_at BIGINT NOT NULL,
  sent_at BIGINT,
  viewed_at BIGINT,
  decided_at BIGINT,
  follow_ups INTEGER NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX estimates_by_lead ON estimates (shop_id, lead_id, id);
CREATE TABLE estimate_lines (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  estimate_id VARCHAR(40) NOT NULL REFERENCES estimates (id),
  position INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  description VARCHAR(300) NOT NULL,
  quantity_milli BIGINT NOT NULL,
  unit_price_cents BIGINT NOT NULL,
  labor_minutes INTEGER NOT NULL,
  taxable SMALLINT NOT NULL,
  amount_cents BIGINT NOT NULL,
  decision VARCHAR(20),
  note VARCHAR(500) NOT NULL,
  option_group VARCHAR(60) NOT NULL,
  option_name VARCHAR(60) NOT NULL,
  PRIMARY KEY (shop_id, estimate_id, id)
) /* clustered */;
CREATE INDEX estimates_by_job ON estimates (shop_id, job_id);
CREATE INDEX estimates_by_customer ON estimates (shop_id, customer_id, id);
CREATE TABLE estimate_decisions (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL,
  estimate_id VARCHAR(40) NOT NULL REFERENCES estimates (id),
  method VARCHAR(20) NOT NULL,
  name VARCHAR(120) NOT NULL,
  signature_file_id VARCHAR(40) NOT NULL,
  recorded_by VARCHAR(40) NOT NULL,
  address VARCHAR(64) NOT NULL,
  device VARCHAR(200) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  seen MEDIUMTEXT NOT NULL,
  approved_total_cents BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX estimate_decisions_by_estimate ON estimate_decisions (shop_id, estimate_id, id);
