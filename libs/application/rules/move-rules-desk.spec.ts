import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DossierState, LoadedRules, Move, Organization } from '@vinhdanh/domain';
import { loadRules, readRuleSet } from '@vinhdanh/rules';
import { dossierAt, ROUTE } from '../../../test/support/fixtures';
import type { Catalogue, RouteView } from '../catalogue/catalogue';
import { refused } from '../kernel/refused';
import { MoveRulesDesk } from './move-rules-desk';
import type { RuleShelf } from './rule-shelf';

const PACKS = join(__dirname, '..', '..', 'rules', 'packs');
const ON = '2026-11-20';

/** Courts as they are, as they would be under a later text, and no sector. */
let sets: readonly LoadedRules[];
let packs: string;
beforeAll(() => {
  packs = mkdtempSync(join(tmpdir(), 'moves-'));
  cpSync(PACKS, packs, { recursive: true });
  const before = loadRules(readRuleSet(['national', 'toa-an'], packs));
  const text =
    "moves: { proposing-unit: [{ from: 2024-01-01, to: null, way: old-unit, article: 'Thông tư mới', evidence: Q }] }";
  writeFileSync(join(packs, 'toa-an', 'moves.yaml'), text);
  sets = [
    before,
    loadRules(readRuleSet(['national', 'toa-an'], packs)),
    loadRules(readRuleSet(['national'])),
  ];
});
afterAll(() => rmSync(packs, { recursive: true }));

const deskWith = (current: LoadedRules, catalogue: Partial<Catalogue> = {}): MoveRulesDesk =>
  new MoveRulesDesk(
    {
      current,
      rules: (id: string) => Promise.resolve(sets.find(({ set }) => set.id === id)),
    } as unknown as RuleShelf,
    catalogue as Catalogue,
  );

const received = ({ set }: LoadedRules): DossierState => ({
  ...dossierAt('province.appraise'),
  receivedOn: '2026-03-02',
  rules: { set, text: { day: '2026-03-02', kept: null, newer: null }, weighed: null },
});

describe('which unit proposes a person who moves', () => {
  it('is settled by the rules that reception fixed, whatever is in force since', async () => {
    const [before, later] = sets as [LoadedRules, LoadedRules];
    expect((await deskWith(later).ruleOf(received(before), ON)).rule).toMatchObject({
      way: 'ask',
      evidence: 'Q',
    });
    expect((await deskWith(before).ruleOf(received(later), ON)).rule).toMatchObject({ way: 'old-unit' });
    const draft = { ...received(before), receivedOn: null };
    expect((await deskWith(later).ruleOf(draft, ON)).rule).toMatchObject({ way: 'old-unit' });
  });

  it('is asked where no source gives it, in the words of the packs', async () => {
    const national = sets[2] as LoadedRules;
    const { rule, question } = await deskWith(national).ruleOf(received(national), ON);
    expect(rule).toMatchObject({ way: 'ask', evidence: 'N' });
    expect(question?.sentence.vi).toContain('Cần văn bản quyết định');
  });

  it('is asked too under a set of before, which settled it from memory', async () => {
    const [before] = sets as [LoadedRules];
    const law = {
      ...before.law,
      proposerRules: before.law.proposerRules.map((one) => ({ ...one, evidence: 'M' as const })),
    };
    const found = await deskWith({ ...before, law }).ruleOf({ ...received(before), receivedOn: null }, ON);
    expect(found.rule).toMatchObject({ way: 'ask', evidence: 'M' });
  });
});

describe('the ways of the units that may propose', () => {
  it('tell a unit of no way at all from one whose way asks for something first', async () => {
    const [, , national] = sets as [LoadedRules, LoadedRules, LoadedRules];
    const none = (unit: string) => refused('no-route-for-unit', { award: 'HC-LD3', unit });
    const desk = deskWith(national, {
      find: () => Promise.resolve(() => ({ from: '2000-01-01', to: null }) as unknown as Organization),
      planRoute: (_rules, { unit }) =>
        Promise.reject(unit === 'top' ? none(unit) : refused('council-missing')),
      foreseeRoute: (_rules, { unit }) =>
        unit === 'top' ? Promise.reject(none(unit)) : Promise.resolve({} as RouteView),
    });
    const document = { number: '12/QĐ', date: '2026-02-01' };
    const period = { from: '2024-01-01', to: '2025-12-31' };
    const move = { to: 'top', movedOn: '2025-02-01', document, period };
    expect(await desk.planMove(received(national), move, ON)).toMatchObject({
      ways: { unit: null, top: null },
      noWay: { top: { code: 'no-route-for-unit', params: { unit: 'top' } } },
    });
    const { noWay } = await desk.planMove(received(national), { ...move, to: 'b' }, ON);
    expect(noWay).toEqual({});
  });

  it('are those of the unit that the first move left, where it is taken back', async () => {
    const [, , national] = sets as [LoadedRules, LoadedRules, LoadedRules];
    const desk = deskWith(national, { planRoute: () => Promise.resolve(ROUTE) });
    const state = received(national);
    const move = { from: 'unit', to: 'b', movedOn: '2025-02-01', proposer: 'b' } as Move;
    const elsewhere = ROUTE.steps.map((step) => ({ ...step, organization: 'b' }));
    const rerouted = { ...state, move, route: { ...ROUTE, steps: elsewhere } };
    const { ways } = await desk.planCorrection(rerouted, { number: 1, transfer: null }, ON);
    expect(Object.keys(ways)).toEqual(['unit']);
  });
});
