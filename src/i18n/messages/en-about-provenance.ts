/** English texts of the About page's counts of what is read, archived and reviewed. */
export const enAboutProvenance = {
  provenance: {
    intro:
      'What can be checked here, and what cannot yet. A document that nobody has read whole may say more than is told of it; one without an archived copy may change or be gone; a text that nobody has reviewed may have errors. The figures are counted from the records when the site was built, in the same way for both sides.',
    rows: {
      documents: 'Documents cited for claims',
      archived: 'Of these, with an archived copy',
      whole: 'Citations whose document was read whole',
      beginning: 'Citations of which only the beginning was read',
      none: 'Citations whose document was not opened',
      unsaid: 'Citations where what was read is not noted',
    },
    title: 'Read and archived, by side',
    note: 'A document that is cited for both sides counts for both. Where no copy is known, the link beside a source only asks the Wayback Machine for the copy nearest the day; this site asks nobody by itself.',
    reviews: {
      title: 'Who has read the texts of the records, by language',
      language: 'Language',
      machine: 'Nobody',
      editor: 'An editor',
      native: 'A native reader',
      note: 'Each title, account and note of a record counts once. English is what was written from the sources; the other languages are machine translations until somebody has read them.',
    },
  },
} as const;
