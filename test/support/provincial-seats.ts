import { today } from './days';
import type { HttpCaller } from './http-caller';

/** The provincial council of the seed, and decisions about it as they are sent. */
export const COUNCIL = 'hd-tdkt-lang-son';
export const PATH = `/api/councils/${COUNCIL}`;
export const DECISION = { number: '12/QĐ-UBND', day: '2024-01-10', issuedBy: 'ubnd-tinh-lang-son' };
export const OFFICES = ['ubnd-lang-son.chu-tich', 'ls.01', 'ls.04', 'ls.05', 'ls.07'].map(
  (one) => `${one}.member`,
);

/** The chair and four others, the second of them the secretary. */
export const seats = (offices: readonly string[] = OFFICES) =>
  offices.map((office, at) => ({
    office,
    post: at === 0 ? 'chair' : at === 1 ? 'secretary' : 'member',
  }));

export const version = (more: object = {}) => ({ from: today(), seats: seats(), ...more });

/** The refusal's code, or the status where it is none. */
export async function codeOf(caller: HttpCaller, path: string, body: object): Promise<unknown> {
  const { status, body: answer } = await caller.command(path, body);
  return answer.code ?? status;
}
