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
  number BIGINT NOT NULL,
  token VARCHAR(64) NOT NULL UNIQUE,
  status VARCHAR(20) NOT NULL,
  source VARCHAR(20) NOT NULL,
  confidence INTEGER NOT NULL,
  subtotal_cents BIGINT NOT NULL,
  tax_cents BIGINT NOT NULL,
  total_cents BIGINT NOT NULL,
  note VARCHAR(1000) NOT NULL,
  expires_at BIGINT NOT NULL,
  sent_at BIGINT,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX estimates_by_lead ON estimates (shop_id, lead_id, id);
CREATE TABLE estimate_lines (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
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
  decision VARCHAR(20)
);
CREATE INDEX estimate_lines_by_estimate ON estimate_lines (shop_id, estimate_id, position);
