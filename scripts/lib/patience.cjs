/* global jest */

/** Longest that one test of real services may take unless it says otherwise, milliseconds. */
jest.setTimeout(30_000);
