import { randomUUID } from 'node:crypto';
import type { ThingGateway } from '@vinhdanh/contracts';
import { dayOf, toInstant, type EnactmentProposal, type PublishedCalendar } from '@vinhdanh/domain';
import { RuleSetStore, UnitOfWork, type createDataSource } from '@vinhdanh/persistence';
import { must } from '../../demo/story';
import { waitFor } from '../../demo/wait-for';
import { measuring } from './dossiers';
import { movedBy, phaseOf } from './rows';

type DataSource = ReturnType<typeof createDataSource>;

/** What takes longer, an order or the beginning of its dossiers, is no result. */
export const LONGEST_MS = 900_000;

/** Publishes the calendar by an order of two persons, and waits until its last dossier has taken it. */
export async function publishCalendar(
  dataSource: DataSource,
  gateway: ThingGateway,
  calendar: PublishedCalendar,
  ids: readonly string[],
): Promise<{ seconds: number; moved: number }> {
  const opening = await orderOf(dataSource, calendar, ids.length);
  const { id } = opening;
  await gateway.begin('enactment', id, {
    opening,
    by: measuring('administrator'),
    at: toInstant(Date.now()),
  });
  await waitFor('the order in the read model', async () =>
    (await phaseOf(dataSource, id)) === 'proposed' ? true : undefined,
  );
  const began = performance.now();
  const second = measuring('administrator');
  const confirmation = { type: 'confirm', actor: second, jurisdiction: second.organization } as const;
  const answer = await gateway.command('enactment', id, confirmation, randomUUID(), '');
  must(answer.kind === 'accepted', `the order was not confirmed: ${answer.kind}`);
  await waitFor(
    'the last dossier',
    async () => ((await phaseOf(dataSource, id)) === 'done' ? true : undefined),
    LONGEST_MS,
  );
  const seconds = (performance.now() - began) / 1000;
  return { seconds, moved: await movedBy(dataSource, id, ids) };
}

async function orderOf(
  dataSource: DataSource,
  calendar: PublishedCalendar,
  expected: number,
): Promise<EnactmentProposal> {
  const today = dayOf(toInstant(Date.now()));
  const set = await new UnitOfWork(dataSource).run(async ({ manager }) => {
    const store = new RuleSetStore(manager);
    return store.find((await store.inForce(today)) ?? '');
  });
  if (set === null) throw new Error('no rule set is in force');
  const versions = { id: set.id, layers: set.layers };
  return {
    id: randomUUID(),
    order: { number: 'ĐO-1', day: today },
    reason: 'Đo tốc độ tính lại thời hạn.',
    effectiveOn: today,
    expected,
    within: [measuring('administrator').organization],
    content: { kind: 'rules', before: versions, after: versions, calendar },
  };
}
