import { readEnvelope, type SecretBallot } from '@vinhdanh/ballots';
import type { UnitOfWork } from '@vinhdanh/persistence';
import { refused } from '../kernel/refused';
import { Inflow } from './inflow';

/** Checking a token costs a tenth of a millisecond; the largest council has some thirty papers to cast. */
const MOST_PER_SECOND = 100;

/** Takes envelopes from nobody in particular. There is nobody to ask who may see the session: whoever has a token may. */
export class DropEnvelope {
  private readonly inflow = new Inflow(MOST_PER_SECOND);

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Puts the envelope into the ballot's box. Sent again, it is answered as before.
   * @returns the hash of its token: nothing that is not in the envelope
   * @throws Refused `box-busy`, `no-such-box`, `envelope-length`, `token-forged`, `token-used` or `box-shut`
   */
  async execute(session: string, ballot: string, envelope: string): Promise<{ readonly taken: string }> {
    if (!this.inflow.admits()) throw refused('box-busy');
    const box = await this.unitOfWork.run(({ ballotBoxes }) => ballotBoxes.find(session, ballot));
    if (!box) throw refused('no-such-box');
    const read = await readEnvelope(box.terms as SecretBallot, envelope);
    if (!read.ok) throw refused(read.fault);
    const { hash } = read.value;
    const dropped = await this.unitOfWork.run(({ ballotBoxes }) =>
      ballotBoxes.drop(session, ballot, hash, envelope),
    );
    if (dropped === 'used') throw refused('token-used');
    if (dropped === 'no-box') throw refused('box-shut');
    return { taken: hash };
  }
}
