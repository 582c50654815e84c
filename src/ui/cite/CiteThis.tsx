import { useId, useState } from 'react';
import type { IncidentDetail } from '../../domain/dataset.ts';
import type { PartyId } from '../../domain/party.ts';
import { referenceOf, withVisit } from '../../domain/reference.ts';
import { citationText } from '../../i18n/cite.ts';
import { usePage } from '../context.tsx';
import { SourceFiles } from './SourceFiles.tsx';
import { useCitations } from './use-citations.ts';
import { useVisit } from './use-visit.ts';
import { WhatToCite } from './WhatToCite.tsx';

const FORMATS = ['text', 'bibtex', 'ris'] as const;
type Format = (typeof FORMATS)[number];
type Outcome = { copied: Format } | { failed: 'load' | 'copy' };

interface Props {
  detail: IncidentDetail;
  sides: readonly PartyId[];
}

/** A citation of the incident, or of any one of its claims, to copy. */
export function CiteThis({ detail, sides }: Props) {
  const { t, language } = usePage();
  const heading = useId();
  const [chosen, setChosen] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>();
  const { id, claims } = detail.incident;
  const claim = claims.find((each) => each.id === chosen);
  const visit = useVisit(id, claim?.id);
  const citations = useCitations(id);
  const reference = referenceOf(detail, claim);
  const text = citationText(reference, visit, language, t);

  /** The text of a format, or undefined where it could not be loaded. */
  async function textIn(format: Format): Promise<string | undefined> {
    if (format === 'text' || visit === null) return text;
    const loaded = await citations();
    if (!loaded.ok) return undefined;
    const { incident, claims: byClaim } = loaded.value;
    const prepared = claim === undefined ? incident : byClaim[claim.id];
    return prepared && withVisit(prepared[format], visit);
  }

  async function copy(format: Format) {
    const written = await textIn(format);
    if (written === undefined) return setOutcome({ failed: 'load' });
    try {
      await navigator.clipboard.writeText(written);
      setOutcome({ copied: format });
    } catch {
      setOutcome({ failed: 'copy' });
    }
  }

  const ahead = () => void citations();
  return (
    <section className="notes cite" aria-labelledby={heading}>
      <h2 id={heading}>{t('cite.title')}</h2>
      <WhatToCite
        claims={claims}
        sides={sides}
        chosen={claim?.id}
        onChoose={(next) => {
          setChosen(next);
          setOutcome(undefined);
        }}
      />
      <p className="cite-text">{text}</p>
      <div className="cite-copy">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="part-button"
            onPointerEnter={ahead}
            onFocus={ahead}
            onClick={() => void copy(format)}
          >
            {t(`cite.copy.${format}`)}
          </button>
        ))}
        <output>{outcome !== undefined && told(outcome, t)}</output>
      </div>
      <SourceFiles incident={id} />
    </section>
  );
}

function told(outcome: Outcome, t: ReturnType<typeof usePage>['t']): string {
  return 'copied' in outcome
    ? t(`cite.copied.${outcome.copied}`)
    : t(`cite.failed.${outcome.failed}`);
}
