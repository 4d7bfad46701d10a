-- One program at a time: held until this connection closes, at the end of migrating.
SET lock_timeout = '60s';
SELECT pg_advisory_lock(7272255);
-- MEDIUMTEXT is the one type the three engines do not share.
DO $$ BEGIN CREATE DOMAIN mediumtext AS text; EXCEPTION WHEN duplicate_object THEN NULL; END $$
