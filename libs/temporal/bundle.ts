import { bundleWorkflowCode } from '@temporalio/worker';

/**
 * Bundles compiled workflows, whose aliases the build has rewritten already. Takes seconds: do it once and give the
 * code to every worker.
 * @param workflowsPath the compiled `workflows/index.js`
 */
export async function bundleWorkflows(workflowsPath: string): Promise<{ code: string }> {
  const { code } = await bundleWorkflowCode({ workflowsPath });
  return { code };
}
