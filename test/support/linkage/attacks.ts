import type { Evidence } from './evidence';

/** A seat with what names it somewhere: its own id, its office's, its person's, the hash of what it had signed. */
export interface NamedSeat {
  readonly seat: string;
  readonly names: readonly string[];
  /** When the record says that it took its token, and that it confirmed: ISO 8601. */
  readonly moments: readonly string[];
}

/** A ballot as the operator knows it: seats in the order of their tokens, and envelopes in no order. */
export interface WatchedBallot {
  readonly session: string;
  readonly seats: readonly NamedSeat[];
  readonly envelopes: ReadonlyArray<{ readonly hash: string; readonly names: readonly string[] }>;
}

/** For some envelopes, by hash, the seat that they are guessed to be of. */
export type Guesses = ReadonlyMap<string, string>;

/** One way to guess, from one kind of evidence. */
export interface Attack {
  readonly name: string;
  readonly guess: (ballot: WatchedBallot) => Guesses;
}

interface Found {
  readonly at: number;
  readonly name: string;
}

/** Where any of the names stands in the text, in the order of the text. */
function findAll(text: string, names: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) found.push({ at, name });
  return found.sort((a, b) => a.at - b.at);
}

const ownerOf = <T extends { readonly names: readonly string[] }>(all: readonly T[]): Map<string, T> =>
  new Map(all.flatMap((one) => one.names.map((name) => [name, one] as const)));

/** The envelope that stands first is of the seat that was first: for what is kept in the order in which it came. */
const byOrder =
  (evidence: readonly Evidence[], isReversed: boolean) =>
  ({ seats, envelopes }: WatchedBallot): Guesses => {
    const owner = ownerOf(envelopes);
    const order = new Set<string>();
    for (const { text } of evidence)
      for (const { name } of findAll(text, [...owner.keys()])) {
        const hash = owner.get(name)?.hash;
        if (hash) order.add(hash);
      }
    const hashes = isReversed ? [...order].reverse() : [...order];
    return new Map(hashes.map((hash, place) => [hash, seats[place]?.seat ?? '']));
  };

const NEAR = 2_000;

/** The envelope is of the seat that is named nearest to it, most often. */
const byNearness =
  (evidence: readonly Evidence[]) =>
  ({ seats, envelopes }: WatchedBallot): Guesses => {
    const [owner, seatOf] = [ownerOf(envelopes), ownerOf(seats)];
    const votes = new Map<string, Map<string, number>>();
    for (const { text } of evidence) {
      const near = findAll(text, [...owner.keys()]);
      if (near.length === 0) continue;
      const named = findAll(text, [...seatOf.keys()]);
      for (const { at, name } of near) {
        const nearest = nearestTo(named, at);
        if (!nearest || Math.abs(nearest.at - at) > NEAR) continue;
        const hash = owner.get(name)?.hash ?? '';
        const counts = votes.get(hash) ?? new Map<string, number>();
        const seat = seatOf.get(nearest.name)?.seat ?? '';
        counts.set(seat, (counts.get(seat) ?? 0) + 1);
        votes.set(hash, counts);
      }
    }
    return new Map([...votes].map(([hash, counts]) => [hash, mostOf(counts)]));
  };

const nearestTo = (found: readonly Found[], at: number): Found | undefined =>
  found.reduce<Found | undefined>(
    (best, one) => (best && Math.abs(best.at - at) <= Math.abs(one.at - at) ? best : one),
    undefined,
  );

const mostOf = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';

const MOMENT = /"time":"([^"]+)"/;

/** The first line that names an envelope was written by what the record last holds of a seat before it. */
const byMoment =
  (evidence: readonly Evidence[]) =>
  ({ seats, envelopes }: WatchedBallot): Guesses => {
    const owner = ownerOf(envelopes);
    const moments = seats.flatMap(({ seat, moments: all }) =>
      all.map((at) => ({ seat, at: Date.parse(at) })),
    );
    const guesses = new Map<string, string>();
    for (const line of evidence.flatMap(({ text }) => text.split('\n'))) {
      const [found] = findAll(line, [...owner.keys()]);
      const time = Date.parse(MOMENT.exec(line)?.[1] ?? '');
      const hash = found && owner.get(found.name)?.hash;
      if (!hash || guesses.has(hash) || Number.isNaN(time)) continue;
      const [last] = moments.filter(({ at }) => at <= time).sort((a, b) => b.at - a.at);
      guesses.set(hash, last?.seat ?? '');
    }
    return guesses;
  };

/** All attacks on one kind of evidence. */
export const attacksOn = (name: string, evidence: readonly Evidence[]): readonly Attack[] => [
  { name: `${name}: order`, guess: byOrder(evidence, false) },
  { name: `${name}: order from behind`, guess: byOrder(evidence, true) },
  { name: `${name}: nearness`, guess: byNearness(evidence) },
  { name: `${name}: moments`, guess: byMoment(evidence) },
];
