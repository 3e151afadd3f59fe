UPDATE budget_line
SET category = ?2, amount = ?3, what = ?4, person = ?5, effort = ?6, partner = ?7, class = ?8, access = ?9, groups = ?10
WHERE id = ?1
