import fc from 'fast-check';
import {
  addDays,
  decideCouncil,
  evolveCouncil,
  holdingOn,
  versionOn,
  type Council,
  type CouncilAct,
  type CouncilFacts,
  type SeatHolder,
} from '@vinhdanh/domain';
import { actor, NOW } from '../support/fixtures';

const FIRST_DAY = '2023-01-01';
const DAYS = 60;
const OFFICES = ['a', 'b', 'c', 'd', 'e', 'f'];
const day = fc.integer({ min: 0, max: DAYS }).map((days) => addDays(FIRST_DAY, days));
const by = (office: string): SeatHolder => ({ by: 'office', office });

const FACTS: CouncilFacts = {
  today: '2024-03-04',
  isOverseen: true,
  body: { from: '2020-01-01', to: null },
  issuer: { from: '2020-01-01', to: null },
  holders: new Map(
    OFFICES.map((office) => [`office ${office}`, { person: `person-${office}`, organization: 'province' }]),
  ),
  units: new Set(),
  isTaken: false,
  lastOpened: null,
  sessionsOpen: 0,
  dossiersAhead: 0,
};
const POSTS = ['chair', 'secretary', 'member', 'member'] as const;

const version = fc
  .record({
    from: day,
    length: fc.option(fc.integer({ min: 0, max: DAYS }), { nil: null }),
    offices: fc.shuffledSubarray(OFFICES, { minLength: 3, maxLength: 4 }),
  })
  .map(({ from, length, offices }) => ({
    ...{ from, to: length === null ? null : addDays(from, length), tellers: 'anyone' as const, voting: null },
    seats: offices.map((office, at) => ({ post: POSTS[at] ?? 'member', unit: null, holder: by(office) })),
  }));

const act: fc.Arbitrary<CouncilAct> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('reseat' as const),
      version,
      gapReason: fc.constantFrom('', 'Chờ phân công'),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      type: fc.constant('replace' as const),
      seat: fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
        .map(([number, seat]) => `hd-tinh.v${number}.0${seat}`),
      holder: fc.constantFrom(...OFFICES).map(by),
      from: day,
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('end' as const), lastDay: day }) },
);

/** The council after those of the decisions that are accepted. */
function lived(
  first: Extract<CouncilAct, { type: 'reseat' }>['version'],
  acts: readonly CouncilAct[],
): Council {
  const council = {
    id: 'hd-tinh',
    kind: 'council',
    organization: 'province',
    nameVi: 'H',
    nameEn: 'C',
  } as const;
  const founding: CouncilAct = { type: 'found', council, version: first };
  let state: Council | null = null;
  for (const next of [founding, ...acts]) {
    const decision = { number: '1/QĐ', day: '2022-12-01', issuedBy: 'province' };
    const command = { ...next, decision, actor: actor('administrator', 'province') };
    const decided = decideCouncil(state, command, FACTS, NOW);
    if (decided.accepted) state = decided.events.reduce<Council | null>(evolveCouncil, state);
  }
  if (!state) throw new Error('not founded');
  return state;
}

const everyDay = Array.from({ length: 2 * DAYS + 2 }, (_, at) => addDays(FIRST_DAY, at - 1));
const holds = ({ from, to }: { from: string; to: string | null }, on: string): boolean =>
  from <= on && (to === null || on <= to);

/** What is wrong with the council on the day. */
function faultsOn(council: Council, on: string): readonly string[] {
  const versions = council.versions.filter((version) => holds(version, on));
  const seats = versionOn(council, on)?.seats ?? [];
  const held = seats.map(({ holdings }) => holdings.filter((holding) => holds(holding, on)).length);
  const offices = seats.map((seat) => JSON.stringify(holdingOn(seat, on)?.holder));
  const chairs = seats.filter(({ post }) => post === 'chair').length;
  return [
    ...(versions.length > 1 ? ['two versions'] : []),
    ...(held.every((count) => count === 1) ? [] : ['a seat without one holder']),
    ...(new Set(offices).size < offices.length ? ['somebody in two seats'] : []),
    ...(chairs === Math.min(1, seats.length) ? [] : ['not one chair']),
    ...(council.endedOn !== null && on > council.endedOn && seats.length > 0 ? ['seats after the end'] : []),
  ].map((fault) => `${on}: ${fault}`);
}

test('whatever is decided: on each day one version at most, one holder of each seat, nobody in two of them', () => {
  fc.assert(
    fc.property(version, fc.array(act, { maxLength: 12 }), (first, acts) => {
      const council = lived(first, acts);
      const backwards = council.versions.filter(({ from, to }) => to !== null && to < from);
      expect([...backwards, ...everyDay.flatMap((on) => faultsOn(council, on))]).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
