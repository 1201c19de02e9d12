import { Runtime, Worker } from '@temporalio/worker';
import { connectWorker } from '@vinhdanh/temporal';

/** The floor's worker, a process of its own as ours is: `floor-worker <address> <namespace> <task queue>`. */
async function main([address, namespace, taskQueue]: readonly string[]): Promise<void> {
  if (!address || !namespace || !taskQueue) throw new Error('address, namespace and task queue are needed');
  Runtime.install({
    shutdownSignals: [],
    logger: { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: console.error },
  });
  const connection = await connectWorker(address);
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowsPath: require.resolve('./floor.workflow'),
    workflowTaskPollerBehavior: { type: 'autoscaling', minimum: 2, initial: 10, maximum: 60 },
    maxConcurrentWorkflowTaskExecutions: 200,
  });
  process.once('disconnect', () => worker.shutdown());
  const running = worker.run();
  process.send?.('ready');
  await running;
  await connection.close();
}

const silent = (): void => undefined;

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
