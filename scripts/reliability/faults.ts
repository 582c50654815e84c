// What may go wrong, what a reader has then, and the tests that hold it, by file and title.

export interface Fault {
  fault: string;
  /** What a reader, an embedding page or an editor has then. */
  seen: string;
  /** `file › title`; a title may end in `…` for all that begin so. */
  tests: readonly string[];
}

export const FAULTS: Readonly<Record<string, readonly Fault[]>> = {
  'The map': [
    {
      fault: 'The browser knows no WebGL, or gives no context',
      seen: 'The drawn map, all texts, and a sentence that says why',
      tests: [
        'trouble.spec.ts › in a browser that knows no WebGL › the text, the list and the drawn map are there, and the page says why',
        'trouble.spec.ts › in a browser that gives no WebGL context › the text, the list and the drawn map are there, and the page says why',
      ],
    },
    {
      fault: 'The WebGL context is lost while the map is used',
      seen: 'The drawing of what is open, nothing over it, a sentence and a retry',
      tests: [
        'map-faults.spec.ts › a lost WebGL context leaves the drawing with nothing over it, and can be tried again',
      ],
    },
    {
      fault: 'The map’s worker does not start',
      seen: 'The drawing, which follows what is opened, closed and filtered',
      tests: [
        'map-faults.spec.ts › without the map’s worker the drawing follows what is opened, closed and filtered',
      ],
    },
    {
      fault: 'The border’s file is cut off, missing or not GeoJSON',
      seen: 'The drawing with its border, a sentence and a retry; never a map without the border',
      tests: [
        'map-faults.spec.ts › a map that lacks its border is never shown: the drawing stays, with a sentence and a retry',
      ],
    },
    {
      fault: 'The map’s script is missing',
      seen: 'The drawing, a sentence that names the network, and a retry',
      tests: [
        'map-faults.spec.ts › a map whose script is missing is said to be the network’s fault, and can be tried again',
      ],
    },
    {
      fault: 'A page is printed while the map is on its way to another state',
      seen: 'The map of what the page shows, or a line that says that there is none',
      tests: [
        'map-faults.spec.ts › paper has the map of what the page shows, or says that it has none',
        'paper.spec.ts › without WebGL › an incident’s sheet has its map at full width, whatever the screen',
      ],
    },
  ],
  'The page': [
    {
      fault: 'A part of the page throws while it is drawn',
      seen: 'One sentence and a retry in its place; the rest goes on',
      tests: ['faults.spec.ts › a fault in the …'],
    },
    {
      fault: 'Script is switched off',
      seen: 'List, both accounts, sources and a map; nothing that only seems to answer',
      tests: [
        'trouble.spec.ts › without script › both accounts, the citations and a map are in the page',
      ],
    },
    {
      fault: 'Script does not come, or comes too late',
      seen: 'The same, and after ten seconds a sentence in place of what needs script',
      tests: [
        'faults.spec.ts › where script does not come, what needs it is not seen, and the page says so',
      ],
    },
    {
      fault: 'The data in the page cannot be parsed',
      seen: 'The same data from the site; where that fails too, the page as it was written',
      tests: [
        'trouble.spec.ts › a dataset in the page that cannot be parsed is fetched from the site instead',
        'faults.spec.ts › a page whose data cannot be read at all stays as it was written, and says that it does not answer',
      ],
    },
    {
      fault:
        'An incident’s file is cut, empty, of another shape or another incident’s, or never comes',
      seen: 'A sentence and a retry; list and map stay',
      tests: [
        'trouble.spec.ts › an incident’s file that cannot be read is told in words, and it can be tried again',
        'trouble.spec.ts › a server that fails is told in words',
        'trouble.spec.ts › with the interactive map › the map stays while an incident’s file cannot be read, and draws it once it can',
        'faults.spec.ts › another incident’s file and one that never comes are failures, and a retry keeps the focus',
      ],
    },
    {
      fault: 'The names for search cannot be loaded',
      seen: 'What titles give, a sentence and a retry; never “nothing was found”',
      tests: [
        'explore.spec.ts › names that cannot be loaded leave the titles',
        'faults.spec.ts › names that could not be loaded are not said to be missing, and can be asked for again',
      ],
    },
    {
      fault: 'A browser’s translator rewrites every text',
      seen: 'The same page at every step, in the words of the translator',
      tests: [
        'translated.spec.ts › a page under a translator says at every step what it says without',
      ],
    },
    {
      fault: 'The type is two or four times its usual size, or the screen is 320 px wide',
      seen: 'A map that stays one, and both sides’ words on it whole or neither’s',
      tests: [
        'large-text.spec.ts › drawn › at any size of type the map stays a map, with both sides on it whole or neither',
        'large-text.spec.ts › interactive › at any size of type the map stays a map, with both sides on it whole or neither',
        'large-text.spec.ts › a frame is no wider than its place at any size of type',
        'largest-type.spec.ts › map, incident, About, Data and frame are no wider than the screen',
      ],
    },
    {
      fault: 'An address names nothing, or asks for what nobody understands',
      seen: 'The page as far as it is understood, and one sentence that names the rest',
      tests: [
        'bad-input.spec.ts › an address of nothing is answered with 404, one sentence, and the way to the map',
        'bad-input.spec.ts › parameters of an incident that mean nothing leave it open, with a note that names them',
        'explore.spec.ts › an address is read, put in order, or said not to be understood',
      ],
    },
  ],
  'The network and new versions': [
    {
      fault: 'The reader is offline',
      seen: 'Every incident and page after one visit; a text that was read stays on the way back',
      tests: [
        'offline.spec.ts › every incident and every page can be read offline after one visit, and frames stay out of it',
        'faults.spec.ts › a text that was read stays readable offline on the way back',
      ],
    },
    {
      fault: 'The site is built without reading offline, after browsers have kept it',
      seen: 'What the site serves now; at the next visit browsers let go of what they have kept',
      tests: [
        'offline.spec.ts › a build without reading offline takes what browsers have kept away',
      ],
    },
    {
      fault: 'A browser keeps a script that failed, and the reader tries again',
      seen: 'The page anew once the site answers, with what was chosen and typed',
      tests: [
        'src/ui/load-code.test.ts › loads the page anew where code fails that was asked for again, and the site answers',
      ],
    },
    {
      fault: 'A new version is put up while a page is open',
      seen: 'An offer of the new page, which keeps what was typed and chosen',
      tests: [
        'deploy.spec.ts › a page that is older than the site is offered the new one, and loses nothing',
        'deploy.spec.ts › the home map does not stand beside an incident that can no longer be drawn',
      ],
    },
  ],
  'Pages that embed': [
    {
      fault: 'The host runs no script, sandboxes the frame or has a strict policy',
      seen: 'Both claims, the map and sources; it scrolls where it cannot tell its height',
      tests: [
        'embed-hosts.spec.ts › a frame needs no script on its host, and scrolls within its fixed height',
        'embed-hosts.spec.ts › an element under a strict policy shows both claims at their height',
        'embed-hosts.spec.ts › a sandboxed frame of an opaque origin is complete and tells its height',
        'embed-hosts.spec.ts › in a sandbox where the interactive map cannot be loaded, the drawn one stays',
        'embed.spec.ts › without script › a frame has its title, the map, both claims and their sources',
      ],
    },
    {
      fault: 'The interactive map of a frame throws while it is drawn',
      seen: 'The drawn map, both claims and their sources, and a sentence',
      tests: [
        'faults.spec.ts › a fault in a frame’s map leaves the drawing, both claims and their sources',
      ],
    },
    {
      fault: 'The host’s own styles reach for everything',
      seen: 'The frame as it was',
      tests: [
        'embed-hosts.spec.ts › a host with rules for everything changes nothing in the frame',
        'embed-hosts.spec.ts › a host from right to left changes nothing in the frame',
        'embed-hosts.spec.ts › a column of 300 px changes nothing in the frame',
      ],
    },
    {
      fault: 'The host takes out frames, or blocks links as WordPress does',
      seen: 'A link with the incident’s title; in the frame, addresses as text',
      tests: [
        'embed-hosts.spec.ts › the code of the dialog sizes itself, under a strict policy too, and leaves its link where a host takes out frames',
        'embed-wordpress.spec.ts › a frame in a WordPress post shows both claims before the map, in a low and narrow box',
        'embed-wordpress.spec.ts › where links are blocked the frame says so, and has their addresses as text',
      ],
    },
    {
      fault: 'Forged messages reach the host’s page or the frame',
      seen: 'Nothing moves',
      tests: ['embed-hosts.spec.ts › garbage and forged messages move nothing'],
    },
  ],
  Attacks: [
    {
      fault: 'A record holds markup or script',
      seen: 'Its characters as they are, or a refusal in words; nothing of it runs',
      tests: [
        'security.spec.ts › characters of HTML in a record’s text are shown as they are',
        'security.spec.ts › a record with markup in its text is refused in words, and nothing of it runs',
      ],
    },
    {
      fault: 'A page evaluates text or makes markup from it',
      seen: 'The policy and Trusted Types refuse it',
      tests: [
        'security.spec.ts › each page carries a strict policy, as a header and for hosts that send none',
        'security.spec.ts › no page makes markup or a script from text but by the policies named, of which none takes any',
      ],
    },
    {
      fault: 'Hostile addresses, options, messages and records',
      seen: 'One sentence each, and no fault',
      tests: ['src/testing/fuzz/…', 'src/build/records/fixtures.test.ts › …'],
    },
  ],
  'Records and geodata': [
    {
      fault: 'A record is far too large',
      seen: 'One line that names file and limit, in seconds',
      tests: ['src/build/records/limits.test.ts › a record that is too large …'],
    },
    {
      fault: 'A shape, region or line is not valid',
      seen: 'The tests name it',
      tests: ['src/build/geodata-invariants/valid.test.ts › …'],
    },
  ],
};
