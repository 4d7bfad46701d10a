-- When the newest unread text of a conversation came; 0 when all is read. The Inbox's unread and Today's walk it, where a count
-- only told that there is something.
ALTER TABLE conversations ADD COLUMN unread_at BIGINT NOT NULL DEFAULT 0;
UPDATE conversations SET unread_at = last_at WHERE unread > 0;
DROP INDEX conversations_by_unread;
CREATE INDEX conversations_by_unread ON conversations (shop_id, unread_at, id);
