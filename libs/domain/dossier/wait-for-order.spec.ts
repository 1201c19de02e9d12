import {
  act,
  actor,
  after,
  APPLICANT,
  CLOCK,
  dossierAt,
  refusalOfDossier,
  ROUTE,
} from '../../../test/support/fixtures';
import type { Refusal } from '../kernel/refusal';
import type { Route } from '../rules/route';
import type { DossierCommand } from './commands';
import { dossierDecider, proposingBody, type DossierState } from './index';

const MOVE = {
  ...{ to: 'b', movedOn: '2021-03-01', period: { from: '2021-01-01', to: '2023-12-31' } },
  document: { number: '12/QĐ-SNV', date: '2024-02-01' },
};
const RULE = { rule: { way: 'most-of-period', article: 'a', evidence: 'Q' }, choices: [] } as const;
const steps = (named: (organization: string, level: string) => string): Route['steps'] =>
  ROUTE.steps.map((step) => ({ ...step, organization: named(step.organization, step.level) }));
const elsewhere: Route = {
  ...ROUTE,
  steps: steps((organization, level) => (level === 'unit' ? 'b' : `far-${organization}`)),
};
const WAYS: Readonly<Record<string, Route | null>> = { unit: ROUTE, b: elsewhere };
type Planned = Partial<{ ways: typeof WAYS; noWay: Readonly<Record<string, Refusal>> }>;

const move = (planned: Planned = { noWay: {} }): DossierCommand =>
  act(APPLICANT, {
    type: 'record-move',
    transfer: { ...MOVE, ...RULE, route: null, ways: WAYS, renews: true, ...planned },
  });
const takeBack = (planned: Planned = { noWay: {} }): DossierCommand =>
  act(APPLICANT, {
    type: 'correct-move',
    correction: { number: 1, transfer: null, reason: 'Không chuyển', ...RULE, ways: WAYS, ...planned },
  });
const laterBy = (instant: string | null, days: number): string =>
  new Date(Date.parse(instant ?? '') + days * 86_400_000).toISOString();
const inspector = actor('inspector', 'centre');
/** The same act on its own day. */
const on = (command: DossierCommand, now: string): DossierCommand =>
  ({ ...command, on: now.slice(0, 10) }) as DossierCommand;

/** Agencies are asked for their opinion, their limit running. */
const atConsult = (route: Route): DossierState =>
  after(
    dossierAt('province.appraise', { route }),
    act(actor('secretary', 'province'), { type: 'appraise', note: '' }),
  );

/** Monday a fortnight after the moves of the fixtures. */
const FORTNIGHT = '2024-03-18T02:00:00.000Z';
const WEEK = '2024-03-11T02:00:00.000Z';

