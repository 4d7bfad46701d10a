CREATE TABLE parts (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id),
  number VARCHAR(60) NOT NULL,
  description VARCHAR(300) NOT NULL,
  name_key VARCHAR(300) NOT NULL,
  cost_cents BIGINT NOT NULL,
  price_cents BIGINT NOT NULL,
  core_cents BIGINT NOT NULL,
  minimum INTEGER NOT NULL,
  taxable SMALLINT NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id)
);
CREATE INDEX parts_by_name ON parts (shop_id, name_key);
CREATE TABLE part_levels (
  shop_id VARCHAR(40) NOT NULL,
  part_id VARCHAR(40) NOT NULL,
  place VARCHAR(40) NOT NULL,
  quantity INTEGER NOT NULL,
  PRIMARY KEY (shop_id, part_id, place)
);
CREATE TABLE part_moves (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  part_id VARCHAR(40) NOT NULL,
  from_place VARCHAR(40) NOT NULL,
  to_place VARCHAR(40) NOT NULL,
  quantity INTEGER NOT NULL,
  job_id VARCHAR(40) NOT NULL,
  reason VARCHAR(200) NOT NULL,
  moved_by VARCHAR(40) NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id),
  FOREIGN KEY (shop_id, part_id) REFERENCES parts (shop_id, id)
);
CREATE INDEX part_moves_by_part ON part_moves (shop_id, part_id, id);
CREATE INDEX part_moves_by_job ON part_moves (shop_id, job_id);
CREATE TABLE part_orders (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id),
  number BIGINT NOT NULL,
  job_id VARCHAR(40) NOT NULL,
  supplier VARCHAR(120) NOT NULL,
  supplier_reference VARCHAR(60) NOT NULL,
  status VARCHAR(20) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  expected_at BIGINT,
  ordered_at BIGINT,
  received_at BIGINT,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id),
  UNIQUE (shop_id, number)
);
CREATE INDEX part_orders_by_job ON part_orders (shop_id, job_id, id);
CREATE INDEX part_orders_by_status ON part_orders (shop_id, status, id);
CREATE TABLE part_order_items (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  part_order_id VARCHAR(40) NOT NULL,
  position INTEGER NOT NULL,
  part_id VARCHAR(40) NOT NULL,
  number VARCHAR(60) NOT NULL,
  description VARCHAR(300) NOT NULL,
  quantity INTEGER NOT NULL,
  cost_cents BIGINT NOT NULL,
  price_cents BIGINT NOT NULL,
  core_cents BIGINT NOT NULL,
  received_quantity INTEGER NOT NULL,
  returned_quantity INTEGER NOT NULL,
  core_returned_quantity INTEGER NOT NULL,
  PRIMARY KEY (shop_id, id),
  FOREIGN KEY (shop_id, part_order_id) REFERENCES part_orders (shop_id, id)
);
CREATE INDEX part_order_items_by_order ON part_order_items (shop_id, part_order_id, position);
