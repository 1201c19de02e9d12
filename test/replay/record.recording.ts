import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { startEngine } from '../support/engine';
import { carriedOut, confirmMerger, foundNewUnit, proposeMerger, second } from '../support/enactment-life';
import { handIn, standsAt, stateWhen } from '../support/lives';
import { liveThrough } from '../support/whole-life';

it('records the histories of a whole life', async () => {
  const engine = await startEngine();
  try {
    const { dossier, session, rounds } = await liveThrough(engine);
    await foundNewUnit(engine);
    const moved = await handIn(engine);
    await stateWhen(engine, 'dossier', moved, standsAt('unit.intake'));
    const enactment = await proposeMerger(engine, 1);
    await confirmMerger(engine, enactment, second);
    await carriedOut(engine, enactment);
    const name = process.env.RECORD_HISTORIES ?? 'next';
    const workflows = {
      dossier: `dossier-${dossier}`,
      session: `session-${session}`,
      round: `round-${rounds.at(-1)}`,
      enactment: `enactment-${enactment}`,
    };
    for (const [kind, workflowId] of Object.entries(workflows)) {
      const handle = engine.client.workflow.getHandle(workflowId);
      await handle.result();
      const json = historyToJSON(await handle.fetchHistory());
      writeFileSync(join(__dirname, 'histories', `${kind}-${name}.json`), `${json}\n`);
      expect(json.length).toBeGreaterThan(1_000);
    }
  } finally {
    await engine.stop();
  }
}, 120_000);
