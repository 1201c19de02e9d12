import type { DataSource } from 'typeorm';
import type { Attempt, AttemptStore, Lock } from '@vinhdanh/auth';

/** Failed sign-ins, kept in the database so that every API process counts the same ones. */
export class SignInAttemptStore implements AttemptStore {
  constructor(private readonly dataSource: DataSource) {}

  admit(
    signInName: string,
    attempt: Attempt,
    since: Date,
    judge: (earlier: readonly Attempt[]) => Lock,
  ): Promise<Lock> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`sign-in:${signInName}`]);
      const earlier = await manager.query<Array<{ at: string; address: string }>>(
        'SELECT at, address FROM work.sign_in_attempt WHERE username = $1 AND at >= $2 ORDER BY at',
        [signInName, since],
      );
      const lock = judge(earlier.map(({ at, address }) => ({ at: new Date(at), address })));
      if (!lock.locked)
        await manager.query('INSERT INTO work.sign_in_attempt (username, address, at) VALUES ($1, $2, $3)', [
          signInName,
          attempt.address,
          attempt.at,
        ]);
      return lock;
    });
  }

  async forget(signInName: string, address: string): Promise<void> {
    await this.dataSource.query('DELETE FROM work.sign_in_attempt WHERE username = $1 AND address = $2', [
      signInName,
      address,
    ]);
  }
}
