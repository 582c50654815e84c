import { Fragment } from 'react';
import type { PartyId } from '../../domain/party.ts';
import type { Place } from '../../domain/place.ts';
import type { Whereabouts } from '../../domain/whereabouts.ts';
import { whereaboutsSentence } from '../../i18n/where.ts';
import { useApp, useNames, usePage } from '../context.tsx';
import { namesWithOwnForms, runsOf } from './own-forms.ts';
import { Runs } from './Runs.tsx';

/** The claimed place in words, each name with the form in which this side writes it. */
export function Where(props: { where: Whereabouts; party: PartyId; places: readonly Place[] }) {
  const { where, party, places } = props;
  const { t, language } = usePage();
  const regions = useApp((state) => state.index?.regions) ?? [];
  const names = namesWithOwnForms(useNames(places), party, places, regions);
  return runsOf(whereaboutsSentence(where, names, t), party).map((run, index) => (
    // The runs of a sentence have no other identity than their place in it.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>
      <span>
        <Runs text={run.text} language={language} />
      </span>
      {run.own !== undefined && (
        <>
          {' '}
          <span className="part-own" lang={run.own.language}>
            {run.own.text}
          </span>
        </>
      )}
    </Fragment>
  ));
}
