const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname } = require('node:path');

const round = (seconds) => Math.round(seconds * 10) / 10;

/**
 * A jest reporter that counts by ring. A ring is a jest project; its display name is the ring's name.
 * Adds `{ [ring]: { files, passed, failed, skipped, seconds } }` to the file named by
 * RING_REPORT, beside the rings that an earlier run of jest left there.
 */
module.exports = class RingReporter {
  rings = {};

  onTestResult(test, result) {
    const name = test.context.config.displayName?.name ?? 'tests';
    const ring = (this.rings[name] ??= { files: 0, passed: 0, failed: 0, skipped: 0, seconds: 0 });
    const broken = result.testExecError || (result.failureMessage && result.numFailingTests === 0);
    ring.files += 1;
    ring.passed += result.numPassingTests;
    ring.failed += result.numFailingTests + (broken ? 1 : 0);
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
