CREATE INDEX alerts_by_call ON alerts (shop_id, call_sid);
