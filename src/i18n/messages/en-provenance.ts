/** English texts of originals and renderings, archived copies, readings and reviews. */
export const enProvenance = {
  /** A time that is an outlet's page's: the statement was made then at the latest. */
  latest: { at: '{{date}}, by {{time}} (UTC+04:00)', day: 'by {{date}}' },
  phrase: {
    kind: {
      speaker: 'The speaker’s words, in {{language}}',
      original: 'Original, in {{language}}',
      /** Words in the language that was spoken, which the outlet chose. */
      originalOutlet: 'In {{language}}, in the outlet’s words',
      outlet: 'The outlet’s rendering, in {{language}}',
      translated: 'Rendering, in {{language}}',
    },
    /** The same before the words, in a frame. */
    short: {
      original: 'Original, in {{language}}:',
      originalOutlet: 'In {{language}}, in the outlet’s words:',
      rendering: 'Rendering:',
    },
    here: 'Rendered here as:',
    hereRestated: 'Restates, and denies, as rendered here:',
    /** Beside `citation.words`. */
    translated: 'the speaker’s words, in another language',
  },
  archive: {
    copy: 'archived {{date}}',
    others_one: '{{count}} other copy',
    others_other: '{{count}} other copies',
    ask: 'ask the Wayback Machine for the copy nearest {{date}}',
    mayBeNone: '(there may be none)',
    alsoAt: 'also at',
    short: 'archived',
  },
  reading: {
    whole: 'read whole',
    beginning: 'only its beginning read',
    none: 'not opened',
    on: '{{what}}, {{date}}',
  },
  /** How the texts of an incident in the page's language were reviewed. */
  reviews: {
    only: {
      machine: 'English text: {{texts}} passages, which nobody has reviewed.',
      editor: 'English text: {{texts}} passages, all read by an editor.',
      native: 'English text: {{texts}} passages, all read by a native reader.',
    },
    some: 'English text, {{texts}} passages: {{parts}}.',
    part: {
      machine: '{{texts}} that nobody has reviewed',
      editor: '{{texts}} read by an editor',
      native: '{{texts}} read by a native reader',
    },
  },
} as const;
