-- Where addresses are, as a geocoding server said; no latitude: it knows none. The address itself is not written twice.
CREATE TABLE places (
  shop_id VARCHAR(40) NOT NULL,
  address_hash VARCHAR(64) NOT NULL,
  latitude_e6 BIGINT,
  longitude_e6 BIGINT,
  at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, address_hash)
) /* clustered */;
CREATE INDEX places_by_time ON places (at);
ALTER TABLE jobs ADD COLUMN position_by_address SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE technicians ADD COLUMN base_by_address SMALLINT NOT NULL DEFAULT 0;
