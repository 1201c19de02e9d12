import { Inject, Injectable } from '@nestjs/common';
import type { BallotActivities } from '@vinhdanh/contracts';
import { UnitOfWork } from '@vinhdanh/persistence';

/** The boxes of secret ballots after their close. */
@Injectable()
export class Ballots implements BallotActivities {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  sealBox({ session, ballot }: { session: string; ballot: string }): Promise<readonly string[]> {
    return this.unitOfWork.run(async ({ ballotBoxes, ballotDesk }) => {
      const box = await ballotBoxes.find(session, ballot);
      if (!box || box.isOpen) throw new Error(`the box of ballot ${ballot} is not shut`);
      await ballotDesk.deleteIssuingKey(session, ballot);
      return ballotBoxes.hashes(session, ballot);
    });
  }
}
