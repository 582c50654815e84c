/** English texts of what stands where a part of the page, or all of its script, has failed. */
export const enFaults = {
  part: {
    map: 'The map could not be shown. The text beside it is complete.',
    overlays: 'What lies over the map could not be shown. The text says the same.',
    legend: 'The legend could not be shown.',
    timeline: 'The timeline could not be shown. The list and the map still work.',
    search: 'The search could not be shown. All incidents are in the list.',
    list: 'The list could not be shown. The map still works.',
    panel: 'This text could not be shown. The map still works.',
  },
  page: {
    renewed:
      'This site was renewed after you opened this page. The new version keeps what you have chosen and what you have written into the search.',
    renew: 'Load the new version',
    inert:
      'Search, filters and the interactive map have not started. All texts and links work without them.',
    reload: 'Load the page again',
  },
} as const;
