import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DossierState, LoadedRules } from '@vinhdanh/domain';
import { loadRules, readRuleSet } from '@vinhdanh/rules';
import { dossierAt } from '../../../test/support/fixtures';
import type { Catalogue } from '../catalogue/catalogue';
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

const deskWith = (current: LoadedRules): MoveRulesDesk =>
  new MoveRulesDesk(
    {
      current,
      rules: (id: string) => Promise.resolve(sets.find(({ set }) => set.id === id)),
    } as unknown as RuleShelf,
    {} as Catalogue,
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
