/* global jest */

/** Longest that one test of real services, or of many made-up cases, may take unless it says otherwise, milliseconds. */
jest.setTimeout(30_000);
