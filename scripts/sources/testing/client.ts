import { type ClosedHosts, type Manners, politeClient } from '../http/polite.ts';

/** For tests: manners with which nothing takes long. */
const MANNERS: Manners = {
  userAgent: 'Claimline/test',
  gap: 10,
  tries: 3,
  patience: 60_000,
  timeout: 20_000,
  maxBytes: 1_000_000,
};

/** For tests: a clock that a sleep turns on, without waiting. It notes what was slept. */
function testClock(start = Date.now()) {
  const slept: number[] = [];
  let at = start;
  return {
    slept,
    now: () => at,
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
      at += milliseconds;
    },
  };
}

/** For tests: a client with such a clock. */
export function testClient(manners: Partial<Manners> = {}, closed: ClosedHosts = new Map()) {
  const clock = testClock();
  return { ask: politeClient({ ...MANNERS, ...manners }, clock, closed), clock, closed };
}
