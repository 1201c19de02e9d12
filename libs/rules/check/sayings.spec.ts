import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAYING_CODES, sayingOf } from './sayings';

const BROKEN = join(__dirname, '..', 'broken');

/** What is said of every broken pack, without file, line and path. */
const said = readdirSync(BROKEN)
  .filter((name) => name !== 'whole')
  .flatMap((name) =>
    readFileSync(join(BROKEN, name, 'said.txt'), 'utf8')
      .trimEnd()
      .split('\n'),
  )
  .map((line) => line.replace(/^\S+:\d+: (?:the file|\S+) /, ''));

/** Said by the schemas alone, of what no reader reads, and of layers and files that are not there. */
const OTHERS = [
  ...[
    'is missing',
    'is not known here',
    'is no name that may stand here',
    'must be a day such as 2025-07-01',
  ],
  ...[
    'must be a whole number',
    'must be >= 1',
    'must be <= 12',
    'must be a multiple of 0.5',
    'must hold 1 or more',
  ],
  ...['must be like ^[a-z]+$', 'is not YAML: Missing comma', 'does not exist; layers are national'],
];

describe('the sentences of the check', () => {
  it.each([...new Set([...said, ...OTHERS])])('has a code and Vietnamese: %s', (sentence) => {
    const saying = sayingOf(sentence);
    expect(saying?.vi).toMatch(/\S/);
    expect(saying?.vi).not.toContain('{}');
    expect(saying?.vi).not.toMatch(/\b(?:must|which|while|names|instead|none|known|begins|gives)\b/);
    for (const param of saying?.params ?? []) expect(sentence).toContain(param);
  });

  it('have a row each, and no row that nothing says', () => {
    const codes = [...said, ...OTHERS].map((sentence) => sayingOf(sentence)?.code);
    expect(new Set(SAYING_CODES).size).toBe(SAYING_CODES.length);
    expect(SAYING_CODES.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('keep what the pack says, and its figures', () => {
    expect(sayingOf('names "D-NONE", which is no bundle')).toEqual({
      code: 'unknown-name',
      params: ['D-NONE', 'bundle'],
      vi: 'nêu "D-NONE", không phải là bộ thành phần hồ sơ',
      en: 'names "D-NONE", which is no bundle',
    });
    expect(sayingOf('hums a song')).toBeNull();
  });
});
