import { move } from 'piscina';
import { renderMinutes, type CouncilMinutes } from '../council-minutes';

/** What the thread does: draws, and hands the bytes over without a copy. */
export default async function draw(minutes: CouncilMinutes): Promise<unknown> {
  return move(await renderMinutes(minutes));
}
