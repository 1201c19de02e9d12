import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  limitEnd,
  needed,
  planRoute,
  type Organization,
  type Route,
  type RuleBook,
  type Step,
} from '@vinhdanh/domain';
import { loadRuleBook } from './index';
import { bodyOf } from '../../test/support/bodies';

const LAYERS = ['national', 'bac-ninh'];
const body = (id: string, level: string, parent: string | null = null): Organization =>
  bodyOf(id, level, parent, id === 'so-noi-vu-bac-ninh' ? 'council' : null);
const BODIES: readonly Organization[] = [
  body('ubnd-tinh-bac-ninh', 'province'),
  body('so-noi-vu-bac-ninh', 'department', 'ubnd-tinh-bac-ninh'),
  ...['bo-noi-vu', 'thu-tuong-chinh-phu', 'chu-tich-nuoc'].map((id) => body(id, 'central')),
];

function order(rules: RuleBook): Route {
  const request = { award: 'HC-LD3', unit: 'so-noi-vu-bac-ninh', receivedOn: '2026-11-16' };
  const planned = planRoute(rules, request, (id) => BODIES.find((candidate) => candidate.id === id));
  if (!planned.planned) throw new Error(planned.refusal.code);
  return planned.value;
}

function stepOf(rules: RuleBook, id: string): Step {
  const step = order(rules).steps.find((candidate) => candidate.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

/** What the rules make of one order: its route, the votes that it needs of 22, and the end of a limit. */
function behaviour(rules: RuleBook) {
  const { threshold } = stepOf(rules, 'province.vote');
  const { limit } = stepOf(rules, 'central.intake');
  if (!threshold || !limit) throw new Error('no threshold or limit');
  return {
    steps: order(rules).steps.map(({ id }) => id),
    votes: needed(threshold, 22),
    ends: limitEnd(limit, '2026-11-16T03:00:00.000Z', rules.calendar),
  };
}

let packs: string;
beforeEach(() => {
  packs = mkdtempSync(join(tmpdir(), 'changed-'));
  cpSync(join(__dirname, 'packs'), packs, { recursive: true });
});
afterEach(() => rmSync(packs, { recursive: true }));

function edit(file: string, right: RegExp, other: string): void {
  const path = join(packs, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(right);
  writeFileSync(path, text.replace(right, other));
}

describe('rules changed by editing YAML only', () => {
  it('are the same while the copy is the same', () => {
    expect(behaviour(loadRuleBook(LAYERS, packs))).toEqual(behaviour(loadRuleBook(LAYERS)));
  });

  it('plan another route, need other votes and end a limit on another day', () => {
    const before = behaviour(loadRuleBook(LAYERS, packs));
    expect([before.votes, before.ends]).toEqual([12, '2026-11-23T16:59:59.999Z']);

    edit(
      'bac-ninh/routes-nd152.yaml',
      /(\n {2}orders:\n(?: .*\n)*? +- province\.committee\n)/,
      '$1      - province.party\n',
    );
    edit('bac-ninh/routes-nd152.yaml', /num: 501\n {4}den: 1000/, 'num: 2\n    den: 3');
    edit('national/calendar.yaml', /\[2026-11-24\]/, '[2026-11-23, 2026-11-24]');

    const after = behaviour(loadRuleBook(LAYERS, packs));
    const at = before.steps.indexOf('province.committee') + 1;
    expect(after.steps).toEqual([...before.steps.slice(0, at), 'province.party', ...before.steps.slice(at)]);
    expect(after.votes).toBe(15);
    expect(after.ends).toBe('2026-11-25T16:59:59.999Z');
  });
});
