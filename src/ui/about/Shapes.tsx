import { CONVENTIONAL_RADIUS } from '../../domain/place.ts';
import { BORDER_ZONE_DEPTH, OWN_SIDE_DEPTH } from '../../geometry/strip.ts';
import { formatDistance } from '../../i18n/where.ts';
import { Section } from './Section.tsx';
import { Table } from './Table.tsx';
import { useAbout } from './use-about.ts';

/** From the most to the least that a statement can say of a place. */
export const FORMS = [
  'point',
  'place',
  'toward',
  'insideBorder',
  'borderZone',
  'region',
  'ownSide',
  'notStated',
] as const;

/** How each form of a claimed place is drawn. */
export function Shapes() {
  const { at, t } = useAbout();
  const figures = {
    radius: formatDistance(CONVENTIONAL_RADIUS, t),
    zone: formatDistance(BORDER_ZONE_DEPTH, t),
    own: formatDistance(OWN_SIDE_DEPTH, t),
  };
  return (
    <Section name="shapes">
      <p>{at('shapes.intro')}</p>
      <Table
        head={[at('shapes.said'), at('shapes.drawn')]}
        rows={FORMS.map((id) => ({
          key: id,
          cells: [at(`shapes.rows.${id}.said`), at(`shapes.rows.${id}.drawn`, figures)],
        }))}
      />
      <p>{at('shapes.position')}</p>
      <p>{at('shapes.distance')}</p>
    </Section>
  );
}
