import { eventsPerCommand, isAtRest } from './histories';

const TASK = [5, 6, 7];
const UPDATE = [41, 43];
const PROJECTION = [10, 11, 12, ...TASK];
const BEGIN = [1, ...TASK, ...PROJECTION];

describe('eventsPerCommand', () => {
  it('counts the task and the update of each command, and not its projection', () => {
    expect(
      eventsPerCommand([...BEGIN, ...TASK, ...UPDATE, ...PROJECTION, ...TASK, ...UPDATE, ...PROJECTION]),
    ).toBe(5);
  });

  it('shares a task among the commands that it took', () => {
    expect(eventsPerCommand([...BEGIN, ...TASK, ...UPDATE, ...UPDATE, ...PROJECTION])).toBe(3.5);
  });

  it('leaves timers out and says nothing of a history without commands', () => {
    expect(eventsPerCommand([...BEGIN, 17, ...TASK, ...UPDATE, ...PROJECTION])).toBe(5);
    expect(eventsPerCommand(BEGIN)).toBe(0);
  });
});

describe('isAtRest', () => {
  it('is so when the projection has come back and its task has ended', () => {
    expect(isAtRest(BEGIN)).toBe(true);
    expect(isAtRest([...BEGIN, 17])).toBe(true);
    expect(isAtRest([...BEGIN, ...TASK, ...UPDATE, 10])).toBe(false);
    expect(isAtRest([...BEGIN, ...TASK, ...UPDATE, 10, 11, 12])).toBe(false);
    expect(isAtRest([1, ...TASK])).toBe(false);
  });
});
