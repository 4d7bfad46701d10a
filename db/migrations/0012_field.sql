CREATE TABLE inspections (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  job_id VARCHAR(40) NOT NULL,
  vehicle_id VARCHAR(40) NOT NULL,
  title VARCHAR(120) NOT NULL,
  status VARCHAR(20) NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id),
  FOREIGN KEY (shop_id, job_id) REFERENCES jobs (shop_id, id)
);
CREATE INDEX inspections_by_job ON inspections (shop_id, job_id);
CREATE INDEX inspections_by_vehicle ON inspections (shop_id, vehicle_id, id);
CREATE TABLE inspection_items (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  inspection_id VARCHAR(40) NOT NULL,
  position INTEGER NOT NULL,
  name VARCHAR(120) NOT NULL,
  rating VARCHAR(10) NOT NULL,
  measurement VARCHAR(40) NOT NULL,
  unit VARCHAR(20) NOT NULL,
  note VARCHAR(500) NOT NULL,
  estimate_line_id VARCHAR(40) NOT NULL,
  PRIMARY KEY (shop_id, id),
  FOREIGN KEY (shop_id, inspection_id) REFERENCES inspections (shop_id, id)
);
CREATE INDEX inspection_items_by_inspection ON inspection_items (shop_id, inspection_id, position);
CREATE TABLE uploads (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  client_id VARCHAR(60) NOT NULL,
  job_id VARCHAR(40) NOT NULL,
  subject_id VARCHAR(40) NOT NULL,
  purpose VARCHAR(20) NOT NULL,
  caption VARCHAR(300) NOT NULL,
  content_type VARCHAR(60) NOT NULL,
  bytes_total BIGINT NOT NULL,
  bytes_received BIGINT NOT NULL,
  path VARCHAR(200) NOT NULL,
  file_id VARCHAR(40) NOT NULL,
  user_id VARCHAR(40) NOT NULL,
  transcript MEDIUMTEXT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id),
  UNIQUE (shop_id, client_id)
);
CREATE INDEX uploads_by_job ON uploads (shop_id, job_id);
CREATE TABLE field_commands (
  shop_id VARCHAR(40) NOT NULL,
  command_id VARCHAR(60) NOT NULL,
  user_id VARCHAR(40) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  job_id VARCHAR(40) NOT NULL,
  result MEDIUMTEXT NOT NULL,
  happened_at BIGINT NOT NULL,
  applied_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, command_id)
);
