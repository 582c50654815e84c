import { expect, it } from 'vitest';
import { generateRecords } from './generate.ts';
import { checkFixture } from './records/fixture.ts';

const known = {
  stretches: [
    { id: 'north-west-north-east', armenia: 'north-west', azerbaijan: 'north-east' },
    { id: 'south-west-south-east', armenia: 'south-west', azerbaijan: 'south-east' },
  ],
  places: ['upper-village', 'border-lake'],
};

it('makes up records that pass the check', () => {
  const files = Object.fromEntries(generateRecords(30, 7, known));
  const { findings, records } = checkFixture(undefined, {
    'incidents/2021-01-02-custody.yaml': null,
    ...files,
  });
  expect(findings).toEqual([]);
  expect(records?.incidents).toHaveLength(30);
});

it('makes the same of the same seed, and something else of another', () => {
  expect(generateRecords(5, 1, known)).toEqual(generateRecords(5, 1, known));
  expect(generateRecords(5, 1, known)).not.toEqual(generateRecords(5, 2, known));
});
