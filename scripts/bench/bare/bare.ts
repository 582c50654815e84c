// What a page costs that has nothing but MapLibre, this project's style and its geodata; with
// `?points` also a file of points that MapLibre clusters.
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { MAP_BOUNDS, overviewExtent } from '../../../src/map/camera.ts';
import { FONT_URLS } from '../../../src/map/font-urls.ts';
import { paintImage } from '../../../src/map/images.ts';
import { DEFAULT_LAYERS } from '../../../src/state/layers.ts';
import { buildStyle } from '../../../src/style/build-style.ts';

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  style: buildStyle({
    theme: 'light',
    language: 'en',
    base: '/',
    fonts: FONT_URLS,
    layers: DEFAULT_LAYERS,
  }),
  bounds: [...overviewExtent([])],
  maxBounds: [...MAP_BOUNDS],
  attributionControl: false,
  fadeDuration: 0,
  renderWorldCopies: false,
  validateStyle: false,
});
map.setMissingStyleImageResolver((name) => {
  const image = paintImage(name, 1);
  if (image !== null) map.addImage(name, image);
});
const settled = () => {
  map.once('idle', () => {
    map.getContainer().dataset['mapState'] = 'idle';
  });
};
if (location.search !== '?points') settled();
else
  map.once('style.load', () => {
    map.addSource('points', {
      type: 'geojson',
      data: '/points.geojson',
      cluster: true,
      clusterRadius: 48,
      clusterMaxZoom: 13,
    });
    map.addLayer({
      id: 'clusters',
      type: 'circle',
      source: 'points',
      paint: { 'circle-radius': 16, 'circle-color': '#fff', 'circle-stroke-width': 1.5 },
    });
    map.addLayer({
      id: 'counts',
      type: 'symbol',
      source: 'points',
      layout: { 'text-field': ['get', 'point_count'], 'text-size': 12 },
    });
    settled();
  });
