import type { IncidentKind } from './incident.ts';

/** The day and kind that an id says. */
export interface Saying {
  /** First day of the incident, `YYYY-MM-DD`. */
  start: string;
  kind: IncidentKind;
}

/** The n-th id of a day and kind: `2021-07-28-fire`, then `2021-07-28-fire-2`. */
export function nthId({ start, kind }: Saying, n: number): string {
  return n === 1 ? `${start}-${kind}` : `${start}-${kind}-${n}`;
}

/** Which of the ids of a day and kind this one is, from 1; undefined where it is none of them. */
export function numberOfId(id: string, saying: Saying): number | undefined {
  const first = nthId(saying, 1);
  if (id === first) return 1;
  const number = id.startsWith(`${first}-`) ? id.slice(first.length + 1) : '';
  return /^([2-9]|[1-9]\d{1,3})$/.test(number) ? Number(number) : undefined;
}

/** The first id of a day and kind that is not taken. */
export function freeId(saying: Saying, isTaken: (id: string) => boolean): string {
  for (let n = 1; ; n++) if (!isTaken(nthId(saying, n))) return nthId(saying, n);
}
