CREATE TABLE invoices (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id),
  number BIGINT NOT NULL,
  job_id VARCHAR(40) NOT NULL,
  customer_id VARCHAR(40) NOT NULL,
  vehicle_id VARCHAR(40) NOT NULL,
  token VARCHAR(64) NOT NULL UNIQUE,
  status VARCHAR(20) NOT NULL,
  subtotal_cents BIGINT NOT NULL,
  tax_cents BIGINT NOT NULL,
  total_cents BIGINT NOT NULL,
  paid_cents BIGINT NOT NULL,
  refunded_cents BIGINT NOT NULL,
  written_off_cents BIGINT NOT NULL,
  balance_cents BIGINT NOT NULL,
  tip_cents BIGINT NOT NULL,
  reminders INTEGER NOT NULL,
  due_at BIGINT NOT NULL,
  sent_at BIGINT,
  paid_at BIGINT,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id),
  UNIQUE (shop_id, number)
);
CREATE INDEX invoices_by_job ON invoices (shop_id, job_id);
CREATE INDEX invoices_by_customer ON invoices (shop_id, customer_id, id);
CREATE INDEX invoices_by_status ON invoices (shop_id, status, id);
CREATE TABLE invoice_lines (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  invoice_id VARCHAR(40) NOT NULL,
  position INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  description VARCHAR(300) NOT NULL,
  quantity_milli BIGINT NOT NULL,
  unit_price_cents BIGINT NOT NULL,
  taxable SMALLINT NOT NULL,
  amount_cents BIGINT NOT NULL,
  source_id VARCHAR(40) NOT NULL,
  PRIMARY KEY (shop_id, id),
  FOREIGN KEY (shop_id, invoice_id) REFERENCES invoices (shop_id, id)
);
CREATE INDEX invoice_lines_by_invoice ON invoice_lines (shop_id, invoice_id, position);
CREATE TABLE payments (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id),
  invoice_id VARCHAR(40) NOT NULL,
  estimate_id VARCHAR(40) NOT NULL,
  customer_id VARCHAR(40) NOT NULL,
  method VARCHAR(20) NOT NULL,
  status VARCHAR(20) NOT NULL,
  amount_cents BIGINT NOT NULL,
  tip_cents BIGINT NOT NULL,
  refunded_cents BIGINT NOT NULL,
  provider_id VARCHAR(120) NOT NULL,
  note VARCHAR(300) NOT NULL,
  received_by VARCHAR(40) NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id)
);
CREATE INDEX payments_by_invoice ON payments (shop_id, invoice_id, id);
CREATE INDEX payments_by_estimate ON payments (shop_id, estimate_id);
CREATE INDEX payments_by_customer ON payments (shop_id, customer_id);
CREATE INDEX payments_by_time ON payments (shop_id, created_at);
CREATE INDEX payments_by_provider ON payments (provider_id);
CREATE TABLE refunds (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL,
  payment_id VARCHAR(40) NOT NULL,
  invoice_id VARCHAR(40) NOT NULL,
  amount_cents BIGINT NOT NULL,
  reason VARCHAR(500) NOT NULL,
  status VARCHAR(20) NOT NULL,
  provider_id VARCHAR(120) NOT NULL,
  problem VARCHAR(300) NOT NULL,
  given_by VARCHAR(40) NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  FOREIGN KEY (shop_id, payment_id) REFERENCES payments (shop_id, id)
);
CREATE INDEX refunds_by_payment ON refunds (shop_id, payment_id);
CREATE INDEX refunds_by_invoice ON refunds (shop_id, invoice_id, id);
CREATE INDEX refunds_by_provider ON refunds (provider_id);
CREATE INDEX refunds_by_time ON refunds (shop_id, created_at);
CREATE TABLE write_offs (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  invoice_id VARCHAR(40) NOT NULL,
  amount_cents BIGINT NOT NULL,
  reason VARCHAR(500) NOT NULL,
  given_by VARCHAR(40) NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id),
  FOREIGN KEY (shop_id, invoice_id) REFERENCES invoices (shop_id, id)
);
CREATE INDEX write_offs_by_invoice ON write_offs (shop_id, invoice_id);
CREATE TABLE checkouts (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL,
  invoice_id VARCHAR(40) NOT NULL,
  estimate_id VARCHAR(40) NOT NULL,
  amount_cents BIGINT NOT NULL,
  tip_cents BIGINT NOT NULL,
  status VARCHAR(20) NOT NULL,
  provider_id VARCHAR(120) NOT NULL,
  url VARCHAR(1000) NOT NULL,
  problem VARCHAR(300) NOT NULL,
  expires_at BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX checkouts_by_invoice ON checkouts (shop_id, invoice_id);
CREATE INDEX checkouts_by_estimate ON checkouts (shop_id, estimate_id);
CREATE INDEX checkouts_by_provider ON checkouts (provider_id);
CREATE TABLE daily_closes (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL,
  day VARCHAR(10) NOT NULL,
  expected_cash_cents BIGINT NOT NULL,
  counted_cash_cents BIGINT NOT NULL,
  note VARCHAR(500) NOT NULL,
  closed_by VARCHAR(40) NOT NULL,
  created_at BIGINT NOT NULL,
  UNIQUE (shop_id, day)
);
