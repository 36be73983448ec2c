import { countPeriod, type Period } from './count-period.ts';
import type { RequestEvents } from './events.ts';
import { explainRequest } from './explain-request.ts';
import { toDay } from './plain-date.ts';
import type { RequestCount } from './request-count.ts';
import type { LastDays } from './standing.ts';
import { allWays, mainWay } from './ways.ts';
import type { Nation } from './working-day.ts';

/** Counts the days of a request in every way that the rules can be read, and says each step of the main one. */
export function countRequest(told: RequestEvents, nation?: Nation): RequestCount {
  const identityTooLate = isIdentityTooLate(told, nation);
  const events = identityTooLate ? withoutIdentity(told) : told;
  const period = countPeriod(events, mainWay(nation));
  const waitsFor = waitsForOf(events, period);
  const days = waitsFor ? undefined : lastDays(events, nation);
  const plain = lastDays({ ...withoutFee(withoutIdentity(events)), clarifications: [] }, nation);
  const counted = {
    period,
    ...(waitsFor && { waitsFor }),
    ...(days && { days }),
    ...(plain && plain.due !== days?.due && { ifNotNeeded: plain }),
    identityTooLate,
  };
  return { ...counted, steps: explainRequest(told, counted, nation) };
}

function isIdentityTooLate(events: RequestEvents, nation: Nation | undefined): boolean {
  const { identityAsked } = events;
  if (identityAsked === undefined) return false;
  const { due } = countPeriod(withoutIdentity(events), mainWay(nation));
  return due !== undefined && toDay(identityAsked) > due;
}

function waitsForOf(events: RequestEvents, { openSince }: Period): RequestCount['waitsFor'] {
  if (events.identityAsked !== undefined && events.identityReceived === undefined) return 'identity';
  return openSince === undefined ? undefined : 'answer';
}

function lastDays(events: RequestEvents, nation: Nation | undefined): LastDays | undefined {
  const { due } = countPeriod(events, mainWay(nation));
  if (due === undefined) return undefined;
  const all = allWays(nation).flatMap((way) => countPeriod(events, way).due ?? []);
  return { due, earliest: Math.min(...all), latest: Math.max(...all) };
}

function withoutIdentity(events: RequestEvents): RequestEvents {
  const { identityAsked: _asked, identityReceived: _received, ...rest } = events;
  return rest;
}

function withoutFee(events: RequestEvents): RequestEvents {
  const { feePaid: _paid, ...rest } = events;
  return rest;
}
