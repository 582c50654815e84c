/** Texts of the map and what lies over it. */
export const enMap = {
  map: {
    label: 'Map of the claims',
    marker: '{{date}}: {{title}}',
    markers: 'Incidents on the map',
    clusters: 'Groups of incidents on the map',
    cluster_one: '{{count}} incident here: come closer',
    cluster_other: '{{count}} incidents here: come closer',
    drawing: 'The map is being drawn.',
    undrawn: 'The map could not be loaded. The texts beside it are complete.',
    unprinted: 'This sheet is without its map, which was not ready to be printed.',
    failed: {
      unsupported:
        'This browser cannot draw the interactive map. The drawn map and all texts are complete without it.',
      code: 'The interactive map could not be loaded from the network. The drawn map and all texts are complete without it.',
      data: 'Part of the interactive map could not be loaded, so the drawn map stands in its place.',
      lost: 'The browser has interrupted the interactive map, so the drawn map stands in its place.',
      slow: 'The interactive map is taking a long time to load. The drawn map stands until it is there.',
    },
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Show all incidents',
    resetIncident: 'Show both claims',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    scale: 'Scale: the bar is {{distance}} long',
    scaleMetres: '{{value}} m',
    scaleKilometres: '{{value}} km',
    andEarlier: 'and earlier: {{where}}',
    earlierClaim: '{{party}}, earlier',
    latestClaim: '{{party}}, latest',
    attribution: 'Sources of the map',
    attributionText:
      '© OpenStreetMap contributors (ODbL 1.0) · Made with Natural Earth · Places: GeoNames.org, CC BY 4.0',
    legend: {
      title: 'Legend and layers',
      ring: 'a dispute, drawn on the line: not a finding',
      latest: 'latest claim: line, point or area',
      earlier: 'earlier claim',
      border: 'border, {{name}} {{year}}, indicative',
      naturalEarth: '{{name}} {{year}}, 1:10 million',
      notes: {
        border:
          'The border is undelimited. The dashed line is indicative and is not where troops stand.',
        provinces: 'Inner province lines are within ±1.5 km.',
        kelbajar: 'Kelbajar’s outline follows the district before its later division.',
        naturalEarth:
          'Natural Earth’s line is generalised at 1:10 million: a gap between the lines is scale, not a rival claim.',
        spread: 'A marker that stands beside the line has a thin leader to its place on it.',
      },
    },
    layers: {
      title: 'Show on the map',
      gegharkunik: 'Gegharkunik',
      kelbajar: 'Kelbajar',
      syunik: 'Syunik',
      provinces: 'Province lines',
      border: 'Border line',
      naturalEarth: 'Natural Earth’s line',
      places: 'Places',
    },
    gestures: {
      windows: 'Use Ctrl + scroll to zoom the map',
      mac: 'Use ⌘ + scroll to zoom the map',
      touch: 'Use two fingers to move the map',
    },
  },
} as const;
