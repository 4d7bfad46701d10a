CREATE INDEX portal_codes_by_expiry ON portal_codes (expires_at);
CREATE INDEX portal_sessions_by_expiry ON portal_sessions (expires_at);
-- A refund that came through has no trouble to tell of.
UPDATE refunds SET problem = '' WHERE status = 'done';
