-- One program at a time: held until this connection closes, at the end of migrating.
SET lock_timeout = '60s';
SELECT pg_advisory_lock(7272255);
-- Searches and pages rely on the order of bytes, in which what begins with a word ends before that word and `~`.
DO $$ BEGIN IF 'a' < 'B' THEN RAISE EXCEPTION 'the database does not compare text by bytes: make it anew with LOCALE ''C'' TEMPLATE template0';
  END IF; END $$;
-- MEDIUMTEXT is the one type the three engines do not share.
DO $$ BEGIN CREATE DOMAIN mediumtext AS text; EXCEPTION WHEN duplicate_object THEN NULL; END $$
