import { PlainError, step } from './report.mjs';
import { until } from './wait.mjs';

/** The namespace of Vinh Danh in a Temporal cluster. */
export const NAMESPACE = 'vinhdanh';
const RETENTION_SECONDS = 30 * 24 * 60 * 60;

const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;

async function withTemporal(address, work) {
  const { Connection } = await import('@temporalio/client');
  const connection = await Connection.connect({ address, connectTimeout: 5_000 });
  try {
    return await work(connection.workflowService);
  } finally {
    await connection.close();
  }
}

/** Resolves when the server answers at all. */
export function untilTemporalAnswers(address, signal) {
  return until(() => withTemporal(address, () => undefined), 60_000, signal);
}

/** Refuses a given Temporal that does not answer, in one sentence. */
export async function checkGivenTemporal(address) {
  try {
    await withTemporal(address, () => undefined);
  } catch (error) {
    throw new PlainError(
      `The Temporal server that TEMPORAL_ADDRESS names does not answer: ${error.message}.`,
    );
  }
}

/** Registers the namespace unless it is there, and resolves when every service of the cluster knows it. */
export async function ensureNamespace(address) {
  await withTemporal(address, async (service) => {
    if (!(await exists(service)))
      await step(`Register the Temporal namespace ${NAMESPACE}`, () => register(service));
    await until(() => probe(service), 60_000);
  });
}

async function exists(service) {
  try {
    await service.describeNamespace({ namespace: NAMESPACE });
    return true;
  } catch (error) {
    if (error.code === NOT_FOUND) return false;
    throw error;
  }
}

async function register(service) {
  try {
    await service.registerNamespace({
      namespace: NAMESPACE,
      workflowExecutionRetentionPeriod: { seconds: RETENTION_SECONDS },
    });
  } catch (error) {
    if (error.code !== ALREADY_EXISTS) throw error;
  }
  await until(() => probe(service), 60_000);
}

/** Reaches the matching, history and visibility services through the frontend, each with its own view of namespaces. */
async function probe(service) {
  await service.describeTaskQueue({ namespace: NAMESPACE, taskQueue: { name: 'readiness' } });
  await service.countWorkflowExecutions({ namespace: NAMESPACE });
  try {
    await service.describeWorkflowExecution({ namespace: NAMESPACE, execution: { workflowId: 'readiness' } });
  } catch (error) {
    if (error.code !== NOT_FOUND || /namespace/i.test(error.details ?? error.message)) throw error;
  }
}
