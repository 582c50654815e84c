// The names that the map owes the reader: of the featured regions and villages, of both sides or neither.
import { LANGUAGES } from '../src/domain/text.ts';
import { around, type Box, meet } from '../src/map/box.ts';
import { fittedView, overviewExtent, paddingFor } from '../src/map/camera.ts';
import { FEATURED_PLACES, linesOf, namedPlaces, regionNames } from '../src/map/map-names.ts';
import { type LonLat, type Pixel, project } from '../src/map/mercator.ts';
import { nameFeatures } from '../src/map/name-features.ts';
import { spread } from '../src/map/spread.ts';
import { REGION_LAYERS } from '../src/style/ids.ts';
import { index } from './record.ts';
import { expect, smallWindow, test } from './test.ts';

/** The map of all incidents on a phone, in a small and in a usual window, and in a frame. */
const SIZES = [
  [375, 330],
  [604, 432],
  [755, 592],
  [566, 353],
  [345, 320],
] as const;

/** The first line, in capitals that do not depend on where the browser makes them. */
const plainName = (label: string) => (label.split('\n')[0] ?? '').replaceAll('İ', 'I');

/** What the page lays over a map: legend, buttons, scale, attribution. */
function controls(width: number, height: number): Box[] {
  const small = width < 560 || height < 416;
  const legend: Box = small ? [0, 0, 185, 50] : [4, height - 120, 360, height - 20];
  return [
    legend,
    [width - 62, 0, width, 170],
    [width - 100, height - 80, width, height - 28],
    [0, height - 44, width, height],
  ];
}

test('every featured name stands in every language and size, clear of markers and controls @desktop', () => {
  for (const language of LANGUAGES)
    for (const [width, height] of SIZES) {
      const view = fittedView(
        overviewExtent(index.incidents),
        { width, height },
        paddingFor(width, height, false),
      );
      const closer = width < 560 ? Math.log2(24 / 19) : 0;
      const markers = spread(
        index.incidents.map(({ id, marker }) => ({ id, at: marker.at })),
        Math.floor(view.zoom * 4) / 4 + closer,
        null,
      ).map(({ drawnAt }) => drawnAt);
      const covered = controls(width, height);
      const { named, regions, rooms } = nameFeatures({
        index,
        detail: null,
        language,
        markers,
        zoom: view.zoom,
        seen: { ...view, width, height, covered },
      });
      const what = `${language}, ${width} × ${height}`;
      const ids = (part: string) =>
        named.features.flatMap(({ properties }) =>
          properties['part'] === part ? [properties['id']] : [],
        );
      expect(ids('name').toSorted(), what).toEqual(FEATURED_PLACES.toSorted());
      const shown = regions.features.map(({ properties }) => properties['id']);
      expect(shown, what).toEqual(expect.arrayContaining([...REGION_LAYERS]));
      const [left, top] = project(view.center, view.zoom);
      const pixel = (at: LonLat): Pixel => {
        const [x, y] = project(at, view.zoom);
        return [x - left + width / 2, y - top + height / 2];
      };
      const taken = [...covered, ...markers.map((at) => around(pixel(at), 10))];
      for (const { at, box } of rooms) {
        const [x, y] = pixel(at);
        const room: Box = [x + box[0], y + box[1], x + box[2], y + box[3]];
        expect(
          taken.filter((other) => meet(other, room)),
          what,
        ).toEqual([]);
      }
    }
});

test('the drawn map names as many places of one side as of the other, in every language @desktop', async ({
  request,
}) => {
  const { featured } = regionNames(index);
  for (const language of LANGUAGES) {
    const html = await (await request.get(language === 'en' ? '/' : `/${language}/`)).text();
    const labels =
      html.match(/<g class="drawn-label drawn-(?:named|region-name)[\s\S]*?<\/text>/g) ?? [];
    const names = labels.map((label) => /<text[^>]*>([^<]*)</.exec(label)?.[1]);
    const wanted = [...namedPlaces(null, index), ...featured].map((n) => linesOf(n, language).name);
    expect(names.toSorted(), language).toEqual(wanted.toSorted());
  }
});

test.describe('on the interactive map', () => {
  test.use({ webgl: true, viewport: smallWindow });

  test('the featured regions and villages are named, with their own forms', async ({
    claimline,
  }) => {
    await claimline.open('az/');
    await claimline.map.expectDrawn();
    await expect
      .poll(async () => (await claimline.map.regionNames()).map(plainName))
      .toEqual(['GEĞARKUNIK', 'KƏLBƏCƏR', 'SÜNIK']);
    await expect.poll(() => claimline.map.placeNames()).toEqual(['Yuxarı Ayrım', 'Zod\nՍոթք']);
  });
});
