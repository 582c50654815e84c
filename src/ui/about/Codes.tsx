import { precisionOf, timePrecisionOf } from '../../domain/precision.ts';
import { Section } from './Section.tsx';
import { PLACE_SAMPLES, SAMPLE_NAMES, TIME_SAMPLES } from './samples.ts';
import { Table } from './Table.tsx';
import { useAbout } from './use-about.ts';

const PLACES = [
  'point',
  'settlement',
  'feature',
  'toward',
  'insideBorder',
  'district',
  'province',
  'ownSide',
  'notStated',
] as const;
const TIMES = ['day', 'about', 'days', 'week', 'month', 'longer'] as const;

/** ACLED's and UCDP's codes of precision, as the record derives them, in plain words. */
export function Codes() {
  const { at } = useAbout();
  const datasets = [at('codes.acled'), at('codes.ucdp')];
  return (
    <Section name="codes">
      <p>{at('codes.intro')}</p>
      <Table
        of="figures"
        head={[at('codes.place'), ...datasets]}
        rows={PLACES.map((id) => {
          const codes = precisionOf(PLACE_SAMPLES[id], SAMPLE_NAMES);
          const { acled, ucdp } = codes ?? { acled: at('codes.none'), ucdp: at('codes.none') };
          return { key: id, cells: [at(`codes.samples.${id}`), acled, ucdp] };
        })}
      />
      <p>{at('codes.several')}</p>
      <Table
        of="figures"
        head={[at('codes.time'), ...datasets]}
        rows={TIMES.map((id) => {
          const { acled, ucdp } = timePrecisionOf(TIME_SAMPLES[id]);
          return { key: id, cells: [at(`codes.timeSamples.${id}`), acled, ucdp] };
        })}
      />
      <p>{at('codes.columns')}</p>
      <Meanings />
    </Section>
  );
}

const CODES = { acled: ['1', '2', '3'], ucdp: ['1', '2', '3', '4', '5', '6', '7'] } as const;

function Meanings() {
  const { at, t } = useAbout();
  return (
    <>
      <h3>{at('codes.meaning')}</h3>
      <dl className="about-terms">
        {CODES.acled.map((code) => (
          <div key={code}>
            <dt>{t('precision.acled.label', { code })}</dt>
            <dd>{t(`precision.acled.${code}`)}</dd>
          </div>
        ))}
        {CODES.ucdp.map((code) => (
          <div key={code}>
            <dt>{t('precision.ucdp.label', { code })}</dt>
            <dd>{t(`precision.ucdp.${code}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
