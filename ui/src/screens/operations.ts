// The journal from its end, page by page: the program hands out no more than a few hundred rows at once.

import { commands, type OperationRow } from '../lib/ipc';

const PAGE = 200;

/** The newest `wanted` operations, or as many as there are. */
export async function newestOperations(wanted: number): Promise<OperationRow[]> {
  const rows: OperationRow[] = [];
  while (rows.length < wanted) {
    const limit = Math.min(PAGE, wanted - rows.length);
    const page = await commands.operations({ before: rows.at(-1)?.key ?? null, limit });
    rows.push(...page);
    if (page.length < limit) break;
  }
  return rows;
}