describe('a limit while a dossier waits to be rerouted', () => {
  const asked = atConsult({ ...ROUTE, clock: CLOCK });
  const withClock = { unit: { ...ROUTE, clock: CLOCK }, b: elsewhere };
  const waits = after(asked, move({ ways: withClock, noWay: {} }));

  it('goes on with the days that were left, and no agency is taken to be silent', () => {
    expect(asked.dueAt).toBe('2024-03-18T16:59:59.999Z');
    const free = after(waits, on(takeBack({ ways: withClock, noWay: {} }), FORTNIGHT), FORTNIGHT);
    expect(free.dueAt).toBe('2024-04-01T16:59:59.999Z');
    expect(free.term?.pauses).toEqual([{ since: '2024-03-04T02:00:00.000Z', until: FORTNIGHT }]);
    expect(free.course?.visits.at(-1)).toMatchObject({ dueAt: free.dueAt, term: free.term });
    expect([free.awaitsReroute, free.waitsSince]).toEqual([undefined, undefined]);
    const due = dossierDecider.due(free) ?? '';
    expect(due > FORTNIGHT).toBe(true);
  });

  it('moves by the time it waited without clock rules, a hold within it counted once', () => {
    const plain = atConsult(ROUTE);
    const freeAt = (state: DossierState): DossierState => after(state, on(takeBack(), FORTNIGHT), FORTNIGHT);
    const open = after(plain, move());
    const fortnight = laterBy(plain.dueAt, 14);
    expect(freeAt(open).dueAt).toBe(fortnight);
    const held = after(open, on(act(inspector, { type: 'hold', reason: 'Tố cáo' }), WEEK), WEEK);
    const lift = on(act(inspector, { type: 'lift', reason: 'Không vi phạm' }), FORTNIGHT);
    expect(after(freeAt(held), lift, FORTNIGHT).dueAt).toBe(fortnight);
    expect(freeAt(after(held, lift, FORTNIGHT)).dueAt).toBe(fortnight);
  });

  it('is decided as it was for moves of before it stood still', () => {
    const before = after(asked, move({ ways: withClock }));
    expect([before.awaitsReroute, before.waitsSince]).toEqual([true, undefined]);
    const free = after(before, on(takeBack({ ways: withClock }), FORTNIGHT), FORTNIGHT);
    expect([free.dueAt, free.awaitsReroute]).toEqual([asked.dueAt, undefined]);
  });
});

describe('the only move, taken back after an order gave the way of the other unit', () => {
  const order = { toStep: 'province.appraise', order: '3/QĐ', reason: 'Chuyển công tác' };
  const reroute = (route: Route): DossierCommand =>
    act(actor('administrator', 'centre'), { type: 'reroute', route, ...order });
  const rerouted = after(after(dossierAt('province.appraise'), move()), reroute(elsewhere));

  it('leaves the dossier with the unit that the person never left, waiting for its own way', () => {
    expect(rerouted.waitsSince).toBeUndefined();
    const back = after(rerouted, takeBack());
    expect(proposingBody(back)).toBe('unit');
    expect([back.move, back.awaitsReroute]).toEqual([undefined, true]);
    const own = after(back, reroute(ROUTE));
    expect([proposingBody(own), own.awaitsReroute]).toEqual(['unit', undefined]);
  });

  it('keeps the way where the bodies ahead are the same', () => {
    const alike: Route = { ...ROUTE, steps: steps((name, level) => (level === 'unit' ? 'b' : name)) };
    const back = after(after(rerouted, reroute(alike)), takeBack());
    expect([proposingBody(back), back.awaitsReroute]).toEqual(['unit', undefined]);
  });

  it('is read off the route in commands of before', () => {
    expect(proposingBody(after(rerouted, takeBack({ ways: { b: elsewhere } })))).toBe('b');
  });
});

describe('a unit whose way no order could give', () => {
  const stands = dossierAt('province.appraise');
  const noWay = { b: { code: 'no-route-for-unit', params: { award: 'HC-LD3', unit: 'b' } } };

  it('refuses the move where the rules know no way for the unit that would propose', () => {
    const ways = { unit: ROUTE, b: null };
    expect(refusalOfDossier(stands, move({ ways, noWay }))).toBe('no-route-for-unit');
    expect(after(stands, move({ ways, noWay: {} })).awaitsReroute).toBe(true);
    expect(after(stands, move({ ways })).awaitsReroute).toBe(true);
  });

  it('asks to read again where the unit was taken over since the ways were planned', () => {
    const heirs = [{ from: 'b', to: 'new-b' }];
    expect(refusalOfDossier({ ...stands, heirs }, move())).toBe('move-units-changed');
    const waits = after({ ...stands, heirs }, move({}));
    expect([waits.awaitsReroute, proposingBody(waits)]).toEqual([true, 'new-b']);
    const moved = after(stands, move());
    const gone = { ...moved, heirs: [{ from: 'unit', to: 'new-unit' }] };
    expect(refusalOfDossier(gone, takeBack())).toBe('move-units-changed');
  });
});
