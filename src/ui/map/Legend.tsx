import { useContext } from 'react';
import type { BorderSource } from '../../domain/region.ts';
import { LAYERS } from '../../state/layers.ts';
import { useApp, usePage } from '../context.tsx';
import { useDeferred } from '../deferred.ts';
import { OpenKeys } from '../keys/open-keys.ts';
import { Text } from '../parts/Text.tsx';
import { Sign } from './Sign.tsx';

/** What the map's signs mean, what its lines are worth, and which layers are drawn. */
export function Legend() {
  const { t, store } = usePage();
  const layers = useApp((state) => state.layers);
  const borders = useApp((state) => state.index?.borders);
  const openKeys = useContext(OpenKeys);
  const open = useDeferred((state) => state.incident !== null);
  const source = (id: BorderSource['id']) => borders?.find((border) => border.id === id);
  const osm = source('osm');
  const naturalEarth = source('natural-earth');
  return (
    <div className="map-legend" data-obstacle>
      <ul className="map-key">
        <li>
          <Sign name="ring" /> {t('map.legend.ring')}
        </li>
        {layers.border && osm !== undefined && (
          <li>
            <Sign name="border" /> {t('map.legend.border', { name: osm.name, year: osm.year })}
          </li>
        )}
        {layers.naturalEarth && naturalEarth !== undefined && (
          <li>
            <Sign name="naturalEarth" />{' '}
            {t('map.legend.naturalEarth', { name: naturalEarth.name, year: naturalEarth.year })}
          </li>
        )}
        {open && (
          <>
            <li>
              <Sign name="latest" /> {t('map.legend.latest')}
            </li>
            <li>
              <Sign name="earlier" /> {t('map.legend.earlier')}
            </li>
          </>
        )}
      </ul>
      <div className="map-legend-more">
        <details className="map-layers">
          <summary>{t('map.legend.title')}</summary>
          <fieldset>
            <legend className="part-hidden">{t('map.layers.title')}</legend>
            {LAYERS.map((layer) => (
              <label key={layer}>
                <input
                  type="checkbox"
                  checked={layers[layer]}
                  onChange={() => store.getState().toggleLayer(layer)}
                />{' '}
                {t(`map.layers.${layer}`)}
              </label>
            ))}
          </fieldset>
          <ul className="map-notes">
            <li>{t('map.legend.notes.border')}</li>
            {osm?.traced !== undefined && (
              <li>
                <Text text={osm.traced.summary} />
              </li>
            )}
            {(['provinces', 'kelbajar', 'naturalEarth', 'spread'] as const).map((note) => (
              <li key={note}>{t(`map.legend.notes.${note}`)}</li>
            ))}
          </ul>
        </details>
        {openKeys !== null && (
          <button type="button" className="map-keys" onClick={openKeys}>
            <kbd>?</kbd> {t('keys.open')}
          </button>
        )}
      </div>
    </div>
  );
}
