import { usePage } from '../context.tsx';

/** In full and always in sight, as the data's licences ask. */
export function Attribution() {
  const { t } = usePage();
  return (
    <p className="map-attribution" data-obstacle>
      <span className="part-hidden">{`${t('map.attribution')}${t('label.colon')} `}</span>
      {t('map.attributionText')}
    </p>
  );
}
