import { type RefObject, useId, useMemo, useState } from 'react';
import { inLanguage, type Language } from '../../domain/text.ts';
import { SITE_LANGUAGES } from '../../i18n/site-languages.ts';
import { pathOf } from '../../state/address.ts';
import { openDetail } from '../../state/open-detail.ts';
import { THEMES, type Theme } from '../../state/view-state.ts';
import { useApp, usePage } from '../context.tsx';
import { frameHeight, NARROW_COLUMN } from '../embed/frame-height.ts';
import { Icon } from '../parts/Icon.tsx';
import { Choose } from './Choose.tsx';
import { CopyField } from './CopyField.tsx';
import { frameAddress, type ShareChoice, type ShareTarget, shareCode } from './share-code.ts';

const FIRST: Omit<ShareChoice, 'language' | 'height'> = {
  kind: 'frame',
  width: 'full',
  theme: 'auto',
  frozen: null,
};
const DEFAULT_HEIGHT = 760;
const KINDS: readonly ShareChoice['kind'][] = ['frame', 'bare', 'element'];
const WIDTHS = ['full', '320', '480', '640', '800', '960'] as const;

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  /** Absolute address of the site's root. */
  site: string;
  /** The newest frozen version, if there is one. */
  version: string | null;
}

/** Link and code of the open incident, or of the whole map, with what the code will show. */
export function ShareDialog({ dialog, site, version }: Props) {
  const { t, language } = usePage();
  const id = useId();
  const incident = useApp((state) => state.incident);
  const title = useApp(({ index }) => index?.incidents.find((each) => each.id === incident)?.title);
  const index = useApp((state) => state.index);
  const detail = useApp(openDetail);
  const [chosen, setChoice] = useState<Omit<ShareChoice, 'height'>>({ ...FIRST, language });
  /** The reader's own height; null takes what the frame needs. */
  const [height, setHeight] = useState<number | null>(null);
  const needed = useMemo(
    () =>
      index === null
        ? DEFAULT_HEIGHT
        : frameHeight(
            // Of the frame's own language are the record's words; the few others may not be loaded.
            { index, detail, language: chosen.language, t },
            chosen.width === 'full' ? NARROW_COLUMN : chosen.width,
          ),
    [index, detail, chosen.language, t, chosen.width],
  );
  const choice: ShareChoice = { ...chosen, height: height ?? needed };
  const change = (changed: Partial<typeof chosen>) => setChoice({ ...chosen, ...changed });
  const name = title === undefined ? undefined : inLanguage(title, choice.language).text;
  const target: ShareTarget = {
    site,
    incident,
    title: name === undefined ? t('share.frameTitleHome') : t('share.frameTitle', { title: name }),
  };
  const link = pathOf({ language: choice.language, incident }, site);
  const systemShare = 'share' in navigator;
  return (
    <dialog ref={dialog} className="share" aria-labelledby={id}>
      <header className="share-head">
        <h2 id={id}>{t('share.title')}</h2>
        <button type="button" className="part-button" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          {t('share.close')}
        </button>
      </header>
      <p className="part-facts">{t('share.about')}</p>
      <CopyField
        label={t('share.link')}
        button={t('share.copyLink')}
        done={t('share.copied.link')}
        text={link}
      />
      {systemShare && (
        <button
          type="button"
          className="part-button"
          onClick={() => {
            // A reader who thinks better of it rejects the promise; that is no error.
            navigator.share({ title: target.title, url: link }).catch(() => undefined);
          }}
        >
          {t('share.system')}
        </button>
      )}
      <div className="share-options">
        <Choose
          label={t('share.kind.label')}
          value={choice.kind}
          options={[
            ['frame', t('share.kind.frame')],
            ['bare', t('share.kind.bare')],
            ['element', t('share.kind.element')],
          ]}
          onChange={(value) => {
            const kind = KINDS.find((each) => each === value) ?? 'frame';
            // The element always shows the record as it is now.
            change(kind === 'element' ? { kind, frozen: null } : { kind });
          }}
        />
        <Choose
          label={t('share.theme.label')}
          value={choice.theme}
          options={THEMES.map((theme): [Theme, string] => [theme, t(`share.theme.${theme}`)])}
          onChange={(value) => change({ theme: THEMES.find((theme) => theme === value) ?? 'auto' })}
        />
        {SITE_LANGUAGES.length > 1 && (
          <Choose
            label={t('share.language')}
            value={choice.language}
            options={SITE_LANGUAGES.map((each): [Language, string] => [
              each,
              t(`languageOwn.${each}`),
            ])}
            onChange={(value) =>
              change({ language: SITE_LANGUAGES.find((each) => each === value) ?? 'en' })
            }
          />
        )}
        {choice.kind !== 'element' && (
          <>
            <Choose
              label={t('share.width.label')}
              value={String(choice.width)}
              options={WIDTHS.map((width): [string, string] => [
                width,
                width === 'full' ? t('share.width.full') : width,
              ])}
              onChange={(value) => change({ width: value === 'full' ? 'full' : Number(value) })}
            />
            <label className="share-choice">
              <span>{t('share.height')}</span>
              <input
                type="number"
                min={300}
                max={2000}
                step={10}
                value={choice.height}
                onChange={({ target: { valueAsNumber } }) => {
                  if (valueAsNumber > 0) setHeight(valueAsNumber);
                }}
              />
            </label>
            {version !== null && (
              <Choose
                label={t('share.content.label')}
                value={choice.frozen === null ? 'live' : 'frozen'}
                options={[
                  ['live', t('share.content.live')],
                  ['frozen', t('share.content.frozen', { version })],
                ]}
                onChange={(value) => change({ frozen: value === 'frozen' ? version : null })}
              />
            )}
          </>
        )}
      </div>
      <CopyField
        label={t('share.code')}
        button={t('share.copyCode')}
        done={t('share.copied.code')}
        text={shareCode(target, choice)}
        lines={4}
      />
      <section className="share-preview" aria-label={t('share.preview')}>
        <h3>{t('share.preview')}</h3>
        <iframe
          key={frameAddress(target, choice)}
          src={frameAddress(target, choice)}
          title={target.title}
          width={choice.width === 'full' ? '100%' : choice.width}
          height={choice.height}
        />
      </section>
    </dialog>
  );
}
