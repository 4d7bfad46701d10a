-- What SQLite's planner is told of every index, instead of what ANALYZE would find while a shop is young: a shop may have a million rows of
-- anything, so `shop_id` narrows nothing and a state little, while what comes after them (a customer, a phone, a time) leaves a handful.
-- Without it SQLite takes ten rows for a shop, and walks all of a shop's rows in order to be spared a sort.
ANALYZE sqlite_schema;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 (tbl, idx, stat)
SELECT tbl, idx, '1000000 ' || group_concat(rows_alike, ' ') FROM (
  SELECT t.name AS tbl, CASE WHEN i.origin = 'pk' AND l.wr THEN t.name ELSE i.name END AS idx, c.seqno,
    CASE WHEN i."unique" AND c.seqno = max(c.seqno) OVER of_index THEN 1
      ELSE min(CASE c.name WHEN 'shop_id' THEN 1000000 WHEN 'status' THEN 100000 WHEN 'stage' THEN 100000 WHEN 'source' THEN 100000
        WHEN 'kind' THEN 100000 WHEN 'urgency' THEN 50000 WHEN 'service' THEN 50000 WHEN 'assigned_to' THEN 10000 ELSE 10 END) OVER so_far END AS rows_alike
  FROM sqlite_schema t JOIN pragma_table_list l ON l.schema = 'main' AND l.name = t.name
    JOIN pragma_index_list(t.name) i JOIN pragma_index_info(i.name) c
  WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'
  WINDOW of_index AS (PARTITION BY i.name ORDER BY c.seqno ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING),
    so_far AS (PARTITION BY i.name ORDER BY c.seqno)
  ORDER BY idx, c.seqno
) AS of_columns GROUP BY tbl, idx;
ANALYZE sqlite_schema;
