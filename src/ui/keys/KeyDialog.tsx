import { type RefObject, useId } from 'react';
import { usePage } from '../context.tsx';
import { PAGE_KEYS, type PageKey } from './key-map.ts';

const SINGLE = Object.keys(PAGE_KEYS).filter((key): key is PageKey => key in PAGE_KEYS);

/** The documented keys, and the switch that leaves single letters to others. */
export function KeyDialog(props: {
  dialog: RefObject<HTMLDialogElement | null>;
  single: boolean;
  onSingle: (on: boolean) => void;
}) {
  const { t } = usePage();
  const heading = useId();
  const { dialog, single, onSingle } = props;
  const onPage = SINGLE.map((key): [string, string] => [
    key.toUpperCase(),
    t(`keys.${PAGE_KEYS[key]}`),
  ]);
  const onMap: [string, string][] = [
    [t('keys.names.arrows'), t('keys.arrows')],
    ['+ −', t('keys.zoom')],
    [t('keys.names.enter'), t('keys.enter')],
  ];
  const listed = (rows: readonly [string, string][]) => (
    <dl>
      {rows.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <dialog ref={dialog} className="keys" aria-labelledby={heading}>
      <div className="keys-head">
        <h2 id={heading}>{t('keys.title')}</h2>
        <button type="button" className="part-button" onClick={() => dialog.current?.close()}>
          {t('keys.close')}
        </button>
      </div>
      <h3>{t('keys.page')}</h3>
      {listed([...onPage, [t('keys.names.escape'), t('keys.escape')]])}
      <h3>{t('keys.map')}</h3>
      {listed(onMap)}
      <label className="keys-single">
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => onSingle(event.currentTarget.checked)}
        />
        {t('keys.single')}
      </label>
      <p className="part-facts">{t('keys.singleNote')}</p>
    </dialog>
  );
}
