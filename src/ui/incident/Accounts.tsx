import { useId } from 'react';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { usePage } from '../context.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { Sides } from '../sides.ts';
import { Account } from './Account.tsx';
import { useOpened } from './use-opened.ts';

/** The page's question, and the two sides' answers in equal columns with their rows in step. */
export function Accounts({ detail, sides }: { detail: IncidentDetail; sides: Sides }) {
  const { t, store } = usePage();
  const question = useId();
  const opened = useOpened(detail);
  const [first, second] = sides.map((party) => t(`party.${party}`));
  const names = { first: first ?? '', second: second ?? '' };
  return (
    <section className="accounts" aria-labelledby={question}>
      <div className="accounts-head">
        <h2 id={question}>{t('site.question')}</h2>
        <button
          type="button"
          className="part-button accounts-swap"
          onClick={() => store.getState().swapSides()}
        >
          <Icon name="swap" />
          {t('accounts.swap')}
        </button>
        <p className="accounts-stacked">{t('accounts.stacked', names)}</p>
      </div>
      <div className="accounts-columns">
        {sides.map((party) => (
          <Account key={party} party={party} detail={detail} opened={opened} />
        ))}
      </div>
    </section>
  );
}
