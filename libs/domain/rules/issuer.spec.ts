import {
  bodiesThatEnact,
  changedLayers,
  type Issuer,
  type Organization,
  type RuleSetVersions,
} from '../index';

const ALWAYS = { from: '2000-01-01', to: null } as const;
const body = (id: string, level: string, parent?: string): Organization => ({
  ...ALWAYS,
  id,
  nameVi: id,
  nameEn: id,
  level,
  parents: parent === undefined ? [] : [{ parent, ...ALWAYS }],
  council: null,
});
const REGISTER = [
  body('country', 'central'),
  body('ministry-of-home', 'central'),
  body('lang-son', 'province', 'country'),
  body('cao-bang', 'province', 'country'),
  body('commune', 'commune', 'lang-son'),
];
const by = (level: string, of?: string): Issuer => ({
  level,
  ...(of === undefined ? {} : { body: of }),
  article: 'fixture',
  evidence: 'N',
});
const CENTRE = ['country', 'ministry-of-home'];

describe('who brings the rules of a layer into force', () => {
  test.each<[string, ReadonlyArray<Issuer | null>, readonly string[]]>([
    ['the centre, for rules of the centre', [by('central')], CENTRE],
    ['the centre, where a layer does not say whose it is', [null], CENTRE],
    [
      'the province and the centre, for rules of a province',
      [by('province', 'lang-son')],
      [...CENTRE, 'lang-son'],
    ],
    [
      'the commune and all above it, for rules of a commune',
      [by('commune', 'commune')],
      [...CENTRE, 'lang-son', 'commune'],
    ],
    ['every body of the level, where none is named', [by('province')], [...CENTRE, 'lang-son', 'cao-bang']],
    ['the centre alone, for rules of two levels at once', [by('central'), by('commune', 'commune')], CENTRE],
    [
      'the centre alone, for rules of two provinces',
      [by('province', 'lang-son'), by('province', 'cao-bang')],
      CENTRE,
    ],
    ['the centre alone, where nobody knows the body', [by('province', 'unheard')], CENTRE],
  ])('%s', (_name, issuers, expected) => {
    expect(bodiesThatEnact(issuers, REGISTER, '2026-01-01')).toEqual(expected);
  });
});

describe('the layers by which two rule sets differ', () => {
  const set = (...layers: readonly string[]): RuleSetVersions => ({
    id: layers.join(),
    layers: layers.map((layer) => {
      const [name = '', version = ''] = layer.split('@');
      return { name, version };
    }),
  });

  test.each<[string, RuleSetVersions, RuleSetVersions, readonly string[]]>([
    ['one that says otherwise', set('n@1', 'p@1'), set('n@1', 'p@2'), ['p']],
    ['one that comes', set('n@1'), set('n@1', 'p@1'), ['p']],
    ['one that goes', set('n@1', 'p@1'), set('n@1'), ['p']],
    [
      'all, where only their order differs',
      set('n@1', 'p@1', 'q@1'),
      set('n@1', 'q@1', 'p@1'),
      ['n', 'p', 'q'],
    ],
    ['none', set('n@1'), set('n@1'), []],
  ])('%s', (_name, before, after, expected) => {
    expect(changedLayers(before, after)).toEqual(expected);
  });
});
