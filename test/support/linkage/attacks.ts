import { setImmediate as nextTurn } from 'node:timers/promises';
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

/** Where something of the ballot is named in a text, and what. */
interface Found {
  readonly at: number;
  readonly what: string;
}

/** A piece of evidence, with every place that names an envelope or a seat of the ballot, in the order of the text. */
interface ReadText {
  readonly text: string;
  readonly envelopes: readonly Found[];
  readonly seats: readonly Found[];
}

/** A ballot and what one kind of evidence says of it. */
export interface Reading {
  readonly ballot: WatchedBallot;
  readonly texts: readonly ReadText[];
}

function findAll(
  text: string,
  things: ReadonlyArray<{ readonly what: string; readonly names: readonly string[] }>,
): readonly Found[] {
  const found: Found[] = [];
  for (const { what, names } of things)
    for (const name of names)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) found.push({ at, what });
  return found.sort((a, b) => a.at - b.at);
}

/** Reads the evidence for the ballot, and lets others have their turn between its pieces. */
export async function readFor(ballot: WatchedBallot, evidence: readonly Evidence[]): Promise<Reading> {
  const envelopes = ballot.envelopes.map(({ hash, names }) => ({ what: hash, names }));
  const seats = ballot.seats.map(({ seat, names }) => ({ what: seat, names }));
  const texts: ReadText[] = [];
  for (const { text } of evidence) {
    const found = findAll(text, envelopes);
    if (found.length > 0) texts.push({ text, envelopes: found, seats: findAll(text, seats) });
    await nextTurn();
  }
  return { ballot, texts };
}

/** The envelope that stands first is of the seat that was first: for what is kept in the order in which it came. */
function byOrder({ ballot, texts }: Reading, isReversed: boolean): Guesses {
  const order = [...new Set(texts.flatMap(({ envelopes }) => envelopes.map(({ what }) => what)))];
  if (isReversed) order.reverse();
  return new Map(order.map((hash, place) => [hash, ballot.seats[place]?.seat ?? '']));
}

const NEAR = 2_000;

/** The envelope is of the seat that is named nearest to it, most often. */
function byNearness({ texts }: Reading): Guesses {
  const votes = new Map<string, Map<string, number>>();
  for (const { envelopes, seats } of texts)
    for (const { at, what: hash } of envelopes) {
      const nearest = nearestTo(seats, at);
      if (!nearest || Math.abs(nearest.at - at) > NEAR) continue;
      const counts = votes.get(hash) ?? new Map<string, number>();
      counts.set(nearest.what, (counts.get(nearest.what) ?? 0) + 1);
      votes.set(hash, counts);
    }
  return new Map([...votes].map(([hash, counts]) => [hash, mostOf(counts)]));
}

const nearestTo = (found: readonly Found[], at: number): Found | undefined =>
  found.reduce<Found | undefined>(
    (best, one) => (best && Math.abs(best.at - at) <= Math.abs(one.at - at) ? best : one),
    undefined,
  );

const mostOf = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';

const MOMENT = /"time":"([^"]+)"/;

/** The line in which the place lies. */
function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end);
}

/** The first line that names an envelope was written by what the record last holds of a seat before it. */
function byMoment({ ballot, texts }: Reading): Guesses {
  const moments = ballot.seats.flatMap(({ seat, moments: all }) =>
    all.map((at) => ({ seat, at: Date.parse(at) })),
  );
  const guesses = new Map<string, string>();
  for (const { text, envelopes } of texts)
    for (const { at, what: hash } of envelopes) {
      const time = guesses.has(hash) ? Number.NaN : Date.parse(MOMENT.exec(lineAt(text, at))?.[1] ?? '');
      if (Number.isNaN(time)) continue;
      const [last] = moments.filter((moment) => moment.at <= time).sort((a, b) => b.at - a.at);
      guesses.set(hash, last?.seat ?? '');
    }
  return guesses;
}

/** The ways to guess from one kind of evidence. */
export const ATTACKS: Readonly<Record<string, (reading: Reading) => Guesses>> = {
  order: (reading) => byOrder(reading, false),
  'order from behind': (reading) => byOrder(reading, true),
  nearness: byNearness,
  moments: byMoment,
};
