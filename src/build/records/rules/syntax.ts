import type { Case } from './case.ts';

/** Faults of the YAML itself. */
export const syntax: Case[] = [
  {
    rule: 'an alias',
    from: 'stretches: [north-west-north-east]',
    to: 'stretches: &all [north-west-north-east]\nx: *all',
    said: [
      '6: has the anchor &all; records have no anchors or aliases: take it out',
      '7: has the alias *all; records have no anchors or aliases: write the value out',
    ],
  },
  {
    rule: 'a tag',
    from: 'confidence: high',
    to: 'confidence: !!js/function high',
    said: [
      '7: is not valid YAML: it has a tag (!…); write the plain value (Unresolved tag: tag:yaml.org,2002:js/function)',
    ],
  },
  {
    rule: 'a tab',
    from: '    party: armenia',
    to: '\tparty: armenia',
    said: [
      '13: is not valid YAML: it is indented with a tab; indent with two spaces a level (Tabs are not allowed as indentation)',
    ],
  },
  {
    rule: 'an open quotation mark',
    from: 'confidence: high',
    to: 'confidence: "high',
    said: [
      '7: is not valid YAML: a character is missing; close the quotation mark or bracket, or quote a text that has ": " (Missing closing "quote)',
    ],
  },
  {
    rule: 'a field twice',
    from: 'confidence: high',
    to: 'confidence: high\nconfidence: medium',
    said: [
      '8: is not valid YAML: this field stands twice in one entry; keep one (Map keys must be unique)',
    ],
  },
  {
    rule: 'a colon in a plain text',
    from: '{ en: Gives a coordinate. }',
    to: '\n      en: Gives: a coordinate: here',
    said: [
      '39: is not valid YAML: a text has ": " in it; put the text in quotation marks (Nested mappings are not allowed in compact mappings)',
    ],
  },
  {
    rule: 'no schema line',
    from: '# yaml-language-server: $schema=../incident.schema.json\n',
    to: '',
    said: [
      '1: warning: has no schema for editors; make the first line "# yaml-language-server: $schema=../incident.schema.json"',
    ],
  },
  {
    rule: 'a control character, as it stands in the file',
    from: 'confidence: high',
    to: 'confidence: "hi\u0007gh" # \u202E',
    said: ['7: has the invisible character U+0007; take it out'],
  },
  {
    rule: 'an override of the reading order, in a comment',
    from: 'confidence: high',
    to: 'confidence: high # \u202E hgih',
    said: ['7: has the invisible character U+202E; take it out'],
  },
];
