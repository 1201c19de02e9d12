const { TestEnvironment } = require('jest-environment-node');

/** Node, with the way out of jest's own modules that `loaded-once.cjs` takes: Node's `require`. */
module.exports = class extends TestEnvironment {
  constructor(...settings) {
    super(...settings);
    this.global.loadOnce = require;
  }
};
