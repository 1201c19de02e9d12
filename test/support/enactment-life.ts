import { randomUUID } from 'node:crypto';
import type { CommandOutcome } from '@vinhdanh/contracts';
import type { Actor, EnactmentContent, EnactmentProposal, EnactmentState } from '@vinhdanh/domain';
import type { TestEngine } from './engine';
import { actor } from './fixtures';
import { now, stateWhen, today } from './lives';

const OFFICE = { office: 'administrator', from: '2020-01-01', to: null };

/** Two administrators of the whole country. */
export const proposer: Actor = actor('administrator', 'centre', { person: randomUUID(), ...OFFICE });
export const second: Actor = actor('administrator', 'centre', { person: randomUUID(), ...OFFICE });

const CITED = { article: 'Nghị quyết mẫu', evidence: 'N' } as const;

/** The fixture's unit is merged into a new one today. */
const mergedUnit = (): EnactmentContent => ({
  kind: 'reorganization',
  reorganization: {
    day: today(),
    successions: [{ ...CITED, from: 'unit', to: 'new-unit', kind: 'merge' }],
    assignments: [],
    bodies: ['unit', 'new-unit'].map((id) => ({ id, nameVi: `Cơ quan ${id}`, nameEn: id, council: null })),
  },
});

export async function foundNewUnit({ database }: TestEngine): Promise<void> {
  await database.dataSource.query(
    `INSERT INTO work.organization (id, name_vi, name_en, level, place_vi, from_date)
     VALUES ('new-unit', 'Cơ quan mới', 'new-unit', 'fixture', 'Lạng Sơn', '2000-01-01')`,
  );
}

export async function proposeMerger(engine: TestEngine, expected: number): Promise<string> {
  const id = randomUUID();
  const opening: EnactmentProposal = {
    id,
    order: { number: '1/NQ', day: today() },
    reason: 'Sắp xếp cơ quan',
    effectiveOn: today(),
    within: ['centre'],
    expected,
    content: mergedUnit(),
  };
  await engine.gateway.begin('enactment', id, { opening, by: proposer, at: now() });
  return id;
}

export const confirmMerger = (engine: TestEngine, id: string, by: Actor): Promise<CommandOutcome> => {
  const confirm = { type: 'confirm' as const, actor: by, jurisdiction: 'centre' };
  return engine.gateway.command('enactment', id, confirm, randomUUID(), '');
};

export const carriedOut = (engine: TestEngine, id: string): Promise<EnactmentState> =>
  stateWhen<EnactmentState>(engine, 'enactment', id, ({ phase }) => phase === 'done');
