-- What a lead waits for stands on it: help, since the emergency was told, or an answer, since they called again or left
-- a message although somebody had worked on it. A reminder is a person's wish and nothing else.
ALTER TABLE leads ADD COLUMN waits_for VARCHAR(20) NOT NULL DEFAULT 'nothing';
ALTER TABLE leads ADD COLUMN waits_since BIGINT;
UPDATE leads SET waits_for = 'answer', waits_since = follow_up_at
  WHERE missed = 1 AND touched_at IS NOT NULL AND follow_up_at <= updated_at;
UPDATE leads SET follow_up_at = NULL WHERE waits_for = 'answer';
UPDATE leads SET waits_for = 'help', waits_since = created_at
  WHERE urgency = 'emergency' AND stage NOT IN ('paid', 'lost', 'spam')
  AND ((stage = 'new' AND touched_at IS NULL)
    OR id IN (SELECT lead_id FROM alerts WHERE status = 'alerting'));
CREATE INDEX leads_by_waiting ON leads (shop_id, waits_since);
