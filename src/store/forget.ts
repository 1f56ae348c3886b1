/** Takes a scan out of a store, with all that only it needed. */
import { numberOf, type Engine } from "./engine.js";

/** What a scan has of its own. */
export const OF_SCAN = ["scan_item", "scan_stretch", "finding_total", "scan_total", "item_total", "scan_digest"];
/** Rows that nothing leads to any more, in the order in which they lead to one another. */
const UNLED = [
  "DELETE FROM revision WHERE id NOT IN (SELECT revision FROM scan_item)",
  "DELETE FROM examination WHERE id NOT IN (SELECT examination FROM revision)",
  "DELETE FROM value WHERE examination NOT IN (SELECT id FROM examination)",
  "DELETE FROM examination_part WHERE examination NOT IN (SELECT id FROM examination)",
  "DELETE FROM place WHERE id NOT IN (SELECT place FROM revision)",
  "DELETE FROM folder WHERE id NOT IN (SELECT folder FROM place)",
];
/** Examinations read at once. */
const AT_ONCE = 5_000;

export async function forgetScan(engine: Engine, scan: number): Promise<void> {
  await engine.transaction(async () => {
    for (const table of OF_SCAN) await engine.run(`DELETE FROM ${table} WHERE scan = ?`, [scan]);
    await engine.run("DELETE FROM scan WHERE id = ?", [scan]);
    for (const statement of UNLED) await engine.run(statement);
    await deletePages(engine);
  });
}

/** Deletes the pages between those that examinations stand on. Both are numbered in the order in which they were made. */
async function deletePages(engine: Engine): Promise<void> {
  let used = 0;
  for (let after = 0; ;) {
    const rows = await engine.all("SELECT id, page, last_page FROM examination WHERE id > ? ORDER BY id LIMIT ?", [
      after,
      AT_ONCE,
    ]);
    for (const row of rows) {
      const page = numberOf(row, "page");
      if (page > used + 1) await engine.run("DELETE FROM page WHERE id > ? AND id < ?", [used, page]);
      used = Math.max(used, numberOf(row, "last_page"));
      after = numberOf(row, "id");
    }
    if (rows.length < AT_ONCE) break;
  }
  await engine.run("DELETE FROM page WHERE id > ?", [used]);
}
