/** English texts of the link at a claim's foot, and of the mail that it opens. */
export const enReply = {
  reply: {
    link: 'Report an error or reply',
    /** Said after the link's words: to which claim. */
    which: 'claim {{claim}}, {{who}}',
    subject: 'Error or reply: {{incident}}, {{claim}}',
    incident: 'Incident: {{value}}',
    claim: 'Claim: {{value}}',
    edition: 'Version of the record: {{value}}',
    page: 'Page: {{value}}',
    text: 'What is wrong, and what would be right; or your reply:',
    source: 'Source (outlet, day, address):',
  },
  /** Before a note that the record has in English alone, on pages of other languages. */
  note: { inEnglish: 'Note, in English:' },
} as const;

/** The same matter on the About page. */
export const enReplyAbout = {
  reply: {
    mail: 'Whoever works with no repository writes to {{address}}. “Report an error or reply”, at the foot of each claim, opens a mail that says which claim, version and page it is about.',
    form: 'Whoever works with no repository uses this form: {{address}}. “Report an error or reply”, at the foot of each claim, opens it with the claim, the version and the page filled in.',
    reply:
      'A side or a person that a record speaks of may reply. A reply that is published becomes a statement in the record, with its source, like any other.',
  },
} as const;
