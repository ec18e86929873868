CALL () {
  CALL db.index.fulltext.queryNodes('name_stems', $stems) YIELD node, score
  RETURN node, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('name_words', $words) YIELD node, score
  RETURN node, score
}
WITH node, sum(score) AS score, coalesce(node.id, node.code) AS id
RETURN labels(node) AS labels, id, score
ORDER BY score DESC, id
LIMIT $limit
