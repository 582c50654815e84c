import { TEXT_PAGES, type TextPage, textAddress } from '../../state/text-address.ts';
import { useApp, usePage } from '../context.tsx';

/** The header's links to the pages of text, in the page's language and theme. */
export function useLinks(): { page: TextPage; href: string }[] {
  const { base, language } = usePage();
  const theme = useApp((state) => state.theme);
  return TEXT_PAGES.map((page) => ({ page, href: textAddress({ page, language, theme }, base) }));
}
