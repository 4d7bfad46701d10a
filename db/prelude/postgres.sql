-- MEDIUMTEXT is the one type the three engines do not share.
DO $$ BEGIN CREATE DOMAIN mediumtext AS text; EXCEPTION WHEN duplicate_object THEN NULL; END $$
