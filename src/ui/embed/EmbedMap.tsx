import { usePage } from '../context.tsx';
import { EMBED_MAP_ID } from './ids.ts';

const PATHS = { in: 'M8 3v10M3 8h10', out: 'M3 8h10' } as const;

function Zoom({ way, name }: { way: keyof typeof PATHS; name: string }) {
  return (
    <button type="button" data-zoom={way} aria-label={name} title={name}>
      <svg className="map-glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={PATHS[way]} />
      </svg>
    </button>
  );
}

/**
 * The drawn map in the frame of the interactive one, which takes its place when a reader asks for
 * it. The buttons do so too; without script they are not there.
 */
export function EmbedMap({ staticMap, label }: { staticMap: string; label: string }) {
  const { t } = usePage();
  return (
    <section className="embed-map" id={EMBED_MAP_ID} aria-label={label}>
      <div
        className="embed-live"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, escaped in map/static
        dangerouslySetInnerHTML={{
          __html: `<div class="map-drawn" translate="no">${staticMap}</div>`,
        }}
      />
      <div className="embed-zoom">
        <Zoom way="in" name={t('map.zoomIn')} />
        <Zoom way="out" name={t('map.zoomOut')} />
      </div>
      <p className="embed-notice" data-text={t('embed.unavailable')} />
    </section>
  );
}
