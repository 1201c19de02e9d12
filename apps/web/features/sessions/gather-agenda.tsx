import { Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import { useI18n } from '../../i18n/i18n';
import { LongList } from '../../ui/long-list';
import { Nothing } from '../../ui/nothing';
import { GatherFilters } from './gather-filters';
import { gathered, groupsOf, type Gathering, type Ripe, type RipeGroup } from './ripe-groups';

interface GatherAgendaProps {
  readonly ripe: readonly Ripe[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Chooses the agenda: what waits is found by award, body, kind and words, and taken by whole groups or one by one. */
export function GatherAgenda({ ripe, chosen, onChange }: GatherAgendaProps) {
  const { t } = useI18n();
  const [gathering, setGathering] = useState<Gathering>({ q: '' });
  const found = useMemo(() => gathered(ripe, gathering), [ripe, gathering]);
  const take = (dossiers: readonly Ripe[], on: boolean): void => {
    const next = new Set(chosen);
    for (const { id } of dossiers)
      if (on) next.add(id);
      else next.delete(id);
    onChange(next);
  };
  return (
    <div className="vd-stack">
      <GatherFilters ripe={ripe} gathering={gathering} onChange={setGathering} />
      {found.length === 0 ? (
        <Nothing text={t('gather.nothing')} />
      ) : (
        <TakeAll
          dossiers={found}
          chosen={chosen}
          label={t(found.length === ripe.length ? 'common.chooseAll' : 'gather.chooseFound', {
            count: found.length,
          })}
          onTake={take}
        />
      )}
      <ul className="vd-list">
        {groupsOf(found).map((group) => (
          <GroupItem key={group.key} group={group} chosen={chosen} onTake={take} />
        ))}
      </ul>
    </div>
  );
}

interface TakeProps {
  readonly chosen: ReadonlySet<string>;
  readonly onTake: (dossiers: readonly Ripe[], on: boolean) => void;
}

function TakeAll({
  dossiers,
  label,
  chosen,
  onTake,
}: TakeProps & { readonly dossiers: readonly Ripe[]; readonly label: string }) {
  const taken = dossiers.filter(({ id }) => chosen.has(id)).length;
  return (
    <Checkbox
      checked={taken === dossiers.length}
      indeterminate={taken > 0 && taken < dossiers.length}
      onChange={({ target }) => onTake(dossiers, target.checked)}
    >
      <strong>{label}</strong>
    </Checkbox>
  );
}

/** One group of the minutes: all of it at once, or unfolded and one by one. */
function GroupItem({ group, chosen, onTake }: TakeProps & { readonly group: RipeGroup }) {
  const { t, term, pick } = useI18n();
  const { dossiers } = group;
  const [open, setOpen] = useState(dossiers.length <= UNFOLDED_DOSSIERS);
  const taken = dossiers.filter(({ id }) => chosen.has(id)).length;
  const name = `${pick(group.awardNameVi, group.awardNameEn)}: ${term('subjectKind', group.kind)}`;
  return (
    <li className="vd-item">
      <div>
        <TakeAll dossiers={dossiers} label={name} chosen={chosen} onTake={onTake} />
        <div className="vd-small vd-soft">{t('gather.taken', { taken, count: dossiers.length })}</div>
        <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary aria-label={t('gather.oneByOneOf', { name })}>{t('gather.oneByOne')}</summary>
          {open && (
            <LongList rows={rowsOf(dossiers)} label={name} estimate={() => ROW_HEIGHT}>
              {({ one }) => (
                <Checkbox
                  checked={chosen.has(one.id)}
                  onChange={({ target }) => onTake([one], target.checked)}
                >
                  {one.subjectName} <span className="vd-mono vd-soft">{one.code}</span>
                  <div className="vd-small vd-soft">{pick(one.unitNameVi, one.unitNameEn)}</div>
                </Checkbox>
              )}
            </LongList>
          )}
        </details>
      </div>
    </li>
  );
}

/** A longer group is unfolded by whoever looks for a dossier of it. */
const UNFOLDED_DOSSIERS = 10;

/** What a row is likely to take before it was drawn, pixels. */
const ROW_HEIGHT = 52;

const rowsOf = (dossiers: readonly Ripe[]) => dossiers.map((one) => ({ key: one.id, one }));
