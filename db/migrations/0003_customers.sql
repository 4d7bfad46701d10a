CREATE TABLE customers (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id),
  name VARCHAR(120) NOT NULL,
  name_key VARCHAR(120) NOT NULL,
  phone VARCHAR(40) NOT NULL,
  email VARCHAR(254) NOT NULL,
  address VARCHAR(300) NOT NULL,
  language VARCHAR(10) NOT NULL,
  notes MEDIUMTEXT NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id)
);
CREATE INDEX customers_by_phone ON customers (shop_id, phone, id);
CREATE INDEX customers_by_name ON customers (shop_id, name_key);
CREATE INDEX customers_by_email ON customers (shop_id, email, id);
CREATE TABLE merged_customers (
  shop_id VARCHAR(40) NOT NULL,
  id VARCHAR(40) NOT NULL,
  into_id VARCHAR(40) NOT NULL,
  phone VARCHAR(40) NOT NULL,
  email VARCHAR(254) NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id)
) /* clustered */;
CREATE INDEX merged_customers_by_phone ON merged_customers (shop_id, phone);
CREATE INDEX merged_customers_by_email ON merged_customers (shop_id, email);
CREATE INDEX merged_customers_by_kept ON merged_customers (shop_id, into_id);
CREATE TABLE vehicles (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  customer_id VARCHAR(40) NOT NULL,
  year INTEGER,
  make VARCHAR(60) NOT NULL,
  model VARCHAR(60) NOT NULL,
  engine VARCHAR(60) NOT NULL,
  vin VARCHAR(17) NOT NULL,
  plate VARCHAR(16) NOT NULL,
  mileage INTEGER,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id),
  FOREIGN KEY (shop_id, customer_id) REFERENCES customers (shop_id, id)
);
CREATE INDEX vehicles_by_customer ON vehicles (shop_id, customer_id, id);
CREATE TABLE consents (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  phone VARCHAR(40) NOT NULL,
  action VARCHAR(20) NOT NULL,
  wording VARCHAR(1000) NOT NULL,
  source VARCHAR(40) NOT NULL,
  page VARCHAR(200) NOT NULL,
  address VARCHAR(64) NOT NULL,
  device VARCHAR(200) NOT NULL,
  subject_id VARCHAR(40) NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id)
);
CREATE INDEX consents_by_phone ON consents (shop_id, phone, at, id);
