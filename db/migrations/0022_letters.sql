-- Whether a text answers what its customer has just done: then no quiet hours hold it back.
ALTER TABLE messages ADD COLUMN is_answer SMALLINT NOT NULL DEFAULT 0;
-- An estimate says how many reminders were planned for it: those sent by a person had two, those priced on the web none.
UPDATE estimates SET follow_ups = 2 WHERE sent_at IS NOT NULL AND source <> 'price_book';
