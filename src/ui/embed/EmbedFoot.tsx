import { usePage } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';

/** The link to the full page, the map's sources, and what is said where the page around blocks links. */
export function EmbedFoot({ href, children }: { href: string; children: string }) {
  const { t } = usePage();
  return (
    <footer className="embed-foot">
      <p className="embed-full">
        <a href={href}>
          {children}
          <Icon name="right" />
        </a>
      </p>
      <p className="embed-facts embed-blocked" hidden>
        {t('embed.blocked')}
      </p>
      <p className="embed-facts">
        {t('embed.undelimited')} {t('map.attributionText')}
      </p>
    </footer>
  );
}
