import { EngineWatch, RuleShelf, RuleWatch } from '@vinhdanh/application';
import type { HttpStack } from './http-stack';

/** What asks the database by itself every few seconds asks no more: for tests that count what a request asks. */
export async function stopWatches({ app }: Pick<HttpStack, 'app'>): Promise<void> {
  const engine = app.get(EngineWatch);
  app.get(RuleWatch).stop();
  engine.stop();
  // A look that was under way is over when one that began after it is.
  await Promise.all([app.get(RuleShelf).refresh(), engine.look()]);
}
