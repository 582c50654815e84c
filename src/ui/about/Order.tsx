import type { Order, OrderApart, SideOrder } from '../../domain/order.ts';
import { Figures } from './Figures.tsx';
import { useAbout } from './use-about.ts';

const ROWS = ['reportedFirst', 'namedFirst', 'left', 'last', 'holds'] as const;
const APART = [
  'reportedFirst',
  'namedFirst',
  'sameTime',
  'unknownTime',
  'oneSpeaks',
  'holds',
] as const satisfies readonly (keyof OrderApart)[];

/** Which side comes first, speaks last and holds the other's servicemen, in numbers of records. */
export function OrderReport({ order }: { order: Order }) {
  const { at, number } = useAbout();
  const rows = ROWS.map((id) => ({
    key: id,
    name: at(`parity.order.rows.${id}`),
    of: (side: SideOrder) => side[id],
  }));
  const apart = APART.filter((id) => order.apart[id] > 0);
  return (
    <>
      <Figures caption={at('parity.order.title')} figures={rows} sides={order.sides} />
      <p>{at('parity.order.text')}</p>
      {apart.length > 0 && (
        <>
          <p>{at('parity.order.apart')}</p>
          <ul className="about-list">
            {apart.map((id) => (
              <li key={id}>
                {at(`parity.order.neither.${id}`, { records: number(order.apart[id]) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
