import type { AnyFolded, NewNotification, Repositories } from '@vinhdanh/persistence';
import { dossierIntents } from './dossier-policy';
import { enactmentIntents } from './enactment-policy';
import type { Intent } from './intent';
import { Recipients } from './recipients';
import { roundIntents } from './round-policy';
import { sessionIntents } from './session-policy';

type Told = readonly [event: { seq: number; on: string; at: string }, intents: readonly Intent[]];

/** Writes what people are to be told of the events, in the transaction that records them. */
export async function notifyPassages(repositories: Repositories, folded: AnyFolded): Promise<void> {
  const recipients = new Recipients(repositories);
  const notifications: NewNotification[] = [];
  for (const [event, intents] of await intentsOf(repositories, folded))
    for (const intent of intents)
      for (const { person, locale } of await recipients.of(intent.audience, event))
        notifications.push({
          thingKind: folded.kind,
          thingId: folded.id,
          seq: event.seq,
          personId: person,
          kind: intent[locale].kind,
          params: { ...intent[locale].params, ...intent.own?.[person] },
          createdAt: event.at,
        });
  await repositories.notifications.add(notifications);
}

async function intentsOf({ recipients }: Repositories, folded: AnyFolded): Promise<readonly Told[]> {
  switch (folded.kind) {
    case 'dossier':
      return folded.passages.map(({ event, state }) => [event, dossierIntents(state, event)]);
    case 'round':
      return folded.passages.map(({ event, state }) => [event, roundIntents(state, event)]);
    case 'enactment':
      return folded.passages.map(({ event, state }) => [event, enactmentIntents(state, event)]);
    case 'session': {
      const councilName = await recipients.councilName(folded.row.councilId);
      return folded.passages.map(({ event, before, state }) => [
        event,
        sessionIntents(state, event, councilName, before),
      ]);
    }
  }
}
