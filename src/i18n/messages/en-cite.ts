/** English texts of "Cite this" and of the count of origins. */
export const enCite = {
  cite: {
    title: 'Cite this',
    incident: 'The incident, with both accounts',
    claim: '{{party}}: {{speaker}}',
    claimSaid: '{{party}}: {{speaker}}, {{date}}',
    text: 'Claimline: “{{title}}”. Incident {{id}}, version {{version}} of the record. {{url}}',
    textClaim:
      'Claimline: claim {{claim}} of {{speaker}} on “{{title}}”. Incident {{id}}, version {{version}} of the record. {{url}}',
    textClaimSaid:
      'Claimline: claim {{claim}} of {{speaker}}, {{date}}, on “{{title}}”. Incident {{id}}, version {{version}} of the record. {{url}}',
    accessed: '{{text}} (accessed {{date}}).',
    unaccessed: '{{text}}',
    what: 'What to cite',
    format: { text: 'Copy text', bibtex: 'Copy BibTeX', ris: 'Copy RIS' },
    copied: {
      text: 'The citation was copied as text.',
      bibtex: 'The citation was copied as BibTeX.',
      ris: 'The citation was copied as RIS.',
    },
    failed:
      'The citation could not be copied. The text above can be selected and copied by hand, and all formats are in the files below.',
    sources: 'All sources of this incident:',
    origins: '{{sources}}, {{origins}}',
    sourceCount_one: '{{count}} source',
    sourceCount_other: '{{count}} sources',
    originCount_one: '{{count}} origin',
    originCount_other: '{{count}} origins',
    originsAll: 'This record: {{counts}}.',
    originsSide: '{{party}}’s claims: {{counts}}.',
    originsNote:
      'An origin is where words begin: reprints of one speaker’s own words of one day are one origin; a rendering begins with the outlet that wrote it, or with the one that it quotes.',
  },
} as const;
