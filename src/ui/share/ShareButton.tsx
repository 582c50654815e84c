import { useLayoutEffect, useRef, useState } from 'react';
import { usePage } from '../context.tsx';
import { newestVersion } from './newest-version.ts';
import { ShareDialog } from './ShareDialog.tsx';

interface Opened {
  site: string;
  version: string | null;
}

/** The button that opens the dialog; the dialog, and its frame, are there only once it was pressed. */
export function ShareButton() {
  const { t, base } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [asked, setAsked] = useState(0);
  useLayoutEffect(() => {
    if (asked > 0 && dialog.current?.open === false) dialog.current.showModal();
  }, [asked]);
  const open = () => {
    const site = new URL(base, location.href).href;
    setOpened((before) => before ?? { site, version: null });
    setAsked((times) => times + 1);
    void newestVersion(base).then((version) => setOpened({ site, version }));
  };
  return (
    <>
      <button type="button" className="part-button share-open" onClick={open}>
        {t('share.open')}
      </button>
      {opened !== null && <ShareDialog dialog={dialog} {...opened} />}
    </>
  );
}
