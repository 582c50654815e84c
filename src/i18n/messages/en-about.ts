import { enAboutProvenance } from './en-about-provenance.ts';
import { enAboutRecord } from './en-about-record.ts';
import { enReplyAbout } from './en-reply.ts';

/** English texts of the About page. Only the build speaks them: the page is HTML. */
export const enAbout = {
  head: {
    title: 'About – Claimline',
    text: 'How Claimline shows what Armenia and Azerbaijan say about the place of border incidents: method, words, codes, border lines, sources, parity, licences and corrections.',
  },
  title: 'About this map',
  intro:
    'Claimline shows border incidents whose place is disputed. For each, it shows what both sides say about the place, next to each other, with the source of every claim. It does not say who is right.',
  contents: 'On this page',
  sections: {
    method: 'Method',
    words: 'Words',
    shapes: 'From words to shapes',
    codes: 'Codes of precision',
    lines: 'What the border lines are, and are not',
    sources: 'Sources',
    provenance: 'What is read, archived and reviewed',
    parity: 'Parity report',
    licences: 'Licences',
    correct: 'How to correct a record',
    changes: 'Corrections log',
  },
  method: {
    titles: {
      sides: 'Two accounts',
      said: 'What was said',
      read: 'What was taken up and read',
      language: 'Times and languages',
    },
    claims:
      'An incident has no place of its own. It has claims, and each claim belongs to one side: who said it, when, which place it names, and which documents carry it. Claims are not ranked, averaged or judged, and no point between two claims is drawn.',
    both: 'Every page, list entry, map view, file and print shows both sides or neither. Both accounts have the same fields, type and space. They stand left and right as the two countries lie west and east on that stretch of the border; a reader can swap them. Where one side has said nothing, that is stated, with the document that shows it.',
    chain:
      'A statement that makes an earlier one of the same speaker more exact, or changes it, replaces it on the page; the earlier one stays below it. Figures of killed, wounded or held are given as each side gives them, with earlier figures kept.',
    agreed:
      'What “both accounts agree” holds only what both sides’ own statements say. A title asserts nothing that one side denies.',
    verbatim:
      'Accounts are paraphrases. Only the few words that carry a place are copied exactly, at most twelve, with the document that they were copied from. Quotation marks stand around them only where the speaker said them in that language; an outlet’s rendering, and one in another language, is marked as a rendering, with the original beside it where that is known.',
    origin:
      'A place that a statement names as where fire came from is kept in words. It is not drawn, since it is not where that side says that the incident happened.',
    denial:
      'A denial often repeats the other side’s place. That does not make it the denying side’s own: it counts as no place stated.',
    choice:
      'An incident is taken up where an account of each side could be read in a published document, or one side’s account and a document that shows the other side’s denial or silence. Others were left out, whichever side reported them.',
    reading:
      'Beside each document stands what was read of it, where that was noted: all of it, only its beginning, or nothing. Often only the beginning of a long article was there, so that later paragraphs were not seen.',
    time: 'Times are local, UTC+04:00 in both countries. Where the hour of a statement is that of an outlet’s page, the statement was made by then.',
    confidence:
      '“Sourcing” tells how well a record is documented: high where both sides’ accounts were read in their own text, an agency’s, or two independent outlets’; medium where one side was read only at second hand or names its place in general terms. It is no judgement of a side.',
    machine:
      'Titles and accounts in Armenian, Azerbaijani and Russian, and the interface in these languages, began as machine translations; who has read them since is counted below. The English text is the one that was written from the sources.',
  },
  terms: {
    title: 'Terms of the record',
    list: {
      incident: 'Incident',
      claim: 'Claim',
      whereabouts: 'Claimed place',
      source: 'Source',
      origin: 'Origin',
      stretch: 'Stretch',
      marker: 'Split ring',
    },
    meaning: {
      incident: 'Something that one or both sides report at a time.',
      claim: 'One side’s statement on an incident: its speaker, day, account, place and sources.',
      whereabouts:
        'The place as it was said: a coordinate, a named place, a direction, a border zone, a region, a distance from the border, a side of it, or nothing.',
      source: 'A published document, with its outlet, title, address, date and language.',
      origin:
        'Where words begin. Reprints of one speaker’s own words of one day have one origin, however many outlets carry them. A rendering begins with the outlet that wrote it, or with the one that it quotes. An incident’s page counts origins as statements or reports.',
      stretch:
        'The border between one Armenian province and one Azerbaijani district, or Nakhchivan.',
      marker:
        'The sign of an incident on the map. It stands on the border line near to the claims. It marks a dispute and is no finding.',
    },
  },
  words: {
    intro:
      'In its own voice this site writes neutral words. Another word appears only as somebody’s own, in quotation marks, with its source.',
    about: 'About',
    written: 'Written here',
    left: 'Left to quotations',
    rows: {
      custody: {
        about: 'Taking of servicemen',
        written: 'taken into custody; held by',
        left: 'abducted, arrested, captured, detained, hostage, kidnapped, neutralised',
      },
      people: {
        about: 'Servicemen',
        written: 'servicemen; group of servicemen',
        left: 'enemy, saboteurs, subversive group',
      },
      crossing: {
        about: 'Crossing',
        written: 'reported crossing; movement across the line as a side draws it',
        left: 'advance, border clarification, infiltration, invasion, redeployment',
      },
      line: {
        about: 'The line',
        written: 'border (undelimited); the line as a source draws it',
        left: 'conditional border, contact line, state border',
      },
      control: {
        about: 'Control',
        written: 'under the control of',
        left: 'liberated, occupied, returned, surrendered',
      },
      karabakh: {
        about: 'The region',
        written: 'Nagorno-Karabakh',
        left: 'Artsakh, Karabakh economic region',
      },
      reporting: {
        about: 'Reporting',
        written: 'says, reports, denies',
        left: 'admits, aggression, disinformation, falsely claims, provocation, terror',
      },
    },
    order: 'The words on the right are in alphabetical order and used by one side or both.',
    names: 'Names of places',
    namesNote:
      'A place has the name that is usual for it in the page’s language. Beside a claim stands the form that this side uses; in the table, in brackets, how this side’s statements write it in English. A name inside a quotation keeps its spelling.',
    place: 'Place',
  },
  shapes: {
    intro:
      'A claim is drawn as precisely as it was said, and no more. Where nobody stated an edge, the shape fades out; depths and widths without a source are conventions of this map and the same for both sides.',
    said: 'The statement says',
    drawn: 'What is drawn',
    rows: {
      point: { said: 'a coordinate', drawn: 'A point.' },
      place: {
        said: 'at, near or in the territory of a place',
        drawn:
          'A disc of the place’s stated extent, or a soft one of {{radius}} radius where no source states one.',
      },
      toward: {
        said: 'in the direction of a place',
        drawn: 'A corridor that fades from the border towards it.',
      },
      borderZone: {
        said: 'in the border zone of a region',
        drawn: 'A strip of that region along the line that fades out over {{zone}}.',
      },
      region: { said: 'in a region', drawn: 'The whole region.' },
      insideBorder: {
        said: 'a distance from the border',
        drawn: 'A line at that distance from the border, inside the side that was named.',
      },
      ownSide: {
        said: 'on one side of the border',
        drawn: 'A band on that side that fades out over {{own}}.',
      },
      notStated: {
        said: 'nothing, a denial, or no place',
        drawn: 'Nothing; the page says so.',
      },
    },
    position:
      'The position of a village locates its name and not an event. A place whose position no source gives is named in words and draws nothing.',
    distance:
      'Distances are the shortest between shapes as drawn, on the WGS84 ellipsoid. To the border they are given for each source of the line, with that source’s own error.',
  },
  codes: {
    intro:
      'Two large conflict datasets, ACLED and the UCDP’s Georeferenced Event Dataset, code how finely a place and a day are known. Each claimed place here has both codes by the rules below. A code says how finely a place was named, not how likely it is to be right.',
    place: 'Claimed place',
    acled: 'ACLED',
    ucdp: 'UCDP',
    none: 'none',
    samples: {
      point: 'A stated coordinate',
      settlement: 'At a town, village or settlement',
      feature: 'At a lake, mountain, bridge or locality',
      toward: 'In the direction of a place',
      insideBorder: 'A stated distance from the border',
      district: 'In a district, or in its border zone',
      province: 'In a province, or in its border zone',
      ownSide: 'On one side of the border',
      notStated: 'No place stated',
    },
    several:
      'Several places or regions together take the coarsest code among them; UCDP’s is one step coarser still, and ACLED’s is at least 2.',
    meaning: 'What the codes of place mean',
    time: 'Day of the incident',
    timeSamples: {
      day: 'One day',
      about: '“About” a day',
      days: 'Two to six days',
      week: 'Seven days',
      month: 'Eight to 31 days',
      longer: 'Longer',
    },
    columns: 'ACLED has geo_precision and time_precision; UCDP has where_prec and date_prec.',
  },
  lines: {
    intro:
      'The border between Armenia and Azerbaijan is not delimited. Every line on this map is one source’s drawing, dated and attributed. It can be switched off.',
    legal:
      'OpenStreetMap’s line follows the legal line of Soviet times. It does not show where troops stand.',
    naturalEarth:
      'Natural Earth’s line is generalised for maps at 1:10 million. A gap between the two lines is a matter of scale and no rival claim.',
    inner:
      'Lines between provinces or between districts of one country are off by up to about 1.5 km and are drawn lighter. Where one stretch of the border ends and the next begins follows them.',
    kelbajar: 'Kelbajar’s outline follows the district before its later division.',
    lachin:
      'The line between Lachin and Shusha was moved by up to 2.4 km, so that Lachin town lies in its district.',
    exclaves:
      'Exclaves have outlines of December 2017. Karki (Tigranashen) is in none of the open packages used here and is not drawn.',
    lakes:
      'Small lakes are drawn coarsely: Sev Lich (Qaragol) keeps its position and area, but its outline is schematic.',
    verdict:
      'Do not let a line decide a case. Some claims differ by a few hundred metres, which is less than what is known of where a drawn line runs on the ground.',
    source: 'Line',
    year: 'Year',
    error: 'Can be off by',
    errorNote:
      'OpenStreetMap: what the source that it was traced from says of most of its lines. Our own simplification moves it by 10 m at most and is not counted. Natural Earth: the furthest that its line lies from OpenStreetMap’s. How far either is from the ground is not known.',
    traced: {
      title: 'What {{line}}’s line was traced from',
      source: 'Source',
      length: 'Length',
      stated: 'Stated error',
      none: 'none',
      rule: 'The error of a stretch is the largest that its sources state. Where one of them states none, it is not known: which source the part nearest to a place has was not kept.',
      unknownOn: 'Not known on: {{stretches}}.',
      readFrom: 'Read from {{from}}. Newest edit: {{until}}. {{attribution}}.',
    },
  },
  ...enAboutProvenance,
  ...enAboutRecord,
  ...enReplyAbout,
} as const;
