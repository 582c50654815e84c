/** Texts of the frame on other sites, and of the dialog that gives its code. */
export const enShare = {
  embed: {
    mapOf: 'Map of both claims',
    mapOfAll: 'Map of all incidents',
    unavailable:
      'The interactive map could not be loaded here. The drawn map and both claims are complete without it.',
    sources: 'Sources',
    noPhrase: 'No words on a place',
    blocked: 'Links are blocked on this page; their addresses stand beside them.',
    full: 'Everything on this incident',
    fullHome: 'All incidents on Claimline',
    list_one: '{{count}} incident, with both sides’ places',
    list_other: 'All {{count}} incidents, with both sides’ places',
    undelimited: 'The border is undelimited; the line is indicative.',
    docs: {
      title: 'Ways to embed',
      text: 'Every way shows both sides’ claims, each with its source; nothing hides a side. The code works as it stands once its addresses begin with this site’s own.',
      frame: {
        title: 'A frame',
        text: 'Needs no script. With claimline.js on the page it gets the height of its content; without, the height that the code gives.',
      },
      element: {
        title: 'An element',
        text: 'Loaded when it comes near the view, as high as its content. Its attributes may be changed at any time; claimline-select and claimline-error tell what happens in it.',
      },
      static: {
        title: 'A drawn map only',
        text: 'static=1 never loads the interactive map; plain=1 leaves out border and background.',
      },
      all: {
        title: 'All incidents',
        text: 'Without an incident the whole record is shown. map="auto" makes the map interactive as soon as it is in view.',
      },
    },
    gone: {
      title: 'This page is not in the record',
      text: 'There is nothing at this address: it may have been mistyped, or an incident was renamed.',
      link: 'Open the map with all incidents',
    },
    /** An incident whose id was another before. */
    moved: { title: 'This incident has a new address' },
    /** An incident that was taken out of the record. */
    removed: {
      title: 'This incident is no longer in the record',
      date: 'Removed on {{date}}.',
      now: 'Open the incident that has taken its place',
    },
  },
  share: {
    open: 'Share or embed',
    title: 'Share or embed',
    about: 'Both sides’ claims are always shown together.',
    close: 'Close',
    link: 'Link',
    code: 'Embed code',
    kind: {
      label: 'As',
      frame: 'Frame (sizes itself)',
      bare: 'Frame without script',
      element: 'Element (own height)',
    },
    width: { label: 'Width', full: 'Full width' },
    height: 'Height in pixels',
    language: 'Language',
    theme: { label: 'Colours', auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
    content: {
      label: 'Content',
      live: 'Live: follows corrections',
      frozen: 'Frozen: version {{version}}, never changes',
    },
    preview: 'Preview',
    copyLink: 'Copy the link',
    copyCode: 'Copy the code',
    copied: { link: 'The link is copied.', code: 'The code is copied.' },
    copyFailed: 'Copying was refused. The text is selected; copy it with the keyboard.',
    system: 'Share through the system',
    frameTitle: '{{title}}: both claims on a map',
    frameTitleHome: 'Claimline: incidents and both sides’ claims on a map',
  },
} as const;
