-- A list of leads that are rare among a million (emergencies, those written by hand, vendors, one person's) is a walk
-- along an index of its own, as that of a stage is.
CREATE INDEX leads_by_source ON leads (shop_id, source, id);
CREATE INDEX leads_by_kind ON leads (shop_id, kind, id);
CREATE INDEX leads_by_urgency ON leads (shop_id, urgency, id);
CREATE INDEX leads_by_assigned ON leads (shop_id, assigned_to, id);
