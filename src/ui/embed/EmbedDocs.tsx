import { elementCode, frameCode } from '../../embed/code.ts';
import { embedPath } from '../../state/embed-address.ts';
import { useHref, usePage } from '../context.tsx';

/** The incident that the examples show. */
export const EXAMPLE = '2021-05-27-custody';

interface ExampleProps {
  anchor: string;
  title: string;
  text: string;
  code: string;
}

/** Our policy allows no style in markup: this page's style sheet says what the code's own style does. */
const withoutStyle = (code: string) => code.replaceAll(/ style="[^"]*"/g, '');

/** One way to embed: what it is for, its code, and the same code at work. */
function Example({ anchor, title, text, code }: ExampleProps) {
  return (
    <section id={anchor} className="embed-example">
      <h2>{title}</h2>
      <p>{text}</p>
      <pre>
        <code>{code}</code>
      </pre>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the example is the very code shown above it, made and escaped in embed/code */}
      <div dangerouslySetInnerHTML={{ __html: withoutStyle(code) }} />
    </section>
  );
}

/**
 * The page for embedders: each way with a live example.
 * @param height in CSS pixels that the frame of the example needs
 */
export function EmbedDocs({ height }: { height: number }) {
  const { t, base, language } = usePage();
  const href = useHref();
  const title = t('share.frameTitleHome');
  const page = { language, incident: EXAMPLE };
  const frame = (query: string, own: { script?: string }) =>
    frameCode({
      src: embedPath(page, base) + query,
      title,
      width: 'full',
      height,
      link: { href: href(EXAMPLE), text: title },
      ...own,
    });
  const element = (attributes: Record<string, string | null>) =>
    elementCode({
      script: `${base}claimline.js`,
      attributes: {
        incident: EXAMPLE,
        lang: language === 'en' ? null : language,
        ...attributes,
      },
      fallback: { href: href(EXAMPLE), text: title },
    });
  return (
    <main className="embed embed-docs">
      <h1>{t('embed.docs.title')}</h1>
      <p>{t('embed.docs.text')}</p>
      <Example
        anchor="frame"
        title={t('embed.docs.frame.title')}
        text={t('embed.docs.frame.text')}
        code={frame('', { script: `${base}claimline.js` })}
      />
      <Example
        anchor="element"
        title={t('embed.docs.element.title')}
        text={t('embed.docs.element.text')}
        code={element({ theme: 'dark' })}
      />
      <Example
        anchor="static"
        title={t('embed.docs.static.title')}
        text={t('embed.docs.static.text')}
        code={frame('?static=1&plain=1', {})}
      />
      <Example
        anchor="all"
        title={t('embed.docs.all.title')}
        text={t('embed.docs.all.text')}
        code={element({ incident: null, map: 'auto' })}
      />
      <p className="embed-full">
        <a href={href(null)}>{t('embed.fullHome')}</a>
      </p>
    </main>
  );
}
