const { TestEnvironment } = require('jest-environment-node');

/** What is thrown in modules that are loaded once is made of these, and tests ask whether it is. */
const ERRORS = [Error, RangeError, SyntaxError, TypeError];

/**
 * Node, with the way out of jest's own modules that `loaded-once.cjs` takes: Node's `require`. What a test file changes in the
 * settings of the process is undone when it ends.
 */
module.exports = class extends TestEnvironment {
  constructor(...settings) {
    super(...settings);
    this.settings = { ...process.env };
    this.global.loadOnce = require;
    this.global.process.env = process.env;
    for (const error of ERRORS) this.global[error.name] = error;
  }

  async teardown() {
    for (const name of Object.keys(process.env)) if (!(name in this.settings)) delete process.env[name];
    Object.assign(process.env, this.settings);
    await super.teardown();
  }
};
