-- What a merge of customers changed, for as long as it may be taken back: how both stood before it, and whose each row was.
CREATE TABLE merges (
  shop_id VARCHAR(40) NOT NULL,
  id VARCHAR(40) NOT NULL,
  into_id VARCHAR(40) NOT NULL,
  stood MEDIUMTEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id)
);
CREATE INDEX merges_by_kept ON merges (shop_id, into_id, id);
CREATE INDEX merges_by_time ON merges (at);
CREATE TABLE merge_moves (
  shop_id VARCHAR(40) NOT NULL,
  merge_id VARCHAR(40) NOT NULL,
  place VARCHAR(60) NOT NULL,
  row_id VARCHAR(64) NOT NULL,
  was VARCHAR(40) NOT NULL,
  became VARCHAR(40) NOT NULL,
  PRIMARY KEY (shop_id, merge_id, place, row_id)
) /* clustered */;
