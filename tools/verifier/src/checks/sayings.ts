import { at, listAt, textAt, type Members } from '../canonical-json';
import type { Thing } from '../record/thing';
import type { Report } from '../report';

const text = (value: unknown, ...path: readonly string[]): string => {
  const found = at(value, ...path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '–';
};

/** What the proven events say of what the bundle is of, in the order in which they say it. */
export function sayThing(subject: Thing, report: Report): void {
  const { kind, events, id } = subject;
  if (kind === 'dossier') for (const { body } of events) if (body) sayEvent(body, report);
  if (kind === 'session') saySession(subject, report);
  if (kind === 'round') sayRound(subject, report);
  const last = events.at(-1);
  const seq = last?.seq ?? 0;
  if (last?.body) report.says('last-event', { id, seq, at: text(last.body, 'at') });
  else report.says('last-event-withheld', { id, seq });
}

const bodiesOf = ({ events }: Thing, type: string): readonly Members[] =>
  events.flatMap(({ body }) => (body?.type === type ? [body] : []));

function saySession(session: Thing, report: Report): void {
  const results = bodiesOf(session, 'closed').flatMap((body) => listAt(body, 'results'));
  const passed = results.filter((result) => textAt(result, 'outcome') === 'passed').length;
  for (const body of bodiesOf(session, 'convened'))
    report.says('session', { on: text(body, 'convocation', 'heldOn'), lines: results.length, passed });
}

function sayRound(round: Thing, report: Report): void {
  const number = text(bodiesOf(round, 'document-drafted').at(-1), 'number');
  const signatures = bodiesOf(round, 'signature-applied').length;
  for (const body of bodiesOf(round, 'composed'))
    report.says('document', { on: text(body, 'composition', 'dated'), number, signatures });
}

function sayEvent(body: Members, report: Report): void {
  const on = text(body, 'on');
  switch (body.type) {
    case 'submitted': {
      const told = at(body, 'submission');
      const awards = { awardVi: text(told, 'awardNameVi'), awardEn: text(told, 'awardNameEn') };
      report.says('submitted', {
        on,
        code: text(told, 'code'),
        subject: text(told, 'content', 'subject', 'name'),
        ...awards,
      });
      return;
    }
    case 'received':
    case 'returned':
    case 'withdrawn':
    case 'refused':
    case 'cancelled':
    case 'presented':
      report.says(body.type, { on });
      return;
    case 'council-result-recorded': {
      const told = at(body, 'result');
      const figures = textAt(told, 'outcome') !== undefined && typeof at(told, 'agree') === 'number';
      const params = { on, outcome: text(told, 'outcome') };
      if (!figures) report.says('council-result', params);
      else
        report.says('council-figures', {
          ...params,
          agree: text(told, 'agree'),
          needed: text(told, 'needed'),
          base: text(told, 'base'),
        });
      return;
    }
    case 'forwarded':
      report.says('forwarded', { on, number: text(body, 'letter', 'number') });
      return;
    case 'decided':
      report.says('decided', {
        on: text(body, 'decision', 'signedOn'),
        number: text(body, 'decision', 'number'),
      });
      return;
  }
}
