import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAllPacks, checkPacks, loadLaw, sayProblem } from '../index';

/** A pack that is whole, and beside it, for each rule, the one file that differs from it and breaks just that rule. */
const BROKEN = join(__dirname, '..', 'broken');
const WHOLE = 'whole';

/** What the check says of it, beside the file. */
const SAID = 'said.txt';

const breaking = readdirSync(BROKEN)
  .filter((name) => name !== WHOLE)
  .sort();
const saidOf = (rule: string): readonly string[] =>
  readFileSync(join(BROKEN, rule, SAID), 'utf8')
    .trimEnd()
    .split('\n');

const RULES = join(__dirname, '..');
/** Not of packs: what is said of the list of past awards, and of a layer that an instance names. */
const OTHERS = ['past', 'broken', 'packs', 'rule-set.ts'];

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !OTHERS.includes(name) && !name.endsWith('.spec.ts'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sourcesIn(path);
      return path.endsWith('.ts') ? [path] : [];
    });

/** What a source can say of a value, as patterns: every text that it fails with, a pack's own words left open. */
function sayingsOf(path: string): readonly RegExp[] {
  const calls = readFileSync(path, 'utf8').matchAll(
    /(?:\.fail|\.error|problemAt)\([^;]*?([`'])((?:(?!\1).)+)\1\s*,?\s*\)/gs,
  );
  return [...calls].map(([, , text = '']) => {
    const words = text.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(words.join('.*'));
  });
}

let packs: string;
beforeEach(() => {
  packs = mkdtempSync(join(tmpdir(), 'packs-'));
  cpSync(join(BROKEN, WHOLE), packs, { recursive: true });
});
afterEach(() => rmSync(packs, { recursive: true }));

const problems = (): readonly string[] => checkAllPacks(packs).problems.map(sayProblem);

describe('the packs', () => {
  it('are all sound', () => {
    const { layers, problems: found } = checkAllPacks();
    expect(found.map(sayProblem)).toEqual([]);
    expect(layers).toEqual(expect.arrayContaining(['national', 'lang-son', 'bac-ninh', 'rehearsal']));
  });
});

describe('a pack that breaks one rule', () => {
  it('differs from one that is whole', () => {
    expect(problems()).toEqual([]);
  });

  it.each(breaking)('is refused, with its place and reason: %s', (rule) => {
    cpSync(join(BROKEN, rule), packs, { recursive: true });
    expect(problems()).toEqual(saidOf(rule));
  });

  it('is there for every rule: whatever readers and checks can say is said of one', () => {
    const said = breaking.flatMap(saidOf).join('\n');
    const rules = sourcesIn(RULES).flatMap(sayingsOf);
    expect(rules.length).toBeGreaterThan(40);
    expect(rules.filter((rule) => !rule.test(said)).map(String)).toEqual([]);
  });

  it('is refused whole when the law is loaded', () => {
    cpSync(join(BROKEN, 'threshold-over-one'), packs, { recursive: true });
    expect(() => loadLaw(['national'], packs)).toThrow('share.num is more than 100 (line 9)');
  });
});

describe('checkPacks', () => {
  it('tells everything that cannot be read, not just the first', () => {
    for (const rule of ['threshold-over-one', 'value-without-article', 'duplicate-code'])
      cpSync(join(BROKEN, rule), packs, { recursive: true });
    const files = checkPacks(['national'], packs).map(({ file }) => file);
    expect(files).toEqual(['national/money.yaml', 'national/routes-new.yaml', 'national/vote-rules.yaml']);
  });

  it('tells everything that does not fit together, in the order of files and lines', () => {
    for (const rule of ['unknown-bundle', 'gap-in-dates', 'unknown-award', 'successor-cycle'])
      cpSync(join(BROKEN, rule), packs, { recursive: true });
    expect(checkPacks(['national'], packs).map(({ file, line }) => `${file}:${line}`)).toEqual([
      'national/catalogue.yaml:34',
      'national/instruments.yaml:10',
      'national/instruments.yaml:21',
      'national/money.yaml:6',
      'national/routes-new.yaml:13',
    ]);
  });

  it('refuses what is not YAML, and layers that do not exist', () => {
    writeFileSync(join(packs, 'national', 'money.yaml'), 'multiples: [unclosed\n');
    expect(checkPacks(['national'], packs)).toMatchObject([{ file: 'national/money.yaml', line: 2 }]);
    expect(checkPacks(['nowhere'], packs)).toMatchObject([{ file: 'nowhere', path: '' }]);
  });
});
