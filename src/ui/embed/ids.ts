/** Id of the map's viewport in a page for other sites; script finds it by this. */
export const EMBED_MAP_ID = 'embed-map';
