import type { PackFiles, RuleSet } from '@vinhdanh/domain';
import { checkRuleSet, loadRules, readRuleSet, ruleSetOf } from '../index';
import { RuleDataError } from '../rule-data-error';
import { checkSchema } from '../schema/check-schema';
import { FORM_FILE, newestForm } from './form-of';
import { parsePack } from './parse-pack';
import { UPCASTERS, type PackUpcaster } from './upcasters';

const DEPLOYED = readRuleSet(['national', 'lang-son']);

/**
 * A form that never was: caps stood in a file of another name, their steps under another one, and what rounds a figure was said
 * once for all of them.
 */
const beforeToday: PackUpcaster = ({ 'limits-of-shares.yaml': old, ...files }) => {
  const { rounding, shares } = (old ?? {}) as { rounding?: unknown; shares?: Record<string, OldCap> };
  if (!shares) return files;
  const caps = Object.entries(shares).map(([id, { checkedAt, ...cap }]) => [
    id,
    { ...cap, rounding, heldAt: checkedAt },
  ]);
  return { ...files, 'caps.yaml': { caps: Object.fromEntries(caps) as unknown } };
};
interface OldCap {
  readonly checkedAt: unknown;
}

const TODAY = newestForm(UPCASTERS);
/** As if today's form were the one before the last. */
const WITH_ONE_MORE = [...UPCASTERS, beforeToday];

const inForm = (form: number, files: PackFiles): PackFiles => ({ ...files, [FORM_FILE]: `form: ${form}\n` });

const filesOf = ({ layers, texts }: RuleSet, layer: string): PackFiles =>
  texts[layers.find(({ name }) => name === layer)?.version ?? ''] ?? {};

/** The national pack as a release before today's would have had it, if that form had been. */
function older(): PackFiles {
  const { 'caps.yaml': caps = '', ...files } = filesOf(DEPLOYED, 'national');
  const roundings = new Set([...caps.matchAll(/^ {4}rounding: (.+)$/gm)].map(([, one]) => one));
  expect(roundings.size).toBe(1);
  const text = caps
    .replace(/^ {4}rounding: .+\n/gm, '')
    .replace(/^ {4}heldAt:/gm, '    checkedAt:')
    .replace(/^caps:/m, `rounding: ${[...roundings][0] ?? ''}\nshares:`);
  expect(text).not.toBe(caps);
  return { ...files, 'limits-of-shares.yaml': text };
}

const newer = inForm(TODAY + 1, filesOf(DEPLOYED, 'lang-son'));

describe('a rule set in an older form', () => {
  const set = ruleSetOf([
    { name: 'national', files: older() },
    { name: 'lang-son', files: newer },
  ]);

  it('says today what it said, pack by pack, and keeps its name', () => {
    const today = loadRules(DEPLOYED);
    const read = loadRules(set, WITH_ONE_MORE);
    expect(read).toEqual({ ...today, set: { id: set.id, layers: set.layers } });
    expect(read.law.caps.length).toBeGreaterThan(0);
    expect(set.id).not.toBe(DEPLOYED.id);
  });

  it('is refused, with its place, where nobody brings it to today’s', () => {
    expect(() => loadRules(ruleSetOf([{ name: 'national', files: older() }]))).toThrow(
      /^national\/limits-of-shares\.yaml: the file is not one of/,
    );
  });

  it('names the line of the text in which it was written', () => {
    const files = {
      ...older(),
      'limits-of-shares.yaml': 'rounding: down\nshares:\n  one:\n    checkedAt: 3\n',
    };
    expect(() => loadRules(ruleSetOf([{ name: 'national', files }]), WITH_ONE_MORE)).toThrow(RuleDataError);
    const changing: PackUpcaster = (all) => ({ ...all, 'money.yaml': { ...(all['money.yaml'] as object) } });
    const money = { 'money.yaml': '# no form\nmultiples:\n  HC: 3\n' };
    expect(() =>
      loadRules(ruleSetOf([{ name: 'national', files: money }]), [...UPCASTERS, changing]),
    ).toThrow('national/money.yaml: multiples.HC must be a list (line 3)');
  });

  it('is held to the schemas as it is today, not as its text was', () => {
    const worse: PackUpcaster = (all) => ({ ...all, 'money.yaml': { multiples: 3 } });
    const [file] =
      parsePack('national', filesOf(DEPLOYED, 'national'), {
        upcasters: [...UPCASTERS, worse],
        wanted: (name) => name === 'money.yaml',
      }) ?? [];
    expect(file && checkSchema(...file)).not.toEqual([]);
  });

  it('changes no text that others share', () => {
    const before = JSON.stringify(loadRules(DEPLOYED));
    loadRules(set, WITH_ONE_MORE);
    expect(JSON.stringify(loadRules(DEPLOYED))).toBe(before);
  });
});

describe('the form of a pack', () => {
  const withForm = (text: string): RuleSet =>
    ruleSetOf([{ name: 'national', files: { ...filesOf(DEPLOYED, 'national'), [FORM_FILE]: text } }]);

  it('is the first where it says none, and may be said', () => {
    expect(loadRules(withForm(`form: ${TODAY}\n`)).book).toEqual(loadRules(readRuleSet(['national'])).book);
    expect(checkRuleSet(withForm(`form: ${TODAY}\n`))).toEqual([]);
  });

  it.each([
    [
      `form: ${TODAY + 1}\nwhatever: comes\n`,
      `is ${TODAY + 1}, newer than ${TODAY}, the newest that this release reads`,
    ],
    ['form: 0\n', 'must be a whole number above zero'],
    ['form: 1\nmore: 1\n', 'is not known here; known are form'],
    ['forms: 1\n', 'must be a whole number above zero'],
    ['- 1\n', 'must be an object'],
    ['form: [1\n', 'is not YAML'],
  ])('is refused alone where this release does not know it: %j', (text, problem) => {
    expect(() => loadRules(withForm(text))).toThrow(problem);
    const [found, ...others] = checkRuleSet(withForm(text));
    expect(found?.problem).toContain(problem);
    expect(found?.file).toBe('national/form.yaml');
    expect(others).toEqual([]);
  });

  it('keeps what belongs to several files from being told of an older pack of which one is not YAML', () => {
    const files = { ...older(), 'money.yaml': 'a: [1\n' };
    const told: string[] = [];
    const attempt = <T>(parse: () => T): T | undefined => {
      try {
        return parse();
      } catch (error) {
        told.push(String(error));
        return undefined;
      }
    };
    expect(parsePack('national', files, { attempt, upcasters: WITH_ONE_MORE })).toBeNull();
    expect(told).toHaveLength(1);
  });
});
