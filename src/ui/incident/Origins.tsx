import type { Claim } from '../../domain/claim.ts';
import type { IncidentDetail } from '../../domain/dataset.ts';
import { originPart } from '../../domain/voice.ts';
import { OWN_LANGUAGE } from '../../i18n/names.ts';
import { usePage } from '../context.tsx';
import { languageName } from '../parts/language-name.ts';
import { Quote } from '../parts/Quote.tsx';
import { SourceOf } from '../parts/SourceLink.tsx';
import { Text } from '../parts/Text.tsx';
import type { Sides } from '../sides.ts';
import { Said } from './Said.tsx';
import { SideBySide } from './SideBySide.tsx';

function Origin({ claim, detail }: { claim: Claim; detail: IncidentDetail }) {
  const { t } = usePage();
  const { origin } = claim;
  if (origin === undefined) return null;
  const part = originPart(claim, detail.sources, OWN_LANGUAGE[claim.party]);
  return (
    <li>
      <p>
        <Text text={origin.text} />
      </p>
      {part !== undefined && (
        <>
          <p className="part-facts notes-words">
            <span>
              {t(`phrase.kind.${part.kind}`, { language: languageName(part.language, t) })}
            </span>
            {part.from !== undefined && (
              <>
                {' · '}
                <SourceOf id={part.from} sources={detail.sources} />
              </>
            )}
          </p>
          <p>
            <Quote text={part.text} language={part.language} quoted={part.quoted} />
          </p>
        </>
      )}
      <p className="part-facts">
        <Said claim={claim} />
      </p>
    </li>
  );
}

/** Where each side says that fire came from: words only, since a map would turn them into a place. */
export function Origins({ detail, sides }: { detail: IncidentDetail; sides: Sides }) {
  const { t } = usePage();
  const stated = detail.incident.claims.filter((claim) => claim.origin !== undefined);
  if (stated.length === 0) return null;
  return (
    <SideBySide title={t('incident.origin')} sides={sides}>
      {(party) => {
        const own = stated.filter((claim) => claim.party === party);
        return own.length === 0 ? (
          <p className="account-none">
            <span aria-hidden="true">{t('none.mark')}</span> {t('incident.originNone')}
          </p>
        ) : (
          <ul className="notes-list">
            {own.map((claim) => (
              <Origin key={claim.id} claim={claim} detail={detail} />
            ))}
          </ul>
        );
      }}
    </SideBySide>
  );
}
