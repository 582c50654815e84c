import { usePage } from '../context.tsx';
import { Marked } from './Marked.tsx';
import type { Group, Option } from './results.ts';

interface Props {
  id: string;
  groups: readonly Group[];
  active: string | null;
  onPoint: (key: string) => void;
  onChoose: (option: Option) => void;
}

export const optionId = (id: string, key: string) => `${id}-${key}`;

/** What was found, grouped; the focus stays in the box, which points at the active option. */
export function ResultList({ id, groups, active, onPoint, onChoose }: Props) {
  const { t } = usePage();
  return (
    <div className="search-results" id={id} role="listbox" aria-label={t('search.results')}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list box
        <div key={group.name} role="group" aria-labelledby={`${id}-${group.name}`}>
          <p className="search-group" id={`${id}-${group.name}`} role="presentation">
            {t(`search.${group.name}`)}
          </p>
          {group.options.map((option) => (
            <Result
              key={option.key}
              id={optionId(id, option.key)}
              option={option}
              active={option.key === active}
              onPoint={onPoint}
              onChoose={onChoose}
            />
          ))}
          {group.more > 0 && (
            <p className="search-more" role="presentation">
              {t('search.more', { count: group.more })}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

function Result(props: {
  id: string;
  option: Option;
  active: boolean;
  onPoint: (key: string) => void;
  onChoose: (option: Option) => void;
}) {
  const { t } = usePage();
  const { id, option, active, onPoint, onChoose } = props;
  const { key, text, lang, parts, found, date, incidents } = option;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox takes the keys
    <div
      id={id}
      className="search-option"
      role="option"
      aria-selected={active}
      onPointerMove={() => onPoint(key)}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(option)}
    >
      <span lang={lang}>
        <Marked text={text} parts={parts} />
      </span>
      {found !== undefined && (
        <span className="search-found">
          {' '}
          <Marked text={found.text} parts={found.parts} />
        </span>
      )}
      <span className="search-facts">
        {` ${date ?? t('search.in', { count: incidents.length })}`}
      </span>
    </div>
  );
}
