CREATE INDEX part_levels_by_place ON part_levels (shop_id, place, part_id);
ALTER TABLE vehicles ADD COLUMN photo_file_id VARCHAR(40) NOT NULL DEFAULT '';
-- Which files on the disk are anybody's is asked by their paths.
CREATE INDEX files_by_path ON files (path);
CREATE INDEX uploads_by_path ON uploads (path);
CREATE INDEX recordings_by_path ON recordings (path);
