const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, relative } = require('node:path');

const NOTHING_YET = { files: 0, passed: 0, failed: 0, skipped: 0, seconds: 0 };

const round = (seconds) => Math.round(seconds * 10) / 10;

/** What failed in a file of tests, as `{ what, why }`; a file that broke outside of its tests is one failure more. */
function failuresOf({ testFilePath, testResults, testExecError, failureMessage, numFailingTests }) {
  const file = relative(process.cwd(), testFilePath);
  const failed = testResults.filter(({ status }) => status === 'failed');
  const failures = failed.map(({ fullName, failureMessages }) => ({
    what: `${file}: ${fullName}`,
    why: failureMessages.join('\n'),
  }));
  if (testExecError || (failureMessage && numFailingTests === 0))
    failures.push({ what: file, why: testExecError?.stack ?? testExecError?.message ?? failureMessage });
  return failures;
}

/**
 * A jest reporter that counts by ring. A ring is a jest project; its display name is the ring's name.
 * Adds `{ [ring]: { files, passed, failed, skipped, seconds, failures } }` to the file named by
 * RING_REPORT, beside the rings that an earlier run of jest left there.
 */
module.exports = class RingReporter {
  rings = {};

  onTestResult(test, result) {
    const name = test.context.config.displayName?.name ?? 'tests';
    const ring = (this.rings[name] ??= { ...NOTHING_YET, failures: [] });
    const failures = failuresOf(result);
    ring.files += 1;
    ring.passed += result.numPassingTests;
    ring.failed += failures.length;
    ring.failures.push(...failures);
    ring.skipped += result.numPendingTests + result.numTodoTests;
    ring.seconds = round(ring.seconds + (result.perfStats.end - result.perfStats.start) / 1000);
  }

  onRunComplete() {
    const file = process.env.RING_REPORT;
    mkdirSync(dirname(file), { recursive: true });
    const earlier = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    writeFileSync(file, `${JSON.stringify({ ...earlier, ...this.rings }, null, 2)}\n`);
  }
};
