import type { DataError } from '../../data/result.ts';
import { usePage } from '../context.tsx';
import { Disclosure } from './Disclosure.tsx';

interface Props {
  sentence: string;
  errors?: readonly DataError[];
  onRetry?: () => void;
}

/** Says in words what could not be shown and what still works, with the reasons as a detail. */
export function Trouble({ sentence, errors = [], onRetry }: Props) {
  const { t } = usePage();
  return (
    <div className="part-notice" role="alert">
      <p>{sentence}</p>
      {errors.length > 0 && (
        <Disclosure summary={t('incident.details')}>
          <ul className="part-facts">
            {errors.slice(0, 20).map((error) => (
              <li key={`${error.file} ${error.path} ${error.message}`}>
                {[error.file, error.path, error.message].filter(Boolean).join(' ')}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {onRetry !== undefined && (
        <button
          type="button"
          className="part-button"
          onClick={({ currentTarget }) => {
            // The button goes with its sentence; the place that it stood in keeps the focus.
            currentTarget
              .closest<HTMLElement>('[data-keeps-focus]')
              ?.focus({ preventScroll: true });
            onRetry();
          }}
        >
          {t('incident.retry')}
        </button>
      )}
    </div>
  );
}
