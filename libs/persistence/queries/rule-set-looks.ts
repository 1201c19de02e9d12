import type { DataSource } from 'typeorm';
import type { Instant } from '@vinhdanh/domain';

/** What a person saw of a rule set that would take effect. */
export interface RuleSetLook {
  readonly ruleSet: string;
  readonly person: string;
  readonly at: Instant;
  readonly total: number;
  readonly differing: number;
}

/** Who has looked at what a rule set would change. */
export class RuleSetLooks {
  constructor(private readonly dataSource: DataSource) {}

  async enter({ ruleSet, person, at, total, differing }: RuleSetLook): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO work.rule_set_look (rule_set_id, person_id, at, total, differing)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [ruleSet, person, at, total, differing],
    );
  }

  /** Whether the person has looked since the moment. */
  async since(ruleSet: string, person: string, moment: Instant): Promise<boolean> {
    const [row] = await this.dataSource.query<unknown[]>(
      'SELECT 1 FROM work.rule_set_look WHERE rule_set_id = $1 AND person_id = $2 AND at >= $3 LIMIT 1',
      [ruleSet, person, moment],
    );
    return row !== undefined;
  }
}
