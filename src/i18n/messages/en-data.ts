/**
 * English texts of the Data page and of the files that it lists. A namespace of its own, since only
 * the build speaks it: the browser does not load it.
 */
export const enData = {
  title: 'Data',
  head: {
    title: 'Data – Claimline',
    text: 'Every claim of both sides on the place of border incidents between Armenia and Azerbaijan, 2021–2025, with all sources, as files: CSV, GeoJSON, JSON, BibTeX, RIS and Atom.',
  },
  intro:
    'Everything that this site shows, as files. Each has both sides’ claims, with the source of every one. Nothing in them decides who is right.',
  edition: 'Version {{version}} of the record, last changed on {{date}}.',
  counts:
    '{{incidents}} incidents, {{claims}} claims, {{sources}} sources that begin in {{origins}} origins.',
  originsNote:
    'An origin is where words begin. Reprints of one speaker’s own words of one day are one origin, however many outlets carry them; a rendering begins with the outlet that wrote it, or with the one that it quotes.',
  cite: 'To cite a single incident or claim, open it and choose “Cite this”.',
  plot: {
    title: 'Incidents over time, by stretch of the border',
    note: 'A filled mark is an incident on its main stretch, a ring on a further one that it concerns; a line spans its days. The stretches with the most incidents come first.',
    row_one: '{{count}} incident',
    row_other: '{{count}} incidents',
    further: '{{title}} (also concerns this stretch)',
  },
  files: {
    record: 'The record',
    ground: 'Outlines and border lines',
    checksum: 'SHA-256',
    bytes: '{{value}}\u00A0B',
    kilobytes: '{{value}}\u00A0kB',
    version: 'version {{version}}',
    noVersion: 'its vintage is in the file',
    publicDomain: 'public domain',
    list: 'This list as JSON, with the files of every incident:',
    regionsShow_one: 'Show {{count}} file of outlines of provinces and districts',
    regionsShow_other: 'Show {{count}} files of outlines of provinces and districts',
    perIncident: 'Sources of a single incident',
    perIncidentNote:
      'The sources that one incident’s record cites, for a reference manager or a text processor.',
    perIncidentShow_one: 'Show {{count}} incident',
    perIncidentShow_other: 'Show all {{count}} incidents',
  },
  entries: {
    claims_one: '{{value}} row',
    claims_other: '{{value}} rows',
    incidents_one: '{{value}} feature',
    incidents_other: '{{value}} features',
    everything_one: '{{value}} incident',
    everything_other: '{{value}} incidents',
    schema_one: '{{value}} entry',
    schema_other: '{{value}} entries',
    bibliography_one: '{{value}} source',
    bibliography_other: '{{value}} sources',
    feed_one: '{{value}} entry',
    feed_other: '{{value}} entries',
    regions_one: '{{value}} feature',
    regions_other: '{{value}} features',
    borders_one: '{{value}} feature',
    borders_other: '{{value}} features',
    licences_one: '{{value}} entry',
    licences_other: '{{value}} entries',
    incidentBibliography_one: '{{value}} source',
    incidentBibliography_other: '{{value}} sources',
    citations_one: '{{value}} entry',
    citations_other: '{{value}} entries',
  },
  kind: {
    claims: 'One row per claim, for spreadsheets and statistics.',
    incidents:
      'One feature per claim as it is drawn, and one per dispute marker, for QGIS and other map programs.',
    everything:
      'The whole record: incidents, claims, sources, places, distances. The log of changes in English.',
    schema: 'JSON Schema of claimline.json (draft 2020-12).',
    bibliography: 'All sources, for reference managers.',
    feed: 'Atom feed: new incidents, and corrections of their records.',
    regions: 'Outlines of provinces and districts.',
    borders:
      'The border line as one source draws it, by stretch, with how far it can be off and, of OpenStreetMap’s, what it was traced from. Indicative.',
    licences: 'Licences and sources of the outlines and border lines.',
    incidentBibliography: 'The sources of one incident.',
    citations: 'Prepared citations of one incident and its claims.',
  },
  columns: {
    title: 'What each column says',
    note: 'The columns of claims.csv. The features of incidents.geojson have the same as properties.',
    lists:
      'Cells that hold several items separate them by “ | ”. The lists of citations are in step: the second outlet has the second title and address. In the CSV file, a cell that a spreadsheet would take for a formula begins with an apostrophe.',
    more: 'Properties that only the GeoJSON file has',
  },
  column: {
    incident:
      'Id of the incident: its first day and its kind; a second one of that day and kind ends in -2.',
    title: 'Title of the incident. It asserts nothing that one side denies.',
    kind: 'What is reported: movement, custody, fire, death, crossing, equipment, road or figures.',
    start: 'First day of the incident, local date.',
    end: 'Last day, where it lasted more than one.',
    time: 'Clock time of the first event, UTC+04:00, where a side states one.',
    time_approximate: 'True where the statement itself says “about”.',
    time_according_to: 'Whose time it is: armenia, azerbaijan or both.',
    acled_time_precision:
      'ACLED time_precision: 1 the day is known, 2 the week, 3 the month. Of the incident.',
    ucdp_date_prec:
      'UCDP GED date_prec: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 longer. Of the incident.',
    stretches: 'Stretches of the border that the incident concerns, the main one first.',
    confidence: 'How well the record is sourced: high or medium. It is no judgement of a side.',
    reported_first:
      'The side whose report came first, by the sources: armenia or azerbaijan; unsettled where they do not tell. Empty where it is not recorded.',
    former_ids: 'Ids that the incident had before; their addresses lead to the present one.',
    claim: 'Id of the claim within its incident.',
    party: 'The side that makes the claim: armenia or azerbaijan.',
    speaker: 'Who said it.',
    said: 'When it was said (UTC+04:00), as far as the sources tell.',
    said_at_latest:
      'True where the hour of said is that of an outlet’s page: it was said then at the latest.',
    latest:
      'True for the claim that leads the side’s account: the last of the chain that begins with its first.',
    supersedes: 'Id of the earlier claim of the same side that this one replaces.',
    account: 'What was said, in our words.',
    whereabouts:
      'Form of the claimed place: point, place, toward, borderZone, region, insideBorder, ownSide or notStated.',
    place_in_words: 'The claimed place as a sentence.',
    precision_in_words: 'What was given of the place, and what was not.',
    acled_geo_precision:
      'ACLED geo_precision: 1 a named town or a point, 2 near one or a small area, 3 a region. How finely a place was named, not how likely it is to be right. Empty where none was.',
    ucdp_where_prec:
      'UCDP GED where_prec: 1 exact, 2 near a named place, 3 a district, 4 a province, 5 larger, 6 a country. Empty where no place was named.',
    phrase: 'The words that carry the place, verbatim, at most twelve.',
    phrase_language: 'Language of the phrase (BCP 47).',
    phrase_source: 'Id of the source that the phrase was copied from.',
    phrase_wording:
      'Whose wording the phrase is: speaker (the speaker’s own), outlet (the outlet’s rendering) or translated (the speaker’s words, rendered in another language). Only the first is a quotation of the speaker.',
    phrase_original:
      'The words in the language in which they were said, verbatim, where the phrase is a rendering of them. Whose wording they are: citation_words of their source.',
    phrase_original_language: 'Language of the original (BCP 47).',
    phrase_original_source: 'Id of the source that the original was copied from.',
    places: 'Names of the places that the claim names.',
    regions: 'Names of the provinces or districts that the claim names.',
    side: 'Whose side of the border the claim speaks of, for ownSide and insideBorder.',
    metres_inside: 'Stated distance from the border in metres, for insideBorder.',
    stated_coordinate: 'The coordinate as it was written, for point.',
    longitude: 'Degrees east, WGS84; only where the statement itself gives a coordinate.',
    latitude: 'Degrees north, WGS84; only where the statement itself gives a coordinate.',
    datum: 'Datum that the statement names or that it was read by.',
    rounding_metres: 'Metres within which the written figures of the coordinate can lie.',
    osm_line_metres:
      'Metres from the claim as drawn to OpenStreetMap’s line; 0 where it reaches it. Empty where nothing is drawn.',
    osm_line_error_metres:
      'Metres by which this distance can be off: how exact the place is, joined with what the source of the line there says of most of its lines. Empty beside a distance: not known.',
    osm_line_stretches: 'The stretch that was measured to, or those that are as near.',
    osm_line_traced_from:
      'What the line was traced from there, by its source tags in OpenStreetMap; (none) for parts without one.',
    natural_earth_line_metres: 'The same distance to Natural Earth’s line.',
    natural_earth_line_error_metres:
      'Metres by which it can be off: how exact the place is, joined with the furthest that Natural Earth’s line lies from OpenStreetMap’s on that stretch.',
    sources: 'Number of documents cited for the claim.',
    origins: 'Number of origins in which their words begin.',
    citation_sources: 'Ids of the cited sources, as in claimline.json and the bibliographies.',
    citation_outlets: 'Outlets of the cited sources.',
    citation_titles: 'Their titles; empty where none is known.',
    citation_urls: 'Their addresses; empty where none is known.',
    citation_published: 'Their dates; empty where none was shown.',
    citation_languages: 'Their languages (BCP 47).',
    citation_words:
      'Whose words each gives: speaker, outlet (its rendering), restated (a report that the speaker denies) or absent (no statement of this side).',
    citation_via: 'Whom each quotes, where it passes on another’s report.',
    citation_read: 'What was read of each: whole, beginning or none; empty where nobody noted it.',
    citation_read_on: 'The day on which it was read, where that is known.',
    citation_archived_urls:
      'Addresses of their archived copies, newest first; those of one document are separated by a space.',
    citation_archived_days: 'Days of these copies (UTC), in the same order.',
    citation_also_at:
      'Other addresses of the same texts; those of one document are separated by a space.',
  },
  property: {
    feature:
      'claim, or disputeMarker: a point on the border line that marks a dispute. It is no claim and no finding of where the incident happened.',
    meaning: 'Of a disputeMarker: the same in words.',
    drawn_as:
      'How the claim is drawn: point, disc, corridor, strip, region or line. Empty where nothing was stated that can be drawn; such a feature has no geometry.',
    edge_stated:
      'False where the edge of the shape was not stated and fades on the map; the file has its outermost outline.',
  },
  feed: {
    subtitle: 'New incidents and corrections, with both sides’ claimed places.',
    changed: 'Correction: {{title}}',
    place: '{{party}}: {{where}}',
    summary: '{{what}} {{date}}. Claimed place – {{first}}. {{second}}.',
  },
  dataset: {
    name: 'Claimline: claims on the place of border incidents, Armenia – Azerbaijan',
    keywords:
      'Armenia; Azerbaijan; border; incidents; disputed location; claims; sources; geolocation precision',
  },
} as const;
