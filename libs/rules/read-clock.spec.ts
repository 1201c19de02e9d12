import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRuleBook } from './index';

describe('the clock rules of the national packs', () => {
  it('stand in every decree, each part with its article and mark', () => {
    for (const { id, clock } of loadRuleBook(['national']).routes) {
      expect([id, clock?.afterHold.then, clock?.afterReturn.then]).toEqual([id, 'days-left', 'restart']);
      expect(clock?.afterHold.article).toContain('clock-after-hold');
      expect(clock?.repeatedReturn.reasons.map(({ id: reason }) => reason)).toContain('still-missing');
    }
  });
});

describe('clock rules', () => {
  let packs: string;
  beforeEach(() => {
    packs = mkdtempSync(join(tmpdir(), 'clock-'));
    cpSync(join(__dirname, 'packs'), packs, { recursive: true });
  });
  afterEach(() => rmSync(packs, { recursive: true }));

  const FILE = 'national/routes-nd152.yaml';
  const change = (right: string, wrong: string): void => {
    const text = readFileSync(join(packs, FILE), 'utf8');
    expect(text).toContain(right);
    writeFileSync(join(packs, FILE), text.replace(right, wrong));
  };
  const clockOf = (...layers: readonly string[]) =>
    loadRuleBook(layers, packs).routes.find(({ id }) => id === 'nd152.orders')?.clock;

  it('of a province replace the part that it speaks of, and leave the others', () => {
    writeFileSync(
      join(packs, 'lang-son', 'routes-nd152.yaml'),
      'regime: nd152\nclock: { afterReturn: { then: days-left, article: Quy định của tỉnh, evidence: Q } }\n',
    );
    expect(clockOf('national', 'lang-son')).toMatchObject({
      afterHold: { then: 'days-left', evidence: 'N' },
      afterReturn: { then: 'days-left', article: 'Quy định của tỉnh' },
    });
  });

  it.each([
    ['another way to go on', 'then: restart', 'then: never', 'must be one of days-left, restart'],
    [
      'no reasons',
      'repeatedReturn:\n    article:',
      'repeatedReturn:\n    other: x\n    article:',
      'is not known here',
    ],
    [
      'a part without an article',
      'afterHold:\n    then: days-left\n    article:',
      'afterHold:\n    then: days-left\n    note:',
      'is not known here',
    ],
  ])('are refused with %s', (_what, right, wrong, problem) => {
    change(right, wrong);
    expect(() => clockOf('national')).toThrow(problem);
    expect(() => clockOf('national')).toThrow(FILE);
  });
});
