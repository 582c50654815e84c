/** English texts of "Cite this" and of the count of origins. */
export const enCite = {
  cite: {
    title: 'Cite this',
    what: 'What to cite',
    incident: 'The incident, with both accounts',
    claims: '{{party}}’s claims',
    who: '{{name}}, {{date}}',
    text: 'Claimline: “{{title}}”. Incident {{id}}, version {{version}} of the record.',
    textClaim:
      'Claimline: claim {{claim}} of {{who}}, on “{{title}}”. Incident {{id}}, version {{version}} of the record.',
    visited: '{{text}} {{url}} (accessed {{date}}).',
    copy: { text: 'Copy text', bibtex: 'Copy BibTeX', ris: 'Copy RIS' },
    copied: {
      text: 'Copied as text.',
      bibtex: 'Copied as BibTeX.',
      ris: 'Copied as RIS.',
    },
    failed: {
      load: 'The prepared citation could not be loaded. The text above can be copied by hand.',
      copy: 'The browser did not let the page copy. The text above can be copied by hand.',
    },
    sources: 'Sources of this incident:',
    counts: '{{origins}}, {{documents}}',
    originCount_one: '{{count}} statement or report',
    originCount_other: '{{count}} statements or reports',
    documentCount_one: 'in {{count}} document',
    documentCount_other: 'in {{count}} documents',
    originsSide: '{{party}}’s claims: {{counts}}',
    originsNote: 'What is counted',
    originsText:
      'What is counted is where words begin: their origin. Reprints of one speaker’s own words of one day are one statement, however many outlets carry them; a rendering is a report of the outlet that wrote it, or of the one that it quotes. One document may carry several.',
  },
} as const;
