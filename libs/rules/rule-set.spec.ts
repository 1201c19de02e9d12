import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RuleSet } from '@vinhdanh/domain';
import { checkPacks, checkRuleSet, loadCriteria, loadLaw, loadRuleBook, readRuleSet, ruleSetOf } from '.';
import { PACKS } from './read-layer';

const LAYERS = ['national', 'lang-son'];
const deployed = readRuleSet(LAYERS);

/** As a database gives it back: names of files in any order. */
const stored = (set: RuleSet): RuleSet =>
  ruleSetOf(
    set.layers.map(({ name, version }) => ({
      name,
      files: Object.fromEntries(Object.entries(set.texts[version] ?? {}).reverse()),
    })),
  );

describe('a rule set', () => {
  let packs: string;

  beforeEach(() => {
    packs = mkdtempSync(join(tmpdir(), 'packs-'));
    cpSync(PACKS, packs, { recursive: true });
  });

  afterEach(() => rmSync(packs, { recursive: true }));

  it('is named by its texts: the same from folders and from what was kept of them', () => {
    expect(deployed.id).toMatch(/^[0-9a-f]{64}$/);
    expect(deployed.layers.map(({ name }) => name)).toEqual(LAYERS);
    expect(stored(deployed)).toEqual(deployed);
  });

  it('has the same name wherever line ends are written otherwise', () => {
    const file = join(packs, 'lang-son', 'standing.yaml');
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replace(/\n/g, '\r\n')}`);
    expect(readRuleSet(LAYERS, packs).id).toBe(deployed.id);
  });

  it('has another name when one character of one file differs, and only that layer another version', () => {
    writeFileSync(join(packs, 'lang-son', 'standing.yaml'), '# khác\n', { flag: 'a' });
    const changed = readRuleSet(LAYERS, packs);
    expect(changed.id).not.toBe(deployed.id);
    expect(changed.layers[0]).toEqual(deployed.layers[0]);
    expect(changed.layers[1]?.version).not.toBe(deployed.layers[1]?.version);
  });

  it('has another name in another order of the layers', () => {
    expect(readRuleSet([...LAYERS].reverse()).id).not.toBe(deployed.id);
  });

  it('reads the same from kept texts as from the folders', () => {
    const kept = stored(deployed);
    expect(loadRuleBook(kept)).toEqual(loadRuleBook(LAYERS));
    expect(loadLaw(kept)).toEqual(loadLaw(LAYERS));
    expect(loadCriteria(kept)).toEqual(loadCriteria(LAYERS));
    expect(checkRuleSet(kept)).toEqual(checkPacks(LAYERS));
  });

  it('names file and line of what is wrong in a kept text', () => {
    const broken = ruleSetOf([{ name: 'national', files: { 'money.yaml': 'a: 1\na: 2\n' } }]);
    expect(checkRuleSet(broken)[0]).toMatchObject({ file: 'national/money.yaml', line: 2 });
  });

  it('refuses a layer without a folder', () => {
    expect(() => readRuleSet(['national', 'nowhere'])).toThrow('nowhere: the file does not exist');
  });
});
