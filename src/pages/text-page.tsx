import '../ui/styles.css';
import '../ui/text-page/text-page.css';
import '../ui/about/about.css';
import '../ui/data/data.css';
import { hydrateRoot } from 'react-dom/client';
import { loadMessages } from '../i18n/translate.ts';
import { readAddress } from '../state/address.ts';
import { createAppStore } from '../state/store.ts';
import { TEXT_PAGES, textAddress } from '../state/text-address.ts';
import { TextPageHeader } from '../ui/text-page/TextPageHeader.tsx';

const base = import.meta.env.BASE_URL;
const root = document.getElementById('header');
const page = TEXT_PAGES.find((each) => each === root?.dataset['page']);
if (root === null || page === undefined) throw new Error('the page has no element #header');

const { address } = readAddress(location.pathname, location.search, base);
const { language } = address;
await loadMessages(language);
const store = createAppStore({ language });
hydrateRoot(root, <TextPageHeader store={store} base={base} page={page} />);
// The HTML knows the path but not the query, so the query is taken up after the first render.
store.getState().setTheme(address.theme);
store.subscribe(({ theme }) => {
  const here = textAddress({ page, language, theme }, base) + location.hash;
  history.replaceState(null, '', here);
});
document.documentElement.dataset['ready'] = 'true';
