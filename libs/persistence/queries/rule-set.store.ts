import type { EntityManager } from 'typeorm';
import type { LayerVersion, LocalDate, RuleSet, StandingBody } from '@vinhdanh/domain';

/** A set that takes effect for new dossiers. */
export interface Effect {
  readonly ruleSet: string;
  readonly from: LocalDate;
  readonly origin: 'set-up' | 'enactment';
  readonly enactment: string | null;
  /** Empty for what set-up entered. */
  readonly orderNumber: string;
}

export interface EffectOfSet extends Effect {
  readonly layers: readonly LayerVersion[];
  readonly enteredAt: string;
}

const EFFECT = `effect.rule_set_id AS "ruleSet", effect.from_date AS "from", effect.origin,
  effect.enactment_id AS enactment, effect.order_number AS "orderNumber", effect.entered_at AS "enteredAt", rule_set.layers`;

/** Of two persons who propose at once, one does. */
const PROPOSAL_LOCK = 7_260_413;

/** Two processes that start at once set up one after the other. */
const SET_UP_LOCK = 7_260_412;

/** Rule sets as they were, and which is in force from when. Nothing in here is ever changed or removed. */
export class RuleSetStore {
  constructor(private readonly manager: EntityManager) {}

  /** Keeps the set with its texts; keeping it again changes nothing. */
  async keep(set: RuleSet, at: string): Promise<void> {
    for (const { name, version } of set.layers)
      await this.manager.query(
        'INSERT INTO work.rule_pack (version, layer, files) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [version, name, JSON.stringify(set.texts[version])],
      );
    await this.manager.query(
      'INSERT INTO work.rule_set (id, layers, kept_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [set.id, JSON.stringify(set.layers), at],
    );
  }

  /** The set with its texts, or null when no such set was ever kept. */
  async find(id: string): Promise<RuleSet | null> {
    const [found] = await this.manager.query<RuleSet[]>(
      `SELECT rule_set.id, rule_set.layers, (SELECT coalesce(jsonb_object_agg(pack.version, pack.files), '{}')
         FROM jsonb_array_elements(rule_set.layers) AS named(entry)
         JOIN work.rule_pack pack ON pack.version = named.entry->>'version') AS texts
       FROM work.rule_set WHERE rule_set.id = $1`,
      [id],
    );
    return found ?? null;
  }

  /** Notes who keeps whose award business by a kept set; noting it again changes nothing. */
  async noteStanding(id: string, standing: readonly StandingBody[], at: string): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.rule_set_standing (rule_set_id, standing, noted_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING`,
      [id, JSON.stringify(standing), at],
    );
  }

  /** What was noted of the set; null where no release that noted it ever read it. */
  async notedStanding(id: string): Promise<readonly StandingBody[] | null> {
    const [row] = await this.manager.query<Array<{ standing: readonly StandingBody[] }>>(
      'SELECT standing FROM work.rule_set_standing WHERE rule_set_id = $1',
      [id],
    );
    return row?.standing ?? null;
  }

  /** The set in force on the day; null before the instance was set up. */
  async inForce(day: LocalDate): Promise<string | null> {
    const [row] = await this.manager.query<Array<{ id: string }>>(
      `SELECT rule_set_id AS id FROM work.rule_set_effect WHERE from_date <= $1
       ORDER BY from_date DESC, ordinal DESC LIMIT 1`,
      [day],
    );
    return row?.id ?? null;
  }

  /** Every set that took effect or will, latest first. */
  effects(): Promise<EffectOfSet[]> {
    return this.manager.query<EffectOfSet[]>(
      `SELECT ${EFFECT} FROM work.rule_set_effect effect JOIN work.rule_set ON rule_set.id = effect.rule_set_id
       ORDER BY effect.from_date DESC, effect.ordinal DESC`,
    );
  }

  /** Enters the effect in its order; entering the same enactment again changes nothing. */
  async enter({ ruleSet, from, origin, enactment, orderNumber }: Effect, at: string): Promise<void> {
    await this.manager.query(
      `INSERT INTO work.rule_set_effect (rule_set_id, from_date, origin, enactment_id, order_number, entered_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [ruleSet, from, origin, enactment, orderNumber, at],
    );
  }

  /** Bodies whose area somebody administers on the day: the rules are everybody's, so any of them may act on them. */
  async administered(day: LocalDate): Promise<readonly string[]> {
    const rows = await this.manager.query<Array<{ body: string }>>(
      `SELECT DISTINCT jurisdiction AS body FROM work.office
       WHERE role = 'administrator' AND jurisdiction IS NOT NULL
         AND from_date <= $1 AND (to_date IS NULL OR to_date >= $1) ORDER BY 1`,
      [day],
    );
    return rows.map(({ body }) => body);
  }

  /**
   * The order that would bring a rule set into force and is not over, also one that is only beginning. Until the
   * transaction ends nobody else can ask.
   */
  async proposal(): Promise<string | null> {
    await this.manager.query('SELECT pg_advisory_xact_lock($1)', [PROPOSAL_LOCK]);
    const [row] = await this.manager.query<Array<{ id: string }>>(
      `SELECT handed.thing_id AS id FROM work.outbox handed
       LEFT JOIN read.enactment known ON known.id = handed.thing_id
       WHERE handed.thing_kind = 'enactment' AND handed.opening#>>'{opening,content,kind}' = 'rules'
         AND coalesce(known.phase, 'proposed') IN ('proposed', 'confirmed', 'carrying-out')
       ORDER BY handed.created_at DESC LIMIT 1`,
    );
    return row?.id ?? null;
  }

  /** Enters the set as in force from the day, where none ever was. */
  async setUp(set: RuleSet, from: LocalDate, at: string): Promise<void> {
    await this.manager.query('SELECT pg_advisory_xact_lock($1)', [SET_UP_LOCK]);
    const [entered] = await this.manager.query<unknown[]>('SELECT 1 FROM work.rule_set_effect LIMIT 1');
    if (entered) return;
    await this.keep(set, at);
    await this.enter({ ruleSet: set.id, from, origin: 'set-up', enactment: null, orderNumber: '' }, at);
  }
}
