CREATE TABLE technicians (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id),
  goes_out SMALLINT NOT NULL,
  color VARCHAR(7) NOT NULL,
  hours VARCHAR(1000) NOT NULL,
  skills VARCHAR(1000) NOT NULL,
  base_address VARCHAR(300) NOT NULL,
  base_latitude_e6 BIGINT,
  base_longitude_e6 BIGINT,
  radius_km INTEGER,
  photo_file_id VARCHAR(40) NOT NULL,
  calendar_token VARCHAR(64) NOT NULL UNIQUE,
  busy_calendar_url VARCHAR(500) NOT NULL,
  busy_fetched_at BIGINT,
  busy_problem VARCHAR(300) NOT NULL,
  position_job_id VARCHAR(40) NOT NULL,
  position_latitude_e6 BIGINT,
  position_longitude_e6 BIGINT,
  position_at BIGINT,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX technicians_by_shop ON technicians (shop_id, id);
CREATE TABLE absences (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL,
  user_id VARCHAR(40) NOT NULL,
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  reason VARCHAR(200) NOT NULL,
  source VARCHAR(20) NOT NULL,
  external_uid VARCHAR(300) NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE INDEX absences_by_end ON absences (shop_id, ends_at);
CREATE TABLE jobs (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id),
  number BIGINT NOT NULL,
  lead_id VARCHAR(40) NOT NULL,
  estimate_id VARCHAR(40) NOT NULL,
  customer_id VARCHAR(40) NOT NULL,
  vehicle_id VARCHAR(40) NOT NULL,
  mechanic_id VARCHAR(40) NOT NULL,
  previous_job_id VARCHAR(40) NOT NULL,
  status VARCHAR(20) NOT NULL,
  service VARCHAR(120) NOT NULL,
  urgency VARCHAR(20) NOT NULL,
  window_start BIGINT NOT NULL,
  window_end BIGINT NOT NULL,
  duration_minutes INTEGER NOT NULL,
  address VARCHAR(300) NOT NULL,
  latitude_e6 BIGINT,
  longitude_e6 BIGINT,
  notes VARCHAR(2000) NOT NULL,
  access_notes VARCHAR(1000) NOT NULL,
  tracking_token VARCHAR(64) NOT NULL UNIQUE,
  total_cents BIGINT NOT NULL,
  confirmed_at BIGINT,
  eta_at BIGINT,
  started_at BIGINT,
  done_at BIGINT,
  odometer_in INTEGER,
  odometer_out INTEGER,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id),
  UNIQUE (shop_id, number)
);
CREATE INDEX jobs_by_window ON jobs (shop_id, window_start, id);
CREATE INDEX jobs_by_mechanic ON jobs (shop_id, mechanic_id, window_start);
CREATE INDEX jobs_by_status ON jobs (shop_id, status, id);
CREATE INDEX jobs_by_customer ON jobs (shop_id, customer_id, id);
CREATE INDEX jobs_by_vehicle ON jobs (shop_id, vehicle_id, id);
CREATE INDEX jobs_by_lead ON jobs (shop_id, lead_id, id);
CREATE TABLE job_steps (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  job_id VARCHAR(40) NOT NULL,
  status VARCHAR(20) NOT NULL,
  actor_kind VARCHAR(20) NOT NULL,
  actor_id VARCHAR(40) NOT NULL,
  latitude_e6 BIGINT,
  longitude_e6 BIGINT,
  eta_minutes INTEGER,
  note VARCHAR(1000) NOT NULL,
  happened_at BIGINT NOT NULL,
  recorded_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id),
  FOREIGN KEY (shop_id, job_id) REFERENCES jobs (shop_id, id)
);
CREATE INDEX job_steps_by_job ON job_steps (shop_id, job_id, id);
CREATE TABLE job_parts (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  job_id VARCHAR(40) NOT NULL,
  part_id VARCHAR(40) NOT NULL,
  part_order_item_id VARCHAR(40) NOT NULL,
  description VARCHAR(300) NOT NULL,
  quantity_milli BIGINT NOT NULL,
  unit_price_cents BIGINT NOT NULL,
  taxable SMALLINT NOT NULL,
  included SMALLINT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id),
  FOREIGN KEY (shop_id, job_id) REFERENCES jobs (shop_id, id)
);
CREATE INDEX job_parts_by_job ON job_parts (shop_id, job_id, id);
CREATE TABLE drives (
  shop_id VARCHAR(40) NOT NULL,
  from_spot VARCHAR(20) NOT NULL,
  to_spot VARCHAR(20) NOT NULL,
  minutes INTEGER NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, from_spot, to_spot)
) /* clustered */;
CREATE INDEX drives_by_time ON drives (at);
