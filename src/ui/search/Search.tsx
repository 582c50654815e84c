import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { useApp, usePage } from '../context.tsx';
import { optionId, ResultList } from './ResultList.tsx';
import {
  type Group,
  incidentOptions,
  type Option,
  resultsOf,
  searchableEntries,
  searchableIncidents,
} from './results.ts';
import { SearchTrouble } from './SearchTrouble.tsx';
import { keptTyped, noteTyped } from './typed.ts';
import { useSearchData } from './use-search-data.ts';

const NONE: readonly never[] = [];
/** Incidents that are searched while a key is answered; of more, the results follow the key. */
const MOST_AT_ONCE = 500;

/** Moves through the options by key, from the last to the first and back. */
function stepped(keys: readonly string[], active: string | null, by: 1 | -1): string | null {
  if (keys.length === 0) return null;
  const at = active === null ? (by === 1 ? -1 : 0) : keys.indexOf(active);
  return keys[(at + by + keys.length) % keys.length] ?? null;
}

/**
 * The search box: a combobox with a list box of incidents, places, speakers and outlets. A name
 * that leads to one incident opens it; one that leads to several lists them.
 */
export function Search() {
  const { t, store, language } = usePage();
  const id = useId();
  const incidents = useApp((state) => state.index?.incidents) ?? NONE;
  const names = useSearchData();
  const [query, setQuery] = useState('');
  useEffect(() => setQuery((now) => now || keptTyped(window)), []);
  useEffect(() => noteTyped(query), [query]);
  const [chosen, setChosen] = useState<Option | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const late = useDeferredValue(query);
  const wanted = incidents.length > MOST_AT_ONCE ? late : query;
  const [used, setUsed] = useState(false);
  // Thousands of names take a while: only once the box is used, and not while a key is answered.
  const ready = useDeferredValue(used);
  const entries = useDeferredValue(names.entries);
  const titled = useMemo(
    () => (ready ? searchableIncidents(incidents, language, t) : null),
    [ready, incidents, language, t],
  );
  const named = useMemo(() => searchableEntries(entries, language), [entries, language]);

  const groups = useMemo((): Group[] => {
    if (chosen !== null) {
      const options = incidentOptions(chosen.incidents, incidents, language, t);
      return [{ name: 'incidents', options, more: 0 }];
    }
    return titled === null ? [] : resultsOf(wanted, titled, named, language, t);
  }, [chosen, wanted, incidents, titled, named, language, t]);
  const options = groups.flatMap((group) => group.options);
  const keys = options.map(({ key }) => key);
  const listed = open && options.length > 0;
  const failed = names.status === 'failed';
  const nothing = open && options.length === 0 && wanted.trim() !== '' && !failed;
  const loading = titled === null || names.status === 'loading';
  const behind = used && (loading || entries !== names.entries || wanted !== query);
  const none = t('search.none', { query: wanted.trim().slice(0, 60) });
  let told = nothing && !loading ? none : '';
  if (listed && wanted !== '') told = t('search.found', { count: options.length });

  useEffect(() => {
    if (active === null || !listed) return;
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [active, listed, id]);

  const write = (text: string) => {
    setQuery(text);
    setChosen(null);
    setActive(null);
    setOpen(true);
  };
  const choose = (option: Option) => {
    const [only, ...others] = option.incidents;
    if (only === undefined) return;
    setActive(null);
    if (others.length > 0) {
      setQuery(option.text);
      setChosen(option);
      return;
    }
    setQuery('');
    setChosen(null);
    setOpen(false);
    store.getState().openIncident(only);
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setActive(stepped(keys, active, event.key === 'ArrowDown' ? 1 : -1));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      const option = options.find(({ key }) => key === active) ?? options[0];
      // What is listed may be what an earlier letter found: then it is not what was meant.
      if (listed && option !== undefined && wanted === query) choose(option);
    }
    if (event.key === 'Escape' && (open || query !== '')) {
      event.preventDefault();
      if (!open || options.length === 0) write('');
      setOpen(false);
    }
  };

  return (
    <search
      className="search"
      aria-label={t('search.region')}
      data-pending={behind}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <input
        type="text"
        className="search-box"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={listed}
        aria-controls={listed ? id : undefined}
        aria-autocomplete="list"
        aria-activedescendant={listed && active !== null ? optionId(id, active) : undefined}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onFocus={() => {
          setUsed(true);
          names.load();
        }}
        onClick={() => setOpen(true)}
        onChange={({ target }) => write(target.value)}
        onKeyDown={keyed}
      />
      {(listed || nothing || (open && failed)) && (
        <div className="search-drop">
          {listed && (
            <ResultList
              id={id}
              groups={groups}
              active={active}
              onPoint={setActive}
              onChoose={choose}
            />
          )}
          {nothing && <p className="search-nothing">{loading ? t('search.loading') : none}</p>}
          {failed && <SearchTrouble onRetry={names.load} />}
        </div>
      )}
      <output className="part-hidden" aria-live="polite">
        {told}
      </output>
    </search>
  );
}
