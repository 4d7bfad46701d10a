CREATE TABLE messages (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL REFERENCES shops (id),
  customer_id VARCHAR(40) NOT NULL,
  lead_id VARCHAR(40) NOT NULL,
  direction VARCHAR(10) NOT NULL,
  channel VARCHAR(10) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  party VARCHAR(254) NOT NULL,
  from_address VARCHAR(254) NOT NULL,
  to_address VARCHAR(254) NOT NULL,
  body MEDIUMTEXT NOT NULL,
  segments INTEGER NOT NULL,
  status VARCHAR(20) NOT NULL,
  approval_number BIGINT,
  provider_sid VARCHAR(64),
  error_code VARCHAR(20) NOT NULL,
  error_text VARCHAR(300) NOT NULL,
  media MEDIUMTEXT NOT NULL,
  paper_id VARCHAR(40) NOT NULL,
  not_before BIGINT NOT NULL,
  version BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  PRIMARY KEY (shop_id, id)
);
CREATE INDEX messages_by_party ON messages (shop_id, party, id);
CREATE INDEX messages_by_lead ON messages (shop_id, lead_id, id);
CREATE INDEX messages_by_status ON messages (shop_id, status, id);
CREATE INDEX messages_by_sid ON messages (provider_sid);
CREATE INDEX messages_by_customer ON messages (shop_id, customer_id);
CREATE INDEX messages_by_approval ON messages (shop_id, approval_number, id);
CREATE TABLE conversations (
  id VARCHAR(40) NOT NULL,
  shop_id VARCHAR(40) NOT NULL,
  party VARCHAR(40) NOT NULL,
  customer_id VARCHAR(40) NOT NULL,
  lead_id VARCHAR(40) NOT NULL,
  last_message_id VARCHAR(40) NOT NULL,
  last_at BIGINT NOT NULL,
  unread INTEGER NOT NULL,
  PRIMARY KEY (shop_id, id),
  UNIQUE (shop_id, party)
);
CREATE INDEX conversations_by_last ON conversations (shop_id, last_at, id);
CREATE INDEX conversations_by_customer ON conversations (shop_id, customer_id);
CREATE INDEX conversations_by_lead ON conversations (shop_id, lead_id);
CREATE INDEX conversations_by_unread ON conversations (shop_id, unread);
CREATE TABLE message_templates (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  shop_id VARCHAR(40) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  language VARCHAR(10) NOT NULL,
  body VARCHAR(1600) NOT NULL,
  version BIGINT NOT NULL,
  updated_at BIGINT NOT NULL,
  UNIQUE (shop_id, kind, language)
);
