import { verifySignatures } from '@vinhdanh/signatures';
import type { DossierState } from '@vinhdanh/domain';
import { startEngine, type TestEngine } from '../../support/engine';
import { stateWhen } from '../../support/lives';
import { liveThrough, type WholeLife } from '../../support/whole-life';

describe('the whole life of a dossier, on the real engine', () => {
  let engine: TestEngine;
  let life: WholeLife;
  beforeAll(async () => {
    engine = await startEngine();
    life = await liveThrough(engine);
  }, 120_000);
  afterAll(() => engine.stop());

  it('ends decided and presented, with every letter and the decision numbered', async () => {
    const state = await stateWhen<DossierState>(
      engine,
      'dossier',
      life.dossier,
      ({ presented }) => presented,
    );
    expect(state.status).toBe('decided');
    expect(state.letters.map(({ number }) => number)).toEqual(['1/TTr', '1/TTr']);
    expect(state.decision?.number).toBe('1/QĐ');
    expect(state.results).toMatchObject([{ outcome: 'passed', agree: 5, needed: 4, base: 5 }]);
  });

  it('leaves a decision signed by the person, then by the body, whose last signature covers it whole', async () => {
    const { decision } = await stateWhen<DossierState>(
      engine,
      'dossier',
      life.dossier,
      ({ presented }) => presented,
    );
    const chunks: Buffer[] = [];
    for await (const chunk of await engine.files.open(decision?.file ?? '')) chunks.push(chunk as Buffer);
    const root = await engine.authority.rootCertificatePem();
    const reports = await verifySignatures(Buffer.concat(chunks), root);
    expect(reports.map(({ valid }) => valid)).toEqual([true, true]);
    expect(reports.map(({ coversWholeFile }) => coversWholeFile)).toEqual([false, true]);
  });

  it('costs at most 250 events of history outside its session and rounds', async () => {
    const { events } = await engine.client.workflow.getHandle(`dossier-${life.dossier}`).fetchHistory();
    expect(events?.length).toBeLessThanOrEqual(250);
  });

  it('told each of its people once for each thing', async () => {
    const doubled: unknown[] = await engine.database.dataSource.query(
      `SELECT thing_id, seq, person_id, kind FROM work.notification GROUP BY 1, 2, 3, 4 HAVING count(*) > 1`,
    );
    expect(doubled).toEqual([]);
    const told: Array<{ kind: string }> = await engine.database.dataSource.query(
      'SELECT DISTINCT kind FROM work.notification ORDER BY kind',
    );
    expect(told.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'dossier-returned',
        'dossier-held',
        'session-opened',
        'signature-requested',
        'dossier-decided',
      ]),
    );
  });
});
