import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { usePage } from '../context.tsx';
import { Trouble } from './Trouble.tsx';

/** The parts of the page that fail by themselves. */
type Part = 'map' | 'overlays' | 'legend' | 'timeline' | 'search' | 'list' | 'panel';

interface GuardProps {
  part: Part;
  children: ReactNode;
  /** What the part is drawn from: when one of them changes it is tried again. */
  from?: unknown[];
  /** What stands in the part's place besides the sentence. */
  instead?: ReactNode;
}

/** Keeps a failure of one part from taking the page with it: a sentence stands there, and the rest goes on. */
export function Guard({ part, children, from = [], instead }: GuardProps) {
  const { t } = usePage();
  return (
    <ErrorBoundary
      resetKeys={from}
      fallbackRender={({ resetErrorBoundary }) => (
        <div className="part-guard" data-part={part}>
          {instead}
          <Trouble sentence={t(`part.${part}`)} onRetry={resetErrorBoundary} />
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
