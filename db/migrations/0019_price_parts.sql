-- The parts of a job of the price book, each with its own line. `number` is the maker's.
CREATE TABLE price_item_parts (
  shop_id VARCHAR(40) NOT NULL,
  price_item_id VARCHAR(40) NOT NULL REFERENCES price_items (id),
  position INTEGER NOT NULL,
  description VARCHAR(200) NOT NULL,
  number VARCHAR(60) NOT NULL,
  quantity_milli BIGINT NOT NULL,
  unit_price_cents BIGINT NOT NULL,
  PRIMARY KEY (shop_id, price_item_id, position)
);
-- Supplies are a kind of line by themselves now, so that a new version of an estimate does not ask for them twice.
UPDATE estimate_lines SET kind = 'supplies' WHERE kind = 'fee' AND description = 'Shop supplies';
