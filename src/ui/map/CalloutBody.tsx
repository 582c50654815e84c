import type { CalloutText } from './callout-text.ts';

/** The three lines of a callout; the last keeps its room where a side has no earlier claim. */
export function CalloutBody({ text }: { text: CalloutText }) {
  return (
    <>
      <span className="map-callout-heading">{text.heading}</span>
      <span className="map-callout-where">{text.where}</span>
      <span className="map-callout-earlier">{text.earlier}</span>
    </>
  );
}
