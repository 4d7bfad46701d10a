CREATE TABLE users (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id),
  email VARCHAR(254) NOT NULL UNIQUE,
  name VARCHAR(120) NOT NULL,
  role VARCHAR(20) NOT NULL,
  phone VARCHAR(40) NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  disabled SMALLINT NOT NULL,
  on_call_rank INTEGER NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL
);
CREATE INDEX users_by_shop ON users (shop_id, id);
CREATE TABLE sessions (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL,
  user_id VARCHAR(40) NOT NULL REFERENCES users (id),
  kind VARCHAR(20) NOT NULL,
  token_hash VARCHAR(64) NOT NULL UNIQUE,
  csrf_token VARCHAR(64) NOT NULL,
  device VARCHAR(200) NOT NULL,
  address VARCHAR(64) NOT NULL,
  created_at BIGINT NOT NULL,
  used_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX sessions_by_user ON sessions (shop_id, user_id);
CREATE TABLE password_resets (
  token_hash VARCHAR(64) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL,
  user_id VARCHAR(40) NOT NULL REFERENCES users (id),
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at BIGINT
);
CREATE TABLE api_keys (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id),
  name VARCHAR(120) NOT NULL,
  key_hash VARCHAR(64) NOT NULL UNIQUE,
  role VARCHAR(20) NOT NULL,
  created_at BIGINT NOT NULL,
  ended_at BIGINT
);
